package org.colophon.parser.credit.tagging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.DiagnosticCode;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditPassage;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.text.Glyphs;

/**
 * Reads lines that no grammar reads, by how much they are like printed credits. It says nothing of lines that are only
 * a little likelier to be credits than not. One serves one source: it remembers what it was asked for, and is not
 * thread-safe.
 */
public final class CreditTagger {

    /** Longer lines are prose. */
    private static final int LONGEST = 160;
    private static final int LONGEST_IN_TEXT = 60;
    /** How much of a paragraph's start or end is looked at. */
    private static final int WINDOW = 110;
    /** How far into a paragraph its first credit may begin: 本报讯（记者 …. */
    private static final int LATEST_START = 16;
    /** Weights are 32 times a natural logarithm: credits are e^6 times as likely as none. */
    private static final int LEAST_MARGIN = 32 * 6;

    private final CreditLexicon lexicon;
    private final Language language;
    private final Language latin;
    private final LineTagger tagger = new LineTagger(TagWeights.builtIn());
    private final Map<Spot, Map<String, TaggedLine>> known = new HashMap<>();

    /** What reads the lines of a language. */
    private record Language(LineUnits units, NameEvidence evidence, RoleMeanings meanings) {
        static Language of(CreditLexicon lexicon, CreditLexicon english) {
            return new Language(
                    new LineUnits(lexicon, english), new NameEvidence(lexicon), new RoleMeanings(lexicon, english));
        }
    }

    /**
     * A tagger for one source.
     *
     * @param lexicon the words of its language
     * @param english the English words, for lines in Latin letters
     */
    public CreditTagger(CreditLexicon lexicon, CreditLexicon english) {
        this.lexicon = lexicon;
        this.language = Language.of(lexicon, english);
        this.latin = Language.of(english, english);
    }

    /**
     * Reads a line.
     *
     * @param line the line, without its end
     * @param place where it is
     * @return its credits; none where it is no line of credits
     */
    public CreditReading line(String line, Place place) {
        Spot spot = Spot.of(place);
        if (place == Place.FRONT_MATTER || Glyphs.isBlank(line)
                || line.length() > (spot == Spot.TEXT ? LONGEST_IN_TEXT : LONGEST)) {
            return CreditReading.NONE;
        }
        TaggedLine tagged = tagged(line, spot);
        boolean whole = tagged.namesSomebody()
                && (spot == Spot.TITLE || spot == Spot.END || tagged.isMostlyCredits())
                && !(spot == Spot.CAPTION && tagged.hasSentenceBefore());
        return whole ? reading(tagged, tagged.pieces(), spot) : CreditReading.NONE;
    }

    /**
     * Reads the end of a paragraph.
     *
     * @param text the paragraph
     * @param place whether a picture is above it
     * @return the passage of credits that ends it; none where it ends in words of its own
     */
    public List<CreditPassage> closings(String text, Place place) {
        Spot spot = Spot.of(place);
        int end = Glyphs.strippedEnd(text);
        if (end == 0 || spot != Spot.CAPTION && Glyphs.isTerminal(text.charAt(end - 1))) {
            return List.of();
        }
        int start = Math.max(0, end - WINDOW);
        TaggedLine tagged = tagged(text.substring(start, end), spot);
        List<TaggedPiece> group = tagged.closing();
        if (!TaggedLine.names(group)) {
            return List.of();
        }
        int from = tagged.start(group);
        boolean apart = spot == Spot.CAPTION || isApart(tagged.text(), from);
        return from == 0 || !apart
                ? List.of()
                : List.of(CreditPassage.credits(start + from, end, reading(tagged, group, spot).shifted(start)));
    }

    /** Whether a bracket, a bullet or the end of a sentence parts the words from a place on from those before it. */
    private static boolean isApart(String text, int from) {
        char first = text.charAt(from);
        int before = Glyphs.strippedEnd(text.substring(0, from));
        char last = before == 0 ? ' ' : text.charAt(before - 1);
        return Glyphs.isOpening(first) || Glyphs.isBullet(first) || Glyphs.isTerminal(last) || Glyphs.isClosing(last)
                || last == '.';
    }

    /**
     * Reads the start of a paragraph.
     *
     * @param text the paragraph
     * @return the passage of credits that opens it; none where it opens with words of its own
     */
    public List<CreditPassage> openings(String text) {
        TaggedLine tagged = tagged(text.substring(0, Math.min(WINDOW, text.length())), Spot.TEXT);
        List<TaggedPiece> group = tagged.opening();
        if (!TaggedLine.names(group) || group.getFirst().from() > LATEST_START) {
            return List.of();
        }
        int from = tagged.start(group);
        int to = tagged.end(group);
        return List.of(CreditPassage.credits(from, to, reading(tagged, group, Spot.TEXT)));
    }

    private TaggedLine tagged(String text, Spot spot) {
        return known.computeIfAbsent(spot, each -> new HashMap<>()).computeIfAbsent(text, each -> tag(each, spot));
    }

    private TaggedLine tag(String text, Spot spot) {
        Language spoken = spoken(text);
        List<Unit> units = spoken.units.of(text);
        UnitFeatures features =
                new UnitFeatures(text, units, spot, spoken.evidence.language(), spoken.evidence);
        Tagging tagging = tagger.tag(units, features);
        return tagging.margin() < LEAST_MARGIN
                ? TaggedLine.NONE
                : new TaggedLine(text, tagging, TaggedPiece.of(text, tagging));
    }

    private Language spoken(String text) {
        return text.chars().anyMatch(c -> Glyphs.isHan(c) || Glyphs.isKana(c) || Glyphs.isHangul(c)) ? language : latin;
    }

    private CreditReading reading(TaggedLine line, List<TaggedPiece> pieces, Spot spot) {
        RoleMeanings meanings = spoken(line.text()).meanings;
        List<CreditDraft> credits = TaggedCredits.of(pieces, lexicon, meanings, spot);
        return new CreditReading(credits, List.of(new CreditReading.Doubt(
                DiagnosticCode.CREDIT_INFERRED,
                "no rule reads this; it is like printed credits: " + line.text().substring(
                        line.start(pieces), line.end(pieces)))));
    }
}
