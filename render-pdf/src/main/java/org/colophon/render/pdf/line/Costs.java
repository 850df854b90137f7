package org.colophon.render.pdf.line;

/**
 * The cost of a line, in whole numbers. A looser or tighter line is dearer, at first slightly, then steeply, and the
 * cost is squared so that two even lines are cheaper than a good one and a bad one (Knuth and Plass 1981).
 */
final class Costs {

    /** A line that cannot be set. */
    static final long NONE = Long.MAX_VALUE / 4;
    /**
     * Room between characters with a badness of 1000: the widest that still looks even (typesetting rule JU-03). In
     * thousandths of an em.
     */
    private static final int TOLERABLE = 120;
    /** From here on badness grows evenly: the sum of many such lines must not run over. */
    private static final int LOOSEST = 2_000;
    private static final int BEYOND = 20;
    /** Word spaces and mixed gaps that are stretched to the full. */
    private static final int STRETCHED = 40;
    /**
     * All of the first five steps taken: as good as 0.06 em between the characters, since Chinese lines are squeezed
     * first.
     */
    private static final int SQUEEZED = 120;
    /** Full stops taken too: the last resort of CLREQ. */
    private static final int STOPS_SQUEEZED = 400;
    /** The same for spaces between words, beyond half an em: a hole between two words is seen less. */
    private static final int TOLERABLE_WORDS = 1_500;
    private static final int BASE = 10;
    /** Two lines beside each other of which one is tight and one loose (JU-07). */
    static final long CONTRAST = 20_000;
    /** A last line of one character (CLREQ, orphans; 孤字不成行): worse than any loose line. */
    static final long LONE = 4_000_000_000_000L;
    /** A mark beyond the edge at the end of a paragraph: as bad as a gap of 0.13 em in the line above. */
    static final int HUNG_AT_END = 1_300;
    /** Two lines with hyphens one below the other. */
    static final long HYPHENS = 500_000;
    /** Three lines with hyphens: no more than two are one below the other (Bringhurst, 2.4.4, allows three). */
    static final long LADDER = 4_000_000_000_000L;
    /**
     * A space between words of an alphabet of a third of an em is as bad as a hyphen, whose badness is 600, and one at
     * its widest, 0.38 em, four times as bad: the badness grows with the cube of the excess. At half of that, a feature
     * of 2,900 English words has a space of 0.43 em or wider among every twenty.
     */
    private static final int SPACES_STRETCHED = 2_400;
    private static final int WIDEST_SPACES = 4_000;
    /** Spaces at their narrowest, 0.19 em: seen less than wide ones. */
    private static final int SPACES_SQUEEZED = 300;
    /** The white that ends a line of ragged text may be so wide before a word is parted, in thousandths of an em. */
    static final int RAG = 2_250;
    /** A ragged line that has room for the next word. */
    private static final int ROOM_FOR_WORD = 3_000;
    /** A ragged line that falls short of the zone, though the first syllables of the next word have room. */
    private static final int ROOM_FOR_SYLLABLE = 1_500;
    private static final int RAGGED = 100;
    /** A last line that is one short word: as bad as the widest spaces of the line above. */
    static final long SHORT_END = 60_000_000;
    /** Words that belong together were divided because the paragraph could not be set otherwise. */
    static final long PARTED = 10_000_000_000_000L;
    /** A line begins or ends with a forbidden character. */
    static final long FORBIDDEN = 100_000_000_000_000L;
    /** A character that is longer than the measure. */
    static final long OVERFULL = 1_000_000_000_000_000L;

    /** Tight, even, loose and very loose lines. */
    static final int FITNESSES = 4;
    static final int EVEN = 1;

    private Costs() {
    }

    static long squared(long badness) {
        return (BASE + badness) * (BASE + badness);
    }

    /**
     * Badness of room between characters, in thousandths of an em: 1000 at the tolerable width, growing with the cube.
     */
    static long loose(long extra) {
        return cube(extra, TOLERABLE);
    }

    /** Badness of spaces between words that are wider than half an em, by their excess. */
    static long wide(long extra) {
        return cube(extra, TOLERABLE_WORDS);
    }

    private static long cube(long extra, long tolerable) {
        long e = Math.min(extra, LOOSEST);
        return e * e * e * 1000 / (tolerable * tolerable * tolerable) + BEYOND * (extra - e);
    }

    static long stretched(long used, long of) {
        return STRETCHED * used / of;
    }

    static long squeezed(long used, long of) {
        return SQUEEZED * used / of * used / of;
    }

    static long stopsSqueezed(long used, long of) {
        return STOPS_SQUEEZED * used / of;
    }

    /** Badness of white at the end of a ragged line. */
    static long ragged(long slack, long room) {
        long share = slack * 1000 / room;
        return share / 2;
    }

    /** Badness of spaces between words of an alphabet, in thousandths of the room that they may take. */
    static long spaced(long share) {
        long e = Math.min(share, WIDEST_SPACES);
        return e * e * e * SPACES_STRETCHED / 1_000_000_000 + BEYOND * (share - e);
    }

    static long spacesSqueezed(long used, long of) {
        return SPACES_SQUEEZED * used / of * used / of * used / of;
    }

    /** Badness of white at the end of a ragged line of an alphabet, in thousandths of an em. */
    static long rag(long slack, boolean word, boolean syllable) {
        int room = word ? ROOM_FOR_WORD : syllable && slack > RAG ? ROOM_FOR_SYLLABLE : 0;
        return RAGGED * Math.min(slack, 4L * RAG) / RAG + room;
    }

    /** The fitness of a line of an alphabet, by its spaces. */
    static int spacing(long share) {
        return share < -500 ? 0 : share <= 500 ? EVEN : share <= 1_000 ? 2 : 3;
    }

    static int fitness(long extra) {
        return extra < 0 ? 0 : extra <= 30 ? EVEN : extra <= 80 ? 2 : 3;
    }

    static long toll(int toll) {
        if (BreakPenalty.isPlain(toll)) {
            return (long) toll * toll;
        }
        return toll < BreakPenalty.BAN ? PARTED : FORBIDDEN;
    }
}
