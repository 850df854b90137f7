package org.colophon.render.pdf.line;

import java.util.Arrays;

/**
 * Finds the orientation of characters in vertical lines (UAX 50; CLREQ, mixed text composition in vertical writing
 * mode): Han and marks upright; numbers of two and three digits side by side in one cell, single digits and letters and
 * short words of capitals upright; everything else western turned, and so are dashes, ellipses and connectors.
 */
final class GlyphOrientation {

    private static final int MOST_DIGITS = 3;
    private static final int MOST_CAPITALS = 4;

    private GlyphOrientation() {
    }

    static void horizontal(Items items) {
        Arrays.fill(items.turns, 0, items.size, Turn.UPRIGHT);
    }

    static void vertical(Items items) {
        int start = 0;
        while (start < items.size) {
            int end = start + 1;
            if (isWestern(items, start)) {
                while (end < items.size && isWestern(items, end)) {
                    end++;
                }
                Arrays.fill(items.turns, start, end, turn(items, start, end));
            } else {
                items.turns[start] = switch (items.classes[start]) {
                    case DASH, ELLIPSIS, CONNECTOR -> Turn.TURNED;
                    case HAN,
                            LATIN,
                            DIGIT,
                            WIDE_DIGIT,
                            SPACE,
                            OPENING,
                            CLOSING,
                            COMMA,
                            COLON,
                            STOP,
                            EXCLAIM,
                            MIDDLE,
                            SOLIDUS,
                            POSTFIX,
                            PREFIX,
                            WEST_OPEN,
                            WEST_CLOSE,
                            COMBINING -> Turn.UPRIGHT;
                };
            }
            start = end;
        }
    }

    /** Characters of words and numbers: all but Han, blanks and marks in cells. */
    private static boolean isWestern(Items items, int i) {
        return switch (items.classes[i]) {
            case LATIN, DIGIT, COMBINING, WEST_OPEN, WEST_CLOSE, SOLIDUS -> true;
            case POSTFIX, PREFIX -> items.points[i] < 0x2000;
            case HAN,
                    WIDE_DIGIT,
                    SPACE,
                    OPENING,
                    CLOSING,
                    COMMA,
                    COLON,
                    STOP,
                    EXCLAIM,
                    MIDDLE,
                    CONNECTOR,
                    DASH,
                    ELLIPSIS -> false;
        };
    }

    private static Turn turn(Items items, int start, int end) {
        int size = end - start;
        if (size == items.size) {
            // Figures in the columns of a table are turned alike, however many digits they have.
            return Turn.TURNED;
        }
        if (size <= MOST_DIGITS && all(items, start, end, '0', '9')) {
            return size == 1 ? Turn.UPRIGHT : Turn.COMBINED;
        }
        boolean beside = start > 0 && items.points[start - 1] == ' ' || end < items.size && items.points[end] == ' ';
        boolean letter = size == 1 && (all(items, start, end, 'a', 'z') || all(items, start, end, 'A', 'Z'));
        return !beside && (letter || size <= MOST_CAPITALS && all(items, start, end, 'A', 'Z'))
                ? Turn.UPRIGHT
                : Turn.TURNED;
    }

    private static boolean all(Items items, int start, int end, char first, char last) {
        for (int i = start; i < end; i++) {
            if (items.points[i] < first || items.points[i] > last || items.types[i].rise() != 0) {
                return false;
            }
        }
        return true;
    }
}
