package org.colophon.parser.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.colophon.model.Inline;
import org.colophon.model.Inline.Marked.Marking;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.colophon.parser.markup.AozoraNote;
import org.colophon.parser.markup.Attributes;
import org.colophon.parser.markup.HtmlElement;
import org.colophon.parser.markup.Mark;
import org.colophon.parser.text.Glyphs;

/**
 * Makes inlines of marks: the words between an opening mark and its partner become one. Elements end with the line and
 * go on in the next, and they end with the inline around them.
 */
final class MarkReader {

    /** Signs that readings count as Han. */
    private static final String OTHER_HAN = "々〆〇ヶ仝※";
    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");

    private final SourceText source;
    private final Notes notes;
    /** The open elements of the run that is being read, the innermost first. */
    private Deque<Open> open = new ArrayDeque<>();

    MarkReader(SourceText source, Notes notes) {
        this.source = source;
        this.notes = notes;
    }

    /** An element whose partner has not come. */
    private static final class Open {
        private final Mark mark;
        /** The start of its words in the run. */
        private int from;
        /** The words of a note on the lines before. */
        private final List<Inline> before = new ArrayList<>();

        Open(Mark mark, int from) {
            this.mark = mark;
            this.from = from;
        }
    }

    /** Begins a run inside another one. Returns the open elements around it, to be given back. */
    Deque<Open> begin() {
        Deque<Open> around = open;
        open = new ArrayDeque<>();
        return around;
    }

    /** Ends the run with its open elements. */
    void end(Deque<Open> around, List<Inline> run) {
        while (!open.isEmpty()) {
            close(open.pop(), run);
        }
        open = around;
    }

    /** Ends a line: open elements go on in the next. */
    void lineEnds(List<Inline> run) {
        for (Open each : open) {
            if (each.mark.element() == HtmlElement.NOTE) {
                List<Inline> words = words(run, each);
                each.before.addAll(words);
                each.before.add(Inline.Text.of(" "));
            } else {
                close(each, run);
            }
            each.from = 0;
        }
    }

    /** Ends a paragraph: a note whose end is inside other marks ends here. */
    void paragraphEnds(List<Inline> run) {
        while (!open.isEmpty()) {
            close(open.pop(), run);
        }
    }

    /** Reads a mark that neither ends a line nor is a picture. */
    void read(Mark mark, List<Inline> run) {
        switch (mark.kind()) {
            case OPEN -> opens(mark, run);
            case CLOSE -> closes(mark, run);
            case KEPT -> kept(mark, run);
            case ALONE, DROPPED -> { }
        }
    }

    private void opens(Mark mark, List<Inline> run) {
        boolean inRuby = mark.element() == HtmlElement.READING || mark.element() == HtmlElement.READING_BRACKET;
        if (inRuby) {
            endReading(run);
        }
        open.push(new Open(mark, run.size()));
    }

    /** A reading and the bracket around it end where the next begins. */
    private void endReading(List<Inline> run) {
        while (!open.isEmpty()
                && (open.peek().mark.element() == HtmlElement.READING
                        || open.peek().mark.element() == HtmlElement.READING_BRACKET)) {
            close(open.pop(), run);
        }
    }

    private void closes(Mark mark, List<Inline> run) {
        boolean isOpen = open.stream().anyMatch(each -> each.mark.element() == mark.element());
        while (isOpen) {
            Open inner = open.pop();
            close(inner, run);
            isOpen = inner.mark.element() != mark.element();
        }
    }

    private static List<Inline> words(List<Inline> run, Open each) {
        List<Inline> tail = run.subList(Math.min(each.from, run.size()), run.size());
        List<Inline> words = List.copyOf(tail);
        tail.clear();
        return words;
    }

    private void close(Open each, List<Inline> run) {
        List<Inline> words = words(run, each);
        if (!words.isEmpty() || !each.before.isEmpty()) {
            close(each, words, run);
        } else if (each.mark.element() == HtmlElement.LINK && !attributes(each.mark).get("href").isBlank()) {
            notes.unlinked(attributes(each.mark).get("href"), each.mark.start(), each.mark.end());
        }
    }

    private void close(Open each, List<Inline> words, List<Inline> run) {
        switch (each.mark.element()) {
            case STRONG -> run.add(new Inline.Strong(words));
            case EMPHASIS -> run.add(new Inline.Emphasis(words));
            case STRUCK -> run.add(new Inline.Marked(Marking.STRUCK, words));
            case UNDERLINED -> run.add(new Inline.Marked(Marking.UNDERLINED, words));
            case HIGHLIGHTED -> run.add(new Inline.Marked(Marking.HIGHLIGHTED, words));
            case RAISED -> run.add(new Inline.Superscript(words));
            case LOWERED -> run.add(new Inline.Subscript(words));
            case CODE -> run.addAll(CodeWords.of(words));
            case READING -> reading(PlainText.of(words).replace('|', ' ').strip(), run);
            case READING_BRACKET -> { }
            case READING_BEHIND -> readingBehind(PlainText.of(words), run);
            case LINK -> link(each.mark, words, run);
            case NOTE -> {
                each.before.addAll(words);
                run.add(notes.inline(each.before, each.mark.start()));
            }
            case RUBY, STRESS_BEHIND, PICTURE, BREAK, UNWRAPPED, PLAYER, CONTAINER, CENTERED, PARAGRAPH, FIGURE,
                    CAPTION, TABLE,
                    TABLE_PART, TABLE_CAPTION, ROW, HEAD_CELL, CELL, BULLETS, NUMBERS, ITEM, QUOTE, HEADING, RULE,
                    DETAILS, SUMMARY, VERBATIM, TERMS, TERM, DEFINITION, LEFT_OUT -> run.addAll(words);
        }
    }

    private void link(Mark mark, List<Inline> words, List<Inline> run) {
        Attributes tag = attributes(mark);
        String target = tag.get("href").strip();
        if (target.isEmpty()) {
            run.addAll(words);
        } else {
            run.add(new Inline.Link(target, tag.get("title"), words));
        }
    }

    /** The text of a tag. */
    Attributes attributes(Mark mark) {
        return Attributes.of(source.slice(mark.start(), mark.end()));
    }

    /** A reading belongs to the words behind the one before it, in the same ruby. */
    private void reading(String reading, List<Inline> run) {
        Open ruby = open.peek();
        if (ruby == null || ruby.mark.element() != HtmlElement.RUBY) {
            run.add(Inline.Text.of(reading));
            return;
        }
        List<Inline> base = words(run, ruby);
        boolean readable = base.stream().anyMatch(inline -> !PlainText.of(List.of(inline)).isBlank());
        if (readable && !reading.isBlank()) {
            run.add(new Inline.Ruby(base, reading));
        } else {
            run.addAll(base);
            if (!reading.isBlank()) {
                run.add(Inline.Text.of(reading));
            }
        }
        ruby.from = run.size();
    }

    /** The Han directly before a reading are its words. */
    private void readingBehind(String reading, List<Inline> run) {
        int han = 0;
        if (!run.isEmpty() && run.getLast() instanceof Inline.Text text) {
            String words = text.value();
            while (han < words.length() && isBase(words.charAt(words.length() - 1 - han))) {
                han++;
            }
        }
        if (han == 0) {
            run.add(Inline.Text.of(reading));
        } else {
            run.add(new Inline.Ruby(List.of(behind(han, run)), reading));
        }
    }

    private static boolean isBase(char c) {
        return Glyphs.isHan(c) || OTHER_HAN.indexOf(c) >= 0;
    }

    /** Takes the last characters of a run. */
    private Inline.Text behind(int count, List<Inline> run) {
        Inline.Text text = (Inline.Text) run.removeLast();
        int cut = text.value().length() - count;
        Cut halves = Cut.at(source, List.of(text), cut);
        run.addAll(halves.before());
        return (Inline.Text) halves.after().getFirst();
    }

    private void kept(Mark mark, List<Inline> run) {
        if (mark.element() != HtmlElement.STRESS_BEHIND) {
            run.add(code(mark));
            return;
        }
        AozoraNote note = AozoraNote.in(source.text(), mark.start(), mark.end());
        boolean ends = !run.isEmpty() && run.getLast() instanceof Inline.Text text
                && text.value().endsWith(note.stressed());
        if (ends) {
            List<Inline> words = List.of(behind(note.stressed().length(), run));
            run.add(note.isStrong() ? new Inline.Strong(words) : new Inline.Emphasis(words));
        }
    }

    private Inline.Code code(Mark mark) {
        String words = source.slice(mark.start(), mark.end()).replaceAll("\\R", " ");
        boolean tagged = mark.element() == HtmlElement.VERBATIM;
        return new Inline.Code(
                tagged ? TAG.matcher(words).replaceAll("").strip() : words, source.span(mark.start(), mark.end()));
    }
}
