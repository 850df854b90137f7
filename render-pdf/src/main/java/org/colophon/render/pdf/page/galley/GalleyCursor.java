package org.colophon.render.pdf.page.galley;

import org.colophon.style.TextElement;

/**
 * The place in a galley where the next block is set.
 *
 * @param measure length of its lines
 * @param element the element that its paragraphs are set as
 * @param galley the galley it is added to
 */
record GalleyCursor(int measure, TextElement element, Galley galley) {

    /** Fewest ems of a line that can be justified evenly: nothing is indented so far that less remains. */
    private static final int NARROWEST = 6;

    GalleyCursor as(TextElement other) {
        return new GalleyCursor(measure, other, galley);
    }

    /** A cursor in a galley of its own, whose measure is shorter. */
    GalleyCursor inner(int shorter) {
        return new GalleyCursor(measure - shorter, element, new Galley());
    }

    /** An indent on one side or on both; 0 if the measure is too short for it. */
    int indent(int wanted, int sides, int em) {
        return measure - sides * wanted < NARROWEST * em ? 0 : wanted;
    }
}
