package org.colophon.parser.credit.tagging;

import org.colophon.parser.credit.reading.Place;

/** The places that the weights tell apart. */
enum Spot {
    TOP,
    TITLE,
    SECTION,
    TEXT,
    CAPTION,
    END;

    static Spot of(Place place) {
        return switch (place) {
            case FURNITURE -> TOP;
            case AFTER_TITLE, FRONT_MATTER -> TITLE;
            case SECTION_START -> SECTION;
            case BODY, TAIL, BRACKETS, HEAD, SECTION_HEAD -> TEXT;
            case CAPTION -> CAPTION;
            case END -> END;
        };
    }
}
