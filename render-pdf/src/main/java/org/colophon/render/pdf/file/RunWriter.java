package org.colophon.render.pdf.file;

import java.util.function.Consumer;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.Ink;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfTextArray;

/** Writes runs of glyphs, each glyph exactly at its place, with the actual text of glyphs that differ from it. */
final class RunWriter {

    /** The middle of the em box lies 0.38 em above the baseline. */
    private static final float MIDDLE = 0.38f;

    private final PdfContentByte out;
    private final Axes axes;
    private final PrintedFonts fonts;
    private final Consumer<Ink> inks;
    private final Geta geta = new Geta();

    RunWriter(PdfContentByte out, Axes axes, PrintedFonts fonts, Consumer<Ink> inks) {
        this.out = out;
        this.axes = axes;
        this.fonts = fonts;
        this.inks = inks;
    }

    void write(PageItem.Line mark, int from, int to) {
        SetLine line = mark.line();
        out.beginText();
        int start = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || differs(line, start, i)) {
                if (standsForItself(line, start)) {
                    run(mark, start, i);
                } else {
                    out.beginMarkedContentSequence(new PdfName("Span"), ActualText.dictionary(line, start), true);
                    sign(mark, start, i);
                    out.endMarkedContentSequence();
                }
                start = i;
            }
        }
        out.endText();
        geta.draw(out);
    }

    /** Writes a glyph that differs from its text. If no face has 〓, a blank carries the text and two bars are drawn. */
    private void sign(PageItem.Line mark, int from, int to) {
        SetLine line = mark.line();
        run(mark, from, to);
        if (fonts.isDrawn(line, from)) {
            Type type = line.type(from);
            PdfTextArray blank = new PdfTextArray();
            blank.add(" ");
            show(mark, from, fonts.blank(type), blank);
            float x = x(mark, from) + type.size() / 2000f;
            geta.add(x, y(mark, type) + type.size() / 1000f * MIDDLE, type.size());
        }
    }

    private boolean differs(SetLine line, int a, int b) {
        return fonts.face(line, a) != fonts.face(line, b)
                || !line.type(a).equals(line.type(b))
                || line.scale(a) != line.scale(b)
                || !standsForItself(line, a)
                || !standsForItself(line, b);
    }

    /** 〓 replaces a character that no face has, and a hyphen at the end of a line a soft hyphen. */
    private boolean standsForItself(SetLine line, int glyph) {
        return ActualText.isPlain(line, glyph, fonts.point(line, glyph));
    }

    private void run(PageItem.Line mark, int from, int to) {
        SetLine line = mark.line();
        Type type = line.type(from);
        int face = fonts.face(line, from);
        PdfTextArray array = new PdfTextArray();
        StringBuilder glyphs = new StringBuilder();
        boolean any = false;
        for (int i = from; i < to; i++) {
            int point = fonts.point(line, i);
            boolean visible = fonts.prints(line, i);
            if (visible) {
                glyphs.appendCodePoint(point);
                any = true;
            }
            if (i + 1 < to) {
                int natural = visible
                        ? (int) ((long) fonts.width(line, i) * type.size() / 1000 * line.scale(i) / 1000)
                        : 0;
                int off = natural - axes.rightwards(line.place(i + 1) - line.place(i));
                if (off != 0) {
                    array.add(glyphs.toString());
                    glyphs.setLength(0);
                    // Thousandths of an em before scaling; positive moves back.
                    array.add(off * 1000f / type.size() * 1000f / line.scale(i));
                }
            }
        }
        if (any) {
            array.add(glyphs.toString());
            show(mark, from, face, array);
        }
    }

    private void show(PageItem.Line mark, int from, int face, PdfTextArray array) {
        SetLine line = mark.line();
        Type type = line.type(from);
        inks.accept(type.ink());
        out.setFontAndSize(fonts.font(face), type.size() / 1000f);
        boolean scaled = line.scale(from) != 1000;
        if (scaled) {
            out.setHorizontalScaling(line.scale(from) / 10f);
        }
        out.setTextMatrix(x(mark, from), y(mark, type));
        out.showText(array);
        if (scaled) {
            out.setHorizontalScaling(100);
        }
    }

    private float x(PageItem.Line mark, int glyph) {
        return axes.x(mark.inline() + mark.line().place(glyph), mark.block());
    }

    private float y(PageItem.Line mark, Type type) {
        return axes.y(mark.inline(), mark.block() - type.rise());
    }
}
