package org.colophon.style;

import java.util.Objects;

/**
 * The make-up of columns.
 *
 * @param notes place of footnotes
 * @param dropCapital lines that the first character of the text takes; 0 for no drop capital
 * @param ragged widest measure, in ems, in which alphabetic text is not justified; 0 to justify all
 * @param span most columns of a wide picture or table
 */
public record Makeup(NotePlace notes, int dropCapital, int ragged, int span) {

    private static final int DEEPEST_CAPITAL = 3;
    /** Ems of the smallest type in the widest page. */
    private static final int MOST_RAGGED = 14_400;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the drop capital takes 1 line or more than 3, or another number is out of its
     *     range
     */
    public Makeup {
        Objects.requireNonNull(notes, "notes");
        if (dropCapital < 0 || dropCapital == 1 || dropCapital > DEEPEST_CAPITAL) {
            throw new IllegalArgumentException("dropCapital must be 0, 2 or 3 but is " + dropCapital);
        }
        if (ragged < 0 || ragged > MOST_RAGGED) {
            throw new IllegalArgumentException("ragged must be 0 to " + MOST_RAGGED + " but is " + ragged);
        }
        if (span < 1) {
            throw new IllegalArgumentException("span must be 1 or more but is " + span);
        }
    }

    /**
     * Returns this with another place of footnotes.
     *
     * @param other the new value
     * @return the changed value
     */
    public Makeup withNotes(NotePlace other) {
        return new Makeup(other, dropCapital, ragged, span);
    }

    /**
     * Returns this with another depth of the drop capital.
     *
     * @param other the new value
     * @return the changed value
     */
    public Makeup withDropCapital(int other) {
        return new Makeup(notes, other, ragged, span);
    }

    /**
     * Returns this with another widest measure that is not justified.
     *
     * @param other the new value
     * @return the changed value
     */
    public Makeup withRagged(int other) {
        return new Makeup(notes, dropCapital, other, span);
    }

    /**
     * Returns this with another number of columns of wide pictures and tables.
     *
     * @param other the new value
     * @return the changed value
     */
    public Makeup withSpan(int other) {
        return new Makeup(notes, dropCapital, ragged, other);
    }
}
