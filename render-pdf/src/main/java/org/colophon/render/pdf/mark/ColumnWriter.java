package org.colophon.render.pdf.mark;

import org.colophon.render.pdf.font.FontBook;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Turn;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Writes the glyphs of vertical lines: upright, turned, or side by side in a cell. The form of a mark is read as the mark. */
final class ColumnWriter {

    /** The em box begins 0.88 em above the baseline, and its middle lies 0.38 em above it. */
    private static final int TOP = 880;
    private static final int MIDDLE = 380;

    private final PdfContentByte out;
    private final FontBook book;
    private final Axes axes;

    ColumnWriter(PdfContentByte out, FontBook book, Axes axes) {
        this.out = out;
        this.book = book;
        this.axes = axes;
    }

    /** Writes glyphs of one type, inside a text object, and gives the index after the last of them: those of a cell are written together. */
    int write(SetLine line, int from, int inline, int block) {
        int end = from + 1;
        while (line.turn(from) == Turn.COMBINED && end < line.size() && line.turn(end) == Turn.COMBINED && line.place(end) == line.place(from)) {
            end++;
        }
        int place = inline + line.place(from);
        if (!TypedText.isInvisible(line.point(from))) {
            switch (line.turn(from)) {
                case UPRIGHT -> upright(line, from, place, block);
                case TURNED -> turned(line, from, place, block);
                case COMBINED -> combined(line, from, end, place, block);
            }
        }
        return end;
    }

    /** The middle of the column whose baseline stands somewhere. */
    private float middle(Type type, int inline, int block) {
        return axes.x(inline, block - type.rise()) + em(type, MIDDLE);
    }

    private static float em(Type type, int thousandths) {
        return type.size() / 1000f * thousandths / 1000f;
    }

    private void upright(SetLine line, int glyph, int inline, int block) {
        Type type = line.type(glyph);
        int point = shown(line.point(glyph));
        int form = VerticalForms.of(point);
        boolean formed = form != point && book.prints(type, form);
        int face = formed || point != line.point(glyph) ? book.face(type, formed ? form : point, false) : line.face(glyph);
        int ink = formed ? form : point;
        if (formed) {
            PdfDictionary actual = new PdfDictionary();
            actual.put(new PdfName("ActualText"), new PdfString(Character.toString(point), PdfObject.TEXT_UNICODE));
            out.beginMarkedContentSequence(new PdfName("Span"), actual, true);
        }
        out.setFontAndSize(book.face(face).font(), type.size() / 1000f);
        float x = middle(type, inline, block) - em(type, book.width(face, ink)) / 2;
        out.setTextMatrix(x, axes.y(inline, block) - em(type, TOP));
        out.showText(Character.toString(ink));
        if (formed) {
            out.endMarkedContentSequence();
        }
    }

    private void turned(SetLine line, int glyph, int inline, int block) {
        Type type = line.type(glyph);
        int point = shown(line.point(glyph));
        int face = point == line.point(glyph) ? line.face(glyph) : book.face(type, point, false);
        float scale = line.scale(glyph) / 1000f;
        out.setFontAndSize(book.face(face).font(), type.size() / 1000f);
        // Turned clockwise, what was above the baseline lies right of it.
        out.setTextMatrix(0, -scale, 1, 0, middle(type, inline, block) - em(type, MIDDLE), axes.y(inline, block));
        out.showText(Character.toString(point));
    }

    /** Digits side by side, pressed together where they are wider than an em. */
    private void combined(SetLine line, int from, int to, int inline, int block) {
        Type type = line.type(from);
        int width = 0;
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            width += book.width(line.face(i), line.point(i));
            digits.appendCodePoint(line.point(i));
        }
        float scale = Math.min(1, 1000f / Math.max(1, width));
        out.setFontAndSize(book.face(line.face(from)).font(), type.size() / 1000f);
        float x = middle(type, inline, block) - em(type, width) * scale / 2;
        out.setTextMatrix(scale, 0, 0, 1, x, axes.y(inline, block) - em(type, TOP));
        out.showText(digits.toString());
    }

    private int shown(int point) {
        return book.isMissing(point) ? FontBook.GETA : point;
    }
}
