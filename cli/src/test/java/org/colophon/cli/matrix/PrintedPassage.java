package org.colophon.cli.matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of text that an output holds as one: a paragraph, a cell, an alternative text.
 *
 * @param role its role, in the words of roles.tsv
 * @param text its characters; ⏎ where a line is broken on purpose
 * @param marks marks of some of its words: emphasis, code, a link, the mark of a note
 */
record PrintedPassage(String role, String text, List<Marked> marks) {

    /**
     * Words with a meaning of their own.
     *
     * @param mark which
     * @param words the words; of the mark of a note, the words of the note
     */
    record Marked(String mark, String words) { }

    /** The text without its blanks: it must be equal for any division into lines. */
    static String solid(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point) && point != 0xFEFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A passage that is being read. */
    static final class Draft {
        private final String role;
        private final List<Marked> marks = new ArrayList<>();
        final StringBuilder text = new StringBuilder();

        Draft(String role) {
            this.role = role;
        }

        void mark(String mark, String words) {
            marks.add(new Marked(mark, words));
        }

        PrintedPassage done() {
            return new PrintedPassage(role, text.toString(), List.copyOf(marks));
        }
    }
}
