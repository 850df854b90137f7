package org.colophon.parser.article;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colophon.model.CreditLine;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.Role;
import org.colophon.model.correction.Ruling;
import org.colophon.parser.paragraph.CreditLines;
import org.colophon.parser.paragraph.PlainByline;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.paragraph.DisplayLines;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.GivenCredit;
import org.colophon.parser.source.Line;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words around a title: kicker above it, deck and credit lines below it, furniture of the page anywhere
 * there.
 */
public final class TitleStack {

    private static final Pattern RULE = Pattern.compile("\\s*(?:[-*_]\\s*){3,}");

    private final ArticleReading context;
    private final ArticlePart part;
    private final Opening opening;
    private final String id;
    private final List<CreditLine> credits = new ArrayList<>();
    private final List<Draft> rest = new ArrayList<>();
    private final DeckRule decks;
    private List<Inline> kicker;
    private List<Inline> deck;
    /** The number of pictures and notes on the source between the title and the byline. */
    private int passed;
    /** The number of lines of credits that come from elsewhere than below the title. */
    private int before;

    /** The words above the text, taken from the front matter of the source's first article. */
    public record Opening(
            List<Inline> kicker,
            List<Inline> title,
            List<Inline> deck,
            List<GivenCredit> credits,
            List<Line> asides) {
        public static final Opening NONE = new Opening(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The stack of an article, with the credits of its lines. */
    static TitleStack read(ArticleReading context, ArticlePart part, Opening opening, String id) {
        TitleStack stack = new TitleStack(context, part, opening, id);
        stack.given();
        stack.above();
        stack.below();
        return stack;
    }

    /** A stack of the values of the front matter, without a line of the text. */
    static TitleStack unread(ArticleReading context, ArticlePart part, Opening opening, String id) {
        TitleStack stack = new TitleStack(context, part, opening, id);
        opening.credits().forEach(given -> stack.credit(given.line(), CreditReading.NONE));
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
        this.decks = new DeckRule(context.reader);
    }

    Headline headline() {
        List<Inline> title = part.title() == null ? opening.title() : part.title().content();
        if (title.isEmpty()) {
            context.findings.add(
                    DiagnosticCode.MISSING_TITLE, "the article has no title: begin it with # and the title", 0, 0);
        }
        return new Headline(kicker, title, deck);
    }

    private boolean isTitled() {
        return part.title() != null || !opening.title().isEmpty();
    }

    List<CreditLine> credits() {
        return credits;
    }

    /** The rest: the text. */
    List<Draft> rest() {
        return rest;
    }

    /** The credits of the front matter. */
    private void given() {
        for (GivenCredit given : opening.credits()) {
            Line line = given.line();
            CreditReading reading = given.kind() == null
                    ? context.reader.credits(line, Place.FRONT_MATTER)
                    : named(line, given.kind());
            if (!reading.found()) {
                context.findings.add(DiagnosticCode.AMBIGUOUS_CREDIT,
                        "this credit could not be read: " + line.text(), line.start(), line.end());
            }
            credit(line, reading);
        }
        for (Line line : opening.asides()) {
            CreditReading reading = context.reader.credits(line, Place.FRONT_MATTER);
            if (reading.found() && isLabelled(reading)) {
                credit(line, reading);
            }
        }
    }

    /**
     * Roles that a line states are exact; without them the names are believed, and have the role of the key.
     */
    private CreditReading named(Line line, Role.Kind kind) {
        CreditReading reading = context.reader.credits(line, Place.FRONT_MATTER);
        boolean author = kind == Role.Kind.AUTHOR;
        return reading.found() && (author || isLabelled(reading)) ? reading : NamedCredits.read(line.text(), kind);
    }

    private static boolean isLabelled(CreditReading reading) {
        return reading.credits().stream().noneMatch(draft -> draft.role().label().isEmpty());
    }

    private void credit(Line line, CreditReading reading) {
        credits.add(context.creditLine(id + "-l" + (credits.size() + 1), line, reading));
    }

    private void above() {
        List<Draft> drafts = withoutDeck(part.above());
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft instanceof Prose prose && prose.pictures().isEmpty()) {
                above(prose, i == drafts.size() - 1);
            } else {
                rest.add(draft);
            }
        }
    }

    private void above(Prose prose, boolean last) {
        List<Line> left = new ArrayList<>();
        for (Line line : prose.lines()) {
            if (!context.furnishings.take(line, context) && !context.furnishings.takeStaff(line, context)
                    && !signed(line)) {
                left.add(line);
            }
        }
        if (last && kicker.isEmpty() && left.size() == 1 && DisplayLines.isKicker(left.getFirst().text())) {
            kicker = left.getFirst().content();
        } else if (!left.isEmpty()) {
            rest.add(prose.with(left));
        }
    }

    /** Takes a line above the title that credits the text: without a page beside it, its staff are the article's. */
    private boolean signed(Line line) {
        CreditReading reading = context.reader.credits(line, Place.FURNITURE);
        if (reading.found()) {
            credit(line, reading);
        }
        return reading.found();
    }

    /** Lines below the title, as long as they are furniture, deck or credits. */
    private void below() {
        before = credits.size();
        List<Draft> body = withoutDeck(part.body());
        int next = below(body, 0);
        int text = next;
        while (text < body.size() && isRule(body.get(text))) {
            text++;
        }
        boolean whole = next == 0 || rest.size() == passed;
        if (whole && deck.isEmpty() && text + 1 < body.size() && DeckRule.isQuoted(body.get(text))) {
            Draft.Quoted quoted = (Draft.Quoted) body.get(text);
            deck = ((Prose) quoted.content().getFirst()).lines().getFirst().content();
            next = below(body, text + 1);
        }
        rest.addAll(body.subList(next, body.size()));
    }

    /** The drafts without the line that a correction calls the deck, which is taken. */
    private List<Draft> withoutDeck(List<Draft> drafts) {
        boolean ruled = !context.reader.rulings().isEmpty();
        for (int i = 0; ruled && deck.isEmpty() && i < drafts.size(); i++) {
            if (drafts.get(i) instanceof Prose prose && prose.lines().stream()
                    .allMatch(line -> context.reader.rulings().isWhole(line, Ruling.Kind.DECK::equals))) {
                deck = context.join(prose.lines());
                List<Draft> left = new ArrayList<>(drafts);
                left.remove(i);
                return left;
            }
        }
        return drafts;
    }

    /** Takes what is furniture, deck or credits. Returns the index of the first draft that is not looked at. */
    private int below(List<Draft> body, int from) {
        for (int next = from; next < body.size(); next++) {
            if (body.get(next) instanceof Draft.Heading heading && takes(heading, body)) {
                continue;
            }
            List<Draft> following = body.subList(next + 1, body.size());
            if (credits.size() == before && isTitled() && decks.isShown(body.get(next))
                    && (decks.isSigned(following) || isDeckSigned(following))) {
                rest.add(body.get(next));
                passed++;
                continue;
            }
            if (!(body.get(next) instanceof Prose prose) || !prose.pictures().isEmpty()) {
                return next;
            }
            if (HeadLines.isOfficialNumber(prose)) {
                rest.add(prose);
                passed++;
                continue;
            }
            Prose left = below(prose, following);
            if (left != null) {
                rest.add(left);
                if (credits.size() > before || !DeckRule.isNote(left) || !decks.isSigned(following)) {
                    return next + 1;
                }
                passed++;
            }
        }
        return body.size();
    }

    /** Whether a deck and a byline below it follow a picture. */
    private boolean isDeckSigned(List<Draft> following) {
        return deck.isEmpty() && !following.isEmpty() && following.getFirst() instanceof Prose prose
                && prose.pictures().isEmpty() && decks.isSigned(following.subList(1, following.size()))
                && decks.lines(prose.lines(), following.subList(1, following.size())) > 0;
    }

    /** Sites set bylines and decks as headings, too: those of a level that no other has, or alone above a byline. */
    private boolean takes(Draft.Heading heading, List<Draft> body) {
        Line line = new Line(heading.content(), heading.start(), heading.end(), false);
        if (context.reader.rulings().isWhole(line, ruling -> true)) {
            return false;
        }
        // By Ada Marsh, 8B: behind the comma stands who she is.
        int comma = line.text().indexOf(',');
        String signed = comma < 0 ? line.text() : line.text().substring(0, comma);
        CreditReading reading = PlainByline.matches(signed)
                ? PlainByline.read(signed)
                : context.reader.credits(line, Place.AFTER_TITLE);
        if (reading.found() && isLabelled(reading)) {
            credit(line, reading);
            return true;
        }
        List<Draft.Heading> others = body.stream()
                .filter(Draft.Heading.class::isInstance)
                .map(Draft.Heading.class::cast)
                .filter(other -> other != heading)
                .toList();
        boolean deeper = !others.isEmpty() && others.stream().allMatch(other -> other.level() < heading.level())
                || others.isEmpty() && decks.isSentence(line) && decks.isSigned(body.subList(1, body.size()));
        boolean first = heading == body.getFirst() && deck.isEmpty() && isTitled();
        if (first && deeper) {
            deck = heading.content();
        }
        return first && deeper;
    }

    /** Whether a draft is a rule, such as sites set between the head of an article and its text. */
    private boolean isRule(Draft draft) {
        return draft instanceof Draft.Settled
                && RULE.matcher(context.source.slice(draft.start(), draft.end())).matches();
    }

    /** The part of a paragraph that is text; null if none is. */
    private @Nullable Prose below(Prose prose, List<Draft> following) {
        List<Line> lines = new ArrayList<>(prose.lines());
        boolean took = !CreditLines.isCard(lines);
        while (!lines.isEmpty() && took) {
            took = false;
            if (context.reader.isNoCredit(lines.getFirst())) {
                break;
            }
            if (context.furnishings.take(lines.getFirst(), context)) {
                lines.removeFirst();
                took = true;
                continue;
            }
            List<CreditReading> readings = context.creditLines.leading(lines, Place.AFTER_TITLE);
            if (readings.isEmpty() && credits.isEmpty() && isSignature(lines)) {
                readings = context.creditLines.leading(lines, Place.FRONT_MATTER);
                readings = readings.isEmpty() && !isStrong(lines.getFirst())
                        ? List.of(NamedCredits.read(lines.getFirst().text(), Role.Kind.AUTHOR))
                        : readings;
            }
            for (CreditReading reading : readings) {
                credit(lines.removeFirst(), reading);
                took = true;
            }
            if (!took && isTitled() && credits.size() == before && PlainByline.matches(lines.getFirst().text())) {
                Line line = lines.removeFirst();
                credit(line, PlainByline.read(line.text()));
                took = true;
            }
            boolean open = !took && !lines.isEmpty() && deck.isEmpty() && credits.size() == before && isTitled()
                    && (part.title() == null
                            || !lines.getFirst().text().equals(PlainText.of(part.title().content())));
            int deckLines = open ? decks.lines(lines, following) : 0;
            if (open && deckLines == 0 && part.title() != null && isInferred(part.title())) {
                deckLines = decks.lineOfPage(lines, following);
            }
            if (deckLines > 0) {
                deck = context.join(lines.subList(0, deckLines));
                lines.subList(0, deckLines).clear();
                took = true;
            }
        }
        return lines.isEmpty() ? null : prose.with(lines);
    }

    /**
     * A short word alone under the title is the author, whatever the name: in italics or bold, or on the very
     * next line of a text file, which has no marks.
     */
    private boolean isSignature(List<Line> lines) {
        Line line = lines.getFirst();
        if (lines.size() > 1 || !HeadLines.isName(line)) {
            return false;
        }
        boolean marked = line.content().size() == 1
                && (line.content().getFirst() instanceof Inline.Emphasis
                        || line.content().getFirst() instanceof Inline.Strong);
        return marked || part.title() != null && isInferred(part.title()) && isRightBelow(part.title(), line);
    }

    /** Words in bold may also head the text. */
    private static boolean isStrong(Line line) {
        return line.content().getFirst() instanceof Inline.Strong;
    }

    private boolean isInferred(Draft.Heading title) {
        String source = context.source.slice(title.start(), title.end());
        return !source.startsWith("#") && !source.startsWith("<") && source.lines().count() == 1;
    }

    private boolean isRightBelow(Draft.Heading title, Line line) {
        return context.source.slice(title.end(), Math.max(title.end(), line.start())).lines().count() <= 1;
    }
}
