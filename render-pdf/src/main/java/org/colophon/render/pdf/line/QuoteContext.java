package org.colophon.render.pdf.line;

import java.util.Arrays;

/**
 * Finds the script of marks that both scripts use: quotation marks, dashes and dots are Chinese beside Han and Latin
 * among Latin letters. Both marks of a pair are alike, regardless of their content.
 */
final class QuoteContext {

    static final byte NONE = 0;
    static final byte OPENS = 1;
    static final byte CLOSES = 2;

    /** Quotes are nested no deeper in any text; marks without a mate must not make the search long. */
    private static final int DEEPEST = 8;
    private static final byte HAN = 1;
    private static final byte LATIN = -1;

    /** The nearest letter before and after each character. */
    private byte[] before = new byte[0];
    private byte[] after = new byte[0];
    private int[] opened = new int[64];

    void find(Items items) {
        if (before.length < items.size) {
            before = new byte[items.size * 2];
            after = new byte[items.size * 2];
        }
        boolean shared = neighbours(items);
        if (!shared) {
            Arrays.fill(items.latin, 0, items.size, false);
            Arrays.fill(items.quotes, 0, items.size, (byte) 0);
            return;
        }
        for (int i = 0; i < items.size; i++) {
            items.latin[i] = isShared(items.points[i]) && amongLatin(before[i], after[i]);
            items.quotes[i] = switch (items.types[i].lettering()) {
                case HAN -> role(items.points[i]);
                case ALPHABETIC -> roleByBlanks(items, i);
            };
        }
        pair(items);
    }

    /** Whether there is anything to find; the neighbours are noted on the way. */
    private boolean neighbours(Items items) {
        byte last = 0;
        boolean shared = false;
        for (int i = 0; i < items.size; i++) {
            before[i] = last;
            shared |= isShared(items.points[i]) || isGuillemet(items.points[i]);
            byte own = script(items, i);
            last = own == 0 ? last : own;
        }
        last = 0;
        for (int i = items.size - 1; shared && i >= 0; i--) {
            after[i] = last;
            byte own = script(items, i);
            last = own == 0 ? last : own;
        }
        return shared;
    }

    private static byte script(Items items, int i) {
        CharClass own = items.classes[i];
        if (own.isSetInCells()) {
            return HAN;
        }
        return own == CharClass.DIGIT || own == CharClass.LATIN && Character.isLetterOrDigit(items.points[i])
                ? LATIN
                : 0;
    }

    /** Marks that Chinese and Latin print with the same characters. */
    private static boolean isShared(int point) {
        return point >= 0x2010 && point <= 0x2027 || point == '\u00B7';
    }

    private static boolean isGuillemet(int point) {
        return point == '«' || point == '»';
    }

    /** In an alphabet the blank beside a quotation mark tells its side, and its language where there is none. */
    private static byte roleByBlanks(Items items, int i) {
        byte role = items.orthographies[i].quote(items.points[i]);
        if (role == NONE) {
            return NONE;
        }
        boolean begins = i == 0 || isBlankOr(CharClass.WEST_OPEN, items, i - 1);
        boolean ends = i + 1 == items.size || isBlankOr(CharClass.WEST_CLOSE, items, i + 1);
        return begins == ends ? role : begins ? OPENS : CLOSES;
    }

    private static boolean isBlankOr(CharClass mark, Items items, int i) {
        return items.classes[i] == CharClass.SPACE || items.classes[i] == mark;
    }

    /** At an edge the other side decides. */
    private static boolean amongLatin(byte before, byte after) {
        return before <= 0 && after <= 0 && before + after < 0;
    }

    private static byte role(int point) {
        return switch (point) {
            case '“', '‘' -> OPENS;
            case '”', '’' -> CLOSES;
            default -> 0;
        };
    }

    /** A closing mark has the script of its opening mark: the letters around the pair decide for both. */
    private void pair(Items items) {
        int depth = 0;
        for (int i = 0; i < items.size; i++) {
            if (items.quotes[i] == OPENS) {
                if (depth == opened.length) {
                    opened = Arrays.copyOf(opened, depth * 2);
                }
                opened[depth++] = i;
            } else if (items.quotes[i] == CLOSES && !isApostrophe(items, i)) {
                int mate = depth;
                int deepest = Math.max(0, depth - DEEPEST);
                while (mate > deepest && items.points[opened[mate - 1]] != items.points[i] - 1) {
                    mate--;
                }
                if (mate > deepest) {
                    depth = mate - 1;
                    int open = opened[depth];
                    boolean told = before[open] != 0 && after[i] != 0;
                    boolean han = after[open] == HAN && before[i] == HAN;
                    boolean outside = amongLatin(before[open], after[i]) && (told || !han);
                    boolean inside = before[open] == 0 && after[i] == 0 && after[open] == LATIN && before[i] == LATIN;
                    items.latin[open] = outside || inside;
                    items.latin[i] = outside || inside;
                }
            }
        }
    }

    /** Between two Latin letters ’ is no quotation mark. */
    private static boolean isApostrophe(Items items, int i) {
        boolean apostrophe = items.points[i] == '’' && i > 0 && i + 1 < items.size
                && script(items, i - 1) == LATIN && script(items, i + 1) == LATIN;
        if (apostrophe) {
            items.latin[i] = true;
            items.quotes[i] = 0;
        }
        return apostrophe;
    }
}
