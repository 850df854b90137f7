package org.colophon.render.pdf.line;

/**
 * A paragraph made ready for breaking: parallel arrays, one place for each character, used again for every paragraph.
 * Lengths are thousandths of a point.
 */
final class Items {

    int size;
    /** Size of the type of the paragraph: costs are counted in ems of it. */
    int em;
    /** Whether the paragraph is written in letters of an alphabet, or in Hangul that is parted by words. */
    boolean alphabetic;
    int[] points = new int[0];
    Type[] types = new Type[0];
    int[] faces = new int[0];
    CharClass[] classes = new CharClass[0];
    /** The orthography of the language of each character. */
    Orthography[] orthographies = new Orthography[0];
    /** Whether a mark that both scripts use is among Latin letters. */
    boolean[] latin = new boolean[0];
    /** The side of a quotation mark: {@link QuoteContext#OPENS}, {@link QuoteContext#CLOSES} or neither. */
    byte[] quotes = new byte[0];
    byte[] lineClasses = new byte[0];
    /** The printed form of each character: see {@link Metrics#shape}. */
    int[] drawn = new int[0];
    /** Whether a character is printed in another form than its own. */
    boolean shaped;
    /** The levels of bidirectional text (UAX 9), if {@link #bidirectional}. */
    byte[] levels = new byte[0];
    /** Whether some of the paragraph is read from right to left. */
    boolean bidirectional;
    /** Whether its lines begin at the right. */
    boolean fromRight;

    /** Gap between Han and Latin before the character; like {@link #lead} it vanishes at the start of a line. */
    int[] gap = new int[0];
    /** Blank of the cell before the body. */
    int[] lead = new int[0];
    /** The room that is never taken away. */
    int[] body = new int[0];
    /** Blank of the cell after the body; it vanishes at the end of a line. */
    int[] tail = new int[0];
    /** The position of the glyph, from the start of the body. */
    int[] shift = new int[0];
    /** The orientation of the glyph in the line. */
    Turn[] turns = new Turn[0];
    /** Horizontal scaling of the glyph, 1000 for none. */
    int[] scale = new int[0];

    /** The cost of a line end before the character: see {@link BreakPenalty}. */
    int[] toll = new int[0];
    /** Width of the hyphen that a line which ends before the character is given; 0 for none. */
    int[] hyphen = new int[0];
    /** Whether a line must end before the character. */
    boolean[] forced = new boolean[0];
    /** Whether room may be put between a character and the one before it, though both are of one word: in addresses. */
    boolean[] loose = new boolean[0];
    /** Index after the last character before this one that has ink: blanks at the end of a line vanish. */
    int[] inkEnd = new int[0];

    final Pools pools = new Pools();

    /** Makes room for a paragraph. */
    void begin(int count) {
        size = count;
        if (points.length > count) {
            return;
        }
        int room = Math.max(256, count + count / 2 + 1);
        points = new int[room];
        types = new Type[room];
        faces = new int[room];
        classes = new CharClass[room];
        orthographies = new Orthography[room];
        latin = new boolean[room];
        quotes = new byte[room];
        lineClasses = new byte[room];
        drawn = new int[room];
        levels = new byte[room];
        gap = new int[room];
        lead = new int[room];
        body = new int[room];
        tail = new int[room];
        shift = new int[room];
        turns = new Turn[room];
        scale = new int[room];
        toll = new int[room];
        hyphen = new int[room];
        forced = new boolean[room];
        loose = new boolean[room];
        inkEnd = new int[room];
    }

    /**
     * The first character with ink of a line that begins here; blanks at the start of a paragraph are the author's own.
     */
    int inkStart(int from, int to) {
        int i = from;
        while (from > 0 && i < to && classes[i] == CharClass.SPACE && !forced[i]) {
            i++;
        }
        return i;
    }
}
