package org.colophon.render.docx;

/** The two kinds of document that are written. */
enum DocumentForm {
    /** A manuscript that a desk goes on editing. */
    MANUSCRIPT,
    /** The printed page. */
    PAGE
}
