package org.colophon.render.pdf.file;

import java.nio.charset.StandardCharsets;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Strings for people to read (ISO 32000-1, 7.9.2.2). */
final class TextString {

    /** OpenPDF writes it in PDFDocEncoding, which has no place for it (ISO 32000-1, annex D). */
    private static final char SOFT_HYPHEN = '\u00AD';

    private TextString() {
    }

    static PdfString of(String value) {
        return value.indexOf(SOFT_HYPHEN) < 0
                ? new PdfString(value, PdfObject.TEXT_UNICODE)
                : new PdfString(("\uFEFF" + value).getBytes(StandardCharsets.UTF_16BE));
    }
}
