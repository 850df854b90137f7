package org.colophon.render.pdf.line;

import org.colophon.style.TextAlign;

/**
 * Finds the best lines of a whole paragraph: the cheapest path from its start to its end over all possible line ends
 * (Knuth and Plass 1981, as dynamic programming). All numbers are whole, so that the lines are the same on every
 * machine. Its arrays are reused for every paragraph.
 *
 * <p>If all lines have one measure, every line is weighed once and there is one track; paths with a line fewer or more
 * are then found among the same lines. If measures differ, the cost of a line depends on its number, and tracks keep
 * the numbers apart.
 */
final class Breaker {

    /** Tracks beside a plain filling, which may be two lines off, and beside the best way. */
    private static final int UNEVEN_TRACKS = 5;
    private static final int VARIANT_TRACKS = 3;
    /**
     * The ems by which a line may be too long before longer ones are not looked at: hyphens and hung marks come and go.
     */
    private static final int WINDOW = 2;

    private final Items items;
    private final LineFit fit;
    private final BreakLattice lattice = new BreakLattice();
    private final Candidates candidates = new Candidates();

    /** Possible line ends: index of the next character. */
    private int[] stops = new int[0];
    private int stopCount;
    /** Lines that the way in the middle has up to each place. */
    private int[] plain = new int[0];
    private int lineCount;
    private Setting setting;

    Breaker(Items items) {
        this.items = items;
        this.fit = new LineFit(items);
        this.setting = NO_SETTING;
    }

    private static final Setting NO_SETTING = new Setting(
            Measures.of(1), 0, TextAlign.START, org.colophon.style.Region.MAINLAND.composing(), Setting.Keeping.TEXT);

    /** The relaxations that make a paragraph fit at all, from none to all. */
    private enum Need {
        NOTHING(BreakPenalty.KEEP),
        SHORT_LINES(BreakPenalty.KEEP),
        PART_WORDS(BreakPenalty.BAN),
        PART_ANYTHING(BreakPenalty.NEVER);

        private final int below;

        Need(int below) {
            this.below = below;
        }
    }

    /** Finds the best lines; {@link #lines(int)} has them then. */
    void find(Setting asked) {
        setting = asked;
        fit.begin(asked);
        boolean even = asked.measures().isEven();
        for (Need need : Need.values()) {
            begin(need);
            lattice.begin(stopCount, even ? 1 : UNEVEN_TRACKS);
            if (!even) {
                fillPlainly();
            }
            run(need);
            int track = lattice.cheapest();
            if (lattice.costOf(track) < Costs.NONE) {
                lineCount = countBack(lattice.last(track));
                return;
            }
        }
        throw new IllegalStateException("no lines were found");
    }

    /** Finds the best lines for every number of lines near the best: the tracks run beside the best way. */
    void findVariants(Setting asked) {
        find(asked);
        if (lattice.tracks() > 1) {
            return;
        }
        countAlong(lines(lineCount));
        lattice.begin(stopCount, VARIANT_TRACKS);
        for (int b = 1; b < stopCount; b++) {
            for (int line = candidates.first(b); line < candidates.end(b); line++) {
                int a = candidates.start(line);
                lattice.line(a, b, hyphen(b));
                int shift = plain[a] + 1 - plain[b];
                for (int track = Math.max(0, -shift);
                        track < Math.min(VARIANT_TRACKS, VARIANT_TRACKS - shift);
                        track++) {
                    lattice.arrive(track, track + shift, candidates.cost(line), candidates.fitness(line));
                }
            }
            lattice.settle(b);
        }
    }

    /** The number of lines of the best way up to each place. */
    private void countAlong(int[] ends) {
        int line = 0;
        plain[0] = 0;
        for (int b = 1; b < stopCount; b++) {
            while (ends[line] < stops[b]) {
                line++;
            }
            plain[b] = line + 1;
        }
    }

    private void begin(Need need) {
        if (stops.length < items.size + 1) {
            stops = new int[items.size * 3 / 2 + 2];
            plain = new int[stops.length];
        }
        stopCount = 0;
        stops[stopCount++] = 0;
        for (int i = 1; i < items.size; i++) {
            if (items.toll[i] < need.below) {
                stops[stopCount++] = i;
            }
        }
        stops[stopCount++] = items.size;
        candidates.begin(stopCount);
    }

    /** The number of lines up to each place when lines are filled one after the other. */
    private void fillPlainly() {
        int line = 0;
        int start = 0;
        for (int b = 1; b < stopCount; b++) {
            boolean full = fit.natural(stops[start], stops[b]) > setting.room(line) && b - 1 > start;
            if (full || items.forced[stops[b - 1]] && b - 1 > start) {
                line++;
                start = b - 1;
            }
            plain[b] = line + 1;
        }
        plain[0] = 0;
    }

    private void run(Need need) {
        boolean skipsShort = need == Need.NOTHING && setting.align() == TextAlign.JUSTIFY;
        int oldest = 0;
        int near = 0;
        for (int b = 1; b < stopCount; b++) {
            int end = stops[b];
            boolean last = end == items.size || items.forced[end];
            int newest = b - 1;
            if (skipsShort && !last) {
                near = Math.max(near, oldest);
                while (near < b - 1 && !fit.isShort(stops[near + 1], end)) {
                    near++;
                }
                newest = near;
            }
            for (int a = newest; a >= oldest; a--) {
                boolean alone = need == Need.PART_ANYTHING && a == b - 1;
                int excess = fit.least(stops[a], end) - fit.longest();
                if (excess <= 0 && !(skipsShort && !last && fit.isShort(stops[a], end)) || alone) {
                    join(a, b, last, alone);
                } else if (excess > WINDOW * items.em) {
                    break;
                }
            }
            lattice.settle(b);
            candidates.close(b);
            oldest = last ? b : oldest;
        }
    }

    private void join(int a, int b, boolean last, boolean alone) {
        if (lattice.tracks() == 1) {
            joinEven(a, b, last, alone);
        } else {
            joinUneven(a, b, last, alone);
        }
    }

    /** Tries the line from one place to another, and keeps it. */
    private void joinEven(int a, int b, boolean last, boolean alone) {
        if (lattice.isReached(a, 0)) {
            long cost = weighed(a, b, setting.room(Math.min(a, 1)), last, alone);
            if (cost < Costs.NONE) {
                candidates.add(a, cost + toll(a, b), fit.fitness());
                lattice.line(a, b, hyphen(b));
                lattice.arrive(0, 0, cost + toll(a, b), fit.fitness());
            }
        }
    }

    /** Tries the line from one place to another after every number of lines before it. */
    private void joinUneven(int a, int b, boolean last, boolean alone) {
        int middle = UNEVEN_TRACKS / 2;
        for (int track = 0; track < UNEVEN_TRACKS; track++) {
            int to = plain[a] + track + 1 - plain[b];
            if (to >= 0 && to < UNEVEN_TRACKS && lattice.isReached(a, track)) {
                long cost = weighed(a, b, setting.room(plain[a] + track - middle), last, alone);
                if (cost < Costs.NONE) {
                    lattice.line(a, b, hyphen(b));
                    lattice.arrive(track, to, cost + toll(a, b), fit.fitness());
                }
            }
        }
    }

    private long weighed(int a, int b, int room, boolean last, boolean alone) {
        fit.line(stops[a], stops[b], room, last);
        return fit.cost() == Costs.NONE && alone ? Costs.OVERFULL : fit.cost();
    }

    private int hyphen(int b) {
        return stops[b] == items.size ? 0 : items.hyphen[stops[b]];
    }

    private long toll(int a, int b) {
        int end = stops[b];
        if (end == items.size || items.forced[end]) {
            return 0;
        }
        boolean ladder = items.hyphen[end] > 0 && items.hyphen[stops[a]] > 0;
        return Costs.toll(items.toll[end]) + (ladder ? Costs.HYPHENS : 0);
    }

    /** Returns the number of lines of the cheapest setting. */
    int lineCount() {
        return lineCount;
    }

    private int countBack(int state) {
        int lines = 0;
        for (int s = state; lattice.stop(s) > 0; s = lattice.before(s)) {
            lines++;
        }
        return lines;
    }

    /** The track of a number of lines; outside the tracks if there is none. */
    private int track(int lines) {
        return lattice.tracks() == 1 ? 0 : lines - plain[stopCount - 1] + lattice.tracks() / 2;
    }

    /** The cost of the cheapest setting in a number of lines; {@link Costs#NONE} if there is none. */
    long costOf(int lines) {
        int track = track(lines);
        return track < 0 || track >= lattice.tracks() ? Costs.NONE : lattice.costOf(track);
    }

    /** The line ends of the cheapest setting in a number of lines. */
    int[] lines(int lines) {
        int[] ends = new int[lines];
        int state = lattice.last(track(lines));
        for (int line = lines - 1; line >= 0; line--) {
            ends[line] = stops[lattice.stop(state)];
            state = lattice.before(state);
        }
        return ends;
    }

    /** Returns the setting of the line from one character to another. */
    LineFit fit() {
        return fit;
    }

}
