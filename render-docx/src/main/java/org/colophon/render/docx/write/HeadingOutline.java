package org.colophon.render.docx.write;

import java.util.Map;
import org.colophon.model.Edition;
import org.colophon.render.docx.word.StyleName;
import org.colophon.style.TextElement;

/** The level in the outline that the sections of an article take. */
enum HeadingOutline {
    /** One article: its sections are the first level below the document's title. */
    SINGLE(1),
    /** Several articles: their titles are the first level, their sections the second. */
    BOUND(2);

    private static final Map<StyleName, Integer> LEVELS = Map.of(
            StyleName.TITLE, 1,
            StyleName.TITLE_SMALLER, 1,
            StyleName.HEADING_1, 1,
            StyleName.HEADING_2, 2,
            StyleName.HEADING_3, 3,
            StyleName.HEADING_4, 4);

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

    /** Returns the level in the outline, from 1; 0 for none. */
    int level(StyleName name) {
        return LEVELS.getOrDefault(name, 0);
    }
}
