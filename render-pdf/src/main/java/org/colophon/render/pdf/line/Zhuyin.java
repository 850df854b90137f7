package org.colophon.render.pdf.line;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets bopomofo to the right of its character, letter below letter, in 0.3 of its size. The tone mark is on the right
 * of the last letter, that of the neutral tone above the first (CLREQ, positioning of zhuyin). The column takes half an
 * em of room.
 */
final class Zhuyin {

    private static final String TONES = "ˉˊˇˋ";
    private static final int NEUTRAL = '˙';
    /**
     * Letters are 0.3 em high; their column begins right beside the character, and its middle is that of the character.
     */
    private static final int LETTER = 300;
    private static final int MIDDLE = 380;
    private static final int ROOM = 500;

    private final Metrics metrics;

    Zhuyin(Metrics metrics) {
        this.metrics = metrics;
    }

    static boolean is(List<Integer> points) {
        return points.stream().allMatch(point -> isLetter(point) || isTone(point))
                && points.stream().anyMatch(Zhuyin::isLetter);
    }

    private static boolean isLetter(int point) {
        return point >= 0x3105 && point <= 0x312F || point >= 0x31A0 && point <= 0x31BF;
    }

    private static boolean isTone(int point) {
        return TONES.indexOf(point) >= 0 || point == NEUTRAL;
    }

    /** The room beside a character of a size. */
    static int room(int size) {
        return size * ROOM / 1000;
    }

    /** The letters and the tone of a syllable beside a character that ends at a place. */
    List<Beside> beside(Span.Read read, int end, Type base) {
        List<Integer> letters = read.points().stream().filter(Zhuyin::isLetter).toList();
        int size = base.size() * LETTER / 1000;
        Type type = base.sized(size);
        List<Beside> found = new ArrayList<>();
        int top = base.size() * MIDDLE / 1000 + letters.size() * size / 2;
        for (int i = 0; i < letters.size(); i++) {
            found.add(glyph(read.from(), letters.get(i), type, end, top - (i + 1) * size + size / 8));
        }
        for (int point : read.points()) {
            if (point == NEUTRAL) {
                found.add(glyph(read.from(), point, type, end, top));
            } else if (isTone(point)) {
                found.add(glyph(read.from(), point, type, end + size, top - (letters.size() - 1) * size - size / 2));
            }
        }
        return found;
    }

    private Beside glyph(int character, int point, Type type, int place, int rise) {
        GlyphRow glyphs = new GlyphRow(1);
        glyphs.points[0] = point;
        glyphs.types[0] = type;
        glyphs.faces[0] = metrics.face(type, point, false);
        glyphs.places[0] = place;
        glyphs.scales[0] = 1000;
        return new Beside.Reading(
                SetLine.of(glyphs, 0, place + type.size(), SetLine.Room.NONE), rise, character);
    }
}
