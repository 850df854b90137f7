package org.colophon.parser.credit.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Person;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.PatternTable;
import org.colophon.parser.lexicon.TermFile;
import org.colophon.parser.lexicon.WordLists;
import org.colophon.parser.text.Glyphs;

/**
 * Tells the kinds of words in Latin letters: a person's name, a house, a status, or words without a meaning for
 * credits.
 */
public final class EnglishWords {

    private static final Pattern WORD = Pattern.compile("\\S+");
    static final Pattern CAPITAL = PatternTable.of("en").pattern("capital");
    private static final Pattern AGE = PatternTable.of("en").pattern("age");
    private static final Pattern DOMAIN =
            Pattern.compile("[\\w-]+(?:\\.[\\w-]+)*\\.(?:com|org|net|gov|edu|info|tv|io|(?:co|com|org)\\.[a-z]{2})");
    private static final Set<String> STOPS =
            Set.of("The", "On", "For", "FOR", "In", "IN", "At", "From", "Of", "THE", "With");
    private static final List<String> PARTICIPLES = List.of("ed", "ing");
    private static final Pattern JOINED = Pattern.compile("[—•·|]");
    private static final int LONGEST_NAME = 5;
    private static final int LONGEST_PLAIN = 5;

    private final CreditLexicon lexicon;
    private final Set<String> particles;
    private final Set<String> connectors;
    private final Set<String> never;
    private final Set<String> labels;
    private final Set<String> occasions;
    private final Set<String> nounEndings;
    private final Set<String> owners;
    private final Set<String> surnamesToo;
    private final TermFile given = TermFile.of("given-names.en.txt");
    private final TermFile surnames = TermFile.of("surnames.en.txt");

    EnglishWords(CreditLexicon lexicon, WordLists lists) {
        this.lexicon = lexicon;
        this.particles = lists.list("particles");
        this.connectors = lists.list("connectors");
        this.never = lists.list("never");
        this.labels = lists.list("labels");
        this.occasions = lists.list("occasions");
        this.nounEndings = lists.list("nounEndings");
        this.owners = lists.list("owners");
        this.surnamesToo = lists.list("surnamesToo");
    }

    /** The words of a text: parts between blanks, of any number. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || Glyphs.isBlank(text.charAt(i))) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    static boolean isUpper(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    boolean isPress(String lower) {
        Word word = lexicon.word(lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower);
        Word own = lexicon.word(lower);
        return word != null && word.is(Sense.PRESS) || own != null && own.is(Sense.PRESS);
    }

    /** Whether words name nobody: staff reports, our special correspondent. */
    public boolean isUnnamed(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        Word word = lexicon.word(lower);
        int blank = lower.indexOf(' ');
        return word != null && word.is(Sense.UNNAMED)
                || blank > 0 && owners.contains(lower.substring(0, blank)) && isPress(lower.substring(blank + 1));
    }

    /** Dates, ages, addresses, marks. */
    public boolean isNoise(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replaceAll("[()\\[\\]]", "").strip();
        Word word = lexicon.word(lower);
        return lower.isEmpty()
                || word != null && word.is(Sense.NOISE)
                || AGE.matcher(lower).matches()
                || lower.chars().noneMatch(Character::isLetter);
    }

    /** The end of the capital words that begin a text; 0 if none do. */
    int nameEnd(String text) {
        Matcher words = WORD.matcher(text);
        int end = 0;
        int count = 0;
        while (words.find() && count < LONGEST_NAME) {
            String word = words.group();
            int slash = word.indexOf('/');
            String whole = slash > 0 ? word.substring(0, slash) : word;
            boolean particle = count > 0 && particles.contains(word);
            if (!particle && !CAPITAL.matcher(whole).matches() || count > 1 && STOPS.contains(word)) {
                break;
            }
            if (!particle) {
                end = words.start() + whole.length();
            }
            count++;
            if (slash > 0) {
                break;
            }
        }
        return end;
    }

    /** Whether a word is a given name of the Latin alphabet. */
    public boolean isGiven(String word) {
        return given.has(word);
    }

    /** Whether one of the words is one that titles and labels are made of. */
    boolean isLabelled(String name) {
        return words(name).stream().anyMatch(word -> labels.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** Whether words may name what is shown: Winter Festival, where no table knows them as a house. */
    boolean isOccasion(String words) {
        List<String> all = words(words);
        return all.size() > 1 && occasions.contains(all.getLast().toLowerCase(Locale.ROOT)) && !isAgency(words);
    }

    /** Whether a name holds a word that no name holds. */
    public boolean isBarred(String name) {
        for (String word : words(name)) {
            String lower = word.toLowerCase(Locale.ROOT);
            if (particles.contains(word) && name.indexOf(word) > 0) {
                // Ann ten Broek: within a name the number is none.
                continue;
            }
            boolean initial = word.length() == 1 && !name.startsWith("A ");
            if (never.contains(lower) && !initial && !(lower.equals("the") && isHouse(name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words are the name of a person: two to four capital words, none of them of a house. */
    public boolean isPerson(String words) {
        int blank = words.indexOf(' ');
        return blank > 0 && nameEnd(words) == words.length() && !isHouse(words) && !isStatus(words) && !isBarred(words);
    }

    /** Whether words are the name of a person that begins with a given name of the tables, or with initials. */
    public boolean isPersonByGivenName(String words) {
        String first = words.substring(0, Math.max(0, words.indexOf(' ')));
        return isPerson(words) && (isGiven(first) || first.endsWith("."));
    }

    /**
     * Whether words are a person's name by themselves: they begin with a known given name or an initial, or hold
     * none of
     * the words that titles are made of, nor an ending of such words.
     */
    public boolean isLikelyPerson(String words) {
        if (!isPerson(words)) {
            return false;
        }
        String first = words.substring(0, words.indexOf(' '));
        if (isGiven(first) || first.endsWith(".") || first.length() <= 2) {
            return true;
        }
        if (PARTICIPLES.stream().anyMatch(first::endsWith)) {
            // Sourced Locally: what was done, and no given name of the tables.
            return false;
        }
        if (isRole(first)) {
            return false;
        }
        for (String word : words(words)) {
            boolean common = labels.contains(word.toLowerCase(Locale.ROOT)) || isNoun(word);
            if (common) {
                return false;
            }
        }
        return true;
    }

    /** Whether words after a name say who its bearer is: Staff Writer, CNN, The Associated Press. */
    boolean isStatus(String piece) {
        if (piece.isEmpty() || piece.length() > 80) {
            return false;
        }
        if (isHouse(piece)) {
            return true;
        }
        if (piece.startsWith("of ") || piece.startsWith("with ")) {
            return isHouse(piece.substring(piece.indexOf(' ') + 1).replaceFirst("^the ", ""));
        }
        int of = piece.indexOf(" for ");
        if (of > 0 && isHouse(piece.substring(0, of))) {
            return true;
        }
        String lower = piece.toLowerCase(Locale.ROOT).replace(".", "");
        if (lower.startsWith("special to ") || lower.startsWith("for the ") || lower.startsWith("special for ")) {
            return true;
        }
        for (String word : lower.split("[\\s/-]+")) {
            Word known = lexicon.word(word);
            if (known != null && known.is(Sense.OFFICE) || isPress(word)) {
                return true;
            }
        }
        return isPress(lower);
    }

    /** Whether a name is one of a news or picture agency. */
    public boolean isAgency(String name) {
        Word whole = lexicon.word(name);
        return whole != null && whole.is(Sense.AGENCY);
    }

    boolean isOrganisationWord(String word) {
        Word end = lexicon.word(word);
        if (end == null && word.length() > 2 && isUpper(word)) {
            end = lexicon.word(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return end != null && end.is(Sense.ORGANISATION);
    }

    /** Whether a word leads on to the next: an article, a preposition, a conjunction. */
    boolean leadsOn(String lower) {
        return connectors.contains(lower) || never.contains(lower);
    }

    /** Whether a word is the address of a site: example.com. */
    static boolean isDomain(String word) {
        return word.indexOf('.') > 0 && DOMAIN.matcher(word).matches();
    }

    /** Whether an agency's name ends a text that begins with something else: Ann Lee Getty Images. */
    private boolean endsInAgency(String name) {
        for (int blank = name.indexOf(' '); blank > 0; blank = name.indexOf(' ', blank + 1)) {
            if (name.length() - blank > 3 && isAgency(name.substring(blank + 1))) {
                return !isAgency(name.substring(0, blank));
            }
        }
        return false;
    }

    /** Whether words name a house: an agency, The …, … Society, Bureau of …. */
    public boolean isHouse(String name) {
        if (isAgency(name)
                || (name.startsWith("The ") || name.startsWith("THE "))
                        && name.length() > 6
                        && CAPITAL.matcher(name.substring(4)).lookingAt()) {
            return true;
        }
        if (isUpper(name)
                && name.indexOf(' ') < 0
                && name.length() > 1
                && name.length() <= 6
                && name.chars().allMatch(Character::isLetter)) {
            return true;
        }
        int blank = name.indexOf(' ');
        boolean desk = blank > 1
                && (isUpper(name.substring(0, blank)) && !isUpper(name)
                        || name.startsWith("Reuters ")
                        || name.startsWith("Bloomberg "))
                && isAgency(name.substring(0, blank))
                && name.indexOf(' ', blank + 1) < 0
                && Character.isUpperCase(name.charAt(blank + 1));
        if (desk) {
            return true;
        }
        if (isDomain(name)) {
            return true;
        }
        if (JOINED.matcher(name).find() || endsInAgency(name)) {
            return false;
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        int of = name.indexOf(" of ");
        boolean surnamed = name.indexOf(' ') > 0 && name.indexOf(' ') == name.lastIndexOf(' ')
                && surnamesToo.contains(last) && isGiven(name.substring(0, name.indexOf(' ')));
        return !surnamed && name.indexOf(' ') > 0
                        && (isOrganisationWord(last)
                                || of > 0 && isOrganisationWord(name.substring(name.lastIndexOf(' ', of - 1) + 1, of)))
                || name.indexOf(' ') < 0 && isOrganisationWord(name) && Character.isUpperCase(name.charAt(0));
    }

    /** Whether words name a house that is known, or one by the word that it ends in. */
    boolean isKnownHouse(String name) {
        boolean named = name.startsWith("The ")
                ? isAgency(name) || isOrganisationWord(name.substring(name.lastIndexOf(' ') + 1))
                : isHouse(name);
        return isAgency(name)
                || name.indexOf(' ') > 0
                        && named
                        && isWritten(name)
                        && !isBarred(name.startsWith("The ") ? name.substring(4) : name);
    }

    /** Whether words name an occupation of the press. */
    boolean isPressStatus(String piece) {
        for (String word : piece.toLowerCase(Locale.ROOT).split("[\\s/-]+")) {
            if (isPress(word.replaceAll("[.,]", ""))) {
                return true;
            }
        }
        return isHouse(piece) || piece.toLowerCase(Locale.ROOT).startsWith("special to");
    }

    /** Whether a house's name is written as names are: in capitals but for the small words. */
    boolean isWritten(String piece) {
        List<String> words = words(piece);
        for (String word : words) {
            boolean small = connectors.contains(word) || particles.contains(word);
            if (!small
                    && !Character.isUpperCase(word.charAt(0))
                    && Character.isLetter(word.charAt(0))
                    && !isAgency(word)) {
                return false;
            }
        }
        return !words.isEmpty();
    }

    Person.Kind kind(String name) {
        return isHouse(name) || isOfNouns(name) ? Person.Kind.ORGANISATION : Person.Kind.PERSON;
    }

    /** Whether a word ends as nouns of things do, and is no surname that does. */
    private boolean isNoun(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > LONGEST_PLAIN && nounEndings.stream().anyMatch(lower::endsWith) && !surnames.has(word);
    }

    /** Credit Union Opens: a word for a role opens a headline. */
    private boolean isRole(String word) {
        Word known = lexicon.word(word.toLowerCase(Locale.ROOT));
        return known != null && known.is(Sense.ROLE);
    }

    /** Acme Robotics, Tiny House Listings: no given name begins it, and the noun that ends it is one of things. */
    private boolean isOfNouns(String name) {
        List<String> words = words(name);
        String last = words.getLast();
        boolean noun = isNoun(last) || labels.contains(last.toLowerCase(Locale.ROOT));
        boolean given = isGiven(words.getFirst()) || words.getFirst().endsWith(".");
        return words.size() > 1 && !given && (noun || words.contains("&"));
    }
}
