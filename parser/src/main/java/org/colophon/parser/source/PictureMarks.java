package org.colophon.parser.source;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.model.Inline;
import org.colophon.parser.markup.Attributes;
import org.colophon.parser.markup.Mark;
import org.colophon.parser.source.Draft.Picture;

/** Reads the parts of pictures: description, address, title. */
final class PictureMarks {

    /** Hexo: {% asset_img lamp.jpg 灯 %}. */
    private static final Pattern HEXO = Pattern.compile(
            "\\{%\\s*(?:asset_img|img)\\s+(?:[\\w-]+\\s+)*?([^\\s%]+\\.\\w{2,5})(?:\\s+\\d+){0,2}\\s*([^%]*?)\\s*%}");
    /** Obsidian: ![[lamp.png|words]]. */
    private static final Pattern NOTE = Pattern.compile("!\\[\\[([^\\[\\]|]+)(?:\\|([^\\[\\]]+))?]]");

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
        String written = source.slice(mark.start(), mark.end());
        Matcher hexo = HEXO.matcher(written);
        Matcher note = NOTE.matcher(written);
        if (hexo.matches() || note.matches()) {
            Matcher named = hexo.matches() ? hexo : note;
            String words = named.group(2) == null ? "" : named.group(2);
            return new Picture(words, named.group(1).strip(), List.of(), line, mark.start(), mark.end());
        }
        Attributes tag = Attributes.of(written);
        String target = first(tag, "src", "data-src", "data-original");
        List<Line> caption = Stream.of(tag.get("title"), tag.get("caption"), first(tag, "credit", "attr"))
                .filter(words -> !words.isBlank())
                .distinct()
                .map(words -> line(words, mark))
                .toList();
        return new Picture(tag.get("alt"), target, caption, line, mark.start(), mark.end());
    }

    private Line line(String words, Mark mark) {
        List<Inline> content = List.of(new Inline.Text(words, source.span(mark.start(), mark.end())));
        return new Line(content, mark.start(), mark.end(), false);
    }

    private static String first(Attributes tag, String... names) {
        return Stream.of(names).map(tag::get).map(String::strip).filter(value -> !value.isEmpty()).findFirst()
                .orElse("");
    }
}
