package org.colophon.parser.article;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Inline;
import org.colophon.model.Role;
import org.colophon.parser.paragraph.PlainByline;
import org.colophon.parser.credit.reading.CreditPassage;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.paragraph.DisplayLines;
import org.colophon.parser.paragraph.Evidence;
import org.colophon.parser.paragraph.Labels;
import org.colophon.parser.paragraph.LineReader;
import org.colophon.parser.paragraph.OpeningPlace;
import org.colophon.parser.paragraph.Sorter;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.text.Glyphs;

/** Tells decks from the first lines of a text. */
final class DeckRule {

    /** A Chinese deck is one line; between title and byline it may be a sentence or two. */
    private static final int LONGEST_LINE = 40;
    private static final int LONGEST_HAN = 80;
    /** Standfirsts of magazines run to two sentences in an alphabet. */
    private static final int LONGEST_LATIN = 240;
    private static final int SHORTEST = 6;
    private static final int MOST_SENTENCES = 2;
    /** Headings of sections are shorter than decks that are set as one. */
    private static final int FEWEST_WORDS = 7;
    private static final int FEWEST_HAN = 12;
    private static final String DASH = "—";
    private static final int MOST_SHOWN = 3;
    /** Roles that lines below a picture name as well. */
    private static final Set<Role.Kind> BESIDE =
            EnumSet.of(Role.Kind.PHOTOGRAPHER, Role.Kind.PHOTO_SOURCE, Role.Kind.SOURCE, Role.Kind.AUTHOR);
    /** Pages of the web leave this in the place of a picture. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?i)image|photo|图片|圖片|写真");

    private static final Pattern KEYED = Pattern.compile("\\s*\\p{Lu}[\\p{L} ]{1,20}: ?\\S");

    private final LineReader reader;

    DeckRule(LineReader reader) {
        this.reader = reader;
    }

    /** Counts the lines of the deck: lines of an alphabet run on, a line of Chinese is whole; 0 for none. */
    int lines(List<Line> lines, List<Draft> below) {
        String first = Glyphs.strip(lines.getFirst().text());
        if (first.isEmpty() || lines.getFirst().hardBreak() || opensText(lines.getFirst(), first)) {
            return 0;
        }
        boolean han = Glyphs.isCjk(first.charAt(0));
        boolean dash = first.startsWith(DASH + DASH) || first.startsWith(DASH) && !first.startsWith(DASH + " ");
        if (dash && first.length() <= (han ? LONGEST_LINE : LONGEST_LATIN) && !Glyphs.isTerminal(end(first))) {
            return 1;
        }
        boolean italic = lines.stream().allMatch(DeckRule::isItalic) && !ends(Glyphs.strip(lines.getLast().text()));
        if (italic && isDeck(lines, han) && below.stream().anyMatch(this::isText)) {
            return lines.size();
        }
        int byline = 1;
        while (byline < lines.size() && !isByline(lines.get(byline))) {
            byline++;
        }
        boolean own = byline < lines.size();
        boolean followed = own || isSigned(below);
        List<Line> deck = lines.subList(0, byline);
        boolean sentence = ends(Glyphs.strip(deck.getLast().text()));
        boolean text = below.stream().skip(own ? 0 : 1).anyMatch(this::isText);
        return followed && (text || !sentence) && (!han || byline == 1) && isDeck(deck, han) ? byline : 0;
    }

    /**
     * The same on a page without marks, whose title was inferred: a short line alone between the title and the text.
     */
    int lineOfPage(List<Line> lines, List<Draft> below) {
        String text = Glyphs.strip(lines.getFirst().text());
        boolean alone = lines.size() == 1 && text.length() > SHORTEST - 2 && !ends(text);
        boolean han = alone && Glyphs.isCjk(text.charAt(0));
        return alone && text.length() <= (han ? LONGEST_LINE : LONGEST_LATIN / 2)
                && !opensText(lines.getFirst(), text) && isDeck(lines, han) && opensBelow(below) ? 1 : 0;
    }

    /** Whether a paragraph of text follows, with a sentence in it. */
    private boolean opensBelow(List<Draft> below) {
        return !below.isEmpty() && below.getFirst() instanceof Prose prose && prose.pictures().isEmpty()
                && prose.text().length() >= LONGEST_LINE && DisplayLines.sentences(prose.text()) > 0
                && ends(Glyphs.strip(prose.text())) && isText(prose);
    }

    /** Whether the words of a heading are more than the title of a section: clauses, or many words. */
    boolean isSentence(Line heading) {
        String text = Glyphs.strip(heading.text());
        boolean han = !text.isEmpty() && Glyphs.isCjk(text.charAt(0));
        int words = text.split(" ").length;
        return isDeck(List.of(heading), han)
                && (han ? text.length() >= FEWEST_HAN && text.indexOf('，') > 0 : words >= FEWEST_WORDS);
    }

    private static boolean isItalic(Line line) {
        return line.content().size() == 1 && line.content().getFirst() instanceof Inline.Emphasis;
    }

    private static boolean ends(String text) {
        return text.isEmpty() || Glyphs.isTerminal(end(text)) || end(text) == '.' || Glyphs.isClosing(end(text));
    }

    /** Whether a byline follows, over the picture between the head of an article and its text. */
    boolean isSigned(List<Draft> below) {
        int at = 0;
        while (at < Math.min(below.size(), MOST_SHOWN) && isShown(below.get(at))) {
            at++;
        }
        return at < below.size() && isByline(below.get(at)) && (at == 0 || isLabelled((Prose) below.get(at)));
    }

    /** Below a picture only a role makes a byline: © and a name alone are its caption. */
    private boolean isLabelled(Prose prose) {
        CreditReading shown = reader.credits(prose.lines().getFirst(), Place.CAPTION);
        CreditReading reading = reader.credits(prose.lines().getFirst(), Place.AFTER_TITLE);
        return !(shown.found() && Sorter.isPicture(shown)) && reading.found()
                && reading.credits().stream().noneMatch(draft -> draft.role().label().isEmpty())
                && reading.credits().stream().anyMatch(draft -> !BESIDE.contains(draft.role().kind()));
    }

    /** Whether a draft is a picture, or a caption whose picture did not come with the source. */
    boolean isShown(Draft draft) {
        if (!(draft instanceof Prose prose)) {
            return false;
        }
        // A byline would be asked for its end as well, and a long paragraph is neither: dear questions come last.
        return !prose.pictures().isEmpty() || prose.text().length() <= LONGEST_LATIN && !isByline(draft)
                && (PLACEHOLDER.matcher(Glyphs.strip(prose.text())).matches() || isCreditedAsShown(prose));
    }

    private boolean isCreditedAsShown(Prose prose) {
        List<CreditPassage> closings = reader.captionClosings(prose.lines().getLast());
        return !closings.isEmpty() && closings.stream().allMatch(passage -> Sorter.isPicture(passage.reading()));
    }

    private boolean isByline(Draft draft) {
        return draft instanceof Prose prose && prose.pictures().isEmpty() && isByline(prose.lines().getFirst());
    }

    private boolean isText(Draft draft) {
        return draft instanceof Prose prose && prose.pictures().isEmpty()
                && !reader.credits(prose.lines().getFirst(), Place.AFTER_TITLE).found();
    }

    private static char end(String text) {
        return text.charAt(text.length() - 1);
    }

    /** Whether a line is the first of the text: a dateline, a note of the editors, words to somebody. */
    private boolean opensText(Line line, String text) {
        return text.endsWith("：") || text.endsWith(":") || Labels.editorNote(text) > 0 || Labels.isJump(text)
                || !reader.openings(line, OpeningPlace.ARTICLE).isEmpty();
    }

    private static boolean isDeck(List<Line> lines, boolean han) {
        int length = 0;
        int sentences = 0;
        for (Line line : lines) {
            if (isLinked(line.content())) {
                return false;
            }
            String text = line.text();
            length += text.length() + 1;
            sentences += DisplayLines.sentences(text);
        }
        if (lines.size() > 1 && lines.stream().allMatch(line -> KEYED.matcher(line.text()).lookingAt())) {
            // Created: 5 March ⏎ Tags: bridge: facts about a page, one a line.
            return false;
        }
        String last = Glyphs.strip(lines.getLast().text());
        boolean cut = last.isEmpty() || Evidence.endsInside(last);
        return !cut && length > SHORTEST && length - 1 <= (han ? LONGEST_HAN : LONGEST_LATIN)
                && sentences <= MOST_SENTENCES;
    }

    /** Whether a paragraph above a byline is one line with a link, as pages say so where they took the text from. */
    static boolean isNote(Prose prose) {
        return prose.lines().size() == 1 && prose.text().length() <= LONGEST_LATIN
                && isLinked(prose.lines().getFirst().content());
    }

    private static boolean isLinked(List<Inline> content) {
        return content.stream().anyMatch(inline -> inline instanceof Inline.Link
                || inline instanceof Inline.Marked marked && isLinked(marked.content())
                || inline instanceof Inline.Emphasis stressed && isLinked(stressed.content())
                || inline instanceof Inline.Strong strong && isLinked(strong.content()));
    }

    /** Credits of the text: those of a picture or of the page's staff may be anywhere. */
    private boolean isByline(Line line) {
        CreditReading reading = reader.credits(line, Place.AFTER_TITLE);
        return reading.found() ? !Sorter.isGap(reading) : PlainByline.matches(line.text());
    }

    /** Whether a quotation is the sentence that sites set above the text in the place of a deck. */
    static boolean isQuoted(Draft draft) {
        if (!(draft instanceof Draft.Quoted quoted) || quoted.content().size() != 1
                || !(quoted.content().getFirst() instanceof Prose prose)) {
            return false;
        }
        String text = Glyphs.strip(prose.text());
        return prose.lines().size() == 1 && prose.pictures().isEmpty() && text.length() > SHORTEST
                && text.length() <= (Glyphs.isCjk(text.charAt(0)) ? LONGEST_HAN : LONGEST_LATIN)
                && text.charAt(0) != '[' && !text.contains(DASH) && DisplayLines.sentences(text) == 1
                && ends(text) && Labels.editorNote(text) == 0;
    }
}
