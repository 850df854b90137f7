package org.colophon.render.pdf.file;

import java.nio.charset.StandardCharsets;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.TypedText;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;

/**
 * The text that a reader gets for a glyph of another character, or for one with characters that have no glyph, such as
 * the selector of a variant (ISO 32000-1, 14.9.4).
 */
final class ActualText {

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int ZERO_WIDTH_SPACE = 0x200B;

    private ActualText() {
    }

    /** The characters that a glyph represents. */
    static String of(SetLine line, int glyph) {
        if (glyph >= line.characters()) {
            // A hyphen that the end of the line made.
            return Character.toString(SOFT_HYPHEN);
        }
        StringBuilder text = new StringBuilder();
        int from = glyph;
        while (from > 0 && isKept(line, from - 1)) {
            from--;
        }
        // Those before the first glyph of a line have no other to belong to.
        for (int i = from == 0 ? 0 : glyph; i < glyph; i++) {
            text.appendCodePoint(line.point(i));
        }
        text.appendCodePoint(line.point(glyph));
        for (int i = glyph + 1; i < line.characters() && isKept(line, i); i++) {
            text.appendCodePoint(line.point(i));
        }
        return text.toString();
    }

    /**
     * Whether a character has no glyph of its own but belongs to the text. Characters that only permit a line end do
     * not.
     */
    private static boolean isKept(SetLine line, int i) {
        int point = line.point(i);
        return line.drawn(i) == 0 || TypedText.isInvisible(point) && point != SOFT_HYPHEN && point != ZERO_WIDTH_SPACE;
    }

    /** Whether a glyph represents its own character only, or none because another draws it. */
    static boolean isPlain(SetLine line, int glyph, int shown) {
        if (line.drawn(glyph) == 0) {
            return true;
        }
        if (glyph >= line.characters() || shown != line.point(glyph)) {
            return false;
        }
        boolean followed = glyph + 1 < line.characters() && isKept(line, glyph + 1);
        boolean led = glyph > 0 && isKept(line, glyph - 1) && of(line, glyph).codePointAt(0) != line.point(glyph);
        return isKept(line, glyph) || !followed && !led;
    }

    static PdfDictionary dictionary(SetLine line, int glyph) {
        PdfDictionary actual = new PdfDictionary();
        // Always in UTF-16: the soft hyphen has no place in PDFDocEncoding (ISO 32000-1, annex D), where OpenPDF would
        // put it.
        actual.put(
                new PdfName("ActualText"),
                new PdfString(("\uFEFF" + of(line, glyph)).getBytes(StandardCharsets.UTF_16BE)));
        return actual;
    }
}
