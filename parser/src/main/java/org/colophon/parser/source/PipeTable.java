package org.colophon.parser.source;

import org.jspecify.annotations.Nullable;

/**
 * The size of a block that flexmark makes a table of: a bar in each line but a caption, and dashes in the second.
 *
 * @param columns bars of its widest line, which is at most one more than its columns
 * @param cells bars in all
 */
record PipeTable(int columns, int cells) {

    /** flexmark's own: fewer dashes part no head from its rows. */
    private static final int FEWEST_DASHES = 3;

    /**
     * The size of a stretch of text; null for a stretch that is no table, or has a row of more characters than a block
     * may have.
     */
    static @Nullable PipeTable of(String text, int start, int end, int longestRow) {
        int row = 0;
        int columns = 0;
        int cells = 0;
        boolean caption = false;
        for (int at = start; at < end;) {
            int stop = lineEnd(text, at, end);
            int bars = bars(text, at, stop);
            boolean blank = text.substring(at, stop).isBlank();
            if (caption && !blank
                    || stop - at > longestRow
                    || row == 1 && !isDelimiter(text, at, stop)
                    || row < 2 && bars == 0) {
                return null;
            }
            caption |= bars == 0 && !blank;
            row++;
            columns = Math.max(columns, bars);
            cells += bars;
            at = stop + (text.startsWith("\r\n", stop) ? 2 : 1);
        }
        return row < 2 ? null : new PipeTable(columns, cells);
    }

    private static int lineEnd(String text, int from, int end) {
        int at = from;
        while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private static int bars(String text, int from, int to) {
        int bars = 0;
        for (int i = from; i < to; i++) {
            bars += text.charAt(i) == '|' ? 1 : 0;
        }
        return bars;
    }

    /** |---|:--:|: dashes in each cell, with a colon at either end. */
    private static boolean isDelimiter(String text, int from, int to) {
        String[] cells = text.substring(from, to).strip().replaceFirst("^\\|", "").split("\\|");
        for (String cell : cells) {
            String dashes = cell.strip();
            int first = dashes.startsWith(":") ? 1 : 0;
            int last = dashes.length() - (dashes.endsWith(":") ? 1 : 0);
            if (last - first < FEWEST_DASHES || !dashes.substring(first, last).chars().allMatch(c -> c == '-')) {
                return false;
            }
        }
        return cells.length > 0;
    }
}
