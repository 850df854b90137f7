package org.colophon.parser.markup;

import java.util.regex.Pattern;
import org.colophon.parser.markup.Mark.Kind;

/** Finds boxes of MkDocs: !!! note "Heading", or ??? for one that folds, above lines that are indented. */
final class IndentedBoxes {

    private static final int INDENT = 4;
    private static final Pattern OPENING = Pattern.compile(
            "(?:!!!|\\?\\?\\?\\+?)[ \\t]+[A-Za-z][\\w-]*(?:[ \\t]+[\\w-]+)*(?:[ \\t]+\"[^\"]*\")?[ \\t]*");

    private final Canvas canvas;
    private final String text;
    /** The end of the last line of the open box; before the text if none is open. */
    private int end = -1;

    IndentedBoxes(Canvas canvas) {
        this.canvas = canvas;
        this.text = canvas.text;
    }

    /** Ends the box above a line that is not in it. */
    void line(int start) {
        if (end >= 0 && start > end) {
            // A mark that reaches over the end has closed what it is in.
            if (canvas.marked() <= end) {
                canvas.block(new Mark(end, end + 1, Kind.CLOSE, HtmlElement.DETAILS));
            }
            end = -1;
        }
    }

    /** Takes the line that opens a box. Returns the offset behind it, or that of its start. */
    int opened(int start, int lineEnd) {
        int next = SourceLines.next(text, start);
        if (end >= 0 || next == lineEnd || !isIndented(next)
                || !OPENING.matcher(text).region(start, lineEnd).matches()) {
            return start;
        }
        int last = next;
        for (int line = next; line < text.length() && (isIndented(line) || isBlank(line));
                line = SourceLines.next(text, line)) {
            last = isBlank(line) ? last : line;
        }
        end = SourceLines.end(text, last);
        canvas.block(new Mark(start, lineEnd, Kind.OPEN, HtmlElement.DETAILS));
        return next;
    }

    private boolean isIndented(int line) {
        int words = SourceLines.words(text, line);
        return !isBlank(line) && (words - line >= INDENT || text.charAt(line) == '\t');
    }

    private boolean isBlank(int line) {
        return SourceLines.words(text, line) == SourceLines.end(text, line);
    }
}
