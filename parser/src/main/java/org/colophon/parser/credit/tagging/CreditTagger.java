package org.colophon.parser.credit.tagging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private static final String OWNERS = "©ⓒ@";
    /** The letters of the senses that roles, statuses and agencies have. */
    private static final String TELLING = "RPA";
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
     * Returns a tagger for one source.
     *
     * @param lexicon the words of its language
     * @param english the English words, for lines in Latin letters
     * @return the tagger; none for Chinese, whose lines the grammar alone reads better
     */
    public static Optional<CreditTagger> of(CreditLexicon lexicon, CreditLexicon english) {
        return lexicon.language().equals("zh") ? Optional.empty() : Optional.of(new CreditTagger(lexicon, english));
    }

    private CreditTagger(CreditLexicon lexicon, CreditLexicon english) {
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
        int end = Glyphs.strippedEnd(line);
        if (end == 0 || place == Place.FRONT_MATTER
                || line.length() > (spot == Spot.TEXT ? LONGEST_IN_TEXT : LONGEST)
                || spot != Spot.END && Glyphs.isTerminal(line.charAt(end - 1))) {
            return CreditReading.NONE;
        }
        if (spot != Spot.TITLE && spot != Spot.SECTION && !hasSign(line)) {
            return CreditReading.NONE;
        }
        TaggedLine tagged = tagged(line, spot);
        boolean whole = tagged.namesSomebody()
                && tagged.isMostlyCredits(spot)
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
        if (!hasSign(text.substring(Math.max(start, end - LONGEST_IN_TEXT), end))) {
            return List.of();
        }
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
        if (!mayOpen(text)) {
            return List.of();
        }
        TaggedLine tagged = tagged(text.substring(0, Math.min(WINDOW, text.length())), Spot.TEXT);
        List<TaggedPiece> group = tagged.opening();
        if (!TaggedLine.names(group) || group.getFirst().from() > LATEST_START) {
            return List.of();
        }
        int from = tagged.start(group);
        int to = tagged.end(group);
        return List.of(CreditPassage.credits(from, to, reading(tagged, group, Spot.TEXT)));
    }

    /** Nearly all paragraphs are told by their first characters: no mark and no role is among them. */
    private boolean mayOpen(String text) {
        int near = Math.min(LATEST_START, text.length());
        for (int i = 0; i < near; i++) {
            char c = text.charAt(i);
            boolean blank = Glyphs.isBlank(c) && i > 0 && Glyphs.isCjk(text.charAt(i - 1));
            boolean bracket = Glyphs.isOpening(c) && "《“‘「『".indexOf(c) < 0;
            if (blank || bracket || Glyphs.isSeparator(c) || Glyphs.isBullet(c)) {
                return true;
            }
        }
        return hasWord(text.substring(0, near));
    }

    /** Whether a line has a mark of credits, or a word of them. */
    private boolean hasSign(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean bracket = Glyphs.isOpening(c) && "《“‘「『".indexOf(c) < 0;
            if (bracket || Glyphs.isSeparator(c) || Glyphs.isBullet(c) || OWNERS.indexOf(c) >= 0) {
                return true;
            }
        }
        return hasWord(line);
    }

    private boolean hasWord(String line) {
        return spoken(line).units.of(line).stream()
                .anyMatch(unit -> unit.sense().length() == 2 && TELLING.indexOf(unit.sense().charAt(0)) >= 0);
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
