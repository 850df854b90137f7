package org.colophon.parser.markup;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.markup.Mark.Kind;

/** Finds marks of GFM, Pandoc, kramdown, Hugo, Jekyll and MDX that plain Markdown takes for text. */
final class DialectMarks {

    private static final int LONGEST = 4_000;
    private static final Pattern ATTRIBUTES = Pattern.compile(
            "\\{(?:[:#.][^{}\\n]{0,400}|(?:width|height)\\s*=[^{}\\n]{0,400})}");
    private static final Pattern RUBY = Pattern.compile("\\{([^{}|\\n]{1,40})\\|([^{}\\n]{1,80})}");
    private static final Pattern EAST_ASIAN =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");
    private static final Pattern CODE_LINE = Pattern.compile(
            "import\\s[^\\n]{1,400}\\sfrom\\s+['\"][^\\n]{1,200}|import\\s+['\"][^\\n]{1,200}['\"];?[ \\t]*"
                    + "|export\\s+(?:const|default|function|let)\\s[^\\n]*");
    private static final Pattern CONTAINER = Pattern.compile(":{3,}[ \\t]*(?:\\{[^{}]*}|[A-Za-z][\\w-]*).*");
    private static final Pattern CONTAINER_END = Pattern.compile("(?m)^:{3,}[ \\t]*\\r?$");
    private static final Pattern CONTENTS = Pattern.compile("(?i)\\[?\\[toc]]?[ \\t]*");
    private static final Pattern FIGURE =
            Pattern.compile("\\{\\{[<%]\\s*(?:figure|img|image)(?=[^{}]*\\ssrc\\s*=)"
                    + "(?:\\s+[\\w-]+\\s*=\\s*(?:\"[^\"]*\"|'[^']*'|`[^`]*`|[^\\s\"'`{}<>%]+))+\\s*/?[>%]}}");
    /** Hexo: {% asset_img lamp.jpg 灯 %}, {% img class /a/lamp.jpg 300 200 title %}. */
    private static final Pattern HEXO_PICTURE = Pattern.compile(
            "\\{%\\s*(?:asset_img|img)\\s+(?:[\\w-]+\\s+)*?([^\\s%]+\\.\\w{2,5})(?:\\s+\\d+){0,2}\\s*([^%]*?)\\s*%}");
    private static final Pattern CONTENTS_MARK = Pattern.compile("\\{:toc}[ \\t]*");
    private static final Pattern FORMULA =
            Pattern.compile(".*[\\\\^_={}<>+|].*|[A-Za-z0-9.,()' -]{1,12}", Pattern.DOTALL);

    /** The characters that a source with such lines, or with marks in square brackets, has somewhere. */
    private static final List<String> LINES =
            List.of("[toc]", "[TOC]", "\nimport ", "\nexport ", ":::", "{:toc}", "[[", "[/", "[gallery", "!!! ", "??? ",
                    "???+ ", "%%");

    private final Canvas canvas;
    private final BracketMarks brackets;
    private final String text;
    private final AuthorsComments remarks;
    private final IndentedBoxes indented;
    /** The number of open boxes between lines of colons. */
    private int containers;
    /** The places that open marks close at, the next one first. */
    private final PriorityQueue<Mark> closing = new PriorityQueue<>(Comparator.comparingInt(Mark::start));

    DialectMarks(Canvas canvas) {
        this.canvas = canvas;
        this.brackets = new BracketMarks(canvas);
        this.text = canvas.text;
        this.remarks = new AuthorsComments(canvas);
        this.indented = new IndentedBoxes(canvas);
    }

    /** Whether a source may hold lines that are marks by themselves. */
    static boolean mayHoldLines(String text) {
        return text.startsWith("import ") || LINES.stream().anyMatch(text::contains);
    }

    void paragraphEnds() {
        closing.clear();
    }

    /** Takes a line that is a mark by itself. Returns the offset behind it, or that of its start. */
    int line(int start) {
        indented.line(start);
        char first = text.charAt(start);
        int end = SourceLines.end(text, start);
        if (first == '%') {
            return remarks.block(start);
        }
        if (first == '!' || first == '?') {
            return indented.opened(start, end);
        }
        if ((first == 'i' || first == 'e') && matches(CODE_LINE, start, end)) {
            canvas.notice(Notice.Kind.CODE, start, end);
        } else if (first == '{' && matches(CONTENTS_MARK, start, end)) {
            canvas.notice(Notice.Kind.CONTENTS, start, end);
            blankItemAbove(start);
        } else if (first == ':' && text.startsWith(":::", start)) {
            return container(start, end);
        } else if (first == '[' && matches(CONTENTS, start, end)) {
            canvas.notice(Notice.Kind.CONTENTS, start, end);
        } else {
            return start;
        }
        canvas.blank(start, end);
        return SourceLines.next(text, start);
    }

    /** kramdown puts the table in the place of a list with one item: * contents. */
    private void blankItemAbove(int start) {
        int end = Math.max(0, start - 1);
        int line = text.lastIndexOf('\n', Math.max(0, end - 1)) + 1;
        if (end > line && SourceLines.isItem(text, SourceLines.words(text, line))) {
            canvas.blank(line, end);
        }
    }

    /** A box between lines of colons, as Pandoc, VuePress and Docusaurus have them. */
    private int container(int start, int end) {
        boolean closes = text.substring(start, end).replace(":", "").isBlank();
        boolean opens = !closes && CONTAINER_END.matcher(text).region(end, text.length()).find();
        if (closes && containers > 0) {
            containers--;
            canvas.block(new Mark(start, end, Kind.CLOSE, HtmlElement.DETAILS));
        } else if (opens && matches(CONTAINER, start, end)) {
            containers++;
            canvas.block(new Mark(start, end, Kind.OPEN, HtmlElement.DETAILS));
        } else {
            return start;
        }
        return SourceLines.next(text, start);
    }

    private boolean matches(Pattern pattern, int start, int end) {
        return pattern.matcher(text).region(start, end).matches();
    }

    /** Whether a mark that is open closes at an offset. */
    boolean closes(int at) {
        while (!closing.isEmpty() && closing.peek().start() < at) {
            closing.remove();
        }
        return !closing.isEmpty() && closing.peek().start() == at;
    }

    /** A mark farther on. */
    void plan(Mark mark) {
        closing.add(mark);
    }

    /** Closes the mark that closes here. Returns the offset behind it. */
    int close() {
        Mark mark = closing.remove();
        canvas.inline(mark);
        return mark.end();
    }

    /** Reads a mark. Returns the offset behind it, or that of its start if it is text. */
    int mark(int at) {
        return switch (text.charAt(at)) {
            case '[' -> brackets.mark(at);
            case '%' -> remarks.inline(at);
            case '~' -> pair(at, "~~", HtmlElement.STRUCK);
            case '=' -> pair(at, "==", HtmlElement.HIGHLIGHTED);
            case '^' -> text.startsWith("^[", at) ? note(at) : remarks.blockName(at);
            case '{' -> braces(at);
            case '$' -> formula(at, text.startsWith("$$", at) ? "$$" : "$");
            case '\\' -> text.startsWith("\\(", at) ? command(at, "\\)") : command(at, "\\]");
            default -> at;
        };
    }

    /** Two marks around words, with no blank between them and the words. */
    private int pair(int at, String mark, HtmlElement element) {
        int words = at + 2;
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean opens = text.startsWith(mark, at) && words < text.length() && before != mark.charAt(0)
                && text.charAt(words) != mark.charAt(0) && !Character.isWhitespace(text.charAt(words))
                && !(before < 0x80 && Character.isLetterOrDigit(before));
        int close = opens ? Paragraph.find(text, mark, words) : -1;
        if (close < 0
                || Character.isWhitespace(text.charAt(close - 1))
                || text.startsWith(mark.substring(1), close + 2)) {
            return runEnd(at);
        }
        canvas.inline(new Mark(at, words, Kind.OPEN, element));
        closing.add(new Mark(close, close + 2, Kind.CLOSE, element));
        return words;
    }

    private int runEnd(int at) {
        int end = at;
        while (end < text.length() && text.charAt(end) == text.charAt(at)) {
            end++;
        }
        return end;
    }

    /** A note written in the place of its mark, ^[like this], which may hold brackets. */
    private int note(int at) {
        int end = Paragraph.end(text, at);
        int depth = 0;
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '[') {
                depth++;
            } else if (c == ']' && --depth == 0) {
                boolean empty = text.substring(at + 2, i).isBlank();
                return empty ? at : opened(new Mark(at, at + 2, Kind.OPEN, HtmlElement.NOTE), i);
            }
        }
        return at;
    }

    private int opened(Mark mark, int close) {
        canvas.inline(mark);
        closing.add(new Mark(close, close + 1, Kind.CLOSE, mark.element()));
        return mark.end();
    }

    private int braces(int at) {
        if (text.startsWith("{/*", at)) {
            return remarks.ofComponents(at);
        }
        if (text.startsWith("{{", at)) {
            char kind = at + 2 < text.length() ? text.charAt(at + 2) : ' ';
            return template(at, kind == '<' ? ">}}" : kind == '%' ? "%}}" : "}}");
        }
        if (text.startsWith("{%", at)) {
            return template(at, "%}");
        }
        int wishes = PictureWishes.end(text, at);
        if (wishes > at) {
            canvas.inline(Mark.dropped(at, wishes));
            return wishes;
        }
        Matcher attributes = ATTRIBUTES.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
        if (attributes.lookingAt()) {
            canvas.notice(Notice.Kind.ATTRIBUTES, at, attributes.end());
            canvas.inline(Mark.dropped(at, attributes.end()));
            return attributes.end();
        }
        Matcher ruby = RUBY.matcher(text).region(at, Math.min(text.length(), at + LONGEST));
        return ruby.lookingAt() && EAST_ASIAN.matcher(ruby.group(1)).find() ? ruby(ruby) : at;
    }

    private int ruby(Matcher ruby) {
        canvas.inline(new Mark(ruby.start(), ruby.start() + 1, Kind.OPEN, HtmlElement.RUBY));
        canvas.inline(new Mark(ruby.end(1), ruby.end(1) + 1, Kind.OPEN, HtmlElement.READING));
        canvas.inline(new Mark(ruby.end() - 1, ruby.end(), Kind.CLOSE, HtmlElement.RUBY));
        return ruby.end();
    }

    private int template(int at, String close) {
        int end = Paragraph.find(text, close, at + 2);
        if (end < 0) {
            return at;
        }
        int behind = end + close.length();
        boolean picture = FIGURE.matcher(text).region(at, behind).matches()
                || HEXO_PICTURE.matcher(text).region(at, behind).matches();
        if (picture) {
            canvas.inline(new Mark(at, behind, Kind.ALONE, HtmlElement.PICTURE));
        } else {
            canvas.notice(Notice.Kind.SHORTCODE, at, behind);
            canvas.kept(at, behind);
        }
        return behind;
    }

    /** Between dollars, as Pandoc has it: no blank inside of them, and no digit behind the second. */
    private int formula(int at, String mark) {
        int from = at + mark.length();
        int close = Paragraph.find(text, mark, from);
        if (close <= from) {
            return from;
        }
        int behind = close + mark.length();
        String words = text.substring(from, close);
        boolean money = behind < text.length() && Character.isDigit(text.charAt(behind));
        boolean blank = mark.length() == 1 && !words.equals(words.strip());
        if (blank || money || EAST_ASIAN.matcher(words).find() && mark.length() == 1
                || !FORMULA.matcher(words).matches()) {
            return from;
        }
        return kept(at, behind);
    }

    /** LaTeX between backslashes and brackets: only with a sign of mathematics in it, as \( is a bracket too. */
    private int command(int at, String close) {
        char bracket = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        int end = bracket == '(' || bracket == '[' ? Paragraph.find(text, close, at + 2) : -1;
        boolean formula = end > 0 && text.substring(at + 2, end).matches("(?s).*[\\\\^_=].*");
        return formula ? kept(at, end + 2) : at;
    }

    private int kept(int start, int end) {
        canvas.notice(Notice.Kind.MATHEMATICS, start, end);
        canvas.inline(Mark.kept(start, end));
        return end;
    }
}
