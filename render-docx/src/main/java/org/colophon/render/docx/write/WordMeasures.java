package org.colophon.render.docx.write;

import org.colophon.style.Length;

/** Word's units: twips for distances, half points for type, EMU for pictures. */
final class WordMeasures {

    /** English metric units in a point (ECMA-376 part 1, 20.1.2.1). */
    private static final long EMU_PER_POINT = 12_700;

    private WordMeasures() {
    }

    static int twips(Length length) {
        return (length.milliPoints() + 25) / 50;
    }

    static int halfPoints(Length length) {
        return (length.milliPoints() + 250) / 500;
    }

    /** Rules are in eighths of a point, at least two, as Word requires of a border. */
    static int eighths(Length length) {
        return Math.max(2, (length.milliPoints() * 8 + 500) / 1000);
    }

    static long emu(Length length) {
        return length.milliPoints() * EMU_PER_POINT / 1000;
    }
}
