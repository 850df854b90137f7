package org.colophon.render.pdf.line;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Breaks headlines by sense first, balance second: the cheapest of all ways to cut them into as few lines as fit. */
final class HeadlineBreaker {

    /** A break inside quotes or a title mark parts what belongs together. */
    private static final long INSIDE = 4_000_000;
    /** 的, 了, 着, 过, 们 do not begin a line of a headline. */
    private static final long WEAK_START = 4_000_000;
    private static final String WEAK = "的了着过们";
    /** After 的, a mark or a blank the sense pauses. */
    private static final long WITHOUT_PAUSE = 250_000;
    private static final int MOST_LINES = 12;

    private final Items items;
    private final int measure;

    HeadlineBreaker(Items items, Setting setting) {
        this.items = items;
        this.measure = setting.measure();
    }

    List<int[]> breaks() {
        if (items.size == 0) {
            return List.of();
        }
        for (int lines = 1; lines <= MOST_LINES; lines++) {
            List<int[]> found = cut(lines);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return emergency();
    }

    /** The cheapest cut into a number of lines; empty where none fits. */
    private List<int[]> cut(int lines) {
        int n = items.size;
        long[][] best = new long[lines + 1][n + 1];
        int[][] from = new int[lines + 1][n + 1];
        for (long[] row : best) {
            Arrays.fill(row, Long.MAX_VALUE / 4);
        }
        best[0][0] = 0;
        long mean = extent(0, n) / lines;
        for (int line = 1; line <= lines; line++) {
            for (int end = 1; end <= n; end++) {
                if (end < n && !items.breakAfter[end - 1]) {
                    continue;
                }
                for (int start = end - 1; start >= 0 && (extent(start, end) <= measure || start == end - 1); start--) {
                    long cost = best[line - 1][start] + cost(start, end, mean);
                    if (extent(start, end) <= measure && cost < best[line][end]) {
                        best[line][end] = cost;
                        from[line][end] = start;
                    }
                }
            }
        }
        return best[lines][n] >= Long.MAX_VALUE / 4 ? List.of() : trace(from, lines);
    }

    private static List<int[]> trace(int[][] from, int lines) {
        List<int[]> found = new ArrayList<>();
        int end = from[lines].length - 1;
        for (int line = lines; line > 0; line--) {
            found.add(new int[] {from[line][end], end});
            end = from[line][end];
        }
        Collections.reverse(found);
        return found;
    }

    private long extent(int start, int end) {
        return items.sum[end] - items.sum[start];
    }

    private long cost(int start, int end, long mean) {
        long em = Math.max(1, items.types[start].size());
        long off = (extent(start, end) - mean) * 1000 / em;
        long cost = off * off / 10;
        if (end < items.size) {
            cost += depth(end) > 0 ? INSIDE : 0;
            cost += WEAK.indexOf(items.points[end]) >= 0 ? WEAK_START : 0;
            int last = items.points[end - 1];
            boolean pause = items.classes[end - 1].closes() || items.classes[end - 1] == CharClass.SPACE || last == '的' || last == '：' || last == '\n';
            cost += pause ? 0 : WITHOUT_PAUSE;
        }
        return cost;
    }

    private int depth(int index) {
        int depth = 0;
        for (int i = 0; i < index; i++) {
            if (items.classes[i] == CharClass.OPENING) {
                depth++;
            } else if (items.classes[i] == CharClass.CLOSING) {
                depth--;
            }
        }
        return depth;
    }

    /** A headline that no legal break makes fit is cut where it must be. */
    private List<int[]> emergency() {
        List<int[]> found = new ArrayList<>();
        int start = 0;
        while (start < items.size) {
            int end = start + 1;
            while (end < items.size && extent(start, end + 1) <= measure) {
                end++;
            }
            found.add(new int[] {start, end});
            start = end;
        }
        return found;
    }
}
