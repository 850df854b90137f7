package org.colophon.render.pdf.font;

import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colophon.render.font.ComposedGlyph;
import org.colophon.render.font.TrueType;

/** The glyphs of one shaped word, which are divided into clusters. Positions are in units of the typeface. */
final class ShapedWord {

    /** The numbers from here on are given to glyphs that are not drawn. */
    private static final int FIRST_INVISIBLE = 0xFFFE;
    /** Room between a letter and a mark that the typeface has no position for, in thousandths of an em. */
    private static final int APART = 30;

    private final TrueType file;
    private final GlyphVector glyphs;
    private final int count;
    private final boolean rightToLeft;
    /** The character that each glyph is counted to: marks to their letter. */
    private final int[] starts;
    private final int length;

    ShapedWord(TrueType file, int[] word, GlyphVector glyphs, boolean rightToLeft) {
        this.file = file;
        this.glyphs = glyphs;
        this.count = glyphs.getNumGlyphs();
        this.rightToLeft = rightToLeft;
        this.length = word.length;
        this.starts = starts(word, glyphs);
    }

    private static int[] starts(int[] word, GlyphVector glyphs) {
        int[] characters = new int[word.length * 2];
        int units = 0;
        for (int i = 0; i < word.length; i++) {
            characters[units] = i;
            units += Character.charCount(word[i]);
        }
        int[] starts = new int[glyphs.getNumGlyphs()];
        for (int i = 0; i < starts.length; i++) {
            int start = characters[glyphs.getGlyphCharIndex(i)];
            while (start > 0 && isMark(word[start])) {
                start--;
            }
            starts[i] = start;
        }
        return starts;
    }

    private static boolean isMark(int point) {
        return switch (Character.getType(point)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** The clusters in the order of the text. */
    List<Cluster> clusters() {
        List<Cluster> found = new ArrayList<>();
        for (int from = 0; from < count; from = end(from)) {
            found.add(cluster(from, end(from)));
        }
        found.sort(Comparator.comparingInt(Cluster::from));
        for (int i = 0; i < found.size(); i++) {
            int end = i + 1 < found.size() ? found.get(i + 1).from() : length;
            found.set(i, new Cluster(i == 0 ? 0 : found.get(i).from(), end, found.get(i).glyph()));
        }
        return found;
    }

    /** The glyph after the last of the cluster of a glyph. */
    private int end(int from) {
        int end = from + 1;
        while (end < count && starts[end] == starts[from]) {
            end++;
        }
        return end;
    }

    private Cluster cluster(int from, int to) {
        double left = left(from, to);
        double right = to < count ? left(to, end(to)) : x(count);
        int advance = (int) Math.round(Math.max(0, right - left));
        List<ComposedGlyph.Part> parts = new ArrayList<>();
        TrueType.Box covered = TrueType.Box.EMPTY;
        if (glyphs.getGlyphCode(letter(from, to)) < FIRST_INVISIBLE) {
            ComposedGlyph.Part letter = part(letter(from, to), left);
            covered = file.box(letter.glyph()).moved(letter.x(), letter.y());
        }
        for (int i = from; i < to; i++) {
            if (glyphs.getGlyphCode(i) < FIRST_INVISIBLE) {
                ComposedGlyph.Part part = part(i, left);
                if (i != letter(from, to) && isUnplaced(part, advance) && !covered.isEmpty()) {
                    part = centred(part.glyph(), covered);
                    covered = covered.and(file.box(part.glyph()).moved(part.x(), part.y()));
                }
                parts.add(part);
            }
        }
        return new Cluster(starts[from], starts[from], new ComposedGlyph(parts, advance));
    }

    private ComposedGlyph.Part part(int i, double left) {
        return new ComposedGlyph.Part(
                glyphs.getGlyphCode(i),
                (int) Math.round(x(i) - left),
                (int) Math.round(-glyphs.getGlyphPosition(i).getY()));
    }

    /** The glyph of the letter of a cluster: marks follow it, and come before it in lines from right to left. */
    private int letter(int from, int to) {
        return rightToLeft ? to - 1 : from;
    }

    private double left(int from, int to) {
        return x(letter(from, to));
    }

    private double x(int i) {
        return glyphs.getGlyphPosition(i).getX();
    }

    /** Whether a mark was left where the pen was: the typeface has no position for it. */
    private boolean isUnplaced(ComposedGlyph.Part part, int advance) {
        return part.y() == 0 && part.x() == (rightToLeft ? 0 : advance) && file.advance(part.glyph()) == 0;
    }

    /** Puts a mark over or under the middle of its letter. */
    private ComposedGlyph.Part centred(int mark, TrueType.Box letter) {
        TrueType.Box box = file.box(mark);
        int apart = APART * file.unitsPerEm() / 1000;
        int x = (letter.left() + letter.right() - box.left() - box.right()) / 2;
        boolean above = box.foot() > 0;
        boolean below = box.top() <= 0;
        int rise = above ? Math.max(0, letter.top() + apart - box.foot()) : 0;
        int fall = below ? Math.min(0, letter.foot() - apart - box.top()) : 0;
        return new ComposedGlyph.Part(mark, x, rise + fall);
    }
}
