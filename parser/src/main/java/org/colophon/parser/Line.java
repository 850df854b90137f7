package org.colophon.parser;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;

/**
 * One source line of a paragraph.
 *
 * @param content its inlines
 * @param start offset of its start in the source
 * @param end offset of its end
 * @param hardBreak whether the author ended it with a forced break
 */
record Line(List<Inline> content, int start, int end, boolean hardBreak) {

    String text() {
        return content.size() == 1 && content.getFirst() instanceof Inline.Text text
                ? text.value()
                : PlainText.of(content);
    }

    /** The source span of a stretch of the line's text. */
    SourceSpan span(SourceText source, int from, int to) {
        return source.span(offset(from, false), offset(to, true));
    }

    /** Offset in the source of a place in the text; at a seam of two texts the end of the first, if asked for. */
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
                case Inline.Ruby it -> texts(it.base(), found);
                case Inline.Foreign it -> texts(it.content(), found);
                case Inline.CreditText it -> texts(it.content(), found);
                case Inline.DatelineText it -> texts(it.content(), found);
            }
        }
        return found;
    }
}
