package org.colophon.parser.source;

import java.util.Arrays;
import java.util.BitSet;
import org.colophon.model.SourceSpan;
import org.colophon.parser.markup.Marks;

/**
 * The source as given, with the lines of its offsets. LF, CR and CRLF end lines. U+2029 and a form feed end a
 * paragraph: to readers of lines they are an LF, as U+0085 is. A vertical tab ends a line as U+2028 does, and for
 * good. Not thread-safe.
 */
public final class SourceText {

    static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private static final char PAGE_END = '\f';
    private static final char NEXT_LINE = '\u0085';
    private static final char LINE_TAB = '\u000B';

    private final String given;
    private final String text;
    private final int[] lineStarts;
    private final Marks marks;
    private final BitSet ends;
    private final BitSet breaks;
    private int lastLine;

    public SourceText(String text) {
        this.given = text;
        this.text = shown(text);
        this.lineStarts = lineStarts(text);
        this.marks = Marks.NONE;
        this.ends = new BitSet();
        this.breaks = new BitSet();
    }

    private SourceText(SourceText source, Marks marks, TextLines.Ends lines) {
        this.given = source.given;
        this.text = source.text;
        this.lineStarts = source.lineStarts;
        this.marks = marks;
        this.ends = lines.paragraphs();
        this.breaks = lines.verse();
    }

    /** The text with line ends in the place of the characters that other programs write for them. */
    private static String shown(String text) {
        return text.replace(PARAGRAPH_SEPARATOR, '\n')
                .replace(PAGE_END, '\n')
                .replace(NEXT_LINE, '\n')
                .replace(LINE_TAB, LINE_SEPARATOR);
    }

    private static boolean isParagraphEnd(char c) {
        return c == PARAGRAPH_SEPARATOR || c == PAGE_END;
    }

    /** The same with the marks that were found in it, and what its line ends are. */
    public SourceText with(Marks found, TextLines.Ends lines) {
        return new SourceText(this, found, lines);
    }

    /** The marks that were found in it. */
    public Marks marks() {
        return marks;
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[64];
        int count = 1;
        int feed = text.indexOf('\n');
        int back = text.indexOf('\r');
        while (feed >= 0 || back >= 0) {
            boolean ends = back < 0 || feed >= 0 && feed <= back + 1;
            int start = (ends ? feed : back) + 1;
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = start;
            feed = feed >= 0 && feed < start ? text.indexOf('\n', start) : feed;
            back = back >= 0 && back < start ? text.indexOf('\r', start) : back;
        }
        return Arrays.copyOf(starts, count);
    }

    public String text() {
        return text;
    }

    /** Whether the character at an offset ends a paragraph by itself, as those of page layout programs do. */
    boolean endsParagraph(int offset) {
        return offset < given.length() && (isParagraphEnd(given.charAt(offset)) || ends.get(offset));
    }

    /** Whether a vertical tab is at an offset: it ends a line for good, as word processors write it. */
    boolean isLineTab(int offset) {
        return given.charAt(offset) == LINE_TAB;
    }

    /** Whether the line that ends at an offset stays one, as those of verse do. */
    boolean breaksLine(int offset) {
        return breaks.get(offset) || endsParagraph(offset);
    }

    public String slice(int start, int end) {
        return text.substring(start, end);
    }

    public SourceSpan span(int start, int end) {
        int line = line(start);
        return new SourceSpan(start, end, line + 1, start - lineStarts[line] + 1);
    }

    /** Most questions are about the line of the last one or the next: those are answered without a search. */
    private int line(int offset) {
        int line = lastLine;
        if (offset < lineStarts[line] || line + 2 < lineStarts.length && offset >= lineStarts[line + 2]) {
            int found = Arrays.binarySearch(lineStarts, offset);
            line = found >= 0 ? found : -found - 2;
        } else if (line + 1 < lineStarts.length && offset >= lineStarts[line + 1]) {
            line++;
        }
        lastLine = line;
        return line;
    }
}
