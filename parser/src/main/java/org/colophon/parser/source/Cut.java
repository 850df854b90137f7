package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;

/**
 * Inlines cut in two at a place in their text. Inlines with text of their own, such as emphasis or a link, are cut as
 * well: each half keeps its kind.
 *
 * @param before the part before it
 * @param after the part after it
 */
public record Cut(List<Inline> before, List<Inline> after) {

    public static Cut at(SourceText source, List<Inline> content, int index) {
        List<Inline> before = new ArrayList<>();
        List<Inline> after = new ArrayList<>();
        int passed = 0;
        for (Inline inline : content) {
            int length = PlainText.of(List.of(inline)).length();
            if (passed + length <= index) {
                before.add(inline);
            } else if (passed >= index) {
                after.add(inline);
            } else {
                Cut halves = through(source, inline, index - passed);
                before.addAll(halves.before());
                after.addAll(halves.after());
            }
            passed += length;
        }
        return new Cut(before, after);
    }

    private static Cut through(SourceText source, Inline inline, int index) {
        return switch (inline) {
            case Inline.Text it -> text(source, it, index);
            case Inline.Code it -> code(source, it, index);
            case Inline.Emphasis it -> at(source, it.content(), index).each(Inline.Emphasis::new);
            case Inline.Strong it -> at(source, it.content(), index).each(Inline.Strong::new);
            case Inline.Superscript it -> at(source, it.content(), index).each(Inline.Superscript::new);
            case Inline.Subscript it -> at(source, it.content(), index).each(Inline.Subscript::new);
            case Inline.Marked it -> at(source, it.content(), index)
                    .each(half -> new Inline.Marked(it.kind(), half));
            case Inline.Link it -> at(source, it.content(), index)
                    .each(half -> new Inline.Link(it.target(), it.title(), half));
            case Inline.Foreign it -> at(source, it.content(), index)
                    .each(half -> new Inline.Foreign(it.language(), half));
            // A reading, a credit or a dateline belongs to all of its words: it goes to the side where it begins.
            case Inline.Ruby it -> new Cut(List.of(it), List.of());
            case Inline.CreditText it -> new Cut(List.of(it), List.of());
            case Inline.DatelineText it -> new Cut(List.of(it), List.of());
            case Inline.LineBreak it -> new Cut(List.of(it), List.of());
            case Inline.NoteRef it -> new Cut(List.of(it), List.of());
        };
    }

    private Cut each(Function<List<Inline>, Inline> kind) {
        return new Cut(List.of(kind.apply(before)), List.of(kind.apply(after)));
    }

    private static Cut text(SourceText source, Inline.Text text, int index) {
        int start = text.span().start();
        int cut = Math.min(start + index, text.span().end());
        return new Cut(
                List.of(new Inline.Text(text.value().substring(0, index), source.span(start, cut))),
                List.of(new Inline.Text(text.value().substring(index), source.span(cut, text.span().end()))));
    }

    private static Cut code(SourceText source, Inline.Code code, int index) {
        int start = code.span().start();
        int cut = Math.min(start + index, code.span().end());
        return new Cut(
                List.of(new Inline.Code(code.value().substring(0, index), source.span(start, cut))),
                List.of(new Inline.Code(code.value().substring(index), source.span(cut, code.span().end()))));
    }
}
