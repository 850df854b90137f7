package org.colophon.parser;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.parser.Draft.Picture;
import org.colophon.parser.Draft.Prose;

/** Makes figures of paragraphs with pictures: what stands below a picture is its caption, and its end the credit. */
final class Figures {

    private final Context context;

    Figures(Context context) {
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
            blocks.add(figure(pictures.get(i), last ? captioned(below) : List.of(), id, last ? prose.end() : pictures.get(i).end()));
        }
    }

    private static List<Line> captioned(List<Line> lines) {
        return lines.stream().filter(line -> !line.content().isEmpty()).toList();
    }

    private Block.Figure figure(Picture picture, List<Line> lines, String id, int end) {
        List<Line> caption = new ArrayList<>(lines);
        List<CreditLine> credits = new ArrayList<>();
        while (!caption.isEmpty() && context.credits.read(caption.getLast().text(), Place.TAIL).found()) {
            Line line = caption.removeLast();
            credits.addFirst(credit(line, id, credits.size()));
        }
        List<Inline> words = caption.isEmpty() ? List.of() : tail(caption, credits, id);
        return new Block.Figure(
                id, picture.target(), picture.alt(), words, credits, context.source.span(picture.start(), end));
    }

    /** The caption without the credit at its end, which goes to the credits. */
    private List<Inline> tail(List<Line> caption, List<CreditLine> credits, String id) {
        List<Inline> content = context.join(caption);
        Line last = caption.getLast();
        int cut = lastSentence(last.text());
        String tail = last.text().substring(cut);
        if (cut == 0 || !context.credits.read(tail, Place.TAIL).found()) {
            return content;
        }
        int length = PlainText.of(content).length() - tail.length();
        Cut halves = Cut.at(context.source, content, length);
        int start = last.span(context.source, cut, last.text().length()).start();
        credits.addFirst(credit(new Line(halves.after(), start, last.end(), false), id, credits.size()));
        return halves.before();
    }

    /** Where the words after the last full stop begin; a stop inside a name is none. */
    private static int lastSentence(String text) {
        for (int i = text.stripTrailing().length() - 2; i > 0; i--) {
            char c = text.charAt(i);
            boolean stop = Glyphs.isTerminal(c) || c == '”' || c == '）'
                    || c == '.' && Glyphs.isBlank(text.charAt(i + 1)) && i > 1 && Character.isLowerCase(text.charAt(i - 1));
            if (stop) {
                int start = i + 1;
                while (start < text.length() && Glyphs.isBlank(text.charAt(start))) {
                    start++;
                }
                return start;
            }
        }
        return 0;
    }

    private CreditLine credit(Line line, String figure, int number) {
        CreditReading reading = context.credits.read(line.text(), Place.TAIL);
        return context.creditLine(figure + "-l" + (number + 1), line, reading);
    }

    /** A figure with one more line of credits, printed below its caption. */
    Block.Figure withCredit(Block.Figure figure, CreditLine line) {
        List<CreditLine> lines = new ArrayList<>(figure.creditLines());
        lines.add(line);
        return new Block.Figure(figure.id(), figure.asset(), figure.alt(), figure.caption(), lines, figure.span());
    }
}
