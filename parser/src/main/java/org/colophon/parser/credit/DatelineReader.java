package org.colophon.parser.credit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.chinese.ChineseDatelines;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditPassage;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Numerals;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.TermFile;
import org.colophon.parser.lexicon.WordTable;
import org.jspecify.annotations.Nullable;

/** Finds the dateline that opens a paragraph, by the patterns of its language. Immutable and thread-safe. */
public final class DatelineReader {

    /** No printed dateline is longer; the patterns see no more. */
    private static final int LONGEST = 60;
    private static final TermFile CITIES = TermFile.of("cities.en.txt");
    private static final Map<String, List<Pattern>> PATTERNS = load();

    private static final ChineseDatelines CHINESE = new ChineseDatelines(CreditLexicon.builtIn(Locale.CHINESE));

    private final List<Pattern> patterns;
    private final @Nullable Integer year;

    /**
     * A reader for a language.
     *
     * @param language the language; one that has no patterns is read as Chinese
     * @param year that of the issue, which printed datelines leave out; null where it is unknown
     */
    public DatelineReader(Locale language, @Nullable Integer year) {
        patterns = PATTERNS.getOrDefault(language.getLanguage(), List.of());
        this.year = year;
    }

    /** The dateline at a place of a paragraph, if one opens there. */
    @Nullable CreditPassage read(String paragraph, int at) {
        if (patterns.isEmpty()) {
            ChineseDatelines.Found found = CHINESE.read(paragraph, at);
            return found == null ? null : new CreditPassage(
                    found.from(), found.to(), found(paragraph, found), bearers(paragraph, found));
        }
        for (Pattern pattern : patterns) {
            Matcher matcher = matcher(pattern, paragraph, at);
            if (matcher.lookingAt() && isKnown(group(matcher, "city"))) {
                CreditPassage.Found found =
                        new CreditPassage.Found(group(matcher, "agency"), place(matcher), date(matcher));
                return new CreditPassage(at, matcher.end(), found, CreditReading.NONE);
            }
        }
        return null;
    }

    /**
     * Whether a line opens with a dateline, so that text goes on behind it and it is no line of credits.
     *
     * @param line the line
     * @return whether it does
     */
    public boolean opens(String line) {
        return mayOpen(line) && read(line, 0) != null;
    }

    /** Nearly all lines are told by the lack of the words that end a Chinese dateline. */
    private static boolean mayOpen(String line) {
        int length = Math.min(line.length(), LONGEST);
        for (int i = 0; i < length; i++) {
            if (isEnd(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a Chinese dateline may end in a character. */
    static boolean isEnd(char c) {
        return CHINESE.isEnd(c);
    }

    private static Matcher matcher(Pattern pattern, String paragraph, int at) {
        Matcher matcher = pattern.matcher(paragraph);
        matcher.region(at, Math.min(paragraph.length(), at + LONGEST));
        matcher.useTransparentBounds(true);
        matcher.useAnchoringBounds(false);
        return matcher;
    }

    private CreditPassage.Found found(String text, ChineseDatelines.Found found) {
        ChineseDatelines.Found.Day day = found.day();
        return new CreditPassage.Found(
                found.house() == null ? null : found.house().of(text),
                found.place() == null ? null : found.place().of(text),
                day == null ? null : date(day.month(), day.day()));
    }

    private static CreditReading bearers(String text, ChineseDatelines.Found found) {
        if (found.bearer() == null || found.house() == null) {
            return CreditReading.NONE;
        }
        String house = text.substring(found.house().from(), found.bearer().from());
        Contributor bearer = new Contributor(
                new Person(found.bearer().of(text), Person.Kind.PERSON), List.of(house));
        return new CreditReading(
                List.of(new CreditDraft(
                        new Role(Role.Kind.WRITER, ""),
                        List.of(bearer),
                        found.bearer().from(),
                        found.bearer().to(),
                        Form.STATUS,
                        Token.LIKELY)),
                List.of());
    }

    /** The credit of those who report, where the dateline names them. */
    CreditReading bearer(String paragraph, CreditPassage dateline) {
        if (patterns.isEmpty()) {
            return dateline.reading();
        }
        for (Pattern pattern : patterns) {
            Matcher matcher = matcher(pattern, paragraph, dateline.from());
            if (matcher.lookingAt()) {
                return group(matcher, "bearer") == null ? CreditReading.NONE : bearers(paragraph, matcher);
            }
        }
        return CreditReading.NONE;
    }

    private static CreditReading bearers(String paragraph, Matcher matcher) {
        String agency = group(matcher, "agency");
        int end = matcher.end("bearer");
        String rest = paragraph.substring(end, matcher.end()).replaceAll("[\\])）］】〕]", "").strip();
        List<String> affiliations = new ArrayList<>();
        String house = group(matcher, "house");
        if (house != null || agency != null) {
            affiliations.add(house == null ? Objects.requireNonNull(agency) : house);
        }
        if (house == null && !rest.isEmpty()) {
            affiliations.add(rest);
        }
        List<Contributor> contributors = Stream.of(matcher.group("bearer").split("[、，,·]"))
                .map(each -> each.replaceAll("[\\s\u3000]+", ""))
                .filter(each -> !each.isEmpty())
                .map(each -> new Contributor(new Person(each, Person.Kind.PERSON), affiliations))
                .toList();
        return new CreditReading(
                List.of(new CreditDraft(
                        new Role(Role.Kind.WRITER, ""),
                        contributors,
                        matcher.start("bearer"),
                        end,
                        Form.STATUS,
                        Token.LIKELY)),
                List.of());
    }

    private static @Nullable String group(Matcher matcher, String name) {
        return matcher.namedGroups().containsKey(name) ? matcher.group(name) : null;
    }

    private static @Nullable String place(Matcher matcher) {
        String city = group(matcher, "city");
        return city == null ? group(matcher, "place") : city;
    }

    /** A place in small letters is one of a dateline only if it is a city that is known. */
    private static boolean isKnown(@Nullable String city) {
        return city == null || CITIES.has(city);
    }

    private @Nullable LocalDate date(Matcher matcher) {
        return date(group(matcher, "month"), group(matcher, "day"));
    }

    private @Nullable LocalDate date(@Nullable String month, @Nullable String day) {
        if (year == null || month == null || day == null) {
            return null;
        }
        try {
            return LocalDate.of(year, Numerals.value(month), Numerals.value(day));
        } catch (DateTimeException e) {
            // 2月30日 is printed nonsense: the words stay, the date is unknown.
            return null;
        }
    }

    private static Map<String, List<Pattern>> load() {
        WordTable table = WordTable.builtIn("datelines.json");
        return table.lists().entrySet().stream().collect(Collectors.toUnmodifiableMap(
                Map.Entry::getKey, language -> language.getValue().stream().map(Pattern::compile).toList()));
    }
}
