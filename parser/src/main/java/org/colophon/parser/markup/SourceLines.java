package org.colophon.parser.markup;

/** The lines of a Markdown source as their marks see them: code, a part of a list or quote, or text. */
final class SourceLines {

    private static final int SHORTEST_FENCE = 3;
    private static final int INDENT = 2;

    private final String text;
    /** Whether a list goes on that a line above has begun. */
    private boolean list;
    private boolean afterBlank = true;

    SourceLines(String text) {
        this.text = text;
    }

    static int end(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }

    static int next(String text, int from) {
        int end = end(text, from);
        return end == text.length() ? end : end + (text.startsWith("\r\n", end) ? 2 : 1);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    /** Behind the blanks that an offset is followed by. */
    static int words(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    void blankLine() {
        afterBlank = true;
    }

    /** Whether a line is a part of a list, quote, table, heading or footnote: its tags part no blocks. */
    boolean isNested(int start) {
        int first = words(text, start);
        char c = text.charAt(first);
        boolean indented = first - start >= INDENT || text.charAt(start) == '\t';
        boolean item = isItem(text, first) || text.startsWith("[^", first);
        boolean nested = item || c == '>' || c == '|' || c == '#' || list && (indented || !afterBlank && c != '<');
        list = item || list && (indented || !afterBlank && c != '<' && c != '#');
        afterBlank = false;
        return nested;
    }

    /** Whether an item of a list begins at an offset. */
    static boolean isItem(String text, int at) {
        int digits = at;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        char mark = digits < text.length() ? text.charAt(digits) : ' ';
        boolean marked = digits > at ? mark == '.' || mark == ')' : mark == '-' || mark == '+' || mark == '*';
        return marked && (digits + 1 == text.length() || Character.isWhitespace(text.charAt(digits + 1)));
    }

    /** Whether Markdown takes the character at an offset for the beginning of a block that is no paragraph. */
    static int blockMark(String text, int at) {
        char c = at < text.length() ? text.charAt(at) : ' ';
        if ("#>=~`|".indexOf(c) >= 0) {
            return at;
        }
        if (c == '-' || c == '+' || c == '*' && at + 1 < text.length() && isBlank(text.charAt(at + 1))) {
            return at;
        }
        int digits = at;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits > at && isItem(text, at) ? digits : -1;
    }

    /** The offset behind a block of code whose fence opens in a line; -1 if none does. */
    int behindFence(int start) {
        int first = start;
        while (first < text.length() && (isBlank(text.charAt(first)) || text.charAt(first) == '>')) {
            first++;
        }
        boolean quoted = text.substring(start, first).indexOf('>') >= 0;
        int length = run(first);
        if (length < SHORTEST_FENCE || text.charAt(first) == '`' && hasTicks(first + length)) {
            return -1;
        }
        int line = next(text, start);
        while (line < text.length()) {
            int words = line;
            while (words < text.length() && (isBlank(text.charAt(words)) || text.charAt(words) == '>')) {
                words++;
            }
            boolean out = quoted && text.substring(line, words).indexOf('>') < 0;
            boolean closes = words < text.length() && text.charAt(words) == text.charAt(first)
                    && run(words) >= length && words(text, words + run(words)) == end(text, line);
            if (out) {
                return line;
            }
            line = next(text, line);
            if (closes) {
                return line;
            }
        }
        return line;
    }

    private int run(int from) {
        char mark = from < text.length() ? text.charAt(from) : ' ';
        int at = from;
        while ((mark == '`' || mark == '~') && at < text.length() && text.charAt(at) == mark) {
            at++;
        }
        return at - from;
    }

    private boolean hasTicks(int from) {
        return text.indexOf('`', from, end(text, from)) >= 0;
    }
}
