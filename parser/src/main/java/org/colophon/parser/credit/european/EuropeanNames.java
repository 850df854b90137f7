package org.colophon.parser.credit.european;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.parser.credit.english.EnglishWords;
import org.colophon.parser.lexicon.TermFile;

/** Reads the names behind a role or "by" of a European language, with their statuses and houses. */
final class EuropeanNames {

    private static final TermFile CITIES = TermFile.of("cities.en.txt");
    private static final int LONGEST_HOUSE = 60;
    private static final int LONGEST_STATUS = 60;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_SMALL = 4;
    private static final Pattern TITLE = Pattern.compile("^(?:(?:Prof|Dr|Dipl|Mag|Ing|Lic|Dra|Mme|Mgr)\\.? )+");

    private final EuropeanWords words;
    private final EnglishWords vocabulary;

    EuropeanNames(EuropeanWords words, EnglishWords vocabulary) {
        this.words = words;
        this.vocabulary = vocabulary;
    }

    /** The evidence for names: a role with its mark, or nothing but "by". */
    enum Said { BY_ROLE, BY_BYLINE }

    /** Those whom a text names; empty where it says something else, none in the list where it names nobody. */
    Optional<List<Contributor>> read(String text, Said said) {
        List<Contributor> people = new ArrayList<>();
        boolean unnamed = false;
        int open = 0;
        for (String piece : words.names(text)) {
            String words = stripped(piece);
            if (words.isEmpty() || vocabulary.isNoise(words)) {
                continue;
            }
            if (this.words.isUnnamed(words) || vocabulary.isUnnamed(words)) {
                unnamed = true;
            } else if (!people.isEmpty() && isStatus(words)) {
                open = held(people, open, words);
            } else if (people.isEmpty() || !isPlace(words)) {
                Optional<Contributor> one = one(words, said);
                if (one.isEmpty()) {
                    return Optional.empty();
                }
                people.add(one.get());
            }
        }
        return people.isEmpty() && !unnamed ? Optional.empty() : Optional.of(people);
    }

    /** The status behind the last of several names is that of all who have none. */
    private static int held(List<Contributor> people, int open, String status) {
        for (int i = open; i < people.size(); i++) {
            Contributor each = people.get(i);
            people.set(i, each.affiliations().isEmpty() ? new Contributor(each.person(), List.of(status)) : each);
        }
        return people.size();
    }

    private static String stripped(String piece) {
        String text = piece.strip();
        while (!text.isEmpty() && ".:;,/©*".indexOf(text.charAt(text.length() - 1)) >= 0
                && !(text.endsWith(".") && text.length() > 1
                && Character.isUpperCase(text.charAt(text.length() - 2)))) {
            text = text.substring(0, text.length() - 1).strip();
        }
        return text;
    }

    private boolean isStatus(String piece) {
        return piece.length() <= LONGEST_STATUS && (words.isStatus(piece) || vocabulary.isAgency(piece)
                || vocabulary.isHouse(piece) && !vocabulary.isPerson(piece));
    }

    private static boolean isPlace(String piece) {
        int blank = piece.indexOf(' ');
        boolean from = blank > 0 && blank < LONGEST_SMALL && Character.isLowerCase(piece.charAt(0))
                && piece.indexOf(' ', blank + 1) < 0 && Character.isUpperCase(piece.charAt(blank + 1));
        return from || CITIES.has(piece) || piece.indexOf(' ') < 0 && Character.isUpperCase(piece.charAt(0));
    }

    private Optional<Contributor> one(String piece, Said said) {
        String[] halves = words.onBehalf(piece);
        String name = withoutAside(halves[0].strip());
        String house = halves.length > 1 ? halves[1].strip() : aside(halves[0]);
        boolean houseFirst = halves.length > 1 && vocabulary.isHouse(name) && vocabulary.isPerson(house);
        if (houseFirst) {
            return Optional.of(person(house, name));
        }
        int held = house.isEmpty() ? behindStatus(name) : 0;
        if (held > 0) {
            return Optional.of(person(name.substring(held), name.substring(0, held).strip()));
        }
        if (words.isHouse(name) && said == Said.BY_ROLE && isWritten(name)) {
            return Optional.of(house(name));
        }
        if (isPerson(name, said)) {
            return Optional.of(person(name, house));
        }
        if (vocabulary.isAgency(piece) || vocabulary.isHouse(name) && house.isEmpty()) {
            return Optional.of(house(vocabulary.isAgency(piece) ? piece : name));
        }
        boolean named = said == Said.BY_ROLE && !name.isEmpty() && name.length() <= LONGEST_HOUSE
                && (Character.isUpperCase(name.charAt(0)) || vocabulary.isAgency(name))
                && name.split(" ").length <= MOST_WORDS && isWritten(name) && !vocabulary.isBarred(name)
                && name.indexOf(". ") < 0;
        if (!named) {
            return Optional.empty();
        }
        return Optional.of(house.isEmpty() || name.indexOf(' ') < 0 && vocabulary.isAgency(name)
                ? house(piece) : person(name, house));
    }

    /** unserem Korrespondenten …: where the name begins behind a status; 0 where none comes first. */
    private int behindStatus(String piece) {
        for (int blank = piece.indexOf(' '); blank > 0; blank = piece.indexOf(' ', blank + 1)) {
            if (words.isStatus(piece.substring(0, blank)) && vocabulary.isPerson(piece.substring(blank + 1))) {
                return blank + 1;
            }
        }
        return 0;
    }

    /** A name of a person, perhaps behind a title; a byline needs one that does not repeat itself: Haus zu Haus. */
    private boolean isPerson(String name, Said said) {
        String plain = TITLE.matcher(name).replaceFirst("");
        boolean repeats = plain.startsWith(plain.substring(plain.lastIndexOf(' ') + 1) + " ");
        return vocabulary.isPerson(plain) && (said == Said.BY_ROLE || !repeats);
    }

    /** Whether a house's name is written as names are: its small words are as short as articles and prepositions. */
    private static boolean isWritten(String name) {
        for (String word : name.split(" ")) {
            if (Character.isLowerCase(word.charAt(0)) && word.length() > LONGEST_SMALL) {
                return false;
            }
        }
        return true;
    }

    private static String aside(String text) {
        int open = text.indexOf('(');
        int close = text.indexOf(')', Math.max(0, open));
        return open > 0 && close > open ? text.substring(open + 1, close).strip() : "";
    }

    private static String withoutAside(String text) {
        int open = text.indexOf('(');
        return open > 0 ? text.substring(0, open).strip() : text;
    }

    private static Contributor person(String name, String house) {
        return new Contributor(new Person(name, Person.Kind.PERSON), house.isEmpty() ? List.of() : List.of(house));
    }

    private static Contributor house(String name) {
        return new Contributor(new Person(name, Person.Kind.ORGANISATION), List.of());
    }
}
