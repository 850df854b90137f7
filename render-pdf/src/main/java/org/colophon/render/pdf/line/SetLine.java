package org.colophon.render.pdf.line;

/**
 * A line that is set: glyphs and their places along it. The arrays run in parallel and are not to be changed.
 *
 * @param points the characters
 * @param types what each is set in
 * @param faces number of the face that prints each
 * @param places where each glyph begins, from the start of the measure
 * @param scales horizontal scaling of each, 1000 for none
 * @param extent where the last one ends
 */
public record SetLine(int[] points, Type[] types, int[] faces, int[] places, int[] scales, int extent) {

    /**
     * How many glyphs there are.
     *
     * @return their number
     */
    public int size() {
        return points.length;
    }
}
