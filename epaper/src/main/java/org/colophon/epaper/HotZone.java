package org.colophon.epaper;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A rectangle of a page that leads to something.
 *
 * @param kind the kind of thing
 * @param story the number of the story, from 1; 0 for a box
 * @param words the title, or the name of a box
 * @param box the rectangle
 */
record HotZone(Kind kind, int story, String words, Box box) {

    /** The kinds of zones. */
    enum Kind {
        /** A story. */
        STORY,
        /** A picture of a story. */
        PICTURE,
        /** An advertisement, or another box. */
        BOX
    }

    /**
     * A rectangle in per cent of the page, from its upper left corner.
     *
     * @param left left edge
     * @param top upper edge
     * @param right right edge
     * @param bottom lower edge
     */
    record Box(double left, double top, double right, double bottom) {

        /** The corners from the upper left one, clockwise, each as its distance from the left and from above. */
        List<double[]> corners() {
            return List.of(new double[] {left, top}, new double[] {right, top}, new double[] {right, bottom},
                    new double[] {left, bottom});
        }
    }

    /** The address of the story, as readers of such pages name it: of the whole, or of a picture. */
    String address() {
        return switch (kind) {
            case STORY -> PaperStory.file(story) + "?div=-1";
            case PICTURE -> PaperStory.file(story) + "?div=0";
            case BOX -> "";
        };
    }

    /** A number with up to four decimals. */
    static String decimals(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
