package org.colophon.render.pdf.file;

import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.render.pdf.font.FontBook;
import org.colophon.render.pdf.line.Beside;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Turn;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.WritingMode;
import org.openpdf.text.DocumentException;
import org.openpdf.text.pdf.BaseFont;

/** The fonts of one file: of each face the characters that its pages print, and no others. */
final class PrintedFonts {

    /**
     * Level of deflate for subsets: 6 makes the newspaper page 3 % smaller and takes twice as long to write
     * (docs/performance.md).
     */
    private static final int COMPRESSION = 1;

    private final FontBook book;
    private final Map<Integer, BitSet> used = new HashMap<>();
    private final Map<Integer, BaseFont> fonts = new HashMap<>();

    PrintedFonts(FontBook book, List<Page> pages) throws IOException, DocumentException {
        this.book = book;
        for (Page page : pages) {
            for (PageItem mark : page.all()) {
                if (mark instanceof PageItem.Line line) {
                    collect(line.line());
                }
            }
            for (PageItem mark : page.writing() == WritingMode.VERTICAL ? page.marks() : List.<PageItem>of()) {
                if (mark instanceof PageItem.Line line) {
                    collectForms(line.line());
                }
            }
        }
        for (Map.Entry<Integer, BitSet> entry : used.entrySet()) {
            byte[] subset = book.subset(entry.getKey(), entry.getValue().stream().toArray());
            BaseFont font = BaseFont.createFont(
                    "subset.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, subset, null, false, true);
            // It is one already; and the CIDSet that OpenPDF writes lacks .notdef, which PDF/A-2 refuses (ISO 19005-2,
            // 6.2.11.4.2).
            font.setSubset(false);
            font.setIncludeCidSet(false);
            font.setCompressionLevel(COMPRESSION);
            fonts.put(entry.getKey(), font);
        }
    }

    private void collect(SetLine line) {
        for (int i = 0; i < line.size(); i++) {
            if (!TypedText.isInvisible(line.point(i))) {
                int face = face(line, i);
                if (book.has(face, drawn(line, i))) {
                    used.computeIfAbsent(face, number -> new BitSet()).set(point(line, i));
                } else if (isDrawn(line, i)) {
                    used.computeIfAbsent(blank(line.type(i)), number -> new BitSet()).set(' ');
                }
            }
        }
        for (Beside beside : line.beside()) {
            if (beside instanceof Beside.Reading reading) {
                collect(reading.line());
            }
        }
    }

    private void collectForms(SetLine line) {
        for (int i = 0; i < line.size(); i++) {
            if (prints(line, i)) {
                Shown form = form(line, i);
                used.computeIfAbsent(form.face(), number -> new BitSet()).set(form.point());
            }
        }
    }

    /** A glyph: a face, and the character that has it there, or the number of a composed glyph. */
    record Shown(int face, int drawn) {

        int point() {
            return FontBook.code(drawn);
        }
    }

    /**
     * The glyph of a character that is upright in a vertical line. Punctuation has forms of its own, if the face has
     * them.
     */
    Shown form(SetLine line, int glyph) {
        int drawn = drawn(line, glyph);
        int form = VerticalForms.of(drawn);
        boolean formed = form != drawn && line.turn(glyph) == Turn.UPRIGHT && book.prints(line.type(glyph), form);
        return formed ? new Shown(book.face(line.type(glyph), form, false), form) : new Shown(face(line, glyph), drawn);
    }

    /** The code point in its font of the printed glyph: 〓 if no face has the character. */
    int point(SetLine line, int glyph) {
        return FontBook.code(drawn(line, glyph));
    }

    private int drawn(SetLine line, int glyph) {
        return book.isMissing(line.point(glyph)) ? FontBook.GETA : line.drawn(glyph);
    }

    /** The number of the face that prints a glyph; for 〓, of any face that has it. */
    int face(SetLine line, int glyph) {
        return book.isMissing(line.point(glyph)) ? book.face(line.type(glyph), FontBook.GETA, false) : line.face(glyph);
    }

    /** Whether a glyph is drawn: spaces and controls missing from the face are not. */
    boolean prints(SetLine line, int glyph) {
        return !TypedText.isInvisible(line.point(glyph)) && book.has(face(line, glyph), drawn(line, glyph));
    }

    /** Whether no face has a character, nor 〓 for it: the sign is drawn. */
    boolean isDrawn(SetLine line, int glyph) {
        return book.isMissing(line.point(glyph)) && !book.prints(line.type(glyph), FontBook.GETA);
    }

    /** The face of a blank. */
    int blank(Type type) {
        return book.face(type, ' ', false);
    }

    /** The width of a glyph in thousandths of an em. */
    int width(SetLine line, int glyph) {
        return book.width(face(line, glyph), drawn(line, glyph));
    }

    int width(Shown shown) {
        return book.width(shown.face(), shown.drawn());
    }

    BaseFont font(int face) {
        return Objects.requireNonNull(fonts.get(face), "the face was collected");
    }
}
