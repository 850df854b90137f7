package org.colophon.model;

import java.util.List;

/**
 * Checks editions that no parser made. Constructors refuse impossible values one by one; this finds values that do not
 * agree with each other. Every renderer does so before it prints, and reports the findings.
 */
public final class Editions {

    /** Version of the model: each kind of block or inline that is added makes it one more. */
    public static final int VERSION = 1;

    private Editions() {
    }

    /**
     * Finds faults of an edition as a whole: an article without a title, a footnote that nothing refers to,
     * two credits of one id, and a credit or dateline that says something else than its line prints.
     *
     * @param edition the edition
     * @return the findings in reading order; none if all is well
     */
    public static List<Diagnostic> check(Edition edition) {
        return EditionCheck.of(edition);
    }
}
