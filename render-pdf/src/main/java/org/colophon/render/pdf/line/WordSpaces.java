package org.colophon.render.pdf.line;

import org.colophon.style.Typeface;

/**
 * The spaces of alphabetic text. Those between words are 0.25 em wide, in justified lines 0.19 to 0.38 (80 to 150 per
 * cent of a space of a quarter em: the range that book composition allows, Bringhurst 2.1.1). Those that a language
 * puts beside marks are fixed.
 */
final class WordSpaces {

    private static final int LEAST = 190;
    private static final int BEST = 250;
    private static final int MOST = 380;
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int NARROW_NO_BREAK_SPACE = 0x202F;

    private WordSpaces() {
    }

    /**
     * The room that a space gives and takes.
     *
     * @param shrink thousandths of a point that it gives
     * @param stretch thousandths of a point that it takes
     */
    record Limits(int shrink, int stretch) {
        private static final Limits FIXED = new Limits(0, 0);
    }

    static boolean isBetweenWords(int point) {
        return point == ' ' || point == NO_BREAK_SPACE;
    }

    /** The room that a space between words of a size takes. */
    static int stretch(int size) {
        return size * (MOST - BEST) / 1000;
    }

    /** The width of a space, in thousandths of an em: that of the language beside its marks. */
    static int width(Items items, int i, int own) {
        int fixed = beside(items, i);
        if (fixed > 0) {
            return fixed;
        }
        return isBetweenWords(items.points[i]) && !isCode(items, i) ? BEST : own;
    }

    /** Blanks of code are as wide as its letters. */
    private static boolean isCode(Items items, int i) {
        return items.types[i].face() == Typeface.MONO;
    }

    /** The width that the language gives a space beside a mark; 0 beside others. */
    static int beside(Items items, int i) {
        if (!isBetweenWords(items.points[i]) && items.points[i] != NARROW_NO_BREAK_SPACE) {
            return 0;
        }
        int before = i + 1 < items.size ? items.orthographies[i].before(items.points[i + 1]) : 0;
        return before > 0 || i == 0 ? before : items.orthographies[i].after(items.points[i - 1]);
    }

    static Limits limits(Items items, int i) {
        int size = items.types[i].size();
        return isBetweenWords(items.points[i]) && beside(items, i) == 0 && !isCode(items, i)
                ? new Limits(size * (BEST - LEAST) / 1000, stretch(size))
                : Limits.FIXED;
    }

    /** The width of the space that was not typed before a mark or after one, in thousandths of an em. */
    static int missing(Items items, int i) {
        CharClass before = items.classes[i - 1];
        if (before == CharClass.SPACE || items.classes[i] == CharClass.SPACE) {
            return 0;
        }
        boolean ends = i + 1 == items.size
                || items.classes[i + 1] == CharClass.SPACE
                || items.quotes[i + 1] == QuoteContext.CLOSES;
        boolean word = before.isLetter() || items.quotes[i - 1] == QuoteContext.CLOSES;
        int own = word && (ends || items.quotes[i] == QuoteContext.CLOSES)
                ? items.orthographies[i].before(items.points[i])
                : 0;
        return own > 0 ? own : items.orthographies[i].after(items.points[i - 1]);
    }

    /**
     * Adds the room of a space to that of its paragraph: a quarter to half an em between words among Han (CLREQ,
     * reduction and expansion). A blank beside a Han, after the number of a note for one, is none between words.
     */
    static void add(Items items, int i, boolean hanAreWords) {
        int size = items.types[i].size();
        int width = items.body[i];
        if (items.alphabetic) {
            Limits limits = limits(items, i);
            items.pools.addShrink(Step.WORD_SPACE.pool(), limits.shrink());
            items.pools.add(Pools.WORD_STRETCH, limits.stretch());
            items.pools.add(Pools.WORDS, limits.stretch() > 0 ? 1 : 0);
        } else if (isBetweenWords(items.points[i]) && width > 0) {
            items.pools.addShrink(Step.WORD_SPACE.pool(), Math.max(0, width - size / 4));
            items.pools.add(Pools.WORD_STRETCH, Math.max(0, size / 2 - width));
            items.pools.add(Pools.WORDS, hanAreWords && isBesideHan(items, i) ? 0 : 1);
        }
    }

    private static boolean isBesideHan(Items items, int i) {
        return i > 0 && items.classes[i - 1].isSetInCells()
                || i + 1 < items.size && items.classes[i + 1].isSetInCells();
    }
}
