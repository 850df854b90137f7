package org.colophon.cli;

import java.util.List;
import org.colophon.render.docx.DocxOptions;

/**
 * What is to be printed.
 *
 * @param formats of which formats
 * @param profile what PDFs are made for: screen or press, or empty for what the style is for
 * @param layout pages of Word documents
 */
record Wanted(List<String> formats, String profile, DocxOptions.Layout layout) {

    Wanted {
        formats = List.copyOf(formats);
    }
}
