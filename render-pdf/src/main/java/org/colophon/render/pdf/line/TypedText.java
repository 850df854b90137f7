package org.colophon.render.pdf.line;

import java.util.Arrays;

/** Text of one paragraph, each character with the type it is set in. Grows by appending; a line end forces a line. */
public final class TypedText {

    private int[] points = new int[64];
    private Type[] types = new Type[64];
    private int size;

    /** An empty text. */
    public TypedText() {
    }

    /**
     * Appends characters.
     *
     * @param text the characters
     * @param type what they are set in
     * @return this
     */
    public TypedText append(String text, Type type) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            add(point, type);
        }
        return this;
    }

    /**
     * Whether a character has no glyph of its own: soft hyphens, which are printed only where a line ends with one, and
     * joiners and blanks without width.
     *
     * @param point a code point
     * @return true if nothing is printed for it
     */
    public static boolean isInvisible(int point) {
        return point == 0xAD || point >= 0x200B && point <= 0x200F || point == 0x2060 || point == 0xFEFF;
    }

    private void add(int point, Type type) {
        if (size == points.length) {
            points = Arrays.copyOf(points, size * 2);
            types = Arrays.copyOf(types, size * 2);
        }
        points[size] = point;
        types[size++] = type;
    }

    /**
     * How long it is.
     *
     * @return characters
     */
    public int size() {
        return size;
    }

    /** The size that its lengths are counted in: that of its first character on the baseline. */
    int em() {
        for (int i = 0; i < size; i++) {
            if (types[i].rise() == 0) {
                return types[i].size();
            }
        }
        return size == 0 ? 1 : types[0].size();
    }

    int point(int index) {
        return points[index];
    }

    Type type(int index) {
        return types[index];
    }
}
