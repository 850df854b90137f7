package org.colophon.parser.credit.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.english.EnglishNames.Listed;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.PatternTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines below pictures without a role: Evan Roe/AP Photo, REUTERS/Ann Lee, Ann Lee for The Post, Getty
 * Images.
 */
final class EnglishPictures {

    private static final int LONGEST = 110;
    private static final Pattern PARTS = PatternTable.of("en").pattern("picture");
    private static final Pattern CLOSED = PatternTable.of("en").pattern("closed");
    private static final Pattern ASIDE = Pattern.compile("(?<name>\\p{Lu}[^()/|]+?) \\((?<house>[^()]{2,40})\\)");
    private static final Pattern YEAR = Pattern.compile(",? (?:19|20)\\d\\d$");
    private static final Pattern HEDGE = PatternTable.of("en").pattern("hedge");

    private final CreditLexicon lexicon;
    private final EnglishNames names;
    private final EnglishWords vocabulary;
    private final EnglishHolders holders;

    EnglishPictures(CreditLexicon lexicon, EnglishNames names, EnglishWords vocabulary, EnglishHolders holders) {
        this.holders = holders;
        this.lexicon = lexicon;
        this.names = names;
        this.vocabulary = vocabulary;
    }

    CreditReading read(String line, Place place) {
        int start = line.startsWith("(c)") || line.startsWith("(C)") ? 3 : 0;
        while (start < line.length() && !Character.isLetter(line.charAt(start)) && line.charAt(start) != '@') {
            start++;
        }
        boolean owned = line.substring(0, start).indexOf('©') >= 0 || line.startsWith("(c)") || line.startsWith("(C)");
        int end = EnglishNames.trimmed(line, start, line.length());
        Matcher hedge = HEDGE.matcher(line.substring(start, end));
        int stop = hedge.find() ? start + hedge.start() : end;
        String whole = line.substring(start, stop);
        if (whole.isEmpty() || whole.length() > LONGEST) {
            return CreditReading.NONE;
        }
        CreditReading unnamed = unnamed(line, start, end, place);
        if (unnamed.found()) {
            return unnamed;
        }
        List<Contributor> served = place == Place.CAPTION ? holders.ofService(whole) : List.of();
        if (!served.isEmpty()) {
            return supplied(served, whole).shifted(start);
        }
        CreditReading parted = parted(whole, start, place);
        if (parted.found()) {
            return parted;
        }
        return owned ? owner(whole, start) : place == Place.TAIL ? CreditReading.NONE : closed(whole, start);
    }

    /** Courtesy photo: a picture is supplied, by nobody named. */
    private CreditReading unnamed(String line, int from, int to, Place place) {
        String words = line.substring(from, to);
        Word word = lexicon.word(words.toLowerCase(Locale.ROOT));
        boolean said = word != null && word.is(Sense.UNNAMED) && (words.indexOf(' ') > 0 || place != Place.TAIL);
        return said
                ? EnglishSentences.one(new Role(Role.Kind.PHOTO_SOURCE, words), List.of(), from, to)
                : CreditReading.NONE;
    }

    /** People and houses with marks between them. */
    private CreditReading parted(String whole, int offset, Place place) {
        Matcher parts = PARTS.matcher(whole);
        List<String> pieces = new ArrayList<>();
        int start = 0;
        int first = -1;
        int firstEnd = whole.length();
        String mark = "";
        while (parts.find()) {
            if (first < 0) {
                first = parts.end();
                firstEnd = parts.start();
                mark = parts.group().strip();
            }
            pieces.add(house(whole.substring(start, parts.start())));
            start = parts.end();
        }
        pieces.add(house(whole.substring(start)));
        boolean houses = pieces.stream().allMatch(piece -> vocabulary.isKnownHouse(piece));
        boolean agencies = place != Place.TAIL || pieces.size() <= 3 && isAgency(pieces.getFirst());
        if (houses && place == Place.CAPTION && pieces.size() == 1 && vocabulary.isOccasion(whole)) {
            return CreditReading.NONE;
        }
        if (houses && agencies) {
            List<Contributor> all = pieces.stream()
                    .map(piece -> new Contributor(new Person(piece, Person.Kind.ORGANISATION), List.of()))
                    .toList();
            return new CreditReading(
                    List.of(new CreditDraft(
                            new Role(place == Place.CAPTION ? Role.Kind.PHOTO_SOURCE : Role.Kind.SOURCE, ""),
                            all,
                            offset,
                            offset + whole.length(),
                            Form.HOUSE_ALONE,
                            Token.LIKELY)),
                    List.of());
        }
        if (first < 0 || firstEnd == 0 || first >= whole.length()) {
            return CreditReading.NONE;
        }
        CreditReading several = several(whole, offset);
        return several.found() ? several : byPerson(whole, pieces, first, firstEnd, mark, offset, place);
    }

    /** A piece without hedging words behind a house: AFP File Photo. */
    private String house(String piece) {
        String said = holders.unhedged(piece.strip());
        return said.isEmpty() || !vocabulary.isAgency(said) ? piece.strip() : said;
    }

    /** Ann Lee, Ben Roe/The Post: several people before one house. */
    private CreditReading several(String whole, int offset) {
        int slash = whole.indexOf('/');
        int comma = whole.indexOf(", ");
        Listed listed = comma > 0 && comma < slash ? names.read(whole.substring(0, slash)) : null;
        String house = whole.substring(slash + 1).strip();
        boolean named = vocabulary.isHouse(house) || isCapitals(house);
        return listed != null && named && listed.contributors().size() > 1 && isLikely(listed, true)
                ? photographer(listed.contributors().stream().map(Contributor::person).toList(), house, offset,
                        whole.length())
                : CreditReading.NONE;
    }

    /** R. Matrix Algebra Useful for …: the last initial of an author, and the title of a work. */
    private static boolean isTitle(String name) {
        return name.length() > 3 && name.charAt(1) == '.' && name.split(" ").length > 3;
    }

    private CreditReading byPerson(
            String whole, List<String> pieces, int first, int firstEnd, String mark, int offset, Place place) {
        String last = pieces.getLast();
        boolean houseFirst = vocabulary.isWritten(pieces.getFirst())
                && vocabulary.isHouse(pieces.getFirst())
                && pieces.size() <= 3
                && vocabulary.isPerson(last)
                && !vocabulary.isHouse(last)
                && whole.lastIndexOf('/') > 0
                && (isAgencyLike(pieces.getFirst()) || place != Place.TAIL);
        if (houseFirst) {
            int slash = whole.length() - last.length();
            String house = whole.substring(0, slash).replaceAll("[\\s/|]+$", "").strip();
            return photographer(List.of(new Person(last, Person.Kind.PERSON)), house, offset, whole.length());
        }
        String name = whole.substring(0, firstEnd);
        boolean sentence = name.length() > 2 && name.endsWith(".")
                && Character.isLowerCase(name.charAt(name.length() - 2));
        if (sentence || isTitle(name) || isAgency(name.substring(name.lastIndexOf(' ') + 1))) {
            return CreditReading.NONE;
        }
        Listed people = names.read(name);
        boolean listed = people != null
                && !people.contributors().isEmpty()
                && people.contributors().stream()
                        .allMatch(each -> each.person().kind() == Person.Kind.PERSON
                                && each.person().name().indexOf(' ') > 0
                                && each.person().name().split(" ").length <= 4
                                && each.affiliations().isEmpty())
                && !people.placed();
        String rest = whole.substring(first).strip().replaceFirst("^the (?=\\p{Lu})", "");
        boolean comma = mark.startsWith(",")
                || "—–-".contains(mark.isEmpty() ? "/" : mark)
                || mark.equals("of")
                || mark.equals("on");
        boolean house = comma
                ? vocabulary.isKnownHouse(pieces.get(1)) || isStaff(pieces.get(1))
                : vocabulary.isHouse(pieces.get(1))
                        || isCapitals(pieces.get(1)) && isLikely(people, mark.equals("/") && place != Place.TAIL);
        if (!listed || !house || rest.length() > 70) {
            return CreditReading.NONE;
        }
        String affiliation = mark.equals("|") ? rest.replaceAll("\\s*\\|\\s*", " / ") : rest;
        return photographer(
                Objects.requireNonNull(people).contributors().stream()
                        .map(Contributor::person)
                        .toList(),
                affiliation,
                offset,
                whole.length());
    }

    /**
     * Whether each begins with a given name that is known; a slash below a picture lets any name pass that titles
     * have not.
     */
    private boolean isLikely(@Nullable Listed people, boolean slash) {
        return people != null
                && people.contributors().stream()
                        .map(each -> each.person().name())
                        .allMatch(name -> slash
                                ? vocabulary.isLikelyPerson(name)
                                : vocabulary.isGiven(name.split(" ")[0]) && vocabulary.isLikelyPerson(name));
    }

    /** Courier staff, Post photographer. */
    private static boolean isStaff(String status) {
        String lower = status.toLowerCase(Locale.ROOT);
        return status.length() <= 40
                && (lower.endsWith("staff")
                        || lower.endsWith("photographer")
                        || lower.endsWith("photojournalist")
                        || lower.endsWith("photo editor"));
    }

    private boolean isAgency(String house) {
        Word word = lexicon.word(house);
        return word != null && word.is(Sense.AGENCY);
    }

    private boolean isAgencyLike(String house) {
        return vocabulary.isKnownHouse(house) || house.equals(house.toUpperCase(Locale.ROOT));
    }

    private boolean isCapitals(String house) {
        return vocabulary.nameEnd(house) == house.length() || house.startsWith("@") || house.endsWith(".com");
    }

    private static CreditReading photographer(List<Person> people, String house, int offset, int length) {
        List<Contributor> contributors = people.stream()
                .map(person -> new Contributor(person, List.of(house)))
                .toList();
        return EnglishSentences.one(new Role(Role.Kind.PHOTOGRAPHER, ""), contributors, offset, offset + length);
    }

    /** A credit without a role word: people took the picture, houses supplied it. */
    static CreditReading supplied(List<Contributor> contributors, String line) {
        boolean people = contributors.stream().anyMatch(each -> each.person().kind() == Person.Kind.PERSON);
        Role.Kind kind = people ? Role.Kind.PHOTOGRAPHER : Role.Kind.PHOTO_SOURCE;
        return EnglishSentences.one(new Role(kind, ""), contributors, 0, line.stripTrailing().length());
    }

    /** © Ann Lee: who owns the picture. */
    private CreditReading owner(String printed, int offset) {
        String whole = YEAR.matcher(printed).replaceFirst("");
        if (vocabulary.isUnnamed(whole.replaceFirst("^[Tt]he ", ""))) {
            return CreditReading.NONE;
        }
        List<Contributor> held = holders.read(whole);
        Listed listed = !held.isEmpty() ? new Listed(held, false) : whole.length() <= 60 ? names.read(whole) : null;
        if (listed == null || listed.contributors().isEmpty()) {
            return CreditReading.NONE;
        }
        boolean people = listed.contributors().stream().allMatch(each -> each.person().kind() == Person.Kind.PERSON);
        return EnglishSentences.one(
                new Role(people ? Role.Kind.PHOTOGRAPHER : Role.Kind.PHOTO_SOURCE, "©"),
                listed.contributors(),
                offset,
                offset + whole.length());
    }

    /** Ann Lee photo, Ann Lee (Reuters), and in brackets a name alone. */
    private CreditReading closed(String whole, int offset) {
        Matcher aside = ASIDE.matcher(whole);
        if (aside.matches() && vocabulary.isPerson(aside.group("name")) && vocabulary.isHouse(aside.group("house"))) {
            return photographer(
                    List.of(new Person(aside.group("name"), Person.Kind.PERSON)),
                    aside.group("house"),
                    offset,
                    whole.length());
        }
        Matcher closed = CLOSED.matcher(whole);
        if (closed.matches() && whole.length() <= 50) {
            String name = closed.group("names").replaceAll("[ /,-]+$|['’]s$", "").strip();
            Listed listed = vocabulary.isPerson(name) ? names.read(name) : null;
            if (listed != null) {
                return EnglishSentences.one(
                        new Role(Role.Kind.PHOTOGRAPHER, closed.group("label")),
                        listed.contributors(),
                        offset,
                        offset + whole.length());
            }
        }
        return CreditReading.NONE;
    }

    /** In brackets at an article's end agencies supplied the text. */
    CreditReading source(String line) {
        String whole = line.strip();
        boolean agency = isAgency(whole) && line.startsWith(whole);
        return agency
                ? EnglishSentences.one(
                        new Role(Role.Kind.SOURCE, ""),
                        List.of(new Contributor(new Person(whole, Person.Kind.ORGANISATION), List.of())),
                        0,
                        whole.length())
                : CreditReading.NONE;
    }

    /** In brackets at a caption's end a name alone is the photographer's. */
    CreditReading bracketed(String line) {
        String whole = line.strip();
        Listed listed = whole.length() <= 60 && vocabulary.nameEnd(whole) > 0 ? names.read(whole) : null;
        boolean people = listed != null
                && !listed.contributors().isEmpty()
                && listed.contributors().stream()
                        .allMatch(each -> vocabulary.isLikelyPerson(each.person().name()));
        return people
                ? EnglishSentences.one(
                        new Role(Role.Kind.PHOTOGRAPHER, ""),
                        Objects.requireNonNull(listed).contributors(),
                        0,
                        line.stripTrailing().length())
                : CreditReading.NONE;
    }
}
