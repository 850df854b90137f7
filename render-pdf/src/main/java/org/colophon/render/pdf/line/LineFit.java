package org.colophon.render.pdf.line;

import org.colophon.style.Composing;
import org.colophon.style.Hanging;
import org.colophon.style.ParagraphOpening;
import org.colophon.style.TextAlign;

/** The fit of a line in its measure: the room that must be removed or added, and its cost. One line at a time. */
final class LineFit {

    /**
     * The room that every gap takes before the spaces between words take the rest: it still looks even. In thousandths
     * of an em.
     */
    private static final int EVENLY = 60;
    /** Room between Han up to which gaps beside digits keep to their limit, in thousandths of an em. */
    private static final int CLOSE = 75;
    /** Letters of a last line that is no line. */
    private static final int ONE = 2;
    /** Letters of a word that is long enough to be the last line of an alphabet. */
    private static final int SHORT_WORD = 7;

    private final Items items;
    private final Pools pools;
    private boolean justified;
    private boolean hanging;
    private boolean trims;
    private boolean trimsOpening;
    private int longest;
    private int shortest;

    private int first;
    private int last;
    private long cost;
    private int fitness;
    private int slack;
    LineFit(Items items) {
        this.items = items;
        this.pools = items.pools;
    }

    void begin(Setting setting) {
        Composing composing = setting.composing();
        justified = setting.align() == TextAlign.JUSTIFY;
        hanging = composing.hanging() == Hanging.STOPS;
        trims = Cells.of(composing).edges;
        trimsOpening = trims && (setting.indent() == 0 || composing.opening() == ParagraphOpening.TRIMMED);
        longest = setting.measures().longest();
        shortest = setting.measures().shortest();
    }

    int longest() {
        return longest;
    }

    /** Finds the characters at the edges; false if the line has no ink. */
    private boolean edges(int from, int to) {
        first = items.inkStart(from, to);
        last = items.inkEnd[to] - 1;
        return last >= first;
    }

    /**
     * The length of a line before anything is done to it: blanks at its edges and the trimmed halves of marks are off.
     */
    int natural(int from, int to) {
        return edges(from, to) ? extent(from, to) : 0;
    }

    private int extent(int from, int to) {
        return pools.within(Pools.NATURAL, first, last) + items.hyphen[to] + startBlank(from) + endBlank();
    }

    /** The blank that an opening mark at the start keeps. */
    int startBlank(int from) {
        boolean kept = from == 0 ? !trimsOpening : !trims;
        return kept ? items.lead[first] : 0;
    }

    /** The blank that a mark at the end keeps. */
    private int endBlank() {
        return trims ? 0 : items.tail[last];
    }

    /** The least length of a line. */
    int least(int from, int to) {
        if (!edges(from, to)) {
            return 0;
        }
        int least = extent(from, to) - (justified ? pools.within(Pools.SHRINK, first, last) : 0);
        return hanging && isHung(items.classes[last]) || mayHangAtEnd(to) ? least - items.body[last] : least;
    }

    /** Whether a line ends a paragraph with a mark that may hang: nothing follows that could take the next line. */
    private boolean mayHangAtEnd(int to) {
        CharClass own = items.classes[last];
        boolean mark = isHung(own) || own == CharClass.EXCLAIM || own == CharClass.COLON;
        boolean half = items.body[last] * 2 <= items.types[last].size();
        return mark && half && justified && trims && (to == items.size || items.forced[to]);
    }

    /** Whether a line is so short that no good paragraph has it. */
    boolean isShort(int from, int to) {
        return edges(from, to) && extent(from, to) < shortest / 2;
    }

    private static boolean isHung(CharClass named) {
        return named == CharClass.COMMA || named == CharClass.STOP;
    }

    /** Weighs a line. */
    void line(int from, int to, int room, boolean ends) {
        fitness = Costs.EVEN;
        slack = 0;
        if (!edges(from, to)) {
            cost = Costs.squared(0);
            return;
        }
        slack = room - extent(from, to);
        if (slack < 0 && hanging && isHung(items.classes[last]) && slack + items.body[last] >= 0) {
            slack += items.body[last];
        }
        if (slack < 0 && mayHangAtEnd(to) && -slack > pools.within(Pools.SHRINK, first, last)) {
            slack += items.body[last];
            cost = slack < 0 ? Costs.NONE : Costs.squared(Costs.HUNG_AT_END);
        } else if (slack < 0) {
            squeeze();
        } else if (ends) {
            cost = Costs.squared(0);
        } else if (!justified) {
            cost = Costs.squared(items.alphabetic ? rag(from, to, room) : Costs.ragged(slack, room));
        } else if (slack > 0) {
            stretch();
        } else {
            cost = Costs.squared(0);
        }
        if (ends && cost < Costs.NONE && to == items.size && from > 0) {
            cost += end(from);
        }
    }

    /** The cost of a last line that is too short. */
    private long end(int from) {
        if (letters(ONE) < ONE) {
            return justified ? Costs.LONE : Costs.CONTRAST;
        }
        boolean word = items.alphabetic && items.classes[from - 1] == CharClass.SPACE;
        return word && pools.within(Pools.WORDS, first, last) == 0 && letters(SHORT_WORD) < SHORT_WORD
                ? Costs.SHORT_END
                : 0;
    }

    /** Badness of the white that ends a ragged line, by what follows it. */
    private long rag(int from, int to, int room) {
        int lastOfLine = last;
        int syllable = nextStop(to, true);
        int word = nextStop(to, false);
        boolean roomForWord = natural(from, word) <= room;
        boolean roomForSyllable = natural(from, syllable) <= room;
        last = lastOfLine;
        return Costs.rag((long) slack * 1000 / items.em, roomForWord, roomForSyllable);
    }

    /** The next place after one where a line may end, at a hyphen too or not. */
    private int nextStop(int after, boolean hyphens) {
        int i = after + 1;
        while (i < items.size && !(BreakPenalty.isPlain(items.toll[i]) && (hyphens || items.hyphen[i] == 0))) {
            i++;
        }
        return Math.min(i, items.size);
    }

    private void squeeze() {
        int wanted = -slack;
        int all = justified ? pools.within(Pools.SHRINK, first, last) : 0;
        if (wanted > all) {
            cost = Costs.NONE;
            return;
        }
        if (items.alphabetic) {
            fitness = Costs.spacing(-1000L * wanted / all);
            cost = Costs.squared(Costs.spacesSqueezed(wanted, all));
            return;
        }
        int stops = pools.within(Pools.LAST_STEP, first, last);
        int others = all - stops;
        fitness = 0;
        if (wanted <= others) {
            cost = Costs.squared(Costs.squeezed(wanted, others));
        } else {
            long full = others > 0 ? Costs.squeezed(others, others) : 0;
            cost = Costs.squared(full + Costs.stopsSqueezed(wanted - others, stops));
        }
    }

    private void stretch() {
        if (items.alphabetic) {
            space();
            return;
        }
        int words = pools.within(Pools.WORD_STRETCH, first, last);
        int mixed = pools.within(Pools.GAP_STRETCH, first, last);
        int left = slack;
        long badness = 0;
        if (words > 0) {
            int used = Math.min(left, words);
            badness += Costs.stretched(used, words);
            left -= used;
        }
        if (mixed > 0 && left > 0) {
            int used = Math.min(left, mixed);
            badness += Costs.stretched(used, mixed);
            left -= used;
        }
        long extra = 0;
        if (left > 0) {
            int gaps = pools.within(Pools.GAPS, first, last);
            int byWords = left - even(left, gaps);
            extra = perGap(left - byWords, gaps);
            badness += Costs.loose(extra);
            if (byWords > 0) {
                long wider = (long) byWords * 1000 / items.em / Math.max(1, pools.within(Pools.WORDS, first, last));
                badness += Costs.wide(wider);
            }
        }
        fitness = Costs.fitness(extra);
        cost = Costs.squared(badness);
    }

    /** Weighs wider spaces in a line of an alphabet. A line without spaces, which stays short, has one in its cost. */
    private void space() {
        int words = pools.within(Pools.WORD_STRETCH, first, last);
        long share = 1000L * slack / (words == 0 ? WordSpaces.stretch(items.em) : words);
        fitness = Costs.spacing(share);
        cost = Costs.squared(Costs.spaced(share));
    }

    /**
     * The share of the remaining room that all gaps take alike; the spaces between words take the rest. A hole between
     * two words is less visible than Han that are pulled apart. If there are no words, or nothing else, all gaps take
     * all of it.
     */
    int even(int left, int gaps) {
        int words = pools.within(Pools.WORDS, first, last);
        return words == 0 ? left : words >= gaps ? 0 : (int) Math.min(left, (long) gaps * EVENLY * items.em / 1000);
    }

    /** The room of each gap, in thousandths of an em; beyond what is even, gaps beside digits take their share. */
    private long perGap(int room, int gaps) {
        int shared = capped(room, gaps);
        return (long) (room - shared) * 1000 / items.em / Math.max(1, gaps);
    }

    /**
     * The part of the room that gaps beside digits take. They have a limit of their own, but remain wider than the gaps
     * between Han in a line that is loose all the same.
     */
    int capped(int room, int gaps) {
        int capped = pools.within(Pools.CAPPED, first, last);
        int beyond = room - (int) ((long) gaps * CLOSE * items.em / 1000);
        return capped == 0 || gaps == 0 || beyond <= 0 ? 0 : (int) ((long) beyond * capped / (gaps + capped));
    }

    /** Counts the letters of the line, up to a number. */
    private int letters(int most) {
        int letters = 0;
        for (int i = first; i <= last && letters < most; i++) {
            letters += isLetter(i) ? 1 : 0;
        }
        return letters;
    }

    /** Straight quotes and other marks of ASCII are no letters. */
    private boolean isLetter(int i) {
        CharClass own = items.classes[i];
        return own.isLetter() && (own != CharClass.LATIN || Character.isLetterOrDigit(items.points[i]));
    }

    /** The line's part of a pool. */
    int within(int pool) {
        return pools.within(pool, first, last);
    }

    long cost() {
        return cost;
    }

    int fitness() {
        return fitness;
    }

    int first() {
        return first;
    }

    int last() {
        return last;
    }

    /** The room that the line lacks, without a hanging mark; negative if the line is too long. */
    int slack() {
        return slack;
    }
}
