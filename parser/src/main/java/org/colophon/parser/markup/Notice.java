package org.colophon.parser.markup;

/**
 * Something that a text is marked with and no page shows as it is meant. The first of its kind in a source is told.
 *
 * @param kind its kind
 * @param start offset of its start
 * @param end offset of its end
 */
public record Notice(Kind kind, int start, int end) {

    /** The kinds of notices, each told once for a source. */
    public enum Kind {
        /** A comment. */
        COMMENT("comments are in no output"),
        /** A script, a style sheet, a drawing in tags. */
        SCRIPT("scripts, style sheets and drawings in tags are in no output"),
        /** A frame of another page, a film, a sound. */
        PLAYER("what a program plays is in no output, and its address neither"),
        /** Attributes of kramdown, Pandoc and others. */
        ATTRIBUTES("attributes in braces and names of paragraphs are in no output"),
        /** Lines that load code. */
        CODE("lines that load code are in no output"),
        /** A place for a table of contents. */
        CONTENTS("the place for a table of contents is in no output"),
        /** The key to the signs of a text file. */
        KEY_TO_SIGNS("the key to the signs above the text is in no output"),
        /** A note of the one who typed a text. */
        TYPIST("notes of the typist in brackets are in no output"),
        /** A link from one note to another. */
        NOTE_LINK("links between notes are printed as their words"),
        /** A tag that HTML does not have. */
        UNKNOWN_TAG("a tag that HTML does not have is printed as text"),
        /** A shortcode or the tag of a template. */
        SHORTCODE("shortcodes and the tags of templates are printed as code"),
        /** A component of MDX. */
        COMPONENT("components are printed as code"),
        /** Mathematics. */
        MATHEMATICS("formulas are printed as code");

        private final String sentence;

        Kind(String sentence) {
            this.sentence = sentence;
        }

        /** A sentence that names the construct and its fate. */
        public String sentence() {
            return sentence;
        }
    }
}
