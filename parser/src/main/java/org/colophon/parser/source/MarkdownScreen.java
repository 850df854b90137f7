package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.DiagnosticCode;
import org.jspecify.annotations.Nullable;

/**
 * Screens the text in front of flexmark: hides from it the marks that would overflow its stack or take it quadratic
 * time. Each hidden mark is replaced by one character, so that offsets hold; text is read from the original anyway.
 */
public final class MarkdownScreen {

    /** The character of a hidden mark: punctuation, so that emphasis beside it opens and closes as before. */
    private static final char HIDDEN = '\u2039';

    /** The character of an East Asian mark beside an asterisk: a letter to flexmark. */
    private static final char LETTER = '\u4E00';

    /** Marks whose number in a block costs flexmark more than linear time. */
    private static final String COSTLY = "*_`[(|&";
    /** The costly marks of Markdown in ASCII: everything above, and the marks that open blocks. */
    private static final boolean[] MARKS = marks(COSTLY + "<>-+=~");

    private static boolean[] marks(String characters) {
        boolean[] marks = new boolean[0x80];
        characters.chars().forEach(c -> marks[c] = true);
        return marks;
    }

    private static final int LONGEST_AUTOLINK = 2_048;
    private static final Pattern ADDRESS = Pattern.compile("(<[^<>\\n]*+>)(?:\\)| *[\"'(])");
    /** Columns of indent a level of a list has at least. */
    private static final int INDENT = 2;

    private final String text;
    private final BlockLimits limits;
    private final Findings findings;
    private char @Nullable [] changed;
    private final List<SourceStretch> aside = new ArrayList<>();
    private int definitions;

    private MarkdownScreen(String text, BlockLimits limits, Findings findings) {
        this.text = text;
        this.limits = limits;
        this.findings = findings;
    }

    /**
     * The text that flexmark may see.
     *
     * @param text as long as the source, and the same where nothing had to be hidden
     * @param aside the blocks that are kept from flexmark altogether
     */
    public record Screened(String text, List<SourceStretch> aside) { }

    public static Screened protect(String text, BlockLimits limits, Findings findings) {
        if (text.length() <= limits.blockCharacters() && !hasMarks(text, limits.nesting())) {
            return new Screened(text, List.of());
        }
        MarkdownScreen screen = new MarkdownScreen(text, limits, findings);
        screen.blocks();
        return new Screened(screen.changed == null ? text : new String(screen.changed), screen.aside);
    }

    /**
     * Most newspaper text has no mark but the # of headings: it is seen as it is. Numbers of lists count once they
     * could nest.
     */
    private static boolean hasMarks(String text, int nesting) {
        int length = text.length();
        int numbers = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 && MARKS[c] || (c == '.' || c == ')') && isNumbered(text, i) && ++numbers > nesting) {
                return true;
            }
        }
        return false;
    }

    private static boolean isNumbered(String text, int mark) {
        return mark > 0 && text.charAt(mark - 1) >= '0' && text.charAt(mark - 1) <= '9'
                && (mark + 1 == text.length() || text.charAt(mark + 1) == ' ' || text.charAt(mark + 1) == '\t');
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
        PipeTable table = PipeTable.of(text, start, end, limits.blockCharacters());
        boolean huge = table != null
                && (table.columns() > limits.tableColumns() + 1 || table.cells() > limits.tableCells());
        if (huge) {
            setAside(
                    start,
                    end,
                    "a table of more than " + limits.tableColumns() + " columns or " + limits.tableCells()
                            + " cells is kept as plain text");
        } else if (table == null && end - start > limits.blockCharacters()) {
            setAside(
                    start,
                    end,
                    "a block of " + (end - start) + " characters is kept as plain text, in paragraphs of "
                            + limits.blockCharacters() + " or less");
        } else if (lines(start, end) > limits.blockLines()) {
            setAside(start, end, "a block of more than " + limits.blockLines() + " lines is kept as plain text");
        } else {
            longRuns(start, end);
            costly(start, end, table != null);
            deepPrefixes(start, end);
            html(start, end);
            easternMarks(start, end);
            footnotes(start, end);
        }
    }

    /**
     * flexmark takes all up to the last ]: of a line for the name of a footnote. A name is letters, digits and hyphens;
     * anything else is text, and so is a ]: behind the first.
     */
    private void footnotes(int start, int end) {
        for (int i = text.indexOf("[^", start, end); i >= 0; i = text.indexOf("[^", Math.min(end, i + 2), end)) {
            int close = i + 2;
            while (close < end && (Character.isLetterOrDigit(text.charAt(close)) || text.charAt(close) == '-')) {
                close++;
            }
            if (close == i + 2 || close >= end || text.charAt(close) != ']') {
                hide(i);
            }
            int lineEnd = Math.min(end, lineEnd(i));
            for (int later = text.indexOf("]:", Math.min(lineEnd, close + 1), lineEnd);
                    later >= 0;
                    later = text.indexOf("]:", later + 1, lineEnd)) {
                hide(later);
            }
        }
    }

    /** Blanks take its place, so that flexmark sees a gap; its text is put back in the same place. */
    private void setAside(int start, int end, String message) {
        found(start, end, message);
        aside.add(new SourceStretch(start, end));
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != '\n' && c != '\r') {
                put(i, ' ');
            }
        }
    }

    private int lines(int start, int end) {
        int count = 0;
        for (int line = start; line < end; line = lineEnd(line)) {
            count++;
        }
        return count;
    }

    /**
     * Markdown lets no emphasis end between a mark and a letter, for the sake of Latin: **问：**你 would stay as it is.
     * Chinese has no blank there, so beside asterisks its marks are shown as letters.
     */
    private void easternMarks(int start, int end) {
        for (int i = text.indexOf('*', start, end); i >= 0; i = text.indexOf('*', i + 1, end)) {
            if (i > start && isEasternMark(text.charAt(i - 1))) {
                show(i - 1);
            }
            if (i + 1 < end && isEasternMark(text.charAt(i + 1))) {
                show(i + 1);
            }
        }
    }

    private static boolean isEasternMark(char c) {
        return c >= 0x2010 && c <= 0x2027
                || c >= 0x3001 && c <= 0x3020
                || c >= 0xFF01 && c <= 0xFF0F
                || c >= 0xFF1A && c <= 0xFF20;
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

    /** flexmark reads the cells of a table row by row: its marks are counted so, but for the bars. */
    private void costly(int start, int end, boolean table) {
        int[] counts = new int[COSTLY.length()];
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (table && isLineStart(i)) {
                int bars = counts[COSTLY.indexOf('|')];
                Arrays.fill(counts, 0);
                counts[COSTLY.indexOf('|')] = bars;
            }
            int kind = c < 0x80 ? COSTLY.indexOf(c) : -1;
            if (kind < 0) {
                continue;
            }
            int most = c == '|' ? limits.tableCells() : limits.marksPerBlock();
            if (++counts[kind] == most + 1) {
                found(i, i + 1, "more than " + most + " marks \"" + c + "\" in a block: the others are text");
            }
            if (counts[kind] > most || c == '[' && isDefinition(i) && isOneTooMany(i)) {
                hide(i);
            }
        }
    }

    /** [a]: and [^a]: at a line's start; flexmark looks each reference up among them all. */
    private boolean isDefinition(int i) {
        int close = isLineStart(i) ? text.indexOf(']', i) : -1;
        return close > 0 && close + 1 < text.length() && text.charAt(close + 1) == ':' && close < lineEnd(i);
    }

    private boolean isOneTooMany(int i) {
        if (++definitions == limits.linkDefinitions() + 1) {
            found(
                    i,
                    lineEnd(i),
                    "more than " + limits.linkDefinitions()
                            + " definitions of links and footnotes: this one and those after it are text");
        }
        return definitions > limits.linkDefinitions();
    }

    private boolean isLineStart(int i) {
        return i == 0 || text.charAt(i - 1) == '\n' || text.charAt(i - 1) == '\r';
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
        for (int i = text.indexOf('<', start, end); i >= 0; i = text.indexOf('<', i + 1, end)) {
            int close = Math.max(autolinkEnd(i, end), addressEnd(i, end));
            if (close < 0) {
                hide(i);
            } else {
                i = close;
            }
        }
    }

    /**
     * The end of an address in angle brackets, as in {@code [words](<a b.html>)}; -1 where there is none. flexmark
     * takes none with blanks.
     */
    private int addressEnd(int start, int end) {
        if (start < 2 || text.charAt(start - 1) != '(' || text.charAt(start - 2) != ']') {
            return -1;
        }
        Matcher address = ADDRESS.matcher(text).region(start, Math.min(end, start + LONGEST_AUTOLINK));
        if (!address.lookingAt()) {
            return -1;
        }
        for (int i = address.start(1); i < address.end(1); i++) {
            if (text.charAt(i) == ' ') {
                show(i);
            }
        }
        return address.end(1) - 1;
    }

    private int autolinkEnd(int start, int end) {
        int i = start + 1;
        boolean scheme = text.startsWith("http://", i) || text.startsWith("https://", i)
                || text.startsWith("mailto:", i);
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
