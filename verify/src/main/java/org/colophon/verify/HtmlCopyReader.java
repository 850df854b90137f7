package org.colophon.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.jsoup.Jsoup;

/** Reads HTML with jsoup. */
final class HtmlCopyReader implements OutputReader {

    @Override
    public PrintedCopy read(byte[] output) throws IOException {
        MarkupCopy copy = new MarkupCopy();
        copy.add(Jsoup.parse(new ByteArrayInputStream(output), "UTF-8", ""));
        return copy.printed();
    }
}
