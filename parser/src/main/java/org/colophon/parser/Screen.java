package org.colophon.parser;

import org.colophon.model.DiagnosticCode;

/**
 * Stands in front of flexmark: hides from it the marks that would overflow its stack or take it quadratic time. Each
 * hidden mark is replaced by one character, so that offsets hold; text is read from the original anyway.
 */
final class Screen {

    /** Stands for a hidden mark. Punctuation, so that emphasis beside it opens and closes as before. */
    private static final char HIDDEN = '\u2039';

    /** Stands for an East Asian mark beside an asterisk: a letter to flexmark. */
    private static final char LETTER = '\u4E00';

    /** Marks that flexmark gives a meaning inside a line. */
    private static final String INLINE = "*_`[]()!~^&\\|<:#";
    /** Marks whose number in a block costs flexmark more than linear time. */
    private static final String COSTLY = "*_`[(|&";
    /** What of ASCII may be Markdown that costs: everything above, and what opens blocks. */
    private static final boolean[] MARKS = marks(COSTLY + "<>-+=~");

    private static boolean[] marks(String characters) {
        boolean[] marks = new boolean[0x80];
        characters.chars().forEach(c -> marks[c] = true);
        return marks;
    }

    private static final int LONGEST_AUTOLINK = 2_048;
    /** Columns of indent a level of a list has at least. */
    private static final int INDENT = 2;

    private final String text;
    private final Limits limits;
    private final Findings findings;
    private char @org.jspecify.annotations.Nullable [] changed;
    private int definitions;

    private Screen(String text, Limits limits, Findings findings) {
        this.text = text;
        this.limits = limits;
        this.findings = findings;
    }

    /** The text as flexmark may see it; the same length, and the same text where nothing had to be hidden. */
    static String protect(String text, Limits limits, Findings findings) {
        if (!hasMarks(text)) {
            return text;
        }
        Screen screen = new Screen(text, limits, findings);
        screen.blocks();
        return screen.changed == null ? text : new String(screen.changed);
    }

    /** Most newspaper text has no mark but the # of headings: it is seen as it is. */
    private static boolean hasMarks(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && MARKS[c]) {
                return true;
            }
        }
        return false;
    }

    private void blocks() {
        int start = 0;
        while (start < text.length()) {
            int end = blockEnd(start);
            block(start, end);
            start = end;
        }
    }

    /** The offset after the next blank line. */
    private int blockEnd(int start) {
        int i = start;
        while (i < text.length()) {
            int lineEnd = lineEnd(i);
            boolean blank = text.substring(i, Math.min(lineEnd, i + 256)).isBlank();
            i = lineEnd;
            if (blank && i > start) {
                return i;
            }
        }
        return text.length();
    }

    private int lineEnd(int start) {
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c == '\n' || c == '\r' && (i == text.length() || text.charAt(i) != '\n')) {
                return i;
            }
        }
        return i;
    }

    private void block(int start, int end) {
        if (end - start > limits.blockCharacters()) {
            found(start, end, "a block of " + (end - start) + " characters: marks inside it are text");
            hideAll(start, end, INLINE);
            deepPrefixes(start, end);
            return;
        }
        longRuns(start, end);
        costly(start, end);
        tableRows(start, end);
        deepPrefixes(start, end);
        html(start, end);
        easternMarks(start, end);
    }

    /**
     * Markdown lets no emphasis end between a mark and a letter, for the sake of Latin: **问：**你 would stay as it is.
     * Chinese has no blank there, so beside asterisks its marks are shown as letters.
     */
    private void easternMarks(int start, int end) {
        for (int i = text.indexOf('*', start); i >= 0 && i < end; i = text.indexOf('*', i + 1)) {
            if (i > start && isEasternMark(text.charAt(i - 1))) {
                show(i - 1);
            }
            if (i + 1 < end && isEasternMark(text.charAt(i + 1))) {
                show(i + 1);
            }
        }
    }

    private static boolean isEasternMark(char c) {
        return c >= 0x2010 && c <= 0x2027 || c >= 0x3001 && c <= 0x3020 || c >= 0xFF01 && c <= 0xFF0F || c >= 0xFF1A && c <= 0xFF20;
    }

    private void hideAll(int start, int end, String marks) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && marks.indexOf(c) >= 0) {
                hide(i);
            }
        }
    }

    /** A run of one mark, blanks between them allowed, as rules are written. */
    private void longRuns(int start, int end) {
        int i = start;
        while (i < end) {
            char mark = text.charAt(i);
            if ("*_-=`~#+".indexOf(mark) < 0) {
                i++;
                continue;
            }
            int run = i;
            int count = 0;
            while (run < end && (text.charAt(run) == mark || text.charAt(run) == ' ' || text.charAt(run) == '\t')) {
                count += text.charAt(run) == mark ? 1 : 0;
                run++;
            }
            if (count > limits.markRun()) {
                found(i, run, "a run of " + count + " marks is text");
                for (int at = i; at < run; at++) {
                    if (text.charAt(at) == mark) {
                        hide(at);
                    }
                }
            }
            i = Math.max(run, i + 1);
        }
    }

    private void costly(int start, int end) {
        int[] counts = new int[COSTLY.length()];
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            int kind = c < 0x80 ? COSTLY.indexOf(c) : -1;
            if (kind < 0) {
                continue;
            }
            if (c == '[' && isLineStart(i)) {
                definitions++;
            }
            boolean tooMany = ++counts[kind] > (c == '|' ? limits.marksPerBlock() * 10 : limits.marksPerBlock());
            if (tooMany || c == '[' && isLineStart(i) && definitions > limits.linkDefinitions()) {
                if (counts[kind] == limits.marksPerBlock() + 1) {
                    found(i, i + 1, "more than " + limits.marksPerBlock() + " marks \"" + c + "\" in a block: the others are text");
                }
                hide(i);
            }
        }
    }

    private boolean isLineStart(int i) {
        return i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
    }

    private void tableRows(int start, int end) {
        int rows = 0;
        for (int line = start; line < end; line = lineEnd(line)) {
            int bar = text.indexOf('|', line);
            rows += bar >= 0 && bar < Math.min(lineEnd(line), end) ? 1 : 0;
        }
        if (rows > limits.tableRows()) {
            found(start, end, "a table of more than " + limits.tableRows() + " rows is text");
            hideAll(start, end, "|");
        }
    }

    /** Quotes and lists that open in one line, and lists that an indent has brought deep. */
    private void deepPrefixes(int start, int end) {
        for (int line = start; line < end; line = lineEnd(line)) {
            int depth = 0;
            int columns = 0;
            int stop = Math.min(lineEnd(line), end);
            for (int i = line; i < stop; i++) {
                char c = text.charAt(i);
                if (c == ' ' || c == '\t') {
                    columns += c == '\t' ? 4 : 1;
                    continue;
                }
                int digits = i;
                while (digits < stop && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
                    digits++;
                }
                char mark = digits < stop ? text.charAt(digits) : ' ';
                boolean opens = digits > i ? mark == '.' || mark == ')' : "->*+".indexOf(c) >= 0;
                if (!opens) {
                    break;
                }
                depth = Math.max(depth + 1, columns / INDENT / 2);
                if (depth > limits.nesting()) {
                    hide(digits > i ? digits : i);
                    found(i, i + 1, "quotes and lists deeper than " + limits.nesting() + " levels are text");
                }
                i = digits > i ? digits : i;
            }
        }
    }

    /** Raw HTML is text; a plain address in angle brackets stays a link. */
    private void html(int start, int end) {
        for (int i = text.indexOf('<', start); i >= 0 && i < end; i = text.indexOf('<', i + 1)) {
            int close = autolinkEnd(i, end);
            if (close < 0) {
                hide(i);
                if (i + 1 < end && (Character.isLetter(text.charAt(i + 1)) || "/!?".indexOf(text.charAt(i + 1)) >= 0)) {
                    findings.add(DiagnosticCode.RAW_HTML_AS_TEXT, "HTML is printed as text", i, i + 1);
                }
            } else {
                i = close;
            }
        }
    }

    private int autolinkEnd(int start, int end) {
        int i = start + 1;
        boolean scheme = text.startsWith("http://", i) || text.startsWith("https://", i) || text.startsWith("mailto:", i);
        int limit = Math.min(end, start + LONGEST_AUTOLINK);
        while (scheme && i < limit) {
            char c = text.charAt(i);
            if (c == '>') {
                return i;
            }
            if (c <= ' ' || c == '<') {
                return -1;
            }
            i++;
        }
        return -1;
    }

    private void found(int start, int end, String message) {
        findings.add(DiagnosticCode.LIMIT_REACHED, message, start, end);
    }

    private void hide(int offset) {
        put(offset, HIDDEN);
    }

    private void show(int offset) {
        put(offset, LETTER);
    }

    private void put(int offset, char stand) {
        char[] copy = changed;
        if (copy == null) {
            copy = text.toCharArray();
            changed = copy;
        }
        copy[offset] = stand;
    }
}
