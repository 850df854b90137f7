package org.colophon.parser.credit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.colophon.model.Role;
import org.colophon.parser.credit.chinese.CreditGrammar;
import org.colophon.parser.credit.chinese.Segmenter;
import org.colophon.parser.credit.english.EnglishCredits;
import org.colophon.parser.credit.european.EuropeanCredits;
import org.colophon.parser.credit.japanese.JapaneseCredits;
import org.colophon.parser.credit.korean.KoreanCredits;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.CreditSigns;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.RoleOpening;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.Verdict;
import org.colophon.parser.credit.tagging.CreditTagger;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.NameCharacters;
import org.colophon.parser.text.Glyphs;

/**
 * Decides whether a line is one of credits, and reads it. A line is one when roles, affiliations, names and marks
 * explain all of it, and something more than a bare name speaks for it. One serves one source: it remembers the lines
 * it was asked for, and is not thread-safe.
 */
public final class CreditReader {

    /** The longest line that is read: a thousand names of Han, two hundred and fifty of Latin letters. */
    public static final int LONGEST_LINE = 4_000;
    private static final int LONGEST_CLOSED = 40;
    private static final char FULL_STOP = '。';
    /** 以上由记者甲报道。: a sentence that says who reported. */
    private static final String ABOVE = "以上";
    /** 甲对本文亦有贡献。: the same with the role at its end. */
    private static final String GIVEN = "贡献。";

    private final CreditLexicon lexicon;
    private final RoleOpening openings;
    private final CreditSigns signs;
    private final CardKeys cards;
    private final EnglishCredits english;
    private final EuropeanCredits european;
    private final KoreanCredits korean;
    private final JapaneseCredits japanese;
    private final Verdict verdict;
    private final RoleSigns pictured;
    private final OtherLanguages others;
    private final Optional<CreditTagger> tagger;
    /** Whether lines in Latin letters are English, and nothing else. */
    private final boolean isEnglish;
    private final Map<String, Analysis> analyses = new HashMap<>();

    private CreditReader(Maker maker) {
        this.lexicon = maker.lexicon;
        this.openings = new RoleOpening(lexicon);
        this.signs = new CreditSigns(lexicon);
        this.cards = new CardKeys(lexicon);
        this.english = maker.english;
        this.european = maker.european;
        this.korean = maker.korean;
        this.japanese = maker.japanese;
        this.verdict = new Verdict(lexicon);
        this.pictured = new RoleSigns(this, lexicon.language());
        this.others = new OtherLanguages(this, lexicon.language(), maker.others);
        this.tagger = CreditTagger.of(maker.lexicon, maker.latin);
        this.isEnglish = maker.isEnglish;
    }

    /** The tagger of lines that no grammar reads; none for Chinese. */
    public Optional<CreditTagger> tagger() {
        return tagger;
    }

    /**
     * Makes readers for a language. Lines in Latin letters are read by the words of the language, where it has a table
     * of them, and as English ones. Immutable and thread-safe.
     */
    public static final class Maker {
        private final CreditLexicon lexicon;
        private final CreditLexicon latin;
        private final EnglishCredits english;
        private final EuropeanCredits european;
        private final KoreanCredits korean;
        private final JapaneseCredits japanese;
        private final boolean isEnglish;
        private final Function<Locale, CreditReader> others;

        /**
         * A maker for a language.
         *
         * @param lexicon the words of the language
         * @param english the English words
         * @param language the language of the source
         * @param others the readers of other languages, of which a line may be
         */
        public Maker(CreditLexicon lexicon, CreditLexicon english, Locale language,
                Function<Locale, CreditReader> others) {
            this.others = others;
            this.lexicon = lexicon;
            this.latin = english;
            this.english = new EnglishCredits(english);
            this.european = EuropeanCredits.of(language, this.english.words());
            this.korean = new KoreanCredits(lexicon);
            this.japanese = new JapaneseCredits(lexicon);
            this.isEnglish = !EuropeanCredits.has(language)
                    && (lexicon.language().equals("en") || lexicon.language().equals("zh"));
        }

        /**
         * A reader for one source.
         *
         * @return the reader
         */
        public CreditReader reader() {
            return new CreditReader(this);
        }
    }

    /** Reads a line. */
    public CreditReading read(String line, Place place) {
        if (Glyphs.isBlank(line) || line.length() > LONGEST_LINE
                || line.length() > EnglishCredits.LONG_LINE && !LineShape.isLatin(line) && !openings.at(line)) {
            return CreditReading.NONE;
        }
        CreditReading told = pictured.read(line, place);
        told = told.found() ? told : others.ofTwo(line, place);
        told = told.found() ? told : others.ofByline(line, place);
        told = told.found() ? told : ofOwn(line, place);
        return told.found() ? told : others.read(line, place);
    }

    /** The credits of a line in the language of its source. */
    CreditReading ofOwn(String line, Place place) {
        int start = 0;
        int end = Glyphs.strippedEnd(line);
        while (Glyphs.isBlank(line.charAt(start))) {
            start++;
        }
        char first = line.charAt(start);
        boolean brackets = (Glyphs.isOpening(first) || first == '<') && closes(line, start, end - 1);
        if (brackets && end - start > 2) {
            String inner = line.substring(start + 1, end - 1);
            CreditReading reading = LineShape.isLatin(inner) && !Glyphs.isBlank(inner)
                    ? bracketed(inner, place)
                    : stripped(inner, place == Place.CAPTION && !isChinese() ? place : inside(place));
            return EmptyRoles.reported(line, reading.shifted(start + 1));
        }
        return EmptyRoles.reported(line, stripped(line.substring(start, end), place).shifted(start));
    }

    /** Whether a line is running English prose, and no credit. */
    public boolean isProse(String line) {
        return isEnglish && !line.isEmpty() && line.charAt(0) < 0x2E80 && english.prose().is(line);
    }

    /** Whether the last words of a text are running English prose, and none of them can sign it. */
    boolean endsInProse(String text, int from, int end) {
        return isEnglish && end > 0 && text.charAt(end - 1) < 0x2E80 && english.prose().ends(text, from, end);
    }

    /** AD：…: a line in Latin letters with the marks of another script. */
    private CreditReading ofLanguage(String line, Place place) {
        return switch (lexicon.language()) {
            case "ja" -> japanese.read(line, place);
            case "ko" -> korean.read(line, place);
            default -> CreditReading.NONE;
        };
    }

    private CreditReading bracketed(String inner, Place place) {
        if (isProse(inner)) {
            return CreditReading.NONE;
        }
        CreditReading told = european.read(inner, place == Place.CAPTION ? place : inside(place));
        told = told.found() ? told : english.bracketed(inner, place);
        return told.found() ? told : european.signature(inner, place);
    }

    private static boolean closes(String line, int start, int last) {
        return line.charAt(start) == '<'
                ? line.charAt(last) == '>' && line.indexOf('<', start + 1) < 0
                : "《“‘「『".indexOf(line.charAt(start)) < 0 && Glyphs.closing(line, start) == last;
    }

    /** Whether lines of ideographs are read by the Chinese grammar. */
    public boolean isChinese() {
        return lexicon.language().equals("zh");
    }

    private static Place inside(Place place) {
        return switch (place) {
            case HEAD, SECTION_HEAD, FRONT_MATTER, FURNITURE -> place;
            case AFTER_TITLE, SECTION_START, BODY, END, CAPTION, TAIL, BRACKETS -> Place.BRACKETS;
        };
    }

    private CreditReading stripped(String line, Place place) {
        if (Glyphs.isBlank(line)) {
            return CreditReading.NONE;
        }
        if (LineShape.isLatin(line)) {
            if (isProse(line)) {
                return CreditReading.NONE;
            }
            CreditReading told = european.read(line, place);
            told = told.found() ? told : english.read(line, place);
            told = told.found() && european.isTitle(told) ? CreditReading.NONE : told;
            return told.found() ? told : ofLanguage(line, place);
        }
        if (lexicon.language().equals("ko") && line.chars().anyMatch(Glyphs::isHangul)) {
            return korean.read(line, place);
        }
        if (lexicon.language().equals("ja")) {
            return japanese.read(line, place);
        }
        if (Glyphs.holdsSentence(line)) {
            int closed = closed(line);
            return closed < line.length() ? stripped(line.substring(0, closed), place) : CreditReading.NONE;
        }
        if (LineShape.isClause(line) && !openings.isStatus(line) || place == Place.BODY && !LineShape.hints(line)) {
            return CreditReading.NONE;
        }
        if (!Verdict.signs(place) && !signs.in(line)) {
            return CreditReading.NONE;
        }
        Analysis analysis = analyses.computeIfAbsent(line, this::analysis);
        List<CreditDraft> held = analysis.isWhole()
                ? verdict.accepted(line, analysis.drafts, analysis.tokens, place) : List.of();
        if (!held.isEmpty()) {
            return reading(new Analysis(held, analysis.doubts, analysis.tokens), place);
        }
        return inParts(line, analysis, place);
    }

    /** The credits of a line beside words that nothing explains: addresses, headlines, counts. */
    private CreditReading inParts(String line, Analysis analysis, Place place) {
        if (!Verdict.mayHoldMore(place)) {
            return CreditReading.NONE;
        }
        List<CreditDraft> sure = verdict.certain(line, analysis.drafts, analysis.tokens);
        return sure.isEmpty() ? CreditReading.NONE
                : reading(new Analysis(sure, analysis.doubts, analysis.tokens), place);
    }

    private static CreditReading reading(Analysis analysis, Place place) {
        CreditReading reading = new CreditReading(analysis.drafts, analysis.doubts);
        return place == Place.CAPTION ? reading.ofPicture() : reading;
    }

    /** The reading of a line, its place aside: the same line is asked for several places. */
    private record Analysis(List<CreditDraft> drafts, List<CreditReading.Doubt> doubts, List<Token> tokens) {
        static final Analysis NONE = new Analysis(List.of(), List.of(), List.of());

        /** Whether its pieces explain each word of the line. */
        boolean isWhole() {
            for (Token token : tokens) {
                if (token.type() == Token.Type.GAP) {
                    return false;
                }
            }
            return !drafts.isEmpty();
        }
    }

    private Analysis analysis(String line) {
        List<Token> tokens = Segmenter.cut(lexicon, line);
        if (tokens.isEmpty() || cards.holds(line, tokens)) {
            return Analysis.NONE;
        }
        CreditGrammar grammar = new CreditGrammar(lexicon, line, tokens);
        return new Analysis(named(grammar.credits()), grammar.doubts(), tokens);
    }

    /** Whether a short text of which only a piece is asked for is one of a data card. */
    boolean isCard(String text) {
        return cards.holds(text);
    }

    /** If a source is named by its word, a house alone in the line is the head of a page. */
    private static List<CreditDraft> named(List<CreditDraft> drafts) {
        boolean source = false;
        for (CreditDraft draft : drafts) {
            source |= draft.role().kind() == Role.Kind.SOURCE && !draft.role().label().isEmpty();
        }
        return source ? drafts.stream().filter(draft -> draft.form() != CreditDraft.Form.HOUSE_ALONE).toList() : drafts;
    }

    /** Whether a line opens with a role, as lines of credits do. The rest of it does not matter. */
    public boolean opensWithRole(String line) {
        return LineShape.isLatin(line.substring(0, Math.min(line.length(), EnglishCredits.LONG_LINE)))
                ? european.opensWithRole(line) || english.opensWithRole(line)
                : openings.at(line);
    }

    /** Whether a line that was not read as credits opens with a role and its mark all the same. */
    public boolean namesNobody(String line) {
        return isChinese() && line.length() <= LONGEST_CLOSED && !Glyphs.isBlank(line) && !Glyphs.holdsSentence(line)
                && openings.isMarked(line) && !isCard(line);
    }

    /** Whether a line of credits is longer than any that is read. */
    public boolean isTooLong(String line) {
        return line.length() > LONGEST_LINE && opensWithRole(line);
    }

    /** Whether a line says no more than who the ones are that the line above it names. */
    public boolean isStatus(String line) {
        return !Glyphs.isBlank(line)
                && line.length() <= EnglishCredits.LONG_LINE
                && LineShape.isLatin(line)
                && english.isStatus(line);
    }

    /** Whether a status opens a text: 记者 甲. */
    boolean opensWithStatus(String text) {
        return openings.isStatus(text);
    }

    /** Whether any ending of a stretch may be credits: without a sign in all of it there is none in them. */
    boolean mayClose(String text, int from, int end) {
        return from < end && (!isChinese() || !Glyphs.isHan(text.charAt(end - 1))
                || signs.in(text.substring(from, end)));
    }

    /** Whether the last word of a text is one for a report: 报道. */
    boolean endsInReport(String text) {
        String folded = isChinese() ? lexicon.folded(text) : "";
        return lexicon.reports().stream().anyMatch(folded::endsWith);
    }

    /** Who took a picture, by the last words of its caption. */
    CreditReading taker(String words) {
        return LineShape.isLatin(words) ? english.taker(words) : CreditReading.NONE;
    }

    /** Whether words in Latin letters are a person's name behind a word for "by" that may be a given name itself. */
    boolean isPersonBehind(String by, String words) {
        return english.words().isGiven(by) ? english.words().isPersonByGivenName(words)
                : english.words().isLikelyPerson(words);
    }

    /** Whether lines of a language are read as those of the source's own. */
    boolean reads(String code) {
        return european.reads(code);
    }

    boolean isJapanese() {
        return lexicon.language().equals("ja");
    }

    /** Whether an English word leads on, so that the words after it are a part of its sentence. */
    boolean leadsOn(String word) {
        return english.leadsOn(word);
    }

    /** Whether a text is one word of the lexicon. */
    boolean isWord(String text) {
        return lexicon.word(text) != null;
    }

    /** Whether a text is a name of two or three Han, and hardly anything else. */
    boolean isCertainName(String text) {
        boolean brief = isChinese() && (text.length() == 2 || text.length() == 3);
        return brief
                && lexicon.isSurname(text.charAt(0))
                && text.chars().allMatch(Glyphs::isHan)
                && lexicon.names().likelihood(lexicon.folded(text), 0, text.length(), 1) >= NameCharacters.CERTAIN;
    }

    /** The end of a line without the one full stop behind its credits: 来源：新华社。 */
    private int closed(String line) {
        int last = line.length() - 1;
        boolean stop = last > 1 && last <= LONGEST_CLOSED && line.charAt(last) == FULL_STOP
                && line.indexOf(FULL_STOP) == last
                && (openings.isMarked(line) || line.startsWith(ABOVE) || line.endsWith(GIVEN));
        return stop ? last : line.length();
    }
}
