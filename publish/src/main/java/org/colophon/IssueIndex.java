package org.colophon;

/** The indexes that can be printed with an edition. */
public enum IssueIndex {
    /** A page with the title of every article and its page, also where the style has none. */
    CONTENTS,
    /** Everybody who is credited, with roles and pages, at the end. */
    NAMES
}
