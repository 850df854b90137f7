package org.colophon.render.pdf.mark;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.colophon.model.style.Ink;
import org.colophon.render.pdf.font.Face;
import org.colophon.render.pdf.font.FontBook;
import org.colophon.render.pdf.line.Beside;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.Mark;
import org.colophon.render.pdf.page.Page;
import org.colophon.render.pdf.page.Picture;
import org.openpdf.text.BadElementException;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTextArray;

/** Writes the marks of a page into a content stream, each glyph exactly where it was set. */
final class PageWriter {

    private final PdfContentByte out;
    private final FontBook book;
    private final int pageHeight;
    private final int bleed;
    private final Map<Picture, Image> images;
    private Ink ink = Ink.BLACK;

    PageWriter(PdfContentByte out, FontBook book, int pageHeight, int bleed, Map<Picture, Image> images) {
        this.out = out;
        this.book = book;
        this.pageHeight = pageHeight;
        this.bleed = bleed;
        this.images = images;
    }

    static Map<Picture, Image> imageCache() {
        return new HashMap<>();
    }

    void write(Page page) throws IOException, DocumentException {
        // Text and rules are black ink alone: register errors would blur them otherwise.
        color(Ink.BLACK);
        for (Mark mark : page.all()) {
            switch (mark) {
                case Mark.Line line -> line(line);
                case Mark.Rule rule -> rule(rule);
                case Mark.Image image -> image(image);
            }
        }
    }

    private void color(Ink wanted) {
        out.setCMYKColorFillF(wanted.cyan() / 100f, wanted.magenta() / 100f, wanted.yellow() / 100f, wanted.black() / 100f);
        ink = wanted;
    }

    private float across(int block) {
        return (pageHeight - block + bleed) / 1000f;
    }

    private float along(int inline) {
        return (inline + bleed) / 1000f;
    }

    private void line(Mark.Line mark) {
        SetLine line = mark.line();
        if (line.size() == 0) {
            return;
        }
        out.beginText();
        int start = 0;
        for (int i = 1; i <= line.size(); i++) {
            if (i == line.size() || differs(line, start, i)) {
                run(mark, line, start, i);
                start = i;
            }
        }
        out.endText();
        for (Beside beside : line.beside()) {
            switch (beside) {
                case Beside.Reading reading -> line(new Mark.Line(mark.blockId(), mark.inline(), mark.block() - reading.rise(), reading.line()));
                case Beside.Dot dot -> dot(mark, dot);
            }
        }
    }

    private void dot(Mark.Line mark, Beside.Dot dot) {
        if (!dot.ink().equals(ink)) {
            color(dot.ink());
        }
        out.circle(along(mark.inline() + dot.inline()), across(mark.block() + dot.drop()), dot.diameter() / 2000f);
        out.fill();
    }

    private boolean differs(SetLine line, int a, int b) {
        return face(line, a) != face(line, b) || !line.type(a).equals(line.type(b)) || line.scale(a) != line.scale(b);
    }

    /** 〓 is printed by whatever face has it. */
    private int face(SetLine line, int i) {
        return book.isMissing(line.point(i)) ? book.face(line.type(i), FontBook.GETA, false) : line.face(i);
    }

    private void run(Mark.Line mark, SetLine line, int from, int to) {
        Type type = line.type(from);
        int number = face(line, from);
        Face face = book.face(number);
        if (!type.ink().equals(ink)) {
            color(type.ink());
        }
        out.setFontAndSize(face.font(), type.size() / 1000f);
        boolean scaled = line.scale(from) != 1000;
        if (scaled) {
            out.setHorizontalScaling(line.scale(from) / 10f);
        }
        out.setTextMatrix(along(mark.inline() + line.place(from)), across(mark.block() - type.rise()));
        PdfTextArray array = new PdfTextArray();
        StringBuilder glyphs = new StringBuilder();
        for (int i = from; i < to; i++) {
            int point = book.isMissing(line.point(i)) ? FontBook.GETA : line.point(i);
            boolean visible = !TypedText.isInvisible(line.point(i));
            if (visible) {
                glyphs.appendCodePoint(point);
            }
            if (i + 1 < to) {
                int natural = visible ? (int) ((long) book.width(number, point) * type.size() / 1000 * line.scale(i) / 1000) : 0;
                int off = natural - (line.place(i + 1) - line.place(i));
                if (off != 0) {
                    array.add(glyphs.toString());
                    glyphs.setLength(0);
                    // Thousandths of an em before scaling; positive moves back.
                    array.add(off * 1000f / type.size() * 1000f / line.scale(i));
                }
            }
        }
        array.add(glyphs.toString());
        out.showText(array);
        if (scaled) {
            out.setHorizontalScaling(100);
        }
    }

    private void rule(Mark.Rule rule) {
        if (!rule.ink().equals(ink)) {
            color(rule.ink());
        }
        out.rectangle(along(rule.inline()), across(rule.block() + rule.blockExtent()), rule.inlineExtent() / 1000f, rule.blockExtent() / 1000f);
        out.fill();
    }

    private void image(Mark.Image mark) throws IOException, DocumentException {
        Image image = images.get(mark.picture());
        if (image == null) {
            image = read(mark.picture());
            images.put(mark.picture(), image);
        }
        float[] matrix = mark.picture().orientation().matrix(
                along(mark.inline()), across(mark.block() + mark.blockExtent()), mark.inlineExtent() / 1000f, mark.blockExtent() / 1000f);
        out.addImage(image, matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]);
    }

    private static Image read(Picture picture) throws IOException {
        try {
            return Image.getInstance(picture.content());
        } catch (BadElementException e) {
            throw new IOException("a picture cannot be read: " + e.getMessage(), e);
        }
    }
}
