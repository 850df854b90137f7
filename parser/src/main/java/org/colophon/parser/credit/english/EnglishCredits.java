package org.colophon.parser.credit.english;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.english.EnglishPhrases.Phrase;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.WordLists;

/** Reads credit lines in Latin letters: role phrases with their names, or names that sign by where they are. */
public final class EnglishCredits {

    /** The longest of 482 printed credit lines has 140 characters: beyond this a line must open with a role. */
    public static final int LONG_LINE = 200;

    /** [3] Ann Lee, Lines of Rivers, 1994: who wrote a work that a text quotes. */
    private static final Pattern NUMBERED = Pattern.compile("\\s*\\[\\d{1,3}\\]");
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\.){1,3}");
    /** A day that was blanked parts a house from its byline. */
    private static final String BLANKED_BY = "   By ";
    private static final int LONGEST_STATUS = 60;
    private static final int MOST_OF_STATUS = 4;
    private static final int MOST_OF_NAME = 3;

    private final EnglishWords vocabulary;
    private final EnglishPhrases phrases;
    private final EnglishSentences sentences;
    private final EnglishPictures pictures;
    private final EnglishHolders holders;
    private final EnglishClauses clauses;
    private final EnglishSignatures signatures;
    private final EnglishPairs pairs;
    private final EnglishProse prose;
    private final Set<String> openings;
    private final Set<String> reporting;
    private final Set<String> occasions;

    public EnglishCredits(CreditLexicon lexicon) {
        WordLists lists = WordLists.of("en");
        this.vocabulary = new EnglishWords(lexicon, lists);
        EnglishNames names = new EnglishNames(vocabulary, lists);
        this.phrases = new EnglishPhrases(lexicon, vocabulary, lists);
        this.sentences = new EnglishSentences(phrases, names, vocabulary);
        this.holders = new EnglishHolders(vocabulary, names, lists);
        this.pictures = new EnglishPictures(lexicon, names, vocabulary, holders);
        EnglishRegions regions = new EnglishRegions(names, vocabulary, holders);
        this.clauses = new EnglishClauses(phrases, names, vocabulary, regions);
        this.signatures = new EnglishSignatures(names, vocabulary);
        this.pairs = new EnglishPairs(phrases, names, vocabulary);
        this.prose = new EnglishProse(lexicon, lists);
        this.openings = lists.list("openings");
        this.reporting = lists.list("reporting");
        this.occasions = lists.list("occasions");
    }

    /** The words that names in Latin letters are told by. */
    public EnglishWords words() {
        return vocabulary;
    }

    /** Tells running prose, which holds no credits. */
    public EnglishProse prose() {
        return prose;
    }

    public CreditReading read(String raw, Place place) {
        boolean isLong = raw.length() > LONG_LINE;
        if (!couldBe(raw, place) || isLong && phrases.at(raw, letters(raw), raw.length()) == null) {
            return CreditReading.NONE;
        }
        String line = EnglishStamps.blanked(raw);
        int start = letters(line);
        if (start == line.length()) {
            return CreditReading.NONE;
        }
        CreditReading told = clauses.read(line, start, place);
        if (isLong) {
            return told;
        }
        told = told.found() ? told : pairs.read(line, place);
        told = told.found() ? told : signed(raw, line, start, place);
        if (!told.found() && (place != Place.TAIL || line.indexOf("contribut") > 0)) {
            told = sentences.read(raw, line, place, clauses);
        }
        if (!told.found() && isPicture(place)) {
            told = pictures.read(line, place);
        }
        told = told.found() ? told : behindDay(line, place);
        return told.found() ? told : signatures.read(raw, line, place);
    }

    /** Northern Echo Mar 19, 2026 By Ann Lee: a house and a day before the byline. */
    private CreditReading behindDay(String line, Place place) {
        int by = line.indexOf(BLANKED_BY);
        boolean house = place == Place.AFTER_TITLE && by > 0 && vocabulary.isWritten(line.substring(0, by).strip());
        return house ? clauses.read(line, letters(line.substring(by)) + by, place) : CreditReading.NONE;
    }

    /** Ann Lee, The Post; photos by Ben Roe: a signature, and clauses behind it. */
    private CreditReading signed(String raw, String line, int start, Place place) {
        int behind = clauses.behind(line, start);
        if (behind < 0 || isPicture(place)) {
            return CreditReading.NONE;
        }
        int stop = EnglishNames.trimmed(line, start, behind);
        CreditReading first = signatures.read(raw.substring(0, stop), line.substring(0, stop), place);
        CreditReading rest = first.found() ? clauses.read(line, behind, place) : CreditReading.NONE;
        return rest.found() ? first.and(rest) : CreditReading.NONE;
    }

    /** … | Ann Lee: the last words of a caption, where they are a given name of the tables and a surname. */
    public CreditReading taker(String words) {
        String[] all = words.split(" ");
        boolean person = all.length > 1 && all.length <= MOST_OF_NAME && vocabulary.isPerson(words)
                && (vocabulary.isGiven(all[0]) || INITIALS.matcher(all[0]).matches())
                && !occasions.contains(all[all.length - 1].toLowerCase(Locale.ROOT))
                && !vocabulary.isBarred(words) && !vocabulary.isHouse(words)
                && !vocabulary.isLabelled(words);
        Role role = new Role(Role.Kind.PHOTOGRAPHER, "");
        return person
                ? EnglishSentences.one(role, List.of(new Contributor(new Person(words, Person.Kind.PERSON), List.of())),
                        0, words.length())
                : CreditReading.NONE;
    }

    /** Whether a line opens with a role phrase and goes on as lists of names do: in capitals but for small words. */
    public boolean opensWithRole(String line) {
        int start = letters(line);
        boolean capital = start < line.length() && Character.isUpperCase(line.charAt(start));
        Phrase phrase = capital ? phrases.at(line, start, line.length()) : null;
        return phrase != null && phrase.names() < line.length() && vocabulary.isWritten(line.substring(phrase.names()));
    }

    /** A line in brackets: at an article's end an agency supplied the text, at a caption's a name took the picture. */
    public CreditReading bracketed(String inner, Place place) {
        boolean caption = place == Place.CAPTION;
        boolean head = place == Place.HEAD || place == Place.SECTION_HEAD || place == Place.FURNITURE;
        if (place == Place.END) {
            CreditReading told = read(inner, Place.END);
            return told.found() || !couldBe(inner, place) ? told : pictures.source(EnglishStamps.blanked(inner));
        }
        CreditReading reading = read(inner, caption || head || place == Place.FRONT_MATTER ? place : Place.BRACKETS);
        if (reading.found() || !caption || !couldBe(inner, place)) {
            return reading;
        }
        String line = EnglishStamps.blanked(inner);
        List<Contributor> held = holders.bracketed(line);
        return held.isEmpty() ? pictures.bracketed(line) : EnglishPictures.supplied(held, line);
    }

    /** Every credit has a capital, begins with one or is short, and is no question. */
    private boolean couldBe(String line, Place place) {
        if (NUMBERED.matcher(line).lookingAt() || line.startsWith("Contact ") && place == Place.BODY) {
            return false;
        }
        char last = line.charAt(line.length() - 1);
        if (last == '?' || last == '!' || last == ',' || last == '”') {
            return false;
        }
        boolean capital = vocabulary.isAgency(line.substring(letters(line)).strip());
        for (int i = 0; i < line.length() && !capital; i++) {
            capital = Character.isUpperCase(line.charAt(i));
        }
        char first = line.charAt(0);
        boolean small = Character.isLowerCase(first)
                && place == Place.TAIL
                && openings.stream().noneMatch(line::startsWith);
        return capital && !small;
    }

    /** The place of the first letter of a line; its end if it has none. */
    static int letters(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Whether a word leads on to the next, so that the next belongs to the sentence: on, from, the. */
    public boolean leadsOn(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return vocabulary.leadsOn(lower) || reporting.contains(lower);
    }

    /** Whether a line says no more than who the one above it is: Staff Writer, The Daily Post. */
    public boolean isStatus(String line) {
        String words = EnglishStamps.blanked(line).strip();
        int comma = words.indexOf(", ");
        boolean placed = comma > 0 && vocabulary.isHouse(words.substring(0, comma))
                && vocabulary.isWritten(words.substring(comma + 2));
        if (words.isEmpty() || words.length() > LONGEST_STATUS || !placed && !vocabulary.isStatus(words)) {
            return words.isEmpty();
        }
        return !words.endsWith(".") && vocabulary.nameEnd(words) > 0 || words.split(" ").length <= MOST_OF_STATUS;
    }

    /** Whether a place is below a picture, or may be. */
    static boolean isPicture(Place place) {
        return switch (place) {
            case CAPTION, TAIL, BRACKETS -> true;
            case FURNITURE, AFTER_TITLE, SECTION_START, BODY, END, HEAD, SECTION_HEAD, FRONT_MATTER -> false;
        };
    }
}
