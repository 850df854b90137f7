package org.colophon.render.docx.write;

import org.colophon.model.Edition;
import org.colophon.render.docx.word.StyleName;
import org.colophon.style.TextElement;

/** Which level of the outline the sections of an article take. */
enum HeadingOutline {
    /** One article: its sections are the first level below the document's title. */
    SINGLE(1),
    /** Several articles: their titles are the first level, their sections the second. */
    BOUND(2);

    private final int sections;

    HeadingOutline(int sections) {
        this.sections = sections;
    }

    static HeadingOutline of(Edition edition) {
        return edition.articles().size() > 1 ? BOUND : SINGLE;
    }

    /** The style of a heading of an article; its sections have level 1. */
    StyleName heading(int level) {
        return StyleName.heading(level + sections - 1);
    }

    /** The element of the print style that a style looks like. */
    TextElement element(StyleName name) {
        return name == heading(1) ? TextElement.HEADING : name.element();
    }

    /** Level in the outline, from 1; 0 for none. */
    int level(StyleName name) {
        return switch (name) {
            case TITLE, HEADING_1 -> 1;
            case HEADING_2 -> 2;
            case HEADING_3 -> 3;
            case HEADING_4 -> 4;
            default -> 0;
        };
    }
}
