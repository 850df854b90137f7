package org.colophon.parser.markup;

import java.util.ArrayList;
import java.util.List;
import org.colophon.parser.markup.Mark.Kind;

/**
 * Finds the asterisks of strong text that Markdown would leave on the page: those with blanks inside of them, as
 * editors of text make them, those between a bracket and a letter, and those without a partner.
 */
final class StrongMarks {

    private static final int LENGTH = 2;

    /** Four asterisks or more are strong text that holds nothing, or the seam of two pieces of it. */
    private static final int EMPTY = 4;

    private final String text;
    private final List<int[]> empty = new ArrayList<>();
    /** The end of the part that was searched. */
    private int looked;

    StrongMarks(String text) {
        this.text = text;
    }

    /**
     * The marks of the paragraph or line that an asterisk begins, or none where Markdown reads it well.
     *
     * @param at offset of the asterisk
     * @param oneLine whether no mark goes over the line's end
     */
    List<Mark> from(int at, boolean oneLine) {
        if (at < looked) {
            return List.of();
        }
        int end = oneLine ? SourceLines.end(text, at) : Paragraph.end(text, at);
        looked = end;
        empty.clear();
        List<Integer> runs = runs(at, end);
        List<Mark> marks = new ArrayList<>();
        empty.forEach(run -> marks.add(Mark.dropped(run[0], run[1])));
        for (int i = 0; i < runs.size(); i += LENGTH) {
            int open = runs.get(i);
            int close = i + 1 < runs.size() ? runs.get(i + 1) : -1;
            if (close < 0) {
                stray(open, marks);
            } else if (!opens(open) || !closes(close)) {
                pair(open, close, marks);
            }
        }
        return marks;
    }

    /** Whether a line holds asterisks and nothing else. */
    private boolean isRule(int at) {
        int start = text.lastIndexOf('\n', at) + 1;
        return text.substring(start, SourceLines.end(text, at)).replace('*', ' ').isBlank();
    }

    /** The offsets of two asterisks together, outside of code. Other runs mean something else, and end the search. */
    private List<Integer> runs(int from, int end) {
        List<Integer> runs = new ArrayList<>();
        int i = from;
        while (i < end) {
            char c = text.charAt(i);
            if (c == '\\') {
                i += 2;
            } else if (c == '`') {
                i = CodeSpans.behind(text, i);
            } else if (c == '*') {
                int run = i;
                while (run < end && text.charAt(run) == '*') {
                    run++;
                }
                if (run - i == LENGTH) {
                    runs.add(i);
                } else if (run - i >= EMPTY && !isRule(i)) {
                    empty.add(new int[] {i, run});
                } else if (run - i > LENGTH) {
                    return List.of();
                }
                i = run;
            } else {
                i++;
            }
        }
        return runs;
    }

    private void pair(int open, int close, List<Mark> marks) {
        if (text.substring(open + LENGTH, close).isBlank()) {
            marks.add(Mark.dropped(open, close + LENGTH));
        } else {
            marks.add(new Mark(open, open + LENGTH, Kind.OPEN, HtmlElement.STRONG));
            marks.add(new Mark(close, close + LENGTH, Kind.CLOSE, HtmlElement.STRONG));
        }
    }

    /** A power, 2**3, and asterisks between blanks are text. */
    private void stray(int at, List<Mark> marks) {
        char before = before(at);
        char after = after(at + LENGTH);
        boolean power = before < 0x80 && Character.isLetterOrDigit(before)
                && after < 0x80 && Character.isLetterOrDigit(after);
        boolean apart = Character.isWhitespace(before) && Character.isWhitespace(after);
        if (!power && !apart) {
            marks.add(Mark.dropped(at, at + LENGTH));
        }
    }

    private char before(int at) {
        return at == 0 ? '\n' : text.charAt(at - 1);
    }

    private char after(int at) {
        return at >= text.length() ? '\n' : text.charAt(at);
    }

    /** Whether Markdown lets strong text begin here (CommonMark 0.31, 6.2). */
    private boolean opens(int at) {
        char before = before(at);
        char after = after(at + LENGTH);
        return !isBlank(after) && (!isMark(after) || isBlank(before) || before >= 0x80 || isMark(before));
    }

    private boolean closes(int at) {
        char before = before(at);
        char after = after(at + LENGTH);
        return !isBlank(before) && (!isMark(before) || isBlank(after) || isMark(after) && after < 0x80);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    /** Marks of ASCII: those of East Asia are shown to Markdown as letters. */
    private static boolean isMark(char c) {
        return c < 0x80 && !Character.isLetterOrDigit(c) && !isBlank(c);
    }
}
