package org.colophon.render.pdf.line;

import java.util.List;
import java.util.stream.Collectors;
import org.colophon.style.Composing;
import org.colophon.style.Ink;
import org.colophon.style.Region;
import org.colophon.style.TextAlign;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;

/**
 * The compositor's bench: type whose widths are known without any font. Han and marks are one em wide, everything else
 * half.
 */
public final class Bench {

    public static final int EM = 9_000;
    static final Type BODY = new Type(Typeface.SONG, Weight.REGULAR, EM, 0, Ink.BLACK);
    static final Composing MAINLAND = Region.MAINLAND.composing();
    static final Metrics METRICS = new Metrics() {
        @Override
        public boolean hasFormsOf(Region region) {
            return true;
        }

        @Override
        public int face(Type type, int codePoint, boolean latin) {
            return latin ? 1 : 0;
        }

        @Override
        public int width(int face, int codePoint) {
            return codePoint == '—' ? 890 : face == 1 || codePoint < 0x2000 ? 500 : 1000;
        }

        @Override
        public int face(Type type, int[] cluster) {
            return 0;
        }

        @Override
        public int[] shape(int face, int[] word, boolean rightToLeft) {
            return word.clone();
        }
    };

    private Bench() {
    }

    public static Compositor compositor() {
        return new Compositor(METRICS, WordList.EMPTY);
    }

    static TypedText text(String text) {
        return new TypedText().append(text, BODY);
    }

    static Setting justified(int ems) {
        return justified(ems, MAINLAND);
    }

    static Setting justified(int ems, Composing composing) {
        return new Setting(Measures.of(ems * EM), 2 * EM, TextAlign.JUSTIFY, composing, Setting.Keeping.TEXT);
    }

    static Setting ragged(int ems) {
        return ragged(ems, MAINLAND);
    }

    static Setting ragged(int ems, Composing composing) {
        return new Setting(Measures.of(ems * EM), 0, TextAlign.START, composing, Setting.Keeping.TEXT);
    }

    static List<SetLine> set(String text, Setting setting) {
        return compositor().set(text(text), setting);
    }

    /** One line, long enough for the text. */
    static SetLine line(String text, Composing composing) {
        return set(text, ragged(200, composing)).getFirst();
    }

    static SetLine line(String text) {
        return line(text, MAINLAND);
    }

    public static String words(SetLine line) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < line.size(); i++) {
            text.appendCodePoint(line.point(i));
        }
        return text.toString();
    }

    static String words(List<SetLine> lines) {
        return lines.stream().map(Bench::words).collect(Collectors.joining());
    }

    /** The lines, parted by bars. */
    static String bars(List<SetLine> lines) {
        return lines.stream().map(Bench::words).collect(Collectors.joining("|"));
    }

    /** From the start of one glyph to the start of the next, in hundredths of an em. */
    static int step(SetLine line, int glyph) {
        return Math.round((line.place(glyph + 1) - line.place(glyph)) * 100f / EM);
    }
}
