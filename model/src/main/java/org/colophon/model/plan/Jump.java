package org.colophon.model.plan;

import java.util.Objects;

/**
 * A story that may go on on a later page.
 *
 * @param to the printed number of that page
 * @param least fewest column lines of its text before the jump, and after it
 * @param head the short headline of the rest; empty for the title of the story
 * @param word the word by which readers find the rest, such as FERRY; empty for the longest word of its headline
 */
public record Jump(String to, int least, String head, String word) {

    private static final int MOST = 200;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if fewer lines than 1 are asked for
     */
    public Jump {
        Objects.requireNonNull(to, "to");
        Objects.requireNonNull(head, "head");
        Objects.requireNonNull(word, "word");
        if (least < 1 || least > MOST) {
            throw new IllegalArgumentException("least must be 1 to " + MOST + " but is " + least);
        }
    }
}
