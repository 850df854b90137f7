package org.colophon.render.docx.write;

import org.colophon.render.docx.word.Xml;

/**
 * Writes complex fields with the result that readers show who do not compute it. Instructions are constants or are
 * made of a bookmark's name, so that no word of a text becomes one.
 */
final class FieldXml {

    /** The fields that documents have. */
    enum Field {
        PAGE("PAGE"),
        NUMPAGES("NUMPAGES"),
        /** The last heading above: by its level, as names of styles differ between languages of Word. */
        RUNNING_HEAD("STYLEREF 1"),
        /** The same where titles of articles are the first level. */
        RUNNING_HEAD_BELOW("STYLEREF 2"),
        FIGURE_NUMBER("SEQ Figure \\* ARABIC"),
        TABLE_NUMBER("SEQ Table \\* ARABIC"),
        /** Titles and headings of two levels by their outline, with links. */
        CONTENTS("TOC \\o \"1-2\" \\h \\z \\u");

        private final String instruction;

        Field(String instruction) {
            this.instruction = instruction;
        }
    }

    private final Xml out;

    FieldXml(Xml out) {
        this.out = out;
    }

    /** Opens a field. Its result is written until it is closed. */
    void open(Field field, String properties) {
        open(field.instruction, properties);
    }

    /** Opens a field that repeats the mark of the footnote whose first mark a bookmark holds. */
    void openNoteMark(String bookmark, String properties) {
        open("NOTEREF " + bookmark + " \\f \\h", properties);
    }

    private void open(String instruction, String properties) {
        mark("begin", properties);
        out.raw("<w:r>")
                .raw(properties)
                .raw("<w:instrText xml:space=\"preserve\"> ")
                .text(instruction)
                .raw(" </w:instrText></w:r>");
        mark("separate", properties);
    }

    void close(String properties) {
        mark("end", properties);
    }

    /** A field whose result is a number. */
    void number(Field field, long result, String properties) {
        open(field, properties);
        out.raw("<w:r>").raw(properties).raw("<w:t>").raw(result).raw("</w:t></w:r>");
        close(properties);
    }

    private void mark(String type, String properties) {
        out.raw("<w:r>").raw(properties).raw("<w:fldChar w:fldCharType=\"").raw(type).raw("\"/></w:r>");
    }
}
