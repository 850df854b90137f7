package org.colophon.render.html.style;

import org.colophon.style.Ink;

/** The contrast of two colours, after WCAG 2.2, and colours that have enough of it. */
final class Contrast {

    /** Level AA for text. */
    static final double ENOUGH = 4.5;
    /** The lightest dark paper of the sheet, that of boxes. */
    static final int DARK = 0x211F1D;
    private static final int WHITE = 0xFFFFFF;
    private static final int STEPS = 20;

    private Contrast() {
    }

    /** A colour mixed with white until it can be read on dark paper. */
    static int onDark(Ink ink) {
        int mixed = ink.rgb();
        for (int step = 1; step <= STEPS && of(mixed, DARK) < ENOUGH; step++) {
            mixed = mixed(ink.rgb(), step);
        }
        return mixed;
    }

    private static int mixed(int rgb, int steps) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int from = rgb >> shift & 0xFF;
            mixed |= from + ((WHITE >> shift & 0xFF) - from) * steps / STEPS << shift;
        }
        return mixed;
    }

    /** The ratio of the luminances of two colours, 1 to 21. */
    static double of(int one, int other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
