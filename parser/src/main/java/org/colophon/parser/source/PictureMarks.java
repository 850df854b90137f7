package org.colophon.parser.source;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.model.Inline;
import org.colophon.parser.markup.Attributes;
import org.colophon.parser.markup.Mark;
import org.colophon.parser.source.Draft.Picture;

/** Reads the parts of pictures: description, address, title. */
final class PictureMarks {

    private final SourceText source;

    PictureMarks(SourceText source) {
        this.source = source;
    }

    /** A picture of Markdown, whose title has these words. */
    Picture read(Node node, String target, BasedSequence title, List<Inline> words, int line) {
        int start = title.getStartOffset();
        int end = title.getEndOffset();
        boolean entities = source.text().indexOf('&', start, end) >= 0;
        List<Inline> read =
                entities ? List.of(new Inline.Text(LinkWords.of(title, source), source.span(start, end))) : words;
        List<Line> caption = read.isEmpty() ? List.of() : List.of(new Line(List.copyOf(read), start, end, false));
        return new Picture(
                LinkWords.shown(node, source), target, caption, line, node.getStartOffset(), node.getEndOffset());
    }

    /** A picture of HTML, or of a shortcode. Pages that load their pictures late have the address beside. */
    Picture read(Mark mark, int line) {
        Attributes tag = Attributes.of(source.slice(mark.start(), mark.end()));
        String target = first(tag, "src", "data-src", "data-original");
        String title = first(tag, "caption", "title");
        List<Line> caption = title.isBlank()
                ? List.of()
                : List.of(new Line(
                        List.of(new Inline.Text(title, source.span(mark.start(), mark.end()))),
                        mark.start(), mark.end(), false));
        return new Picture(tag.get("alt"), target, caption, line, mark.start(), mark.end());
    }

    private static String first(Attributes tag, String... names) {
        return Stream.of(names).map(tag::get).map(String::strip).filter(value -> !value.isEmpty()).findFirst()
                .orElse("");
    }
}
