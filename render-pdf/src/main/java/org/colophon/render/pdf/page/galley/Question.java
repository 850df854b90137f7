package org.colophon.render.pdf.page.galley;

import org.colophon.model.Block;
import org.colophon.model.PlainText;

/** Tells the questions of an interview from its answers. */
final class Question {

    /** Marks that a question ends with, in any script, and those that may follow them. */
    private static final String MARKS = "?？؟";
    private static final String CLOSING = "”’」』》)）\"'";

    private Question() {
    }

    static boolean is(Block.Turn turn) {
        String text = PlainText.of(turn.content()).strip();
        int end = text.length();
        while (end > 0 && CLOSING.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && MARKS.indexOf(text.charAt(end - 1)) >= 0;
    }
}
