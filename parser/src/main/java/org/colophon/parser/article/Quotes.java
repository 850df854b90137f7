package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.parser.paragraph.Labels;
import org.colophon.parser.source.BlockMaking;
import org.colophon.parser.source.Cut;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Picture;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.text.Glyphs;

/** Makes of blockquotes the kinds that their first line names: quotes, pull quotes, boxes, notes of the editors. */
final class Quotes {

    private final ArticleReading context;
    private final BlockMaking making;

    Quotes(ArticleReading context, BlockMaking making) {
        this.context = context;
        this.making = making;
    }

    /** Adds the block of a blockquote to those of its holder, and behind it the pictures that it cannot hold. */
    void read(Draft.Quoted quoted, String holder, List<Block> blocks) {
        List<Picture> left = new ArrayList<>();
        blocks.add(block(quoted, holder + "-p" + (blocks.size() + 1), left));
        for (Picture picture : left) {
            context.findings.add(DiagnosticCode.PICTURE_OUT_OF_PLACE,
                    "a picture is in a pull quote: it is printed below it", picture.start(), picture.end());
            blocks.addAll(making.inside(List.of(alone(picture)), holder + "-p" + (blocks.size() + 1)));
        }
    }

    private static Prose alone(Picture picture) {
        Line none = new Line(List.of(), picture.start(), picture.end(), false);
        Picture only =
                new Picture(picture.alt(), picture.target(), picture.caption(), 0, picture.start(), picture.end());
        return new Prose(List.of(none), List.of(only), List.of(), none.start(), none.end());
    }

    private Block block(Draft.Quoted quoted, String id, List<Picture> left) {
        SourceSpan span = context.source.span(quoted.start(), quoted.end());
        if (!quoted.content().isEmpty() && quoted.content().getFirst() instanceof Prose first) {
            Matcher callout = Labels.callout(firstWords(first));
            if (callout.lookingAt()) {
                return callout(quoted, first, callout, id, left);
            }
            if (first.pictures().isEmpty() && Labels.editorNote(first.text()) > 0) {
                Block.EditorNote note =
                        editorNote(first, Labels.editorNote(first.text()), id, span);
                List<Block> blocks = new ArrayList<>(note.blocks());
                blocks.addAll(renumbered(quoted, id, blocks.size()));
                return new Block.EditorNote(id, note.label(), blocks, span);
            }
        }
        return new Block.Quote(id, making.inside(quoted.content(), id), span);
    }

    /** The plain text that a paragraph begins with: a marker is written in one piece. */
    private static String firstWords(Prose prose) {
        List<Inline> content = prose.lines().getFirst().content();
        return !content.isEmpty() && content.getFirst() instanceof Inline.Text text ? text.value() : "";
    }

    /** The blocks after the first, with ids that go on from those before. */
    private List<Block> renumbered(Draft.Quoted quoted, String id, int before) {
        List<Draft> rest = quoted.content().subList(1, quoted.content().size());
        return rest.isEmpty() ? List.of() : making.inside(rest, id + "-r" + before);
    }

    private Block callout(Draft.Quoted quoted, Prose first, Matcher callout, String id, List<Picture> left) {
        SourceSpan span = context.source.span(quoted.start(), quoted.end());
        Line opening = first.lines().getFirst();
        Cut halves = Cut.at(context.source, opening.content(), callout.end());
        // The mark of a note has no width: one right behind the marker is cut off with it.
        List<Inline> label = new ArrayList<>(halves.before().subList(1, halves.before().size()));
        label.addAll(halves.after());
        List<Line> lines = first.lines().subList(1, first.lines().size());
        List<Picture> pictures = first.pictures().stream().map(Quotes::lineBelow).toList();
        return switch (callout.group(1)) {
            case "pull" ->
                pullQuote(
                        quoted, new Line(label, opening.start(), opening.end(), opening.hardBreak()), first, id, left);
            case "box" -> new Block.Box(id, label, making.inside(rest(quoted, lines, pictures), id), span);
            case "note" -> new Block.EditorNote(id, label, making.inside(rest(quoted, lines, pictures), id), span);
            case "quote", "cite" -> {
                List<Line> words = new ArrayList<>(lines);
                if (!label.isEmpty()) {
                    words.addFirst(new Line(label, opening.start(), opening.end(), true));
                }
                yield new Block.Quote(id, making.inside(rest(quoted, words, pictures), id), span);
            }
            default -> {
                // An alert of GitHub or Obsidian: its kind heads it, unless it has a heading of its own.
                List<Inline> heading = label.isEmpty() ? word(opening.content(), callout) : label;
                yield new Block.Box(id, heading, making.inside(rest(quoted, lines, pictures), id), span);
            }
        };
    }

    private List<Inline> word(List<Inline> content, Matcher callout) {
        List<Inline> from = Cut.at(context.source, content, callout.start(1)).after();
        return Cut.at(context.source, from, callout.end(1) - callout.start(1)).before();
    }

    /** A picture of a paragraph whose first line is gone; one in that line moves to the next. */
    private static Picture lineBelow(Picture it) {
        return new Picture(it.alt(), it.target(), it.caption(), Math.max(0, it.line() - 1), it.start(), it.end());
    }

    private static List<Draft> rest(Draft.Quoted quoted, List<Line> lines, List<Picture> pictures) {
        List<Draft> rest = new ArrayList<>();
        if (!lines.isEmpty()) {
            rest.add(new Prose(lines, pictures, List.of(), lines.getFirst().start(), lines.getLast().end()));
        } else if (!pictures.isEmpty()) {
            Line none = new Line(List.of(), pictures.getFirst().start(), pictures.getLast().end(), false);
            rest.add(new Prose(List.of(none), pictures, List.of(), none.start(), none.end()));
        }
        rest.addAll(quoted.content().subList(1, quoted.content().size()));
        return rest;
    }

    private Block pullQuote(Draft.Quoted quoted, Line label, Prose first, String id, List<Picture> left) {
        SourceSpan span = context.source.span(quoted.start(), quoted.end());
        List<Line> opening = new ArrayList<>(first.lines().subList(1, first.lines().size()));
        boolean labelled = !label.content().isEmpty();
        if (labelled) {
            opening.addFirst(label);
        }
        if (!quoted.content().stream().allMatch(Quotes::isWords)) {
            // A pull quote with more than words in it is a quote.
            List<Picture> pictures =
                    labelled ? first.pictures() : first.pictures().stream().map(Quotes::lineBelow).toList();
            return new Block.Quote(id, making.inside(rest(quoted, opening, pictures), id), span);
        }
        List<Line> words = new ArrayList<>();
        for (Draft draft : rest(quoted, opening, List.of())) {
            words.addAll(((Prose) draft).lines().stream().filter(line -> !line.content().isEmpty()).toList());
        }
        quoted.content().forEach(draft -> left.addAll(((Prose) draft).pictures()));
        boolean attributed = words.size() > 1 && Glyphs.strip(words.getLast().text()).matches("(?s)[—–-].*");
        List<Inline> attribution = attributed ? words.removeLast().content() : List.of();
        List<Inline> sentence = context.join(words);
        return sentence.isEmpty()
                ? new Block.Quote(id, List.of(), span)
                : new Block.PullQuote(id, sentence, attribution, span);
    }

    /** Whether a draft is words; a picture within a line of words may leave it. */
    private static boolean isWords(Draft draft) {
        return draft instanceof Prose prose && prose.pictures().stream()
                .noneMatch(picture -> prose.lines().get(picture.line()).content().isEmpty());
    }

    /** A note whose label is its first line, or is cut from its first words. */
    Block.EditorNote editorNote(Prose prose, int label, String id, SourceSpan span) {
        Line first = prose.lines().getFirst();
        Cut halves = label >= first.text().length()
                ? new Cut(first.content(), context.join(prose.lines().subList(1, prose.lines().size())))
                : Cut.at(context.source, context.join(prose.lines()), first.place(label));
        List<Block> blocks = halves.after().isEmpty()
                ? List.of()
                : List.of(new Block.Paragraph(id + "-p1", halves.after(), span));
        return new Block.EditorNote(id, halves.before(), blocks, span);
    }
}
