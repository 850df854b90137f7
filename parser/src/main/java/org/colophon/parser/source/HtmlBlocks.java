package org.colophon.parser.source;

import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.parser.markup.Attributes;
import org.colophon.parser.markup.HtmlElement;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.HtmlTree.Node;
import org.colophon.parser.source.HtmlTree.Part;
import org.colophon.parser.source.HtmlTree.Piece;

/** Makes drafts of HTML: lists, tables, figures and quotes of the drafts between the tags. */
public final class HtmlBlocks {

    private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*>");
    /** Lines of colons with the kind of the box, which may be attributes, and its heading. */
    private static final Pattern FENCE = Pattern.compile(
            ":{3,}[ \\t]*(?:\\{[^{}]*}|([A-Za-z][\\w-]*))[ \\t]*\\[?(.*?)]?[ \\t\\r]*"
                    + "|(?:!!!|\\?\\?\\?\\+?)[ \\t]+([A-Za-z][\\w-]*)[^\"]*?(?:\"([^\"]*)\")?[ \\t\\r]*");
    private static final Pattern LINE = Pattern.compile("(?i)<br\\s*/?>");

    private final SourceText source;
    private final HtmlTables tables;

    private HtmlBlocks(SourceText source, BlockLimits limits) {
        this.source = source;
        this.tables = new HtmlTables(source, limits);
    }

    /**
     * The drafts of a source, changed by its tags.
     *
     * @param drafts the drafts between the tags, in order
     * @param source the source, with its marks
     * @param limits how much of anything a block may hold
     */
    public static List<Draft> of(List<Draft> drafts, SourceText source, BlockLimits limits) {
        return source.marks().blocks().isEmpty()
                ? drafts
                : new HtmlBlocks(source, limits)
                        .drafts(HtmlTree.of(drafts, source.marks(), limits.nesting()));
    }

    private List<Draft> drafts(List<Part> parts) {
        List<Draft> drafts = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Piece it -> drafts.add(it.draft());
                case Node it -> node(it, drafts);
            }
        }
        return drafts;
    }

    private void node(Node node, List<Draft> to) {
        switch (node.mark().element()) {
            case FIGURE -> to.addAll(figure(node));
            case CAPTION -> {
                List<Draft> content = drafts(node.parts());
                caption(lines(content), node, to);
                to.addAll(others(content));
            }
            case TABLE -> to.addAll(tables.read(node, this::drafts));
            case BULLETS, NUMBERS -> list(node, to);
            case QUOTE -> to.add(new Draft.Quoted(drafts(node.parts()), node.mark().start(), node.end()));
            case HEADING -> heading(node, to);
            case RULE -> to.add(new Draft.Settled(
                    (id, making) -> new Block.Divider(id, source.span(node.mark().start(), node.end())),
                    node.mark().start(), node.end()));
            case DETAILS -> to.add(details(node));
            case VERBATIM -> verbatim(node, to);
            case TERM -> terms(node, to);
            case CODE -> to.add(code(node));
            case STRONG, EMPHASIS, STRUCK, UNDERLINED, HIGHLIGHTED, RAISED, LOWERED, RUBY, READING,
                    READING_BRACKET, READING_BEHIND, STRESS_BEHIND, LINK, PICTURE, BREAK, NOTE, UNWRAPPED, PLAYER,
                    CONTAINER, CENTERED, PARAGRAPH,
                    TABLE_PART, TABLE_CAPTION, ROW, HEAD_CELL, CELL, ITEM, SUMMARY, TERMS, DEFINITION, LEFT_OUT ->
                to.addAll(drafts(node.parts()));
        }
    }

    /** A shortcode or component that has its line to itself. */
    private Draft code(Node node) {
        int start = node.mark().start();
        int end = node.mark().end();
        String words = source.slice(start, end).replaceAll("\\R", "\n");
        return new Draft.Settled(
                (id, making) -> new Block.CodeBlock(id, "", words, source.span(start, end)), start, end);
    }

    /** The lines of paragraphs without a picture. */
    private static List<Line> lines(List<Draft> drafts) {
        List<Line> lines = new ArrayList<>();
        for (Draft draft : drafts) {
            if (isWords(draft) && draft instanceof Prose prose) {
                prose.lines().stream().filter(line -> !line.content().isEmpty()).forEach(lines::add);
            }
        }
        return lines;
    }

    /** The drafts that are no lines of a caption or summary: lists, tables, pictures. They follow it. */
    private static List<Draft> others(List<Draft> drafts) {
        return drafts.stream().filter(draft -> !isWords(draft)).toList();
    }

    /** A figure's captions belong to its last picture, from any place in it. */
    private List<Draft> figure(Node node) {
        List<Part> body = new ArrayList<>();
        List<Line> captions = new ArrayList<>();
        List<Draft> others = new ArrayList<>();
        for (Part part : node.parts()) {
            if (part instanceof Node it && it.mark().element() == HtmlElement.CAPTION) {
                List<Draft> content = drafts(it.parts());
                captions.addAll(lines(content));
                others.addAll(others(content));
            } else {
                body.add(part);
            }
        }
        List<Draft> drafts = drafts(body);
        caption(captions, node, drafts);
        drafts.addAll(others);
        return drafts;
    }

    private static Prose withoutPicture(List<Line> caption) {
        int start = caption.getFirst().start();
        List<Line> lines = new ArrayList<>(List.of(new Line(List.of(), start, start, false)));
        lines.addAll(caption);
        Draft.Picture none = new Draft.Picture("", "", List.of(), 0, start, start);
        return new Prose(lines, List.of(none), List.of(), start, Math.max(start, caption.getLast().end()));
    }

    /** Binds a caption to the last picture before it; without one its picture did not come with the source. */
    private void caption(List<Line> lines, Node node, List<Draft> drafts) {
        if (lines.isEmpty()) {
            return;
        }
        Prose picture = !drafts.isEmpty() && drafts.getLast() instanceof Prose last && !last.pictures().isEmpty()
                ? last
                : null;
        if (picture == null) {
            drafts.add(withoutPicture(lines));
            return;
        }
        List<Line> all = new ArrayList<>(picture.lines());
        all.addAll(lines);
        int start = Math.min(picture.start(), lines.getFirst().start());
        drafts.set(drafts.size() - 1, new Prose(
                all, picture.pictures(), picture.seams(), start, Math.max(picture.end(), node.end())));
    }

    private void list(Node node, List<Draft> to) {
        ListMaker list = new ListMaker(source);
        for (Part part : node.parts()) {
            switch (part) {
                case Piece it -> list.item(List.of(it.draft()), it.draft().start(), it.draft().end());
                case Node it -> {
                    List<Draft> drafts = it.mark().element() == HtmlElement.ITEM
                            ? drafts(it.parts())
                            : drafts(List.of(it));
                    list.item(drafts, it.mark().start(), it.end());
                }
            }
        }
        boolean bullets = node.mark().element() == HtmlElement.BULLETS;
        String first = attributes(node).get("start");
        int start = first.matches("\\d{1,6}") ? Integer.parseInt(first) : 1;
        to.addAll(list.made(
                bullets ? Block.Listing.Marker.BULLET : Block.Listing.Marker.NUMBER, start, node.mark().start(),
                node.end()));
    }

    private Attributes attributes(Node node) {
        return Attributes.of(source.slice(node.mark().start(), node.mark().end()));
    }

    private void heading(Node node, List<Draft> to) {
        List<Draft> drafts = drafts(node.parts());
        List<Line> lines = lines(drafts);
        if (!lines.isEmpty() && drafts.stream().allMatch(draft -> isWords(draft))) {
            int level = source.text().charAt(node.mark().start() + 2) - '0';
            to.add(new Draft.Heading(level, joined(lines, source), node.mark().start(), node.end()));
        } else {
            to.addAll(drafts);
        }
    }

    private static boolean isWords(Draft draft) {
        return draft instanceof Prose prose && prose.pictures().isEmpty();
    }

    /** The content of lines as one text. */
    static List<Inline> joined(List<Line> lines, SourceText source) {
        List<Inline> content = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            content.addAll(line.content());
            if (i + 1 < lines.size()) {
                Line next = lines.get(i + 1);
                boolean words = !line.text().isEmpty() && !next.text().isEmpty()
                        && InlineReader.breaksWords(line.text().charAt(line.text().length() - 1),
                                next.text().charAt(0));
                if (line.hardBreak()) {
                    content.add(new Inline.LineBreak(source.span(line.end(), line.end())));
                } else if (words) {
                    content.add(new Inline.Text(" ", source.span(line.end(), line.end())));
                }
            }
        }
        return content;
    }

    /** A part that the reader may unfold is a box on paper. */
    private Draft details(Node node) {
        List<Part> body = new ArrayList<>();
        List<Line> summary = new ArrayList<>();
        List<Draft> drafts = new ArrayList<>();
        for (Part part : node.parts()) {
            if (part instanceof Node it && it.mark().element() == HtmlElement.SUMMARY) {
                List<Draft> content = drafts(it.parts());
                summary.addAll(lines(content));
                drafts.addAll(others(content));
            } else {
                body.add(part);
            }
        }
        drafts.addAll(drafts(body));
        List<Inline> heading = summary.isEmpty() ? fenced(node) : joined(summary, source);
        return new Draft.Settled(
                (id, making) -> new Block.Box(
                        id, heading, making.inside(drafts, id), source.span(node.mark().start(), node.end())),
                node.mark().start(), node.end());
    }

    /** The heading of a box between lines of colons: the words behind its kind, or its kind. */
    private List<Inline> fenced(Node node) {
        Matcher fence = FENCE.matcher(source.slice(node.mark().start(), node.mark().end()));
        if (!fence.matches()) {
            return List.of();
        }
        int kind = fence.group(3) == null ? 1 : 3;
        int group = fence.group(kind + 1) == null || fence.group(kind + 1).isEmpty() ? kind : kind + 1;
        int start = node.mark().start() + fence.start(group);
        String words = fence.group(group);
        return words == null || words.isEmpty()
                ? List.of()
                : List.of(new Inline.Text(words, source.span(start, start + words.length())));
    }

    private void verbatim(Node node, List<Draft> to) {
        String text = source.slice(node.mark().start(), node.mark().end()).replaceAll("\\R", "\n");
        String words = Escaping.unescapeHtml(TAG.matcher(LINE.matcher(text).replaceAll("\n")).replaceAll(""))
                .replaceAll("\\A\n|\\s+\\z", "");
        if (!words.isBlank()) {
            to.add(new Draft.Settled(
                    (id, making) -> new Block.CodeBlock(
                            id, "", words, source.span(node.mark().start(), node.mark().end())),
                    node.mark().start(), node.mark().end()));
        }
    }

    /** A term of a list of terms: strong, above its meaning. */
    private void terms(Node node, List<Draft> to) {
        for (Draft draft : drafts(node.parts())) {
            to.add(draft instanceof Prose prose && prose.pictures().isEmpty()
                    ? prose.with(prose.lines().stream().map(HtmlBlocks::strong).toList())
                    : draft);
        }
    }

    static Line strong(Line line) {
        boolean plain = line.content().isEmpty()
                || line.content().size() == 1 && line.content().getFirst() instanceof Inline.Strong;
        return plain
                ? line
                : new Line(List.of(new Inline.Strong(line.content())), line.start(), line.end(), line.hardBreak());
    }
}
