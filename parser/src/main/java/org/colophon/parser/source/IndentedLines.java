package org.colophon.parser.source;

import java.util.BitSet;

/**
 * Finds the paragraphs of texts that have no blank lines between them: each begins with an ideographic blank, as in
 * Chinese text files and those of Aozora Bunko.
 */
public final class IndentedLines {

    private static final char INDENT = '\u3000';
    /** Fewer lines of that form are a chance. */
    private static final int FEWEST = 2;

    private final String text;
    private final BitSet ends = new BitSet();
    private int indented;
    private int flush;

    private IndentedLines(String text) {
        this.text = text;
    }

    /** The offsets of the line ends that end paragraphs; none in texts of another form. */
    public static BitSet ends(String text) {
        return text.indexOf(INDENT) < 0 ? new BitSet() : new IndentedLines(text).found();
    }

    private BitSet found() {
        int head = -1;
        int previous = -1;
        for (int start = 0; start < text.length(); start = next(start)) {
            boolean blank = text.charAt(start) == '\n' || text.charAt(start) == '\r';
            if (!blank && text.charAt(start) == INDENT) {
                head = head < 0 ? start : head;
                indented += previous < 0 ? 0 : 1;
            } else if (!blank && head >= 0 && previous >= 0) {
                flush++;
            }
            previous = blank ? -1 : start;
        }
        if (indented >= FEWEST) {
            mark(head);
        }
        return ends;
    }

    /** Where few lines are flush, they are paragraphs too: speech is often set so. So are those above the text. */
    private void mark(int head) {
        boolean each = flush <= indented;
        for (int feed = text.indexOf('\n'); feed >= 0 && feed + 1 < text.length(); feed = text.indexOf('\n', feed + 1)) {
            if (each || feed < head || text.charAt(feed + 1) == INDENT) {
                ends.set(feed);
                ends.set(feed > 0 && text.charAt(feed - 1) == '\r' ? feed - 1 : feed);
            }
        }
    }

    private int next(int start) {
        int feed = text.indexOf('\n', start);
        return feed < 0 ? text.length() : feed + 1;
    }
}
