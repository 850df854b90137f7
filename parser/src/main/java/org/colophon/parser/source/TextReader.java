package org.colophon.parser.source;

import java.util.List;
import org.colophon.model.Inline;

/** Reads text between marks: its escapes give way to the characters that they escape. */
final class TextReader {

    /** Characters that a backslash escapes (CommonMark 0.31.2, section 2.4). */
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final SourceText source;

    TextReader(SourceText source) {
        this.source = source;
    }

    void read(int start, int end, List<Inline> out) {
        int from = start;
        for (int i = start; i + 1 < end; i++) {
            if (source.text().charAt(i) == '\\' && ESCAPABLE.indexOf(source.text().charAt(i + 1)) >= 0) {
                piece(source.slice(from, i), from, i, out);
                piece(source.slice(i + 1, i + 2), i, i + 2, out);
                from = ++i + 1;
            }
        }
        piece(source.slice(from, end), from, end, out);
    }

    /** Texts stay apart where one is shorter than its source, so that every offset in a text is one in its span. */
    private void piece(String value, int start, int end, List<Inline> out) {
        if (value.isEmpty()) {
            return;
        }
        boolean exact = value.length() == end - start;
        if (exact && !out.isEmpty() && out.getLast() instanceof Inline.Text before && before.span().end() == start
                && before.value().length() == start - before.span().start()) {
            out.set(out.size() - 1, new Inline.Text(before.value() + value, source.span(before.span().start(), end)));
        } else {
            out.add(new Inline.Text(value, source.span(start, end)));
        }
    }
}
