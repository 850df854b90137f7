package org.colophon.render.pdf.file;

import java.util.function.Consumer;
import org.colophon.render.pdf.font.FontBook;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Turn;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.Ink;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;

/**
 * Writes the glyphs of vertical lines: upright, turned, or side by side in a cell. The form of a mark is read as the
 * mark.
 */
final class ColumnWriter {

    /** The em box begins 0.88 em above the baseline, and its middle lies 0.38 em above it. */
    private static final int TOP = 880;
    private static final int MIDDLE = 380;

    private final PdfContentByte out;
    private final Axes axes;
    private final PrintedFonts fonts;
    private final Consumer<Ink> inks;
    private final Geta geta = new Geta();

    ColumnWriter(PdfContentByte out, Axes axes, PrintedFonts fonts, Consumer<Ink> inks) {
        this.out = out;
        this.axes = axes;
        this.fonts = fonts;
        this.inks = inks;
    }

    void write(PageItem.Line mark, int from, int to) {
        SetLine line = mark.line();
        out.beginText();
        int i = from;
        while (i < to) {
            int end = i + 1;
            while (line.turn(i) == Turn.COMBINED
                    && end < to
                    && line.turn(end) == Turn.COMBINED
                    && line.place(end) == line.place(i)) {
                end++;
            }
            if (fonts.prints(line, i)) {
                inks.accept(line.type(i).ink());
                written(mark, i, end);
            } else if (fonts.isDrawn(line, i)) {
                inks.accept(line.type(i).ink());
                drawn(line, i, mark.inline() + line.place(i), mark.block());
            }
            i = end;
        }
        out.endText();
        geta.draw(out);
    }

    private void written(PageItem.Line mark, int from, int to) {
        SetLine line = mark.line();
        int inline = mark.inline() + line.place(from);
        switch (line.turn(from)) {
            case UPRIGHT -> upright(line, from, inline, mark.block());
            case TURNED -> turned(line, from, inline, mark.block());
            case COMBINED -> combined(line, from, to, inline, mark.block());
        }
    }

    /** The middle of the column that has its baseline at a place. */
    private float middle(Type type, int inline, int block) {
        return axes.x(inline, block - type.rise()) + em(type, MIDDLE);
    }

    private static float em(Type type, int thousandths) {
        return type.size() / 1000f * thousandths / 1000f;
    }

    private void upright(SetLine line, int glyph, int inline, int block) {
        Type type = line.type(glyph);
        PrintedFonts.Shown shown = fonts.form(line, glyph);
        float x = middle(type, inline, block) - em(type, fonts.width(shown)) / 2;
        as(line, glyph, shown.point(), () -> {
            out.setFontAndSize(fonts.font(shown.face()), type.size() / 1000f);
            out.setTextMatrix(x, axes.y(inline, block) - em(type, TOP));
            out.showText(Character.toString(shown.point()));
        });
    }

    /** Writes 〓 if no face has it: a blank carries the text of the character. */
    private void drawn(SetLine line, int glyph, int inline, int block) {
        Type type = line.type(glyph);
        float y = axes.y(inline, block) - em(type, TOP);
        as(line, glyph, FontBook.GETA, () -> {
            out.setFontAndSize(fonts.font(fonts.blank(type)), type.size() / 1000f);
            out.setTextMatrix(middle(type, inline, block), y);
            out.showText(" ");
        });
        geta.add(middle(type, inline, block), y + em(type, MIDDLE), type.size());
    }

    private void turned(SetLine line, int glyph, int inline, int block) {
        Type type = line.type(glyph);
        float scale = line.scale(glyph) / 1000f;
        as(line, glyph, fonts.point(line, glyph), () -> {
            out.setFontAndSize(fonts.font(fonts.face(line, glyph)), type.size() / 1000f);
            // Clockwise turning moves the part above the baseline to its right.
            out.setTextMatrix(0, -scale, 1, 0, middle(type, inline, block) - em(type, MIDDLE), axes.y(inline, block));
            out.showText(Character.toString(fonts.point(line, glyph)));
        });
    }

    /** Writes digits side by side, condensed if they are wider than an em. */
    private void combined(SetLine line, int from, int to, int inline, int block) {
        Type type = line.type(from);
        int width = 0;
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            width += fonts.width(line, i);
            digits.appendCodePoint(fonts.point(line, i));
        }
        float scale = Math.min(1, 1000f / Math.max(1, width));
        out.setFontAndSize(fonts.font(fonts.face(line, from)), type.size() / 1000f);
        float x = middle(type, inline, block) - em(type, width) * scale / 2;
        out.setTextMatrix(scale, 0, 0, 1, x, axes.y(inline, block) - em(type, TOP));
        out.showText(digits.toString());
    }

    /** Writes a glyph. If it differs from the character of the text, readers get that character. */
    private void as(SetLine line, int glyph, int shown, Runnable glyphs) {
        boolean itself = ActualText.isPlain(line, glyph, shown);
        if (!itself) {
            out.beginMarkedContentSequence(new PdfName("Span"), ActualText.dictionary(line, glyph), true);
        }
        glyphs.run();
        if (!itself) {
            out.endMarkedContentSequence();
        }
    }
}
