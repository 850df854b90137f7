package org.colophon.parser.markup;

import java.util.List;

/**
 * Finds the marks that Markdown itself does not know, or takes for text: tags and comments of HTML, and those of other
 * dialects. Code is left alone.
 */
public final class MarkScanner {

    private static final boolean[] TRIGGERS = triggers("`\\<~={^$[*%");

    private final String text;
    private final Canvas canvas;
    private final SourceLines lines;
    private final HtmlMarks html;
    private final DialectMarks dialects;
    private final StrongMarks strong;
    private boolean nested;
    private int at;

    private MarkScanner(String text) {
        this.text = text;
        this.canvas = new Canvas(text);
        this.lines = new SourceLines(text);
        this.html = new HtmlMarks(canvas);
        this.dialects = new DialectMarks(canvas);
        this.strong = new StrongMarks(text);
    }

    private static boolean[] triggers(String characters) {
        boolean[] table = new boolean[0x80];
        characters.chars().forEach(c -> table[c] = true);
        return table;
    }

    /**
     * A source with its marks found.
     *
     * @param shown the text for the reader of Markdown, as long as the source
     * @param marks the marks
     * @param notices marks that no output shows as they are meant
     * @param comments the words of its comments
     * @param library whether it is a text of Aozora Bunko, each line of which is a paragraph
     */
    public record Scanned(
            String shown, Marks marks, List<Notice> notices, List<String> comments, boolean library) { }

    /** Finds the marks of a source. */
    public static Scanned scan(String text) {
        if (AozoraMarks.isAozora(text)) {
            return AozoraMarks.scan(text);
        }
        return mayHoldMarks(text)
                ? new MarkScanner(text).scanned()
                : new Scanned(text, Marks.NONE, List.of(), List.of(), false);
    }

    /** Whether a source may hold any mark: most have none. */
    public static boolean mayHoldMarks(String text) {
        return text.indexOf('<') >= 0
                || text.indexOf('{') >= 0
                || text.indexOf('$') >= 0
                || text.contains("**")
                || text.contains("~~")
                || text.contains("==")
                || text.contains("^[")
                || text.contains("\\(")
                || text.contains("\\[")
                || DialectMarks.mayHoldLines(text);
    }

    private Scanned scanned() {
        boolean lineStart = true;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (lineStart && line()) {
                continue;
            }
            lineStart = c == '\n' || c == '\r';
            if (dialects.closes(at)) {
                at = dialects.close();
            } else if (c < 0x80 && TRIGGERS[c]) {
                at = Math.max(at + 1, mark(c));
                lineStart = at > 0 && at < text.length() && text.charAt(at - 1) == '\n';
            } else {
                at++;
            }
        }
        canvas.paragraphEnds();
        return new Scanned(canvas.shown(), canvas.marks(), canvas.notices(), canvas.comments(), false);
    }

    /** Takes a line that is blank, code or one mark of its own; false if it is text. */
    private boolean line() {
        if (SourceLines.words(text, at) == SourceLines.end(text, at)) {
            lines.blankLine();
            html.blankLine();
            dialects.paragraphEnds();
            canvas.paragraphEnds();
            at = Math.max(at + 1, SourceLines.next(text, at));
            return true;
        }
        int behind = Math.max(lines.behindFence(at), dialects.line(at));
        if (behind > at) {
            canvas.paragraphEnds();
            at = behind;
            return true;
        }
        nested = lines.isNested(at);
        html.line(at, nested);
        return false;
    }

    private int mark(char c) {
        return switch (c) {
            case '`' -> CodeSpans.behind(text, at);
            case '*' -> strong();
            case '\\' -> escaped();
            case '<' -> html.mark(at);
            default -> dialects.mark(at);
        };
    }

    /** Asterisks that Markdown would leave on the page. */
    private int strong() {
        if (!text.startsWith("**", at)) {
            return at;
        }
        strong.from(at, nested).forEach(dialects::plan);
        return dialects.closes(at) ? dialects.close() : at + 2;
    }

    /** A backslash makes text of the mark behind it, unless it opens a formula. */
    private int escaped() {
        int behind = dialects.mark(at);
        return behind > at ? behind : at + 2;
    }
}
