package org.colophon.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Reads Word documents with the JDK's readers of ZIP and XML. */
final class WordCopyReader implements OutputReader {

    /** More than any document that Colophon writes inflates to: a file that holds more is not one of ours. */
    private static final long MOST_BYTES = 1L << 30;

    @Override
    public PrintedCopy read(byte[] output) throws IOException {
        Map<String, byte[]> parts = parts(output);
        byte[] document = parts.get("word/document.xml");
        if (document == null) {
            throw new IOException("the file has no word/document.xml");
        }
        WordText text = new WordText();
        text.readBody(document);
        if (parts.containsKey("word/footnotes.xml")) {
            text.readNotes(parts.get("word/footnotes.xml"));
        }
        Letters everything = new Letters();
        Letters data = new Letters();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (part.getKey().startsWith("word/") && part.getKey().endsWith(".xml")) {
                everything.append(XmlText.all(part.getValue()));
            } else if (part.getKey().startsWith("customXml/item")) {
                data.append(XmlText.all(part.getValue()));
            }
        }
        return new PrintedCopy(
                text.body(), text.notes(), text.unmarked(), text.pictures(), everything.text(), data.text());
    }

    /** The XML parts by name. */
    private static Map<String, byte[]> parts(byte[] output) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(output))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".xml")) {
                    byte[] bytes = zip.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE - 8));
                    left -= bytes.length;
                    if (left < 0) {
                        throw new IOException("the document inflates to more than " + MOST_BYTES + " bytes");
                    }
                    parts.put(entry.getName(), bytes);
                }
            }
        }
        return parts;
    }
}
