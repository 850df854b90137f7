package org.colophon.parser.markup;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import org.colophon.parser.markup.Mark.Kind;
import org.jspecify.annotations.Nullable;

/** Finds tags, comments and declarations of HTML. */
final class HtmlMarks {

    private final Canvas canvas;
    private final String text;
    /** The elements that part blocks and are open here. */
    private final Deque<HtmlElement> open = new ArrayDeque<>();
    /** Whether tags part no blocks here. */
    private boolean nested;
    /** Whether a tag that parts blocks is above, without a blank line behind it. */
    private boolean raw;
    /** Whether no comment ends behind the last that was looked at. */
    private boolean unclosed;

    HtmlMarks(Canvas canvas) {
        this.canvas = canvas;
        this.text = canvas.text;
    }

    void blankLine() {
        raw = false;
    }

    /** Begins a line of text. */
    void line(int start, boolean isNested) {
        boolean words = raw && !open.isEmpty() && open.peek().holdsWords();
        nested = isNested && !(raw && !open.isEmpty());
        if (words) {
            hideBlockMark(start);
        }
    }

    private void hideBlockMark(int from) {
        int mark = SourceLines.blockMark(text, SourceLines.words(text, from));
        if (mark >= 0) {
            canvas.hide(mark);
        }
    }

    /** Reads the mark that a bracket opens. Returns the offset behind it, or that of the bracket if it is text. */
    int mark(int at) {
        if (text.startsWith("<!--", at)) {
            return comment(at);
        }
        if (text.startsWith("<!", at) || text.startsWith("<?", at)) {
            return declaration(at);
        }
        boolean address = at > 1 && text.charAt(at - 1) == '(' && text.charAt(at - 2) == ']';
        HtmlTag tag = address ? null : HtmlTag.at(text, at);
        if (tag == null) {
            return at;
        }
        HtmlElement element = HtmlElement.of(tag.name());
        return element == null ? unknown(tag, at) : element(tag, element, at);
    }

    private int comment(int at) {
        int close = unclosed ? -1 : text.indexOf("-->", at + 2);
        unclosed = close < 0;
        int end = close < 0 ? at + 4 : close + 3;
        canvas.notice(Notice.Kind.COMMENT, at, end);
        canvas.comment(close < at + 4 ? "" : text.substring(at + 4, close));
        return left(at, end);
    }

    private int declaration(int at) {
        boolean known = text.regionMatches(true, at, "<!doctype", 0, "<!doctype".length())
                || text.startsWith("<![", at)
                || text.startsWith("<?", at) && at + 2 < text.length() && Character.isLetter(text.charAt(at + 2));
        int close = text.indexOf('>', at);
        if (!known || close < 0) {
            return at;
        }
        return left(at, close + 1);
    }

    /** A mark that is no text: on lines of its own it leaves blank ones. */
    private int left(int start, int end) {
        int line = start;
        while (line > 0 && SourceLines.isBlank(text.charAt(line - 1))) {
            line--;
        }
        boolean first = line == 0 || text.charAt(line - 1) == '\n' || text.charAt(line - 1) == '\r';
        if (first && SourceLines.words(text, end) == SourceLines.end(text, end)) {
            canvas.paragraphEnds();
            canvas.blank(start, end);
        } else {
            canvas.inline(Mark.dropped(start, end));
        }
        return end;
    }

    private int unknown(HtmlTag tag, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean generic = before < 0x80 && Character.isLetterOrDigit(before);
        if (tag.name().indexOf('-') > 0) {
            canvas.inline(Mark.dropped(at, tag.end()));
            return tag.end();
        }
        if (Character.isUpperCase(tag.name().charAt(0)) && !generic) {
            canvas.notice(Notice.Kind.COMPONENT, at, tag.end());
            canvas.kept(at, tag.end());
            return tag.end();
        }
        canvas.notice(Notice.Kind.UNKNOWN_TAG, at, tag.end());
        return at;
    }

    private int element(HtmlTag tag, HtmlElement element, int at) {
        if (element == HtmlElement.FIGURE && tag.alone() && text.substring(at, tag.end()).contains("src=")) {
            // A component of MDX that shows a picture.
            canvas.inline(new Mark(at, tag.end(), Kind.ALONE, HtmlElement.PICTURE));
            return tag.end();
        }
        if (element == HtmlElement.LEFT_OUT) {
            return leftOut(tag, at);
        }
        if (element == HtmlElement.VERBATIM && !tag.closes()) {
            return verbatim(tag, at);
        }
        if (element == HtmlElement.PLAYER) {
            canvas.notice(Notice.Kind.PLAYER, at, tag.end());
            return left(at, tag.end());
        }
        Mark mark = new Mark(at, tag.end(), kind(tag, element), element);
        if (element.isBlock() && !nested) {
            part(mark, tag);
        } else if (element == HtmlElement.BREAK) {
            canvas.inline(followsBreak(at) ? new Mark(at, tag.end(), Kind.ALONE, HtmlElement.PARAGRAPH) : mark);
        } else {
            canvas.inline(mark);
        }
        return tag.end();
    }

    private static Kind kind(HtmlTag tag, HtmlElement element) {
        boolean alone = HtmlElement.isVoid(tag.name()) || element == HtmlElement.BREAK;
        if (element == HtmlElement.UNWRAPPED) {
            return Kind.DROPPED;
        }
        return tag.closes() && !alone ? Kind.CLOSE : alone || tag.alone() ? Kind.ALONE : Kind.OPEN;
    }

    /** Two line breaks, one behind the other, end a paragraph. */
    private boolean followsBreak(int at) {
        Mark last = canvas.last();
        return last != null
                && (last.element() == HtmlElement.BREAK || last.element() == HtmlElement.PARAGRAPH)
                && last.kind() == Kind.ALONE
                && text.substring(last.end(), at).isBlank();
    }

    private void part(Mark mark, HtmlTag tag) {
        canvas.block(mark);
        raw = true;
        if (mark.kind() == Kind.OPEN) {
            open.push(mark.element());
        } else if (mark.kind() == Kind.CLOSE && open.contains(mark.element())) {
            while (open.pop() != mark.element()) {
                // Elements open inside an element end with it.
                nested = false;
            }
        }
        hideBlockMark(tag.end());
    }

    private int leftOut(HtmlTag tag, int at) {
        canvas.notice(Notice.Kind.SCRIPT, at, tag.end());
        int close = tag.closes() || tag.alone() ? -1 : closing(tag);
        return left(at, close < 0 ? tag.end() : close);
    }

    /** Behind the end tag of an element whose content is no HTML; -1 if it has none. */
    private int closing(HtmlTag tag) {
        String name = "</" + tag.name();
        for (int at = text.indexOf("</", tag.end()); at >= 0; at = text.indexOf("</", at + 2)) {
            if (text.regionMatches(true, at, name, 0, name.length())) {
                @Nullable HtmlTag end = HtmlTag.at(text, at);
                if (end != null && end.name().toLowerCase(Locale.ROOT).equals(tag.name().toLowerCase(Locale.ROOT))) {
                    return end.end();
                }
            }
        }
        return -1;
    }

    private int verbatim(HtmlTag tag, int at) {
        int close = closing(tag);
        if (close < 0) {
            canvas.inline(Mark.dropped(at, tag.end()));
            return tag.end();
        }
        Mark mark = new Mark(at, close, Kind.KEPT, HtmlElement.VERBATIM);
        if (nested) {
            canvas.inline(mark);
        } else {
            canvas.block(mark);
        }
        return close;
    }
}
