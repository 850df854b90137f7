package org.colophon.render.pdf.font;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.render.font.ComposedGlyph;

/**
 * The glyphs that were composed for one edition. Each has a number below zero, which lines hold in place of a
 * character, and a private code point by which a font file calls it. Not thread-safe.
 */
final class ComposedGlyphs {

    /** Supplementary Private Use Area-B (Unicode 15.0, chapter 23.5): no face that is printed has glyphs there. */
    private static final int FIRST = 0x100000;
    private static final int MOST = 0xFFFD;

    private final Map<Key, Integer> numbers = new HashMap<>();
    private final List<Key> made = new ArrayList<>();

    private record Key(int face, ComposedGlyph glyph) { }

    /** The number of a glyph: equal glyphs of a face have one. */
    int number(int face, ComposedGlyph glyph) {
        return numbers.computeIfAbsent(new Key(face, glyph), key -> {
            if (made.size() == MOST) {
                throw new IllegalArgumentException(
                        "the edition has more than " + MOST + " different glyphs of shaped words: print it in parts");
            }
            made.add(key);
            return -made.size();
        });
    }

    ComposedGlyph glyph(int number) {
        return made.get(-number - 1).glyph();
    }

    /** The code point of a glyph in the files of fonts. */
    static int point(int number) {
        return FIRST - number - 1;
    }

    /** The glyphs of a face by their code points. */
    Map<Integer, ComposedGlyph> of(int face) {
        Map<Integer, ComposedGlyph> own = new HashMap<>();
        for (int i = 0; i < made.size(); i++) {
            if (made.get(i).face() == face) {
                own.put(point(-i - 1), made.get(i).glyph());
            }
        }
        return own;
    }
}
