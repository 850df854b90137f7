package org.colophon.render.docx.write;

/** The two kinds of document that are written. */
public enum DocumentForm {
    /** A manuscript that a desk goes on editing. */
    MANUSCRIPT,
    /** The printed page. */
    PAGE
}
