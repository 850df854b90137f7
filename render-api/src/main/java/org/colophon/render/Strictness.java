package org.colophon.render;

/** What happens to an edition with errors. */
public enum Strictness {
    /** It is printed, and the report says what is wrong. */
    LENIENT,
    /** It is refused with an {@link EditionRefusedException}. */
    STRICT
}
