package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.parser.credit.reading.CreditPassage;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.paragraph.Sorter;
import org.colophon.parser.source.Cut;
import org.colophon.parser.source.Draft.Picture;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.text.Glyphs;

/** Makes figures of paragraphs with pictures: what stands below a picture is its caption, and its end the credit. */
final class FigureReader {

    /** A caption without its picture is told from a paragraph by its length: captions run to a line or two. */
    private static final int LONGEST_LONE_CAPTION = 80;

    private final ArticleReading context;

    FigureReader(ArticleReading context) {
        this.context = context;
    }

    void read(Prose prose, String holder, List<Block> blocks) {
        Picture first = prose.pictures().getFirst();
        List<Line> before = new ArrayList<>(prose.lines().subList(0, first.line()));
        Line own = prose.lines().get(first.line());
        List<Line> below = new ArrayList<>();
        // Words in the picture's own line stand before it, or after it: by where they begin.
        if (!own.content().isEmpty()) {
            (own.start() < first.start() ? before : below).add(own);
        }
        below.addAll(prose.lines().subList(first.line() + 1, prose.lines().size()));
        if (before.stream().anyMatch(line -> !line.content().isEmpty())) {
            blocks.add(new Block.Paragraph(
                    holder + "-p" + (blocks.size() + 1), context.join(before),
                    context.source.span(prose.start(), first.start())));
        }
        List<Picture> pictures = prose.pictures();
        for (int i = 0; i < pictures.size(); i++) {
            boolean last = i == pictures.size() - 1;
            String id = holder + "-p" + (blocks.size() + 1);
            blocks.add(figure(
                    pictures.get(i),
                    last ? captioned(below) : List.of(),
                    id,
                    last ? prose.end() : pictures.get(i).end()));
        }
    }

    private static List<Line> captioned(List<Line> lines) {
        return lines.stream().filter(line -> !line.content().isEmpty()).toList();
    }

    private Block.Figure figure(Picture picture, List<Line> lines, String id, int end) {
        List<Line> caption = new ArrayList<>(picture.caption());
        caption.addAll(lines);
        List<CreditLine> credits = new ArrayList<>();
        while (!caption.isEmpty()) {
            Line line = caption.getLast();
            CreditReading reading = context.reader.credits(line, Place.CAPTION);
            if (!reading.found()) {
                break;
            }
            caption.removeLast();
            credits.addFirst(context.creditLine(id + "-l" + (credits.size() + 1), line, reading));
        }
        List<Inline> words = caption.isEmpty() ? List.of() : tail(caption, credits, id);
        return new Block.Figure(
                id, picture.target(), picture.alt(), words, credits, context.source.span(picture.start(), end));
    }

    /** The caption without the credits at its end, which go to the credits. */
    private List<Inline> tail(List<Line> caption, List<CreditLine> credits, String id) {
        List<Inline> content = context.join(caption);
        Line last = caption.getLast();
        List<CreditPassage> passages = context.reader.captionClosings(last);
        if (passages.isEmpty()) {
            return content;
        }
        int before = PlainText.of(content).length() - last.printed().length();
        List<Inline> rest = content;
        for (int i = passages.size() - 1; i >= 0; i--) {
            CreditPassage passage = passages.get(i);
            Cut halves = Cut.at(context.source, rest, before + last.place(passage.from()));
            int start = last.span(context.source, passage.from(), passage.to()).start();
            Line line = new Line(halves.after(), start, last.end(), false);
            String credit = id + "-l" + (credits.size() + 1);
            credits.addFirst(context.creditLine(credit, line, passage.reading(), passage.from()));
            rest = halves.before();
        }
        return rest;
    }

    /** A caption whose picture did not come with the source: one sentence that ends in the credit of a picture. */
    Optional<Block> withoutPicture(Prose prose, String id) {
        String text = prose.text();
        boolean marked = text.startsWith("<figcaption");
        if (!marked && (text.length() > LONGEST_LONE_CAPTION || !isOneSentence(text))) {
            return Optional.empty();
        }
        List<CreditPassage> passages = context.reader.captionClosings(prose.lines().getLast());
        boolean signed = !marked && context.reader.closings(prose.lines().getLast()).stream()
                .anyMatch(passage -> !Sorter.isPicture(passage.reading()));
        if (signed
                || !marked && passages.isEmpty()
                || !passages.stream().allMatch(passage -> Sorter.isPicture(passage.reading()))) {
            return Optional.empty();
        }
        List<CreditLine> credits = new ArrayList<>();
        List<Inline> words = tail(prose.lines(), credits, id);
        context.findings.add(
                DiagnosticCode.PHOTO_CREDIT_WITHOUT_PICTURE,
                "a picture is described and credited here, but none came with the source: " + text.strip(),
                prose.start(),
                prose.end());
        return Optional.of(
                new Block.Figure(id, null, "", words, credits, context.source.span(prose.start(), prose.end())));
    }

    private static boolean isOneSentence(String text) {
        int stops = 0;
        for (int i = 0; i < text.length(); i++) {
            stops += Glyphs.isTerminal(text.charAt(i)) ? 1 : 0;
        }
        return stops <= 1;
    }

    /** The same with one more line of credits, printed below its caption. */
    Block.Figure withCredit(Block.Figure figure, Line line, CreditReading reading) {
        List<CreditLine> lines = new ArrayList<>(figure.creditLines());
        lines.add(context.creditLine(figure.id() + "-l" + (lines.size() + 1), line, reading));
        return new Block.Figure(figure.id(), figure.asset(), figure.alt(), figure.caption(), lines, figure.span());
    }
}
