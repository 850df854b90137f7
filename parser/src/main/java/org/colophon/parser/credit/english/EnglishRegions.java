package org.colophon.parser.credit.english;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.english.EnglishNames.Listed;
import org.colophon.parser.credit.english.EnglishPhrases.Phrase;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.lexicon.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Reads the words behind a role phrase as it lets them be read: a source is a house, one word is a name below
 * pictures.
 */
final class EnglishRegions {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final int LONGEST_HANDLE = 24;
    private static final int LONGEST_SUPPLIER = 70;
    private static final int MOST_WORDS = 9;

    private final EnglishNames names;
    private final EnglishWords vocabulary;
    private final EnglishHolders holders;
    private final Set<String> labels;

    EnglishRegions(EnglishNames names, EnglishWords vocabulary, EnglishHolders holders) {
        this.names = names;
        this.vocabulary = vocabulary;
        this.holders = holders;
        this.labels = WordLists.of("en").list("labels");
    }

    /** The names behind a phrase; null where there is none, or something else. */
    @Nullable Listed read(String region, Phrase phrase, Place place, boolean dated) {
        Listed handle = phrase.isBy() && place == Place.AFTER_TITLE ? handle(region.strip(), dated) : null;
        return handle == null ? listed(region, phrase, place) : handle;
    }

    /** By oz on May 3: one word is a name if the day follows it, or if it is known as a given name. */
    private @Nullable Listed handle(String word, boolean dated) {
        boolean one = !word.isEmpty() && word.length() <= LONGEST_HANDLE && word.indexOf(' ') < 0
                && !vocabulary.isBarred(word)
                && !vocabulary.isUnnamed(word) && !vocabulary.isHouse(word)
                && Character.isLetterOrDigit(word.charAt(word.length() - 1));
        return one && (dated || vocabulary.isGiven(word) && !labels.contains(word.toLowerCase(Locale.ROOT)))
                ? new Listed(List.of(new Contributor(new Person(word, Person.Kind.PERSON), List.of())), false)
                : null;
    }

    /** A source names a house; one word is a name only if a caption credits it. */
    private @Nullable Listed listed(String region, Phrase phrase, Place place) {
        boolean source = phrase.kinds().contains(Role.Kind.SOURCE);
        boolean aside = place == Place.BRACKETS || place == Place.TAIL;
        if (source && aside && YEAR.matcher(region).find()) {
            return null;
        }
        List<Contributor> held = held(region, phrase, place);
        if (!held.isEmpty()) {
            return new Listed(held, false);
        }
        Listed listed = names.read(region);
        boolean none = listed == null
                || isPart(region, listed, phrase, place)
                || phrase.isBy() && listed.contributors().stream().anyMatch(this::isLabel)
                || isHeadline(phrase, place) && listed.contributors().stream().anyMatch(EnglishRegions::isPerson);
        return none || !source ? none ? null : listed : new Listed(houses(listed.contributors()), listed.placed());
    }

    /** Those who hold a picture or supplied something, which are no list of names. */
    private List<Contributor> held(String region, Phrase phrase, Place place) {
        boolean source = phrase.kinds().contains(Role.Kind.SOURCE);
        Contributor whole = source || phrase.kinds().contains(Role.Kind.PHOTO_SOURCE) ? supplier(region) : null;
        if (whole != null) {
            return List.of(whole);
        }
        boolean picture = EnglishCredits.isPicture(place);
        boolean lists = source && phrase.kinds().size() == 1 && phrase.strong() && (picture || place == Place.END);
        List<Contributor> sources = lists ? holders.sources(region) : List.of();
        boolean pictured = picture && phrase.kinds().stream().allMatch(EnglishRegions::isOfPicture);
        return sources.isEmpty() && pictured ? holders.read(region) : sources;
    }

    /** Whether one word alone was read as a name where it is none, or is a part of other words. */
    private boolean isPart(String region, Listed listed, Phrase phrase, Place place) {
        if (listed.contributors().size() != 1 || !isPerson(listed.contributors().getFirst())) {
            return false;
        }
        Contributor only = listed.contributors().getFirst();
        boolean said = EnglishCredits.isPicture(place) && phrase.strong()
                || place == Place.END && !phrase.isBy() && isKnownWord(only.person().name())
                || place == Place.AFTER_TITLE && phrase.strong() && phrase.closesWithBy();
        boolean part = !region.strip().equals(only.person().name())
                && only.affiliations().stream().noneMatch(vocabulary::isHouse);
        return only.person().name().indexOf(' ') < 0 && (!said || part || listed.placed());
    }

    /** A given name, or an account, which has other letters than words have. */
    private boolean isKnownWord(String word) {
        return vocabulary.isGiven(word) || !word.chars().allMatch(Character::isLetter)
                || Character.isLowerCase(word.charAt(0));
    }

    /** A word that looks like a role opens a headline: Source: Mayor Irritated…. */
    private static boolean isHeadline(Phrase phrase, Place place) {
        return phrase.kinds().contains(Role.Kind.SOURCE)
                && phrase.label().indexOf(' ') < 0
                && !EnglishCredits.isPicture(place)
                && place != Place.END;
    }

    private static boolean isPerson(Contributor each) {
        return each.person().kind() == Person.Kind.PERSON;
    }

    private static List<Contributor> houses(List<Contributor> all) {
        return all.stream()
                .map(each -> new Contributor(
                        new Person(each.person().name(), Person.Kind.ORGANISATION), each.affiliations()))
                .toList();
    }

    /** One house, of any words: Courtesy of the Parks and Recreation Department. */
    private @Nullable Contributor supplier(String region) {
        String house = region.replaceAll("^the ", "");
        boolean one = house.indexOf(',') < 0 && house.indexOf('/') < 0 && house.length() <= LONGEST_SUPPLIER
                && house.split(" ").length <= MOST_WORDS && !house.contains(". ");
        boolean named = vocabulary.isHouse(house) && vocabulary.isWritten(house) || house.endsWith(" family")
                && Character.isUpperCase(house.charAt(0));
        return one && named ? new Contributor(new Person(house, Person.Kind.ORGANISATION), List.of()) : null;
    }

    private static boolean isOfPicture(Role.Kind kind) {
        return kind.makesPictures() || kind == Role.Kind.PHOTO_SOURCE || kind == Role.Kind.VIDEO_SOURCE;
    }

    /** By Popular Demand: words of titles from first to last. */
    private boolean isLabel(Contributor each) {
        String[] words = each.person().name().toLowerCase(Locale.ROOT).split(" ");
        boolean numbers = words[0].equals("the") && words.length == 2 && !vocabulary.isAgency(each.person().name())
                && (labels.contains(words[1]) || vocabulary.isBarred(words[1]));
        return numbers || !vocabulary.isHouse(each.person().name()) && each.affiliations().isEmpty()
                && labels.contains(words[0]) && labels.contains(words[words.length - 1]);
    }
}
