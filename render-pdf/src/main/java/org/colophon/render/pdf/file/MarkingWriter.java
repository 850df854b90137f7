package org.colophon.render.pdf.file;

import java.util.function.Consumer;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Stretch;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.Ink;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/** Draws the lines and grounds of marked text. They go below the glyphs and are no part of the text. */
final class MarkingWriter {

    /** A ground that black text is read on without effort. */
    private static final Ink GROUND = new Ink("ground of marked text", 0, 0, 0, 12);
    /** Plates hold no thinner rule: thousandths of a point. */
    private static final int THINNEST = 250;
    /** A rule of type is as thick as the thin strokes of its characters: a part of its size. */
    private static final int THICKNESS = 18;

    private final PdfContentByte out;
    private final Consumer<Ink> inks;

    MarkingWriter(PdfContentByte out, Consumer<Ink> inks) {
        this.out = out;
        this.inks = inks;
    }

    /** Whether anything is to be drawn for a line. */
    static boolean isMarked(SetLine line) {
        return line.stretches().stream().anyMatch(stretch -> stretch.meaning() instanceof Stretch.Marked);
    }

    void write(PageItem.Line mark, Axes axes) {
        for (Stretch stretch : mark.line().stretches()) {
            if (stretch.meaning() instanceof Stretch.Marked marked) {
                write(mark, stretch, marked, axes);
            }
        }
    }

    private void write(PageItem.Line mark, Stretch stretch, Stretch.Marked marked, Axes axes) {
        SetLine line = mark.line();
        int from = Math.max(0, stretch.from() - line.start());
        int to = Math.min(line.size(), stretch.to() - line.start());
        if (from >= to) {
            return;
        }
        int size = line.type(from).size();
        int rule = Math.max(THINNEST, size / THICKNESS);
        int start = mark.inline() + line.near(from, to);
        int extent = line.far(from, to) - line.near(from, to);
        inks.accept(switch (marked.marking()) {
            case STRUCK, UNDERLINED -> line.type(from).ink();
            case HIGHLIGHTED -> GROUND;
        });
        fill(switch (marked.marking()) {
            case STRUCK -> axes.box(start, mark.block() - size * 3 / 8, extent, rule);
            case UNDERLINED -> axes.box(start, mark.block() + size / 7, extent, rule);
            case HIGHLIGHTED -> axes.box(start, mark.block() - size * 7 / 8, extent, size);
        });
    }

    private void fill(Rectangle box) {
        out.rectangle(box.getLeft(), box.getBottom(), box.getWidth(), box.getHeight());
        out.fill();
    }
}
