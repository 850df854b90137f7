package org.colophon.style;

/** The weight of a face. */
public enum Weight {
    /** The weight of body text. */
    REGULAR,
    /** Bold. */
    BOLD
}
