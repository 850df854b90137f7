package org.colophon.parser.credit.european;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.english.EnglishStamps;
import org.colophon.parser.credit.english.EnglishWords;
import org.colophon.parser.credit.european.EuropeanNames.Said;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.RoleWords;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.lexicon.WordTable;

/**
 * Reads credit lines of European languages but English, each by its table of words: a role with a colon or a
 * preposition
 * before its names (Fotos: …, Texte de …), or names behind the word for "by" (Von …, Par …).
 */
public final class EuropeanCredits {

    private static final Set<String> LANGUAGES = Set.of("de", "es", "fr", "it", "nl", "pl", "pt", "ru", "sv");
    private static final Map<String, EuropeanWords> WORDS = new ConcurrentHashMap<>();
    private static final int LONGEST = 200;
    private static final int LONGEST_SIGNATURE = 90;

    private final Optional<EuropeanWords> words;
    private final EnglishWords vocabulary;
    private final String language;

    private EuropeanCredits(String language, Optional<EuropeanWords> words, EnglishWords vocabulary) {
        this.language = language;
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** Whether a language has a table of words. */
    public static boolean has(Locale language) {
        return LANGUAGES.contains(language.getLanguage());
    }

    /** The reader for a language; one that finds nothing where the language has no table. */
    public static EuropeanCredits of(Locale language, EnglishWords vocabulary) {
        String code = language.getLanguage();
        return new EuropeanCredits(
                code,
                LANGUAGES.contains(code)
                        ? Optional.of(WORDS.computeIfAbsent(code, EuropeanCredits::table))
                        : Optional.empty(),
                vocabulary);
    }

    private static EuropeanWords table(String code) {
        return new EuropeanWords(WordTable.builtIn("credits." + code + ".json"));
    }

    /** A role phrase where it is in a line: its label is empty where it is no more than "by". */
    private record Phrase(int from, int names, String label, Mark mark) { }

    /** The marks between a role and its names. */
    private enum Mark { WORD_OR_COLON, BLANK }

    /** The credits of a line. */
    public CreditReading read(String raw, Place place) {
        return raw.length() > LONGEST ? CreditReading.NONE : words.map(table -> read(table, raw, place)).orElse(
                CreditReading.NONE);
    }

    /** Jette Brandhorst, Redakteurin: names that say who they are, or have a day or place beside them. */
    private CreditReading signed(EuropeanWords table, EuropeanNames names, String raw, String line, Place place) {
        boolean stamped = line.indexOf('|') > 0 && !line.equals(raw);
        List<Contributor> people = signs(place) && line.strip().length() <= LONGEST_SIGNATURE
                ? names.read(line, Said.BY_BYLINE).orElse(List.of())
                : List.of();
        boolean held = !people.isEmpty() && people.stream().allMatch(each -> stamped
                && vocabulary.isPerson(each.person().name())
                || !each.affiliations().isEmpty() && (table.isStatus(each.affiliations().getFirst())
                        || vocabulary.isAgency(each.affiliations().getFirst())
                                && vocabulary.isPersonByGivenName(each.person().name())));
        if (!held) {
            return CreditReading.NONE;
        }
        int start = raw.indexOf(people.getFirst().person().name());
        boolean said = people.stream().noneMatch(each -> each.affiliations().isEmpty());
        Role role = new Role(said ? Role.Kind.WRITER : Role.Kind.AUTHOR, "");
        return new CreditReading(List.of(new CreditDraft(role, people, Math.max(0, start),
                line.stripTrailing().length(),
                said ? Form.STATUS : Form.BARE, Token.LIKELY)), List.of());
    }

    /** (Jette Brandhorst): a name alone in brackets signs a text at its end. */
    public CreditReading signature(String inner, Place place) {
        String name = inner.strip();
        boolean signs = words.isPresent() && (place == Place.END || place == Place.BRACKETS || place == Place.TAIL)
                && vocabulary.isPersonByGivenName(name) && !words.get().isWord(name.split(" ")[0]);
        int from = inner.indexOf(name);
        return !signs ? CreditReading.NONE : new CreditReading(List.of(new CreditDraft(new Role(Role.Kind.AUTHOR, ""),
                List.of(new Contributor(new Person(name, Person.Kind.PERSON), List.of())), from, from + name.length(),
                Form.BARE, Token.LIKELY)), List.of());
    }

    /** Whether a name that was read without any role is none, since a word of the language opens it: Von Haus aus. */
    public boolean isTitle(CreditReading reading) {
        return words.isPresent() && reading.credits().stream().allMatch(draft -> draft.form() == Form.BARE)
                && reading.credits().stream().flatMap(draft -> draft.contributors().stream())
                        .anyMatch(each -> words.get().isWord(each.person().name().split(" ")[0]));
    }

    /** Whether this reads a language. */
    public boolean reads(String code) {
        return words.isPresent() && language.equals(code);
    }

    /** Whether a line opens with a role and its colon. */
    public boolean opensWithRole(String line) {
        String head = line.substring(0, Math.min(line.length(), LONGEST));
        return words.map(table -> phrases(table, head, Place.TAIL).stream().limit(1)
                .anyMatch(phrase -> head.substring(phrase.from(), phrase.names()).contains(":"))).orElse(false);
    }

    private CreditReading read(EuropeanWords table, String raw, Place place) {
        String line = EnglishStamps.blanked(table.undated(raw));
        List<Phrase> phrases = phrases(table, line, place);
        EuropeanNames names = new EuropeanNames(table, vocabulary);
        if (phrases.isEmpty()) {
            return signed(table, names, raw, line, place);
        }
        List<CreditDraft> credits = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            int stop = i + 1 < phrases.size() ? phrases.get(i + 1).from() : line.length();
            List<CreditDraft> clause = clause(table, names, line, phrases.get(i), stop);
            if (clause.isEmpty()) {
                return CreditReading.NONE;
            }
            credits.addAll(clause);
        }
        return new CreditReading(credits, List.of());
    }

    /** The phrases of a line; none where it begins with something else. */
    private List<Phrase> phrases(EuropeanWords table, String line, Place place) {
        List<Phrase> phrases = new ArrayList<>();
        Matcher matcher = table.phrases(line);
        int start = 0;
        while (start < line.length() && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        while (matcher.find()) {
            boolean first = phrases.isEmpty();
            boolean opens = first ? matcher.start() == start : isBoundary(table, line, matcher.start());
            if (first && !opens) {
                return List.of();
            }
            Optional<Phrase> phrase = opens ? phrase(matcher, line, place, first) : Optional.empty();
            if (first && phrase.isEmpty()) {
                return List.of();
            }
            phrase.ifPresent(phrases::add);
        }
        boolean alone = phrases.size() == 1 && phrases.getFirst().mark() == Mark.BLANK && !isPicture(place);
        return alone && !vocabulary.isAgency(line.substring(phrases.getFirst().names()).strip()) ? List.of() : phrases;
    }

    private static Optional<Phrase> phrase(Matcher matcher, String line, Place place, boolean first) {
        boolean capital = Character.isUpperCase(line.charAt(matcher.start()))
                || line.substring(matcher.start(), matcher.end()).contains(":");
        if (matcher.group("by") != null) {
            return first && signs(place) && matcher.end() < line.length()
                    ? Optional.of(new Phrase(matcher.start(), matcher.end(), "", Mark.WORD_OR_COLON))
                    : Optional.empty();
        }
        Mark mark = matcher.group("bare") == null ? Mark.WORD_OR_COLON : Mark.BLANK;
        boolean named = mark == Mark.WORD_OR_COLON
                || matcher.end() < line.length() && Character.isUpperCase(line.charAt(matcher.end()));
        boolean said = capital || !first || isPicture(place) || mark == Mark.BLANK;
        return named && said
                ? Optional.of(new Phrase(matcher.start(), matcher.end(), matcher.group("roles"), mark))
                : Optional.empty();
    }

    private static boolean isPicture(Place place) {
        return switch (place) {
            case CAPTION, TAIL, BRACKETS -> true;
            case FURNITURE, AFTER_TITLE, SECTION_START, BODY, END, HEAD, SECTION_HEAD, FRONT_MATTER -> false;
        };
    }

    private static boolean signs(Place place) {
        return switch (place) {
            case AFTER_TITLE, SECTION_START, FRONT_MATTER, END, FURNITURE -> true;
            case BODY, CAPTION, TAIL, BRACKETS, HEAD, SECTION_HEAD -> false;
        };
    }

    private static boolean isBoundary(EuropeanWords table, String line, int at) {
        int before = at;
        while (before > 0 && Character.isWhitespace(line.charAt(before - 1))) {
            before--;
        }
        boolean capital = Character.isUpperCase(line.charAt(at));
        boolean aside = line.lastIndexOf('(', at) > line.lastIndexOf(')', at);
        return before > 0 && !aside && (table.endsInJoint(line.substring(0, at)) || capital && before < at
                || ";|/•·,.—–-&+(".indexOf(line.charAt(before - 1)) >= 0);
    }

    private List<CreditDraft> clause(EuropeanWords table, EuropeanNames names, String line, Phrase phrase, int stop) {
        int end = stop;
        while (end > phrase.names() && ";|/•·,.—–-&+ (".indexOf(line.charAt(end - 1)) >= 0
                && !(line.charAt(end - 1) == '.' && Character.isUpperCase(line.charAt(end - 2)))) {
            end--;
        }
        String region = table.withoutJoint(line.substring(Math.min(phrase.names(), end), end));
        List<CreditDraft> told = told(table, names, phrase, region);
        if (!told.isEmpty()) {
            return told;
        }
        Said said = phrase.label().isEmpty() ? Said.BY_BYLINE : Said.BY_ROLE;
        Optional<List<Contributor>> people = region.isBlank() && said == Said.BY_ROLE
                ? Optional.of(List.of())
                : names.read(region, said);
        if (people.isEmpty()) {
            return List.of();
        }
        Set<Role.Kind> kinds = phrase.label().isEmpty() ? Set.of(Role.Kind.WRITER) : table.kinds(phrase.label());
        List<CreditDraft> credits = new ArrayList<>();
        for (Role.Kind kind : kinds) {
            Role role = new Role(RoleWords.meaning(kind, people.get()), phrase.label());
            credits.add(new CreditDraft(role, people.get(), phrase.from(),
                    Math.max(end, phrase.from() + Math.max(1, phrase.label().length())), Form.SEPARATED, Token.LIKELY));
        }
        return credits;
    }

    /** Von … (Text) und … (Fotos): each name has its role behind it. */
    private static List<CreditDraft> told(EuropeanWords table, EuropeanNames names, Phrase phrase, String region) {
        Matcher each = table.told(region);
        List<CreditDraft> credits = new ArrayList<>();
        int at = 0;
        while (phrase.label().isEmpty() && each.find() && each.start() == at) {
            Optional<List<Contributor>> people = names.read(each.group("name"), Said.BY_ROLE);
            if (people.isEmpty()) {
                return List.of();
            }
            for (Role.Kind kind : table.kinds(each.group("role"))) {
                credits.add(new CreditDraft(new Role(kind, each.group("role")), people.get(),
                        phrase.names() + each.start(), phrase.names() + each.end("role") + 1,
                        Form.SEPARATED, Token.LIKELY));
            }
            at = each.end();
        }
        return at == region.length() ? credits : List.of();
    }
}
