package org.colophon.model.plan;

import java.util.Objects;

/**
 * A story that may go on on another page.
 *
 * @param to the printed number of that page
 * @param least fewest grid lines of a leg before the jump
 */
public record Jump(String to, int least) {

    private static final int MOST = 200;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if fewer lines than 1 are asked for
     */
    public Jump {
        Objects.requireNonNull(to, "to");
        if (least < 1 || least > MOST) {
            throw new IllegalArgumentException("least must be 1 to " + MOST + " but is " + least);
        }
    }
}
