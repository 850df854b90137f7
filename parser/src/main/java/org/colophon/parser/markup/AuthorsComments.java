package org.colophon.parser.markup;

/** Finds comments of dialects: %%of Obsidian%%, alone on lines or inside them, and those of MDX in braces. */
final class AuthorsComments {

    private static final String MARK = "%%";
    private static final int LONGEST = 4_000;

    private final Canvas canvas;
    private final String text;

    AuthorsComments(Canvas canvas) {
        this.canvas = canvas;
        this.text = canvas.text;
    }

    /** Takes lines between two of marks alone. Returns the offset behind them, or that of their start. */
    int block(int start) {
        int line = isMark(start) ? SourceLines.next(text, start) : text.length();
        while (line < text.length() && !isMark(line)) {
            line = SourceLines.next(text, line);
        }
        if (line >= text.length()) {
            return start;
        }
        int end = SourceLines.end(text, line);
        taken(start, end, text.substring(SourceLines.next(text, start), line));
        canvas.blank(start, end);
        return SourceLines.next(text, line);
    }

    private boolean isMark(int line) {
        return text.startsWith(MARK, line)
                && SourceLines.words(text, line + MARK.length()) == SourceLines.end(text, line);
    }

    /** Takes a comment inside a paragraph; a percent sign behind a digit is one. */
    int inline(int at) {
        boolean opens = text.startsWith(MARK, at) && (at == 0 || !Character.isDigit(text.charAt(at - 1)));
        int close = opens ? Paragraph.find(text, MARK, at + MARK.length()) : -1;
        if (close <= at + MARK.length()) {
            return at;
        }
        int end = close + MARK.length();
        taken(at, end, text.substring(at + MARK.length(), close));
        canvas.inline(Mark.dropped(at, end));
        return end;
    }

    /** Takes the name that Obsidian gives a paragraph, ^name at its end, in a source with such links. */
    int blockName(int at) {
        int end = at + 1;
        while (end < text.length() && (text.charAt(end) == '-' || text.charAt(end) < 0x80
                && Character.isLetterOrDigit(text.charAt(end)))) {
            end++;
        }
        boolean named = at > 0 && SourceLines.isBlank(text.charAt(at - 1)) && end > at + 1
                && SourceLines.words(text, end) == SourceLines.end(text, end) && text.contains("[[");
        if (named) {
            canvas.notice(Notice.Kind.ATTRIBUTES, at, end);
            canvas.inline(Mark.dropped(at, end));
        }
        return named ? end : at;
    }

    /** Takes a comment of MDX, which may hold blank lines if it has its lines to itself. */
    int ofComponents(int at) {
        int close = text.indexOf("*/}", at, Math.min(text.length(), at + LONGEST));
        int end = close + "*/}".length();
        boolean whole = close >= 0 && (at == 0 || text.charAt(at - 1) == '\n')
                && SourceLines.words(text, end) == SourceLines.end(text, end);
        if (close < 0 || !whole && close > Paragraph.end(text, at)) {
            return at;
        }
        taken(at, end, text.substring(at + "{/*".length(), close));
        if (whole) {
            canvas.paragraphEnds();
            canvas.blank(at, end);
        } else {
            canvas.inline(Mark.dropped(at, end));
        }
        return end;
    }

    private void taken(int start, int end, String words) {
        canvas.notice(Notice.Kind.COMMENT, start, end);
        canvas.remark(words);
    }
}
