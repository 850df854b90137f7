package org.colophon.render;

/** The treatment of an edition with errors. */
public enum Strictness {
    /** It is printed, and the report lists the errors. */
    LENIENT,
    /** It is refused with an {@link EditionRefusedException}. */
    STRICT
}
