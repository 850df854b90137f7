package org.colophon.render.docx.write;

import org.colophon.render.docx.word.TemplateLists;
import org.colophon.render.docx.word.WordStyles;

/**
 * The base of a document: its form, and the styles and lists that a template brings.
 *
 * @param form the kind of document
 * @param styles the names of its styles
 * @param lists the lists of its template
 */
public record DocumentBase(DocumentForm form, WordStyles styles, TemplateLists lists) { }
