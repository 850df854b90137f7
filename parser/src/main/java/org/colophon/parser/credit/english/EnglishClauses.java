package org.colophon.parser.credit.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.english.EnglishNames.Listed;
import org.colophon.parser.credit.english.EnglishPhrases.Phrase;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.lexicon.WordLists;
import org.jspecify.annotations.Nullable;

/** Reads lines of role phrases, each with the names behind it. */
final class EnglishClauses {

    private static final Pattern TOLD = Pattern.compile(
            "(?<name>\\p{Lu}[^()]+?) \\((?<role>\\p{L}[\\p{L} ]+)\\)(?:, and |,? and | & |, |$)");
    private static final Set<String> UNMARKED = Set.of("credit", "copyright", "courtesy");
    private static final Set<String> LEADING = Set.of("at", "for", "from", "in", "of", "on", "to", "with");
    private static final int MOST_OF_SENTENCE = 2;
    private static final int MOST_OF_SUPPLIER = "courtesy of".length();

    private final EnglishPhrases phrases;
    private final EnglishNames names;
    private final EnglishWords vocabulary;
    private final EnglishRegions regions;
    private final Set<String> leaning;

    EnglishClauses(EnglishPhrases phrases, EnglishNames names, EnglishWords vocabulary, EnglishRegions regions) {
        this.phrases = phrases;
        this.names = names;
        this.vocabulary = vocabulary;
        this.regions = regions;
        this.leaning = WordLists.of("en").list("leaning");
    }

    /** The credits of a line that begins with a role phrase; nothing where any part of it is something else. */
    CreditReading read(String line, int start, Place place) {
        int end = line.length();
        Phrase phrase = phrases.at(line, start, end);
        if (phrase == null) {
            return signs(place) ? told(line, start) : CreditReading.NONE;
        }
        boolean tells = phrase.isBy() && TOLD.matcher(line).region(phrase.names(), end).lookingAt();
        if (!tells && !opens(phrase, line, start, place)) {
            return CreditReading.NONE;
        }
        List<CreditDraft> credits = new ArrayList<>();
        while (phrase != null) {
            Phrase inner = phrases.at(line, phrase.names(), end);
            if (inner != null && inner.strong()) {
                // Credit: Courtesy of …: the second says it better.
                phrase = new Phrase(phrase.from(), inner.names(), inner.label(), inner.kinds(), true, inner.house());
            }
            Phrase next = next(line, phrase.names(), end);
            int stop = EnglishNames.trimmed(line, phrase.names(), next == null ? end : beforeAnd(line, next.from()));
            boolean by = phrase.isBy() && told(line, Math.min(phrase.names(), stop), stop, credits);
            if (!by && !clause(line, phrase, stop, place, credits)) {
                return CreditReading.NONE;
            }
            phrase = next;
        }
        return new CreditReading(credits, List.of());
    }

    /** A phrase of prose begins small; "By" and its like need a line in the place of a byline. */
    private boolean opens(Phrase phrase, String line, int start, Place place) {
        boolean capital = Character.isUpperCase(line.charAt(start));
        String words = line.substring(start, phrase.names()).strip().toLowerCase(Locale.ROOT);
        if (!EnglishCredits.isPicture(place) && place != Place.FRONT_MATTER && UNMARKED.contains(words)) {
            // Credit Union Opens: where no picture is near, the word needs its mark.
            return false;
        }
        boolean leads = line.charAt(phrase.names() - 1) == ':' || phrase.label().endsWith("by")
                || phrase.label().contains("courtesy")
                || line.substring(start, phrase.names()).contains(":") || phrase.label().equals("via");
        if (!capital && place == Place.TAIL && !leads) {
            return false;
        }
        boolean item = phrase.isBy() && vocabulary.isPersonByGivenName(line.substring(phrase.names()).strip());
        return capital || phrase.strong() || item || place == Place.AFTER_TITLE || place == Place.BRACKETS
                || place == Place.SECTION_START || place == Place.CAPTION;
    }

    private static int beforeAnd(String line, int at) {
        int end = at;
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return end > 4 && line.regionMatches(true, end - 4, " and", 0, 4) || end > 5
                && line.regionMatches(true, end - 5, " with", 0, 5) ? end - 4 : end;
    }

    /** The next phrase of a line: behind a mark or "and", or a strong one behind a blank. */
    private @Nullable Phrase next(String line, int from, int end) {
        for (int at = from + 1; at < end; at++) {
            boolean word = Character.isLetter(line.charAt(at)) && !Character.isLetter(line.charAt(at - 1))
                    && "-'’".indexOf(line.charAt(at - 1)) < 0;
            if (!word || line.charAt(at - 1) == '/' && !Character.isWhitespace(line.charAt(Math.max(0, at - 2)))) {
                continue;
            }
            Phrase phrase = phrases.at(line, at, end);
            if (phrase == null || leaning.contains(phrase.label().toLowerCase(Locale.ROOT))
                    && !line.startsWith("By", at) && !line.startsWith("BY", at)) {
                continue;
            }
            boolean marked = isBoundary(line, at);
            if (phrase.house() != null && !marked) {
                continue;
            }
            boolean supplied = phrase.kinds().equals(List.of(Role.Kind.PHOTO_SOURCE));
            if (marked && (phrase.strong() || phrase.isBy() || supplied) || phrase.strong()
                    && Character.isUpperCase(line.charAt(at))) {
                return phrase;
            }
        }
        return null;
    }

    private static boolean isBoundary(String line, int at) {
        int before = at;
        while (before > 0 && Character.isWhitespace(line.charAt(before - 1))) {
            before--;
        }
        boolean wide = at - before >= 2 || at > before && line.charAt(at - 1) == '\n';
        return wide || before > 0 && ";|/•·,.—–-+&".indexOf(line.charAt(before - 1)) >= 0
                || line.startsWith("and", Math.max(0, before - 3)) || line.startsWith("with", Math.max(0, before - 4));
    }

    private static boolean signs(Place place) {
        return switch (place) {
            case AFTER_TITLE, SECTION_START, END, FRONT_MATTER -> true;
            case FURNITURE, BODY, CAPTION, TAIL, BRACKETS, HEAD, SECTION_HEAD -> false;
        };
    }

    /** The place of a role phrase that follows other words of a line, behind a mark; -1 if none does. */
    int behind(String line, int start) {
        Phrase next = next(line, start, line.length());
        return next == null || !next.strong() || !isBoundary(line, next.from()) ? -1 : next.from();
    }

    /** Ann Lee (text), Ben Roe (photos): several names with their roles, and no word before them. */
    private CreditReading told(String line, int start) {
        List<CreditDraft> credits = new ArrayList<>();
        int stop = EnglishNames.trimmed(line, start, line.length());
        return told(line, start, stop, credits) && credits.size() > 1
                ? new CreditReading(credits, List.of())
                : CreditReading.NONE;
    }

    /** By Ann Lee (reporting) and Ben Roe (photography): each name has its role behind it. */
    private boolean told(String line, int from, int stop, List<CreditDraft> credits) {
        Matcher each = TOLD.matcher(line).region(from, stop);
        List<CreditDraft> found = new ArrayList<>();
        int at = from;
        while (each.find() && each.start() == at) {
            List<Role.Kind> kinds = phrases.meaning(each.group("role").toLowerCase(Locale.ROOT));
            Listed listed = kinds.isEmpty() ? null : names.read(each.group("name"));
            if (listed == null || listed.contributors().isEmpty()) {
                return false;
            }
            kinds.forEach(kind ->
                    found.add(new CreditDraft(new Role(kind, each.group("role")), listed.contributors(),
                            each.start(), each.end("role") + 1, Form.SEPARATED, Token.LIKELY)));
            at = each.end();
        }
        credits.addAll(at == stop ? found : List.of());
        return at == stop && !found.isEmpty();
    }

    /** The credits of one phrase: false if the words after it name nobody. */
    private boolean clause(String line, Phrase phrase, int stop, Place place, List<CreditDraft> credits) {
        int from = Math.min(phrase.names(), stop);
        if (line.substring(from).isBlank() && isAnswerable(line, phrase, place)) {
            phrase.kinds().forEach(kind -> credits.add(new CreditDraft(new Role(kind, phrase.label()), List.of(),
                    phrase.from(), phrase.from() + phrase.label().length(), Form.SEPARATED, Token.LIKELY)));
            return true;
        }
        from += !phrase.isBy() && line.startsWith("by ", from) ? Math.min("by ".length(), stop - from) : 0;
        String region = line.substring(from, stop);
        boolean dated = stop < line.length() && line.substring(stop).isBlank();
        Listed listed = regions.read(region, phrase, place, dated);
        if (listed == null || place == Place.BODY && phrase.isBy() && listed.contributors().isEmpty()
                || goesOn(region, listed.contributors())) {
            return false;
        }
        List<Contributor> contributors = ofHouse(phrase.house(), listed.contributors());
        for (Role.Kind kind : phrase.kinds()) {
            Role role = new Role(meaning(kind, phrase, contributors, place), phrase.label());
            credits.add(new CreditDraft(role, contributors, phrase.from(), Math.max(stop,
                    phrase.from() + phrase.label().length()), Form.SEPARATED, Token.LIKELY));
        }
        return true;
    }

    /** A story by Ann Lee was read aloud to the class: behind the names the words of a sentence follow. */
    private static boolean goesOn(String region, List<Contributor> contributors) {
        int behind = 0;
        for (Contributor each : contributors) {
            int at = region.indexOf(each.person().name());
            behind = Math.max(behind, at < 0 ? 0 : at + each.person().name().length());
        }
        String rest = region.substring(behind).strip();
        int words = 0;
        for (String word : rest.split(" ")) {
            words += !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
        }
        return words > MOST_OF_SENTENCE && !LEADING.contains(rest.split(" ")[0]);
    }

    /** Photos:, at the end of a line: a role with its colon that waits for names. */
    private static boolean isAnswerable(String line, Phrase phrase, Place place) {
        int label = phrase.from() + phrase.label().length();
        String mark = line.substring(Math.min(label, line.length()), Math.min(phrase.names(), line.length())).strip();
        return place != Place.BODY && place != Place.HEAD && place != Place.SECTION_HEAD
                && !mark.isEmpty() && ":：/".contains(mark);
    }

    /** The names behind a phrase with its house: Herald photo by …; an agency alone where nobody is named. */
    private List<Contributor> ofHouse(@Nullable String house, List<Contributor> contributors) {
        if (house == null) {
            return contributors;
        }
        if (contributors.isEmpty() && vocabulary.isAgency(house)) {
            return List.of(new Contributor(new Person(house, Person.Kind.ORGANISATION), List.of()));
        }
        return contributors.stream().map(each -> new Contributor(each.person(), List.of(house))).toList();
    }

    private static Role.Kind meaning(Role.Kind kind, Phrase phrase, List<Contributor> contributors, Place place) {
        boolean organisations = !contributors.isEmpty()
                && contributors.stream().allMatch(each -> each.person().kind() == Person.Kind.ORGANISATION);
        boolean supplied = kind == Role.Kind.PHOTOGRAPHER && organisations;
        boolean owned = phrase.label().toLowerCase(Locale.ROOT).endsWith("copyright");
        owned |= phrase.label().toLowerCase(Locale.ROOT).endsWith("source") && contributors.stream()
                .noneMatch(each -> each.affiliations().isEmpty());
        if (kind == Role.Kind.PHOTO_SOURCE && owned && !contributors.isEmpty() && !organisations) {
            return Role.Kind.PHOTOGRAPHER;
        }
        boolean picture = EnglishCredits.isPicture(place) || place == Place.END
                || phrase.label().length() > MOST_OF_SUPPLIER;
        if (kind == Role.Kind.PHOTO_SOURCE && !picture) {
            return Role.Kind.SOURCE;
        }
        return supplied ? Role.Kind.PHOTO_SOURCE : kind;
    }
}
