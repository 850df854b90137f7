package org.colophon.render.docx.write;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.colophon.model.Block;
import org.colophon.model.PlainText;

/**
 * The widths that the columns of a table need, in half ems.
 *
 * @param least for their longest words
 * @param wanted for their longest cells
 */
record TableWidths(int[] least, int[] wanted) {

    /** Half ems that a cell asks at most: longer ones break. */
    private static final int WIDEST = 40;
    /** Half ems that a column asks at least: two characters of Han. */
    private static final int NARROWEST = 4;
    /** A cell of four characters of Han is a phrase that is not parted. */
    private static final int PHRASE = 4;
    /** Lines of a cell from which on a wider column is looked for. */
    private static final int MOST_LINES = 2;
    private static final int LAST_LETTER = 0x2000;

    static TableWidths of(Block.Table table) {
        int[] least = new int[table.columns().size()];
        int[] wanted = new int[least.length];
        for (List<Block.TableRow> rows : List.of(table.head(), table.body())) {
            for (Block.TableRow row : rows) {
                for (int i = 0; i < least.length; i++) {
                    String text = i < row.cells().size() ? PlainText.of(row.cells().get(i)) : "";
                    least[i] = Math.max(least[i], longestWord(text));
                    wanted[i] = Math.max(wanted[i], halfEms(text));
                }
            }
        }
        return new TableWidths(least, wanted);
    }

    /** Half ems of the longest run that does not break: letters and digits, and a short phrase of Han. */
    private static int longestWord(String text) {
        if (text.codePointCount(0, text.length()) <= PHRASE) {
            return Math.max(NARROWEST, halfEms(text));
        }
        int longest = NARROWEST;
        int run = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            run = c > ' ' && c < LAST_LETTER ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return Math.min(WIDEST, longest);
    }

    private static int halfEms(String text) {
        return text.codePoints().map(c -> c < LAST_LETTER ? 1 : 2).sum();
    }

    int needed(int halfEm) {
        return Arrays.stream(least).map(each -> each * halfEm + 2 * TableXml.PADDING).sum();
    }

    /** Whether the words do not fit a width, or the longest cells take more lines in it than are read at a glance. */
    boolean isCramped(int halfEm, int width) {
        if (needed(halfEm) > width) {
            return true;
        }
        int[] shared = shared(width, halfEm);
        return IntStream.range(0, wanted.length)
                .anyMatch(i -> wanted[i] * halfEm > MOST_LINES * (shared[i] - 2 * TableXml.PADDING));
    }

    /** The width in which every cell has one line; at most that of the page. */
    int comfortable(int halfEm, int page) {
        int asked = Arrays.stream(wanted).map(each -> each * halfEm + 2 * TableXml.PADDING).sum();
        return Math.min(page, Math.max(asked, needed(halfEm)));
    }

    /**
     * Each column is as wide as its longest word, so that no number is parted; the rest of the width is distributed by
     * the longest cells. If even the words do not fit, all are narrowed alike.
     */
    int[] shared(int width, int halfEm) {
        int needed = needed(halfEm);
        int[] more = IntStream.range(0, least.length)
                .map(i -> Math.max(1, Math.min(WIDEST, wanted[i]) - least[i]))
                .toArray();
        int all = Arrays.stream(more).sum();
        return IntStream.range(0, least.length)
                .map(i -> needed > width
                        ? (int) ((long) (least[i] * halfEm + 2 * TableXml.PADDING) * width / needed)
                        : least[i] * halfEm
                                + 2 * TableXml.PADDING
                                + (int) ((long) (width - needed) * more[i] / all))
                .toArray();
    }
}
