package org.colophon.peers;

import java.io.ByteArrayOutputStream;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;

/** docx4j: a styled paragraph for each block, the least that a document can be. */
final class Docx4jWord {

    private Docx4jWord() {
    }

    /** Runs it. */
    public static void main(String[] arguments) throws Exception {
        PeerClock.run(markdown -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            WordprocessingMLPackage word = WordprocessingMLPackage.createPackage();
            for (String part : markdown.split("\\n\\s*\\n")) {
                String style = part.startsWith("# ") ? "Title" : part.startsWith("#") ? "Heading1" : "Normal";
                word.getMainDocumentPart().addStyledParagraphOfText(style, part.replaceFirst("^#+ ", ""));
            }
            word.save(out);
            return out.toByteArray();
        }, arguments);
    }
}
