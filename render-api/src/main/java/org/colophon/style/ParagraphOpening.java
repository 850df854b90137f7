package org.colophon.style;

/** The position of an opening mark at the beginning of an indented paragraph. */
public enum ParagraphOpening {
    /** It gives up the empty half of its cell: the ink begins two ems in. */
    TRIMMED,
    /** It keeps its cell: the ink begins two ems and a half in. */
    FULL
}
