package org.colophon.parser.credit.english;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.english.EnglishNames.Listed;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.lexicon.TermFile;
import org.colophon.parser.lexicon.WordLists;

/** Reads names that sign by where they are: below a title or heading, with a status also at an end. */
final class EnglishSignatures {

    private static final TermFile CITIES = TermFile.of("cities.en.txt");
    private static final String DASHES = "—–";
    private static final int MOST_SIGNERS = 5;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_TOWN = 3;
    private static final int LONGEST = 110;

    private final EnglishNames names;
    private final EnglishWords vocabulary;
    private final Set<String> labels;
    private final Set<String> wires;

    EnglishSignatures(EnglishNames names, EnglishWords vocabulary) {
        this.names = names;
        this.vocabulary = vocabulary;
        this.labels = WordLists.of("en").list("labels");
        this.wires = WordLists.of("en").list("wires");
    }

    /** The names that a line is, with the days and addresses in it blanked. */
    CreditReading read(String raw, String line, Place place) {
        boolean signs = switch (place) {
            case AFTER_TITLE, SECTION_START, FRONT_MATTER, END, TAIL -> true;
            case FURNITURE, BODY, CAPTION, BRACKETS, HEAD, SECTION_HEAD -> false;
        };
        int start = EnglishCredits.letters(line);
        int stop = EnglishNames.trimmed(line, start, line.length());
        String words = withoutCity(line.substring(start, stop), line.substring(stop));
        stop = start + words.length();
        boolean ended = line.substring(stop).strip().startsWith(".");
        String stripped = raw.strip();
        boolean dash = DASHES.indexOf(stripped.charAt(0)) >= 0 || stripped.startsWith("- ")
                || stripped.startsWith("--");
        CreditReading agency = agency(line, start, stop, place, dash);
        if (agency.found()) {
            return agency;
        }
        if (!signs
                || ended
                || words.length() > LONGEST
                || !Character.isUpperCase(line.charAt(start)) && !words.startsWith("d")) {
            return CreditReading.NONE;
        }
        String untowned = place == Place.END ? withoutTown(words) : words;
        boolean letter = untowned.length() < words.length() && vocabulary.isPersonByGivenName(untowned);
        Listed listed = names.read(dash || letter ? untowned : words);
        if (listed == null
                || listed.contributors().isEmpty()
                || listed.contributors().size() > MOST_SIGNERS
                || listed.town()) {
            return CreditReading.NONE;
        }
        boolean affiliated = listed.placed()
                || listed.contributors().stream().anyMatch(each -> !each.affiliations().isEmpty());
        boolean contact = raw.indexOf('@') >= 0;
        boolean followed = words.startsWith("Follow ") || words.startsWith("Contact ") || words.startsWith("Email ");
        boolean signers = !followed && listed.contributors().stream().allMatch(each -> isSigner(each, affiliated));
        if (!signers || !signsAt(place, affiliated, contact, dash || letter, listed)) {
            return CreditReading.NONE;
        }
        Role role = new Role(affiliated ? Role.Kind.WRITER : Role.Kind.AUTHOR, "");
        Form form = affiliated ? Form.STATUS : Form.BARE;
        return new CreditReading(
                List.of(new CreditDraft(role, listed.contributors(), start, stop, form, Token.LIKELY)), List.of());
    }

    /** Reuters, Xinhua, Nairobi: an agency, perhaps with its place, supplied the text that it signs. */
    private CreditReading agency(String line, int start, int stop, Place place, boolean dash) {
        String words = line.substring(start, stop);
        int comma = words.indexOf(',');
        String house = comma < 0 ? words : words.substring(0, comma);
        String city = comma < 0 ? "" : words.substring(comma + 1).strip();
        boolean placed = city.isEmpty() || CITIES.has(city) || CITIES.has(capitalised(city));
        boolean signs = switch (place) {
            case AFTER_TITLE, FRONT_MATTER, END -> true;
            case TAIL -> dash;
            case SECTION_START, FURNITURE, BODY, CAPTION, BRACKETS, HEAD, SECTION_HEAD -> false;
        };
        return signs && placed && wires.contains(house)
                ? new CreditReading(List.of(new CreditDraft(new Role(Role.Kind.SOURCE, ""),
                        List.of(new Contributor(new Person(house, Person.Kind.ORGANISATION), List.of())),
                        start, start + house.length(), Form.HOUSE_ALONE, Token.LIKELY)), List.of())
                : CreditReading.NONE;
    }

    /** Ann Lee New Delhi, June 25: the city of a dateline behind the names, told by the day that follows it. */
    private static String withoutCity(String words, String rest) {
        boolean dated = rest.length() > 4 && rest.substring(1).isBlank();
        for (int blank = words.indexOf(' '); dated && blank > 0; blank = words.indexOf(' ', blank + 1)) {
            String city = words.substring(blank + 1);
            if (CITIES.has(city) || CITIES.has(capitalised(city))) {
                return words.substring(0, blank).stripTrailing();
            }
        }
        return words;
    }

    /** —Ann Lee, Tern Island: who signs a letter, and where from. */
    private String withoutTown(String words) {
        int comma = words.indexOf(", ");
        String town = comma < 0 ? "" : words.substring(comma + 2);
        boolean place = !town.isEmpty() && town.split(" ").length <= LONGEST_TOWN && vocabulary.isWritten(town)
                && !vocabulary.isStatus(town);
        return place ? words.substring(0, comma) : words;
    }

    private static String capitalised(String city) {
        StringBuilder text = new StringBuilder();
        for (String word : EnglishWords.words(city)) {
            text.append(text.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }

    private boolean signsAt(Place place, boolean affiliated, boolean contact, boolean dash, Listed listed) {
        boolean press = listed.contributors().stream()
                .allMatch(each -> each.affiliations().isEmpty()
                        || vocabulary.isPressStatus(each.affiliations().getFirst()));
        return switch (place) {
            case AFTER_TITLE, SECTION_START, FRONT_MATTER -> true;
            case END -> affiliated && press && !listed.placed() || contact || dash;
            case TAIL -> affiliated && press && !listed.placed() && (contact || dash) || contact && !listed.placed();
            case FURNITURE, BODY, CAPTION, BRACKETS, HEAD, SECTION_HEAD -> false;
        };
    }

    /** A name of two to four words, none of which titles and labels are made of. */
    private boolean isSigner(Contributor each, boolean affiliated) {
        String name = each.person().name();
        String[] words = name.split(" ");
        if (each.person().kind() != Person.Kind.PERSON || words.length < 2 || words.length > MOST_WORDS) {
            return false;
        }
        if (!affiliated && !vocabulary.isLikelyPerson(name)) {
            return false;
        }
        int labelled = 0;
        for (String word : words) {
            if (word.endsWith("s’") || word.endsWith("s'")) {
                // Editors’ Picks
                return false;
            }
            labelled += labels.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return affiliated ? labelled < words.length : labelled == 0;
    }
}
