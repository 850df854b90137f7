package org.colophon.style;

/** How an opening mark stands that begins an indented paragraph. */
public enum ParagraphOpening {
    /** It gives up the empty half of its cell: the ink stands two ems in. */
    TRIMMED,
    /** It keeps its cell: the ink stands two ems and a half in. */
    FULL
}
