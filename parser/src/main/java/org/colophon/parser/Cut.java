package org.colophon.parser;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;

/**
 * Inlines cut in two at a place in their text.
 *
 * @param before what stands before it
 * @param after what stands after it
 */
record Cut(List<Inline> before, List<Inline> after) {

    static Cut at(SourceText source, List<Inline> content, int index) {
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
                through(source, inline, index - passed, before, after);
            }
            passed += length;
        }
        return new Cut(before, after);
    }

    /** Only plain text is cut inside; anything else goes whole to the side where it begins. */
    private static void through(SourceText source, Inline inline, int index, List<Inline> before, List<Inline> after) {
        if (inline instanceof Inline.Text text) {
            int start = text.span().start();
            int cut = Math.min(start + index, text.span().end());
            before.add(new Inline.Text(text.value().substring(0, index), source.span(start, cut)));
            after.add(new Inline.Text(text.value().substring(index), source.span(cut, text.span().end())));
        } else {
            before.add(inline);
        }
    }
}
