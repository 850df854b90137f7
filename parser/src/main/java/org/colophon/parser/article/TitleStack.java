package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.CreditLine;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.paragraph.DisplayLines;
import org.colophon.parser.paragraph.OpeningPlace;
import org.colophon.parser.paragraph.Sorter;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words around a title: kicker above it, deck and credit lines below it, furniture of the page anywhere
 * there.
 */
public final class TitleStack {

    /** A deck is one line, and no sentence. */
    private static final int LONGEST_DECK = 40;
    private static final int SHORTEST_PLAIN_DECK = 6;

    private final ArticleReading context;
    private final ArticlePart part;
    private final Opening opening;
    private final String id;
    private final List<CreditLine> credits = new ArrayList<>();
    private final List<Draft> rest = new ArrayList<>();
    private List<Inline> kicker;
    private List<Inline> deck;

    /** The words above the text, taken from the front matter of the source's first article. */
    public record Opening(List<Inline> kicker, List<Inline> title, List<Inline> deck, List<Line> credits) {
        public static final Opening NONE = new Opening(List.of(), List.of(), List.of(), List.of());
    }

    /** The stack of an article, with what its lines say. */
    static TitleStack read(ArticleReading context, ArticlePart part, Opening opening, String id) {
        TitleStack stack = new TitleStack(context, part, opening, id);
        stack.given();
        stack.above();
        stack.below();
        return stack;
    }

    /** A stack of what the front matter gives, without a line of the text. */
    static TitleStack unread(ArticleReading context, ArticlePart part, Opening opening, String id) {
        TitleStack stack = new TitleStack(context, part, opening, id);
        opening.credits().forEach(line -> stack.credit(line, CreditReading.NONE));
        stack.rest.addAll(part.above());
        stack.rest.addAll(part.body());
        return stack;
    }

    private TitleStack(ArticleReading context, ArticlePart part, Opening opening, String id) {
        this.context = context;
        this.part = part;
        this.opening = opening;
        this.id = id;
        this.kicker = opening.kicker();
        this.deck = opening.deck();
    }

    Headline headline() {
        List<Inline> title = part.title() == null ? opening.title() : part.title().content();
        if (title.isEmpty()) {
            context.findings.add(
                    DiagnosticCode.MISSING_TITLE, "the article has no title: begin it with # and the title", 0, 0);
        }
        return new Headline(kicker, title, deck);
    }

    List<CreditLine> credits() {
        return credits;
    }

    /** What is left: the text. */
    List<Draft> rest() {
        return rest;
    }

    /** The credits of the front matter. */
    private void given() {
        for (Line line : opening.credits()) {
            CreditReading reading = context.reader.credits(line, Place.FRONT_MATTER);
            if (!reading.found()) {
                context.findings.add(DiagnosticCode.AMBIGUOUS_CREDIT,
                        "this credit could not be read: " + line.text(), line.start(), line.end());
            }
            credit(line, reading);
        }
    }

    private void credit(Line line, CreditReading reading) {
        credits.add(context.creditLine(id + "-l" + (credits.size() + 1), line, reading));
    }

    private void above() {
        for (int i = 0; i < part.above().size(); i++) {
            Draft draft = part.above().get(i);
            if (draft instanceof Prose prose && prose.pictures().isEmpty()) {
                above(prose, i == part.above().size() - 1);
            } else {
                rest.add(draft);
            }
        }
    }

    private void above(Prose prose, boolean last) {
        List<Line> left = new ArrayList<>();
        for (Line line : prose.lines()) {
            if (!context.furnishings.take(line, context) && !context.furnishings.takeStaff(line, context)) {
                left.add(line);
            }
        }
        if (last && kicker.isEmpty() && left.size() == 1 && DisplayLines.isKicker(left.getFirst().text())) {
            kicker = left.getFirst().content();
        } else if (!left.isEmpty()) {
            rest.add(prose.with(left));
        }
    }

    /** Lines below the title, as long as they are furniture, deck or credits. */
    private void below() {
        List<Draft> body = part.body();
        int next = 0;
        while (next < body.size() && body.get(next) instanceof Prose prose && prose.pictures().isEmpty()) {
            Prose left = below(prose, next + 1 < body.size() ? body.get(next + 1) : null);
            next++;
            if (left != null) {
                rest.add(left);
                break;
            }
        }
        rest.addAll(body.subList(next, body.size()));
    }

    /** What of a paragraph is text; null where nothing is. */
    private @Nullable Prose below(Prose prose, @Nullable Draft next) {
        List<Line> lines = new ArrayList<>(prose.lines());
        boolean took = true;
        while (!lines.isEmpty() && took) {
            took = false;
            if (context.furnishings.take(lines.getFirst(), context)) {
                lines.removeFirst();
                took = true;
                continue;
            }
            List<CreditReading> readings = context.creditLines.leading(lines, Place.AFTER_TITLE);
            for (CreditReading reading : readings) {
                credit(lines.removeFirst(), reading);
                took = true;
            }
            if (!took && isDeck(lines, next)) {
                deck = lines.removeFirst().content();
                took = true;
            }
        }
        return lines.isEmpty() ? null : prose.with(lines);
    }

    /** 副题: a line that begins with a dash, or an unended line between the title and credits. */
    private boolean isDeck(List<Line> lines, @Nullable Draft next) {
        String text = Glyphs.strip(lines.getFirst().text());
        if (!deck.isEmpty()
                || !credits.isEmpty()
                || text.isEmpty()
                || text.length() > LONGEST_DECK
                || lines.getFirst().hardBreak()
                || Glyphs.isTerminal(text.charAt(text.length() - 1))) {
            return false;
        }
        if (!context.reader.openings(lines.getFirst(), OpeningPlace.ARTICLE).isEmpty()) {
            return false;
        }
        boolean dash = text.startsWith("——") || text.startsWith("—") && !text.startsWith("— ");
        return dash
                || part.title() != null
                        && text.length() >= SHORTEST_PLAIN_DECK
                        && DisplayLines.isUnended(text)
                        && creditsFollow(lines, next);
    }

    private boolean creditsFollow(List<Line> lines, @Nullable Draft next) {
        if (lines.size() > 1) {
            return isByline(lines.get(1));
        }
        return next instanceof Prose prose && prose.pictures().isEmpty() && isByline(prose.lines().getFirst());
    }

    /** Credits of the text: those of the page's staff stand anywhere. */
    private boolean isByline(Line line) {
        CreditReading reading = context.reader.credits(line, Place.AFTER_TITLE);
        return reading.found() && !Sorter.isStaff(reading);
    }
}
