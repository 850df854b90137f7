package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.colophon.parser.text.HanProse;
import org.colophon.parser.text.Legible;
import org.jspecify.annotations.Nullable;

/** One source line of a paragraph: its printed content, and the words that readers of lines see. */
public final class Line {

    private final List<Inline> content;
    private final int start;
    private final int end;
    private final boolean hardBreak;
    private @Nullable Legible words;
    private @Nullable Boolean hanProse;

    /**
     * A line.
     *
     * @param content its inlines
     * @param start offset of its start in the source
     * @param end offset of its end
     * @param hardBreak whether the author ended it with a forced break
     */
    public Line(List<Inline> content, int start, int end, boolean hardBreak) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a line goes forward, but this goes from " + start + " to " + end);
        }
        this.content = List.copyOf(content);
        this.start = start;
        this.end = end;
        this.hardBreak = hardBreak;
    }

    public List<Inline> content() {
        return content;
    }

    public int start() {
        return start;
    }

    public int end() {
        return end;
    }

    public boolean hardBreak() {
        return hardBreak;
    }

    /** The line exactly as it is printed. */
    public String printed() {
        return content.size() == 1 && content.getFirst() instanceof Inline.Text text
                ? text.value()
                : PlainText.of(content);
    }

    /** A stretch of the line as it is printed, by its place in the words. */
    public String printed(int from, int to) {
        return printed().substring(words().from(from), words().to(to));
    }

    /** The words that people read: the text that all judges of a line are given. */
    public String text() {
        return words().text();
    }

    /** Whether it is running text of ideographs, which is no line of credits in any place. */
    public boolean isHanProse() {
        Boolean known = hanProse;
        if (known == null) {
            known = HanProse.is(text());
            hanProse = known;
        }
        return known;
    }

    private Legible words() {
        Legible known = words;
        if (known == null) {
            known = Legible.of(printed());
            words = known;
        }
        return known;
    }

    /** The place in the printed line of a place in its words. */
    public int place(int index) {
        return words().from(index);
    }

    /** The content cut in two at a place in the words. */
    public Cut cut(SourceText source, int index) {
        return Cut.at(source, content, place(index));
    }

    /** The source span of a stretch of the words. */
    public SourceSpan span(SourceText source, int from, int to) {
        return source.span(offset(words().from(from), false), offset(words().to(to), true));
    }

    /**
     * Offset in the source of a place in the printed line; at a seam of two texts the end of the first, if asked for.
     */
    private int offset(int index, boolean isEnd) {
        int passed = 0;
        for (Inline.Text text : texts(content, new ArrayList<>())) {
            int length = text.value().length();
            if (isEnd && index == passed + length) {
                return text.span().end();
            }
            if (index < passed + length) {
                return Math.min(text.span().start() + index - passed, text.span().end());
            }
            passed += length;
        }
        return end;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Line line
                && content.equals(line.content)
                && start == line.start
                && end == line.end
                && hardBreak == line.hardBreak;
    }

    @Override
    public int hashCode() {
        return Objects.hash(content, start, end, hardBreak);
    }

    @Override
    public String toString() {
        return start + "-" + end + (hardBreak ? " hard: " : ": ") + content;
    }

    private static List<Inline.Text> texts(List<Inline> content, List<Inline.Text> found) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text it -> found.add(it);
                case Inline.Code it -> found.add(new Inline.Text(it.value(), it.span()));
                case Inline.Emphasis it -> texts(it.content(), found);
                case Inline.Strong it -> texts(it.content(), found);
                case Inline.Link it -> texts(it.content(), found);
                case Inline.LineBreak it -> found.add(new Inline.Text("\n", it.span()));
                case Inline.NoteRef it -> {
                }
                case Inline.Superscript it -> texts(it.content(), found);
                case Inline.Subscript it -> texts(it.content(), found);
                case Inline.Marked it -> texts(it.content(), found);
                case Inline.Ruby it -> texts(it.base(), found);
                case Inline.Foreign it -> texts(it.content(), found);
                case Inline.CreditText it -> texts(it.content(), found);
                case Inline.DatelineText it -> texts(it.content(), found);
            }
        }
        return found;
    }
}
