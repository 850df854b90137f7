package org.colophon.parser.credit.tagging;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.CreditDraft;
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
    private static final String OWNERS = "©ⓒ@";
    /** The letters of the senses that roles, statuses and agencies have. */
    private static final String TELLING = "RPA";
    /** Weights are 32 times a natural logarithm: credits are e^6 times as likely as none. */
    private static final int LEAST_MARGIN = 32 * 6;

    private final CreditLexicon lexicon;
    private final Language language;
    private final Language latin;
    private final LineTagger tagger = new LineTagger(TagWeights.builtIn());
    private final Map<Spot, Map<String, TaggedLine>> known = new HashMap<>();

    /** The readers of the lines of a language. */
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
        if (end == 0 || place == Place.FRONT_MATTER || spot == Spot.TEXT
                || line.length() > LONGEST
                || spot != Spot.END && Glyphs.isTerminal(line.charAt(end - 1))) {
            return CreditReading.NONE;
        }
        if (spot != Spot.TITLE && spot != Spot.SECTION && !hasSign(line)) {
            return CreditReading.NONE;
        }
        TaggedLine tagged = tagged(line, spot);
        boolean whole = tagged.namesSomebody()
                && new Warrant(tagged, latin.evidence).holds()
                && tagged.isMostlyCredits(spot)
                && !(spot == Spot.CAPTION && tagged.hasSentenceBefore());
        return whole ? reading(tagged, spot) : CreditReading.NONE;
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

    /** The credits of a line; none where a role means nothing that is known. */
    private CreditReading reading(TaggedLine line, Spot spot) {
        RoleMeanings meanings = spoken(line.text()).meanings;
        List<TaggedPiece> pieces = line.pieces();
        List<CreditDraft> credits = TaggedCredits.of(pieces, lexicon, meanings, spot);
        if (credits.stream().anyMatch(draft -> draft.role().kind() == Role.Kind.OTHER)) {
            return CreditReading.NONE;
        }
        return new CreditReading(credits, List.of(new CreditReading.Doubt(
                DiagnosticCode.CREDIT_INFERRED,
                "no rule reads this; it is like printed credits: " + line.text().substring(
                        line.start(pieces), pieces.getLast().to()))));
    }
}
