package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.List;

/** Cuts a source at its blank lines; fenced code stays whole. */
final class SourceBlocks {

    private static final int SHORTEST_FENCE = 3;

    private final String text;
    private final List<SourceStretch> blocks = new ArrayList<>();
    private int start = -1;
    /** The mark and length of the fence that is open; a length of 0 if none is. */
    private char mark;
    private int length;

    private SourceBlocks(String text) {
        this.text = text;
    }

    /** The blocks of a source, in order. */
    static List<SourceStretch> of(String text) {
        SourceBlocks found = new SourceBlocks(text);
        int at = 0;
        while (at < text.length()) {
            int end = lineEnd(text, at);
            found.line(at, end);
            at = end + 1;
        }
        found.close(text.length());
        return found.blocks;
    }

    private static int lineEnd(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    private void line(int from, int to) {
        String line = text.substring(from, to);
        int fence = fence(line);
        if (length == 0 && line.isBlank()) {
            close(from);
            return;
        }
        start = start < 0 ? from : start;
        if (length == 0 && fence > 0) {
            mark = line.strip().charAt(0);
            length = fence;
        } else if (fence >= length && length > 0 && line.strip().chars().allMatch(c -> c == mark)) {
            length = 0;
        }
    }

    /** The length of the fence that a line begins with; 0 if it begins with none. */
    private static int fence(String line) {
        String words = line.strip();
        char first = words.isEmpty() ? ' ' : words.charAt(0);
        int run = 0;
        while ((first == '`' || first == '~') && run < words.length() && words.charAt(run) == first) {
            run++;
        }
        return run < SHORTEST_FENCE ? 0 : run;
    }

    private void close(int end) {
        if (start >= 0) {
            blocks.add(new SourceStretch(start, end));
            start = -1;
        }
    }
}
