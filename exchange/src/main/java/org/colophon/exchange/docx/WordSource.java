package org.colophon.exchange.docx;

import java.nio.charset.StandardCharsets;
import org.colophon.exchange.ForeignCopy;
import org.colophon.exchange.SourceReader;
import org.colophon.exchange.copy.CopySheet;
import org.colophon.parser.EditionParser;

/** Reads Word documents (ECMA-376) of any program. */
public final class WordSource implements SourceReader {

    private static final String ZIP = "PK\3\4";

    /** A reader. */
    public WordSource() {
    }

    @Override
    public String format() {
        return "a Word document";
    }

    @Override
    public boolean reads(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        return text.startsWith(ZIP)
                && (text.contains("[Content_Types].xml") || text.contains("word/") || text.contains("_rels/"));
    }

    @Override
    public ForeignCopy read(byte[] content, String name, EditionParser parser) {
        CopySheet sheet = new CopySheet(name);
        try (WordParts parts = WordParts.open(content, name)) {
            new WordDocument(parts, sheet).read();
        }
        return sheet.read(parser);
    }
}
