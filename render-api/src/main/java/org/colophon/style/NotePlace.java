package org.colophon.style;

/** The place of footnotes on printed pages. */
public enum NotePlace {
    /** At the foot of the column that refers to them. */
    FOOT,
    /** At the end of the article. */
    END
}
