package org.colophon.parser;

/** What is done about paragraphs that a column or page break cut in the source. */
public enum RepairMode {
    /** Nothing: they stay as they stand. */
    OFF,
    /** They are reported and stay as they stand. */
    SUGGEST,
    /** They are joined and reported. */
    APPLY
}
