package org.colophon.parser.markup;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.ParagraphKind;
import org.colophon.parser.markup.Mark.Kind;

/**
 * Finds the signs of Aozora Bunko, a library of Japanese texts: readings 《…》, where their words begin ｜, notes of the
 * typist ［＃…］ and, above the text, the key to all of them.
 */
final class AozoraMarks {

    private static final Pattern READING = Pattern.compile("《([^《》\\n]{1,60})》");
    /** The key lies between two lines of hyphens. */
    private static final Pattern RULE = Pattern.compile("(?m)^-{10,}[ \\t]*\\r?$");
    private static final int LONGEST_BASE = 60;
    /** 堰《せき》: kana in the marks of a title are a reading. */
    private static final Pattern KANA = Pattern.compile("\\p{IsHan}《[\\p{IsHiragana}\\p{IsKatakana}ー・]+》");
    private static final String NOTE = "［＃";
    private static final char BASE = '｜';

    private final String text;
    private final Canvas canvas;

    private AozoraMarks(String text) {
        this.text = text;
        this.canvas = new Canvas(text);
    }

    /** Whether a source is a text of that library: it has the key, or names the book it was typed from. */
    static boolean isAozora(String text) {
        boolean marked = text.indexOf('《') >= 0 || text.contains(NOTE);
        return marked && (holds(text, "key")
                || holds(text, "colophon") && (text.contains(NOTE) || KANA.matcher(text).find()));
    }

    private static boolean holds(String text, String list) {
        return AozoraNote.WORDS.list(list).stream().anyMatch(text::contains);
    }

    static MarkScanner.Scanned scan(String text) {
        AozoraMarks marks = new AozoraMarks(text);
        int start = marks.behindKey();
        while (start < text.length()) {
            int end = SourceLines.end(text, start);
            marks.line(start, end);
            start = Math.max(end + 1, SourceLines.next(text, start));
        }
        return new MarkScanner.Scanned(
                marks.canvas.shown(), marks.canvas.marks(), marks.canvas.notices(), List.of(), true);
    }

    /** Leaves out the key. Returns the offset behind it. */
    private int behindKey() {
        Matcher rule = RULE.matcher(text);
        if (!rule.find()) {
            return 0;
        }
        int start = rule.start();
        boolean key = rule.find() && holds(text.substring(start, rule.end()), "key");
        if (!key) {
            return 0;
        }
        canvas.blank(start, rule.end());
        canvas.notice(Notice.Kind.KEY_TO_SIGNS, start, rule.end());
        return rule.end();
    }

    private void line(int start, int end) {
        if (alone(start, end)) {
            canvas.blank(start, end);
            return;
        }
        int at = start;
        while (at < end) {
            char c = text.charAt(at);
            if (c == '《') {
                at = reading(at, end, at);
            } else if (c == BASE) {
                at = base(at, end);
            } else if (text.startsWith(NOTE, at)) {
                at = note(at, start, end);
            } else {
                at++;
            }
        }
        canvas.paragraphEnds();
    }

    /** Whether a line holds notes and nothing else. */
    private boolean alone(int start, int end) {
        int at = start;
        AozoraNote note = AozoraNote.in(text, at, end);
        boolean any = false;
        while (note.found() && text.substring(at, note.start()).isBlank()) {
            tell(note);
            at = note.end();
            any = true;
            note = AozoraNote.in(text, at, end);
        }
        return any && text.substring(at, end).isBlank();
    }

    private void tell(AozoraNote note) {
        boolean read = note.headingLevel() > 0 || note.isFlushEnd() || !note.stressed().isEmpty();
        if (!read) {
            canvas.notice(Notice.Kind.TYPIST, note.start(), note.end());
        }
    }

    /** Words whose beginning is marked, and their reading. */
    private int base(int at, int end) {
        int open = text.indexOf('《', at);
        Matcher reading = READING.matcher(text).region(Math.max(at, open), end);
        boolean ruby = open > at + 1 && open < end && open - at <= LONGEST_BASE && reading.lookingAt();
        if (!ruby) {
            return at + 1;
        }
        canvas.inline(new Mark(at, at + 1, Kind.OPEN, HtmlElement.RUBY));
        canvas.inline(new Mark(open, open + 1, Kind.OPEN, HtmlElement.READING));
        canvas.inline(new Mark(reading.end() - 1, reading.end(), Kind.CLOSE, HtmlElement.RUBY));
        return reading.end();
    }

    private int reading(int at, int end, int open) {
        Matcher reading = READING.matcher(text).region(at, end);
        if (!reading.lookingAt()) {
            return at + 1;
        }
        canvas.inline(new Mark(open, open + 1, Kind.OPEN, HtmlElement.READING_BEHIND));
        canvas.inline(new Mark(reading.end() - 1, reading.end(), Kind.CLOSE, HtmlElement.READING_BEHIND));
        return reading.end();
    }

    private int note(int at, int start, int end) {
        AozoraNote note = AozoraNote.in(text, at, end);
        if (note.start() != at) {
            return at + 1;
        }
        tell(note);
        boolean stresses = !note.stressed().isEmpty() && note.headingLevel() == 0;
        canvas.inline(stresses
                ? new Mark(note.start(), note.end(), Kind.KEPT, HtmlElement.STRESS_BEHIND)
                : Mark.dropped(note.start(), note.end()));
        if (note.isFlushEnd()) {
            canvas.align(new Alignment(start, end, ParagraphKind.FLUSH_END));
        }
        return note.end();
    }
}
