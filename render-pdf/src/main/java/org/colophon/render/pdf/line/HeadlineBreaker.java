package org.colophon.render.pdf.line;

import java.util.Arrays;
import org.colophon.render.headline.BreakKind;
import org.colophon.render.headline.Sense;

/**
 * Breaks headlines by sense first, balance second: the cheapest of all ways to cut them into as few lines as fit. Legal
 * are breaks outside words, names, numbers, quotes and titles, and not before 的 and its like; one more line is taken
 * rather than an illegal break.
 */
final class HeadlineBreaker {

    private static final long NONE = Long.MAX_VALUE / 4;
    private static final int MOST_LINES = 12;
    /** Longer ones are text. */
    private static final int LONGEST = 400;

    private final Items items;
    private final WordFinder words;
    /** For each position, the innermost open quote or bracket around it. */
    private boolean[] inside = new boolean[0];
    private long[] best = new long[0];
    private int[] origins = new int[0];

    /** The tolerance of breaks, from the best ones to any. */
    private enum Leave {
        BY_SENSE(BreakPenalty.KEEP),
        ANY_WORD(BreakPenalty.KEEP),
        PART_WORDS(BreakPenalty.BAN),
        PART_ANYTHING(BreakPenalty.NEVER);

        private final int below;

        Leave(int below) {
            this.below = below;
        }
    }

    HeadlineBreaker(Items items) {
        this.items = items;
        this.words = new WordFinder(items);
    }

    /** The line ends; none if the text is too long for a headline. */
    int[] ends(LineFit fit, Setting setting) {
        if (items.size > LONGEST) {
            return new int[0];
        }
        words.keep();
        markInside();
        int fewest = fewest(fit, setting);
        for (int lines = fewest; lines <= Math.min(fewest + 1, MOST_LINES); lines++) {
            if (cut(lines, Leave.BY_SENSE, fit, setting)) {
                return trace(lines);
            }
        }
        for (Leave leave : new Leave[] {Leave.ANY_WORD, Leave.PART_WORDS, Leave.PART_ANYTHING}) {
            for (int lines = fewest; lines <= MOST_LINES; lines++) {
                if (cut(lines, leave, fit, setting)) {
                    return trace(lines);
                }
            }
        }
        return new int[0];
    }

    private int fewest(LineFit fit, Setting setting) {
        int lines = 1;
        while (lines < MOST_LINES && !cut(lines, Leave.PART_ANYTHING, fit, setting)) {
            lines++;
        }
        return lines;
    }

    private void markInside() {
        if (inside.length <= items.size) {
            inside = new boolean[Math.max(LONGEST, items.size) + 1];
        }
        int depth = 0;
        for (int i = 0; i < items.size; i++) {
            inside[i] = depth > 0;
            depth += items.classes[i] == CharClass.OPENING
                    ? 1
                    : items.classes[i] == CharClass.CLOSING && depth > 0 ? -1 : 0;
            inside[i] &= depth > 0 || items.classes[i] == CharClass.CLOSING;
        }
    }

    private boolean mayEnd(int at, Leave leave) {
        if (at == items.size || items.forced[at]) {
            return true;
        }
        boolean bySense =
                !inside[at] && (words.begins(at) || !Sense.isNeverFirst(items.points[at])) && items.hyphen[at] == 0;
        return items.toll[at] < leave.below && (leave != Leave.BY_SENSE || bySense);
    }

    /** Finds the cheapest division into a number of lines; false if none fits. */
    private boolean cut(int lines, Leave leave, LineFit fit, Setting setting) {
        int n = items.size;
        int width = n + 1;
        if (best.length < (lines + 1) * width) {
            best = new long[(MOST_LINES + 1) * width];
            origins = new int[best.length];
        }
        Arrays.fill(best, 0, (lines + 1) * width, NONE);
        best[0] = 0;
        long mean = (long) fit.natural(0, n) / lines;
        for (int line = 1; line <= lines; line++) {
            for (int end = 1; end <= n; end++) {
                if (mayEnd(end, leave)) {
                    cutAt(line, end, mean, fit, setting.room(line - 1));
                }
            }
        }
        return best[lines * width + n] < NONE;
    }

    private void cutAt(int line, int end, long mean, LineFit fit, int room) {
        int width = items.size + 1;
        for (int start = end - 1; start >= 0; start--) {
            int extent = fit.natural(start, end);
            if (extent > room && end - start > 1) {
                return;
            }
            long before = best[(line - 1) * width + start];
            if (before < NONE) {
                long cost = before + cost(end, extent, mean);
                if (cost < best[line * width + end]) {
                    best[line * width + end] = cost;
                    origins[line * width + end] = start;
                }
            }
            if (items.forced[start]) {
                return;
            }
        }
    }

    private long cost(int end, long extent, long mean) {
        long cost = BreakKind.imbalance((extent - mean) * 1000 / items.em);
        return end == items.size || items.forced[end] ? cost : cost + kind(end).cost();
    }

    private BreakKind kind(int end) {
        CharClass last = items.classes[end - 1];
        if (last == CharClass.SPACE) {
            return BreakKind.BLANK;
        }
        if (last == CharClass.COMMA || last == CharClass.COLON || last == CharClass.STOP || last == CharClass.EXCLAIM) {
            return BreakKind.MARK;
        }
        if (last == CharClass.HAN && items.classes[end] == CharClass.HAN && words.isUnexplained(end)) {
            return BreakKind.UNEXPLAINED;
        }
        boolean pauses = last.side() == 'C' || Sense.pausesAfter(items.points[end - 1]) || pausesBefore(end)
                || items.classes[end] == CharClass.OPENING;
        return pauses ? BreakKind.PAUSE : BreakKind.WORDS;
    }

    /** 和 and its like begin a part of the sense as words of their own; 和平 does not. */
    private boolean pausesBefore(int at) {
        return Sense.pausesBefore(items.points[at]) && !words.begins(at);
    }

    private int[] trace(int lines) {
        int[] ends = new int[lines];
        int end = items.size;
        for (int line = lines; line > 0; line--) {
            ends[line - 1] = end;
            end = origins[line * (items.size + 1) + end];
        }
        return ends;
    }
}
