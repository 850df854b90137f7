package org.colophon.parser.credit.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.parser.lexicon.PatternTable;
import org.colophon.parser.lexicon.WordLists;

/**
 * Reads those whom the role of a picture names: a person and a house in either order, a user of a picture service with
 * it, or houses alone.
 */
final class EnglishHolders {

    private static final int LONGEST = 80;
    private static final int LONGEST_NAME = 45;
    private static final int MOST_PARTS = 5;
    private static final int MOST_WORDS = 5;
    private static final String FOR = " for ";
    private static final Pattern GAP = PatternTable.of("en").pattern("holder");
    private static final Pattern USER = Pattern.compile("@?[\\p{L}\\d][\\p{L}\\d_.-]+(?: [\\p{L}\\d_.-]+)?");

    private static final Pattern SOURCES = Pattern.compile("\\s*[,;]\\s+(?:and )?");

    private final EnglishWords vocabulary;
    private final EnglishNames names;
    private final Set<String> hedges;
    private final Set<String> stocks;

    EnglishHolders(EnglishWords vocabulary, EnglishNames names, WordLists lists) {
        this.vocabulary = vocabulary;
        this.names = names;
        this.hedges = lists.list("hedges");
        this.stocks = lists.list("stocks");
    }

    private enum Part { PERSON, HOUSE, USER, WORD, OTHER }

    /** Those whom a text names; none where it says something else, or lists several people. */
    List<Contributor> read(String region) {
        String text = stripped(region);
        if (text.isEmpty() || text.length() > LONGEST || vocabulary.isUnnamed(text)) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int rest = parts(text, parts);
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            return List.of();
        }
        Part first = part(parts.getFirst(), parts.size() > 1);
        if (parts.size() == 1) {
            return switch (first) {
                case USER -> parts.getFirst().startsWith("@") ? List.of(house(parts.getFirst())) : List.of();
                case PERSON, OTHER -> List.of();
                case HOUSE, WORD -> List.of(house(parts.getFirst()));
            };
        }
        boolean comma = text.startsWith(",", parts.getFirst().length());
        return switch (first) {
            case PERSON -> areAllPeople(parts) ? people(parts) : held(parts, text, rest, comma);
            case USER -> !comma && part(parts.get(1), true) != Part.OTHER
                    ? List.of(person(parts.getFirst(), tail(parts, text, rest)))
                    : List.of();
            case HOUSE, WORD -> houseFirst(parts, comma);
            case OTHER -> List.of();
        };
    }

    /** A list of sources as they are printed: houses, and their gifts. */
    List<Contributor> sources(String region) {
        List<Contributor> sources = new ArrayList<>();
        for (String each : SOURCES.split(region.strip())) {
            String part = stripped(each).replaceAll("[.]$", "");
            int words = EnglishWords.words(part).size();
            boolean named = words > 0 && words <= MOST_WORDS + 2 && part.length() <= LONGEST_NAME + 15
                    && Character.isUpperCase(part.charAt(0))
                    && !vocabulary.isUnnamed(part)
                    && (vocabulary.isWritten(part) || isNamed(part) || words == 2
                    && vocabulary.isAgency(part.substring(0, part.indexOf(' '))));
            if (!named) {
                return List.of();
            }
            sources.add(house(part));
        }
        return sources.size() > 1 ? sources : List.of();
    }

    /**
     * The same in brackets at the end of a caption, where no role word speaks for them: a person and a house, or
     * houses.
     */
    List<Contributor> bracketed(String inner) {
        String text = inner.strip();
        List<String> parts = new ArrayList<>();
        int rest = text.length() > LONGEST ? 0 : parts(text, parts);
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            return List.of();
        }
        boolean hedged = !text.startsWith(parts.getFirst()) || !text.endsWith(parts.getLast());
        Part first = part(parts.getFirst(), true);
        if (first == Part.PERSON && parts.size() == 2) {
            Part second = part(parts.get(1), true);
            return second == Part.HOUSE || second == Part.WORD
                    ? List.of(person(parts.getFirst(), tail(parts, text, rest)))
                    : List.of();
        }
        boolean houses = parts.stream().allMatch(each -> isHouse(each) || hedged && part(each, true) == Part.WORD);
        return houses && (hedged || parts.stream().allMatch(this::isKnown))
                ? parts.stream().map(EnglishHolders::house).toList()
                : List.of();
    }

    private boolean isKnown(String part) {
        return vocabulary.isAgency(part) || vocabulary.isKnownHouse(part) || EnglishWords.isDomain(part);
    }

    private static String stripped(String region) {
        String text = region.strip();
        text = text.startsWith("by ") || text.startsWith("By ") ? text.substring(3).strip() : text;
        return text.startsWith("the ") ? text.substring(4) : text;
    }

    /** Cuts a text at its marks, leaves out hedging words, and returns the start of the second part. */
    private int parts(String text, List<String> parts) {
        Matcher gaps = GAP.matcher(text);
        int start = 0;
        int second = text.length();
        int cut = text.indexOf(FOR);
        if (cut > 0 && vocabulary.isPerson(text.substring(0, cut))) {
            add(parts, text.substring(0, cut));
            start = cut + FOR.length();
            start += text.startsWith("the ", start) ? 4 : 0;
            second = start;
        }
        while (gaps.find(Math.max(start, 0))) {
            add(parts, text.substring(start, gaps.start()));
            start = gaps.end();
            second = Math.min(second, start);
        }
        add(parts, text.substring(start));
        return second;
    }

    private void add(List<String> parts, String part) {
        String said = unhedged(part.strip());
        boolean nobody = !parts.isEmpty() && (vocabulary.isNoise(said) || vocabulary.isUnnamed(said));
        if (!said.isEmpty() && !nobody) {
            parts.add(said);
        }
    }

    /** PTI File Photo: a house, and words that say how it came by the picture. */
    String unhedged(String part) {
        String said = part;
        while (!said.isEmpty()) {
            int blank = said.lastIndexOf(' ');
            String last = said.substring(blank + 1).toLowerCase(Locale.ROOT).replaceAll("[()]", "");
            if (!hedges.contains(last) || blank > 0 && vocabulary.isAgency(said)) {
                return said;
            }
            said = blank < 0 ? "" : said.substring(0, blank).strip();
        }
        return said;
    }

    private Part part(String part, boolean several) {
        if (part.length() > LONGEST_NAME || part.contains(". ") && !vocabulary.isPerson(part)) {
            return Part.OTHER;
        }
        if (isHouse(part)) {
            return Part.HOUSE;
        }
        if (vocabulary.isPerson(part)) {
            return Part.PERSON;
        }
        int words = part.split(" ").length;
        boolean capital = Character.isUpperCase(part.charAt(0))
                || part.length() > 2 && Character.isUpperCase(part.charAt(1));
        if (words == 1 && capital && !vocabulary.isBarred(part) && !vocabulary.isGiven(part)) {
            return Part.WORD;
        }
        if ((several || part.startsWith("@")) && words <= 2 && !vocabulary.isBarred(part)
                && USER.matcher(part).matches()) {
            return Part.USER;
        }
        return words <= MOST_WORDS && capital && words > 1 && isNamed(part) ? Part.HOUSE : Part.OTHER;
    }

    private boolean isHouse(String part) {
        int blank = part.indexOf(' ');
        String first = blank < 0 ? part : part.substring(0, blank);
        boolean acronym = first.length() >= 3 && EnglishWords.isUpper(first) && !EnglishWords.isUpper(part)
                && first.chars().allMatch(Character::isLetter);
        boolean numbered = blank < 0 && first.chars().anyMatch(Character::isDigit)
                && Character.isUpperCase(first.charAt(0));
        return vocabulary.isHouse(part) && vocabulary.isWritten(part)
                || acronym
                || numbered
                || EnglishWords.isDomain(part);
    }

    /** Whether two or more words of a part are written as a name, and none is one of a sentence. */
    private boolean isNamed(String part) {
        int capitals = 0;
        for (String word : EnglishWords.words(part)) {
            capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
        }
        return capitals > 1 && !vocabulary.isBarred(part);
    }

    /** Ann Lee / Ben Roe: people, each with a given name that is known, and no house. */
    private boolean areAllPeople(List<String> parts) {
        return parts.stream().allMatch(each -> part(each, true) == Part.PERSON
                && vocabulary.isGiven(each.substring(0, each.indexOf(' '))));
    }

    private List<Contributor> people(List<String> parts) {
        return parts.stream().map(each -> person(each, "")).toList();
    }

    /** iStock.com/annlee, Flickr/annlee: a picture service, and who put the picture there. */
    List<Contributor> ofService(String text) {
        int slash = text.indexOf('/');
        String user = slash < 0 ? "" : text.substring(slash + 1).strip();
        String service = slash < 0 ? "" : text.substring(0, slash).strip();
        boolean known = stocks.contains(service) || stocks.contains(service.replace(".com", ""));
        boolean named = USER.matcher(user).matches() && !vocabulary.isHouse(user);
        return known && named ? List.of(person(user, service)) : List.of();
    }

    private List<Contributor> held(List<String> parts, String text, int rest, boolean comma) {
        Part second = part(parts.get(1), true);
        boolean house = second == Part.HOUSE || !comma && second != Part.OTHER;
        return house ? List.of(person(parts.getFirst(), tail(parts, text, rest))) : List.of();
    }

    /** The words behind a name as they are printed, without hedging words at their end. */
    private static String tail(List<String> parts, String text, int rest) {
        int end = text.lastIndexOf(parts.getLast()) + parts.getLast().length();
        return text.substring(rest, Math.max(end, rest)).strip();
    }

    private List<Contributor> houseFirst(List<String> parts, boolean comma) {
        Part last = part(parts.getLast(), true);
        boolean user = parts.size() == 2 && !comma && stocks.contains(parts.getLast())
                && parts.getFirst().indexOf(' ') < 0 && !vocabulary.isHouse(parts.getFirst());
        if (user) {
            return List.of(person(parts.getFirst(), parts.getLast()));
        }
        if (parts.size() == 2 && last == Part.PERSON && !comma) {
            return List.of(person(parts.getLast(), parts.getFirst()));
        }
        List<Contributor> houses = new ArrayList<>();
        for (String each : parts) {
            Part part = part(each, true);
            if (part != Part.HOUSE && part != Part.WORD) {
                return List.of();
            }
            houses.add(house(each));
        }
        return houses;
    }

    private Contributor person(String name, String house) {
        return new Contributor(new Person(name, Person.Kind.PERSON), house.isEmpty() ? List.of() : List.of(house));
    }

    private static Contributor house(String name) {
        return new Contributor(new Person(name, Person.Kind.ORGANISATION), List.of());
    }
}
