package org.colophon.render.headline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * Breaks headlines for outputs that do not know the widths of their glyphs: by the same rule as printed pages, with
 * widths that are estimated.
 */
public final class HeadlineLines {

    /** Longer ones are text. */
    private static final int LONGEST = 400;
    private static final int MOST_LINES = 12;
    private static final long NONE = Long.MAX_VALUE / 4;
    private static final String OPENERS = "“‘「『《〈（【〔(";
    private static final String CLOSERS = "”’」』》〉）】〕)";
    private static final String PAUSES = "，、；：！？。,;:!?";
    private static final String NEVER_FIRST = PAUSES + CLOSERS + "—…·～%％.";
    private static final int LAST_LETTER = 0x2000;

    private final int[] points;
    private final int room;
    private final HeadlineWords words;
    private final boolean[] kept;
    private final boolean[] inside;
    private final int[] widths;

    /** The tolerance of breaks, from the best ones to any. */
    private enum Leave { BY_SENSE, ANY_WORD, ANYWHERE }

    private HeadlineLines(int[] points, int room, Collection<String> whole) {
        this.points = points;
        this.room = room;
        this.words = HeadlineWords.of(points, points.length);
        this.kept = new boolean[points.length + 1];
        this.inside = new boolean[points.length + 1];
        this.widths = new int[points.length + 1];
        for (int i = 0; i < points.length; i++) {
            widths[i + 1] = widths[i] + width(points[i]);
        }
        markInside();
        whole.forEach(this::keep);
    }

    /**
     * Breaks a headline into the fewest lines that fit, by words and sense.
     *
     * @param headline its text
     * @param room width of a line in thousandths of an em
     * @param whole names and other words that are not parted
     * @return the places behind which a line ends, as indexes of chars, without the last; empty if it fits one line or
     *     has line ends of its own
     */
    public static List<Integer> breaks(String headline, int room, Collection<String> whole) {
        int[] points = headline.codePoints().toArray();
        if (points.length > LONGEST || headline.indexOf('\n') >= 0 || width(headline) <= room) {
            return List.of();
        }
        int[] ends = new HeadlineLines(points, room, whole).ends();
        List<Integer> breaks = new ArrayList<>();
        for (int i = 0; i + 1 < ends.length; i++) {
            breaks.add(headline.offsetByCodePoints(0, ends[i]));
        }
        return breaks;
    }

    /**
     * Estimates the width of a headline in a bold face.
     *
     * @param headline its text
     * @return thousandths of an em
     */
    public static int width(String headline) {
        return headline.codePoints().map(HeadlineLines::width).sum();
    }

    /** The widths of Times bold in its classes, rounded up; Han has an em. */
    private static int width(int point) {
        if (point >= LAST_LETTER) {
            return 1000;
        }
        return point == ' ' ? 260 : Character.isUpperCase(point) ? 740 : Character.isLetterOrDigit(point) ? 530 : 340;
    }

    private void markInside() {
        int depth = 0;
        for (int i = 0; i < points.length; i++) {
            inside[i] = depth > 0;
            if (OPENERS.indexOf(points[i]) >= 0) {
                depth++;
            } else if (CLOSERS.indexOf(points[i]) >= 0 && depth > 0) {
                depth--;
            }
        }
    }

    private void keep(String word) {
        int[] sought = word.codePoints().toArray();
        for (int at = 0; sought.length > 1 && at + sought.length <= points.length; at++) {
            if (Arrays.equals(points, at, at + sought.length, sought, 0, sought.length)) {
                Arrays.fill(kept, at + 1, at + sought.length, true);
            }
        }
    }

    private int[] ends() {
        for (Leave leave : Leave.values()) {
            for (int lines = 2; lines <= MOST_LINES; lines++) {
                int[] ends = cut(lines, leave);
                // A line more is taken for the sense, not two.
                if (ends.length > 0 && (leave != Leave.BY_SENSE || lines <= Math.ceilDiv(total(), room) + 1)) {
                    return ends;
                }
            }
        }
        return new int[0];
    }

    private int total() {
        return widths[points.length];
    }

    private boolean mayEnd(int at, Leave leave) {
        if (at == points.length) {
            return true;
        }
        int before = points[at - 1];
        int after = points[at];
        boolean letters = isLetter(before) && isLetter(after);
        if (letters || isBlank(after) || NEVER_FIRST.indexOf(after) >= 0 || OPENERS.indexOf(before) >= 0) {
            return false;
        }
        return switch (leave) {
            case BY_SENSE -> isBetweenWords(at) && !inside[at] && (words.begins(at) || !Sense.isNeverFirst(after));
            case ANY_WORD -> isBetweenWords(at);
            case ANYWHERE -> true;
        };
    }

    private boolean isBetweenWords(int at) {
        boolean measured = Character.isDigit(points[at - 1]) && points[at] >= LAST_LETTER
                || Character.isDigit(points[at]) && points[at - 1] == '第';
        return !words.isWithin(at) && !kept[at] && !measured;
    }

    private static boolean isLetter(int point) {
        return point < LAST_LETTER && !isBlank(point);
    }

    private static boolean isBlank(int point) {
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** Returns the ends of the cheapest division into a number of lines; empty if none fits. */
    private int[] cut(int lines, Leave leave) {
        int n = points.length;
        long[][] best = new long[lines + 1][n + 1];
        int[][] origins = new int[lines + 1][n + 1];
        for (long[] row : best) {
            Arrays.fill(row, NONE);
        }
        best[0][0] = 0;
        for (int line = 1; line <= lines; line++) {
            for (int end = 1; end <= n; end++) {
                for (int start = end - 1; start >= 0 && mayEnd(end, leave); start--) {
                    if (extent(start, end) > room) {
                        break;
                    }
                    long cost = best[line - 1][start] + cost(start, end, lines);
                    if (best[line - 1][start] < NONE && cost < best[line][end]) {
                        best[line][end] = cost;
                        origins[line][end] = start;
                    }
                }
            }
        }
        return best[lines][n] < NONE ? trace(lines, origins) : new int[0];
    }

    /** The width without the blanks at the ends. */
    private int extent(int start, int end) {
        int from = start;
        int to = end;
        while (from < to && isBlank(points[from])) {
            from++;
        }
        while (to > from && isBlank(points[to - 1])) {
            to--;
        }
        return widths[to] - widths[from];
    }

    private long cost(int start, int end, int lines) {
        long cost = BreakKind.imbalance(extent(start, end) - (long) total() / lines);
        return end == points.length ? cost : cost + kind(end).cost();
    }

    private BreakKind kind(int at) {
        int before = points[at - 1];
        int after = points[at];
        if (isBlank(before)) {
            return BreakKind.BLANK;
        }
        if (PAUSES.indexOf(before) >= 0) {
            return BreakKind.MARK;
        }
        if (Character.isIdeographic(before) && Character.isIdeographic(after) && words.isUnexplained(at)) {
            return BreakKind.UNEXPLAINED;
        }
        boolean pauses = CLOSERS.indexOf(before) >= 0 || OPENERS.indexOf(after) >= 0 || Sense.pausesAfter(before)
                || Sense.pausesBefore(after) && !words.begins(at);
        return pauses ? BreakKind.PAUSE : BreakKind.WORDS;
    }

    private static int[] trace(int lines, int[][] origins) {
        int[] ends = new int[lines];
        int end = origins[lines].length - 1;
        for (int line = lines; line > 0; line--) {
            ends[line - 1] = end;
            end = origins[line][end];
        }
        return ends;
    }
}
