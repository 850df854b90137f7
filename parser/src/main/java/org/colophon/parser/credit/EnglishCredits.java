package org.colophon.parser.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.CreditDraft.Form;
import org.colophon.parser.credit.Lexicon.Sense;
import org.colophon.parser.credit.Lexicon.Word;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** Reads credit lines in Latin letters: a role phrase, then names in capitals or title case. */
final class EnglishCredits {

    private static final Pattern PARTS = Pattern.compile("\\s*(?:\\||;|\\s/\\s|•|\\n)\\s*");
    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    private static final Pattern STAMP = Pattern.compile(
            "(?:(?:Updated|Published|Posted|Last updated|First published)(?: on| at)?:? ?)?"
            + "(?:\\b(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?(?:" + MONTH + "\\.? \\d{1,2}(?:st|nd|rd|th)?(?:, ?\\d{4})?|\\d{1,2} " + MONTH + "\\.?(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2})"
            + "|\\b\\d{1,2}[:.]\\d{2}(?: ?[AaPp]\\.?[Mm]\\b\\.?)?(?: (?:[A-Z]{2,3}T|ET|GMT|UTC|BST)\\b)?"
            + "|[\\w.+-]+@[\\w.-]+|@\\w+|https?://\\S+|\\d+ min(?:ute)? read)[:,]?");
    private static final Pattern CONTRIBUTED = Pattern.compile(
            "(?:(?<house>\\p{Lu}[\\p{L} ]*)['’]s )?(?<names>.+?) (?<label>(?:also )?contributed(?: (?:to|reporting|research)\\b.*)?)\\.?");
    private static final Pattern LIFE = Pattern.compile(
            "(?<name>[^,]{4,40}?)(?:, | is )(?:a|an|the) (?<status>[\\p{L}' -]+? (?:at|for|with|of) (?:\\p{Lu}[\\p{L}’'.]*(?: |(?=[,.]))?)+).*", Pattern.DOTALL);
    private static final Pattern AGENCY_SLASH = Pattern.compile("\\s*/\\s*");

    private final Lexicon lexicon;
    private final EnglishNames names;

    EnglishCredits(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.names = new EnglishNames(lexicon);
    }

    CreditReading read(String raw, Place place) {
        String line = blanked(raw);
        if (!couldBe(line)) {
            return CreditReading.NONE;
        }
        CreditReading phrases = phrases(line, place);
        if (phrases.found()) {
            return phrases;
        }
        CreditReading contributed = contributed(line, place);
        if (contributed.found()) {
            return contributed;
        }
        return isPicture(place) ? picture(line, place) : CreditReading.NONE;
    }

    /** Days, hours and addresses say nothing of credits: blanks of their length keep the offsets. A hard blank is a blank. */
    private static String blanked(String raw) {
        return STAMP.matcher(raw.replace('\u00A0', ' ')).replaceAll(match -> " ".repeat(match.group().length()));
    }

    /** Every credit has a capital, and is no question. */
    private static boolean couldBe(String line) {
        char last = line.charAt(line.length() - 1);
        if (last == '?' || last == '!' || last == ',') {
            return false;
        }
        for (int i = 0; i < line.length(); i++) {
            if (Character.isUpperCase(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private CreditReading phrases(String line, Place place) {
        List<CreditDraft> credits = new ArrayList<>();
        Matcher gaps = PARTS.matcher(line);
        int start = 0;
        while (gaps.find()) {
            if (!part(line, start, gaps.start(), place, credits)) {
                return CreditReading.NONE;
            }
            start = gaps.end();
        }
        return part(line, start, line.length(), place, credits) ? new CreditReading(credits, List.of()) : CreditReading.NONE;
    }

    private boolean part(String line, int from, int to, Place place, List<CreditDraft> credits) {
        int start = from;
        while (start < to && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && (Character.isWhitespace(line.charAt(end - 1)) || line.charAt(end - 1) == '.' && !initial(line, end))) {
            end--;
        }
        int role = roleEnd(line, start, end, place);
        if (role < 0) {
            // The Image Bank | Getty Images: more houses for the credit before.
            return !credits.isEmpty() && names.isOrganisation(line.substring(start, end));
        }
        int first = role;
        while (first < end && (line.charAt(first) == ':' || line.charAt(first) == '/' || Character.isWhitespace(line.charAt(first)))) {
            first++;
        }
        String label = line.substring(start, role);
        List<Contributor> contributors = listed(line.substring(first, end), label);
        if (contributors == null || first == role && first < end) {
            return false;
        }
        Word word = Objects.requireNonNull(lexicon.word(label.toLowerCase(Locale.ROOT)));
        for (Role.Kind kind : word.kinds()) {
            credits.add(new CreditDraft(new Role(meaning(kind, contributors, place), label), contributors, start, end, Form.SEPARATED, Token.LIKELY));
        }
        return true;
    }

    /** What a source names is an organisation, whatever it is called. */
    private @Nullable List<Contributor> listed(String text, String label) {
        List<Contributor> contributors = names.read(text);
        boolean source = contributors != null && label.equalsIgnoreCase("source");
        return source
                ? Objects.requireNonNull(contributors).stream().map(each -> new Contributor(
                        new Person(each.person().name(), Person.Kind.ORGANISATION), each.affiliations())).toList()
                : contributors;
    }

    private static boolean initial(String line, int end) {
        return end >= 2 && Character.isUpperCase(line.charAt(end - 2)) && (end < 3 || !Character.isLetter(line.charAt(end - 3)));
    }

    private static Role.Kind meaning(Role.Kind kind, List<Contributor> contributors, Place place) {
        boolean organisations = !contributors.isEmpty()
                && contributors.stream().allMatch(each -> each.person().kind() == Person.Kind.ORGANISATION);
        boolean supplied = kind == Role.Kind.PHOTOGRAPHER && organisations;
        if (kind == Role.Kind.PHOTO_SOURCE && !isPicture(place) && place != Place.END) {
            return Role.Kind.SOURCE;
        }
        return supplied ? Role.Kind.PHOTO_SOURCE : kind;
    }

    /** The longest role phrase that the part begins with; without "by" it needs a colon. */
    private int roleEnd(String line, int start, int end, Place place) {
        for (int stop = Math.min(end, start + lexicon.longest()); stop > start; stop--) {
            boolean boundary = stop == end || !Character.isLetterOrDigit(line.charAt(stop));
            if (!boundary) {
                continue;
            }
            String phrase = line.substring(start, stop).toLowerCase(Locale.ROOT);
            Word word = lexicon.word(phrase);
            if (word != null && word.is(Sense.ROLE)) {
                boolean by = phrase.endsWith("by") || phrase.endsWith(" of") || phrase.equals("via") || phrase.equals("as told to");
                boolean colon = stop < end && (line.charAt(stop) == ':' || line.charAt(stop) == '/' || line.charAt(stop) == '|');
                boolean shout = Character.isUpperCase(line.charAt(start)) || place == Place.AFTER_TITLE || place == Place.BRACKETS;
                return (by || colon) && shout ? stop : -1;
            }
        }
        return -1;
    }

    /** CNN’s Dana Bash contributed to this story; and at the end a line about the author. */
    private CreditReading contributed(String line, Place place) {
        Matcher matcher = CONTRIBUTED.matcher(line);
        if (matcher.matches() && line.length() < 160) {
            List<Contributor> contributors = names.read(matcher.group("names"));
            if (contributors != null) {
                String house = matcher.group("house");
                List<Contributor> all = house == null ? contributors
                        : contributors.stream().map(each -> new Contributor(each.person(), List.of(house))).toList();
                return one(new Role(Role.Kind.CONTRIBUTOR, matcher.group("label")), all, 0, line.length());
            }
        }
        Matcher life = LIFE.matcher(line);
        if (place == Place.END && life.matches() && names.isStatus(life.group("status").split(" (?:at|for|with|of) ")[0])) {
            List<Contributor> contributors = names.read(life.group("name"));
            if (contributors != null && contributors.size() == 1 && life.group("name").indexOf(' ') > 0) {
                Contributor bearer = new Contributor(contributors.getFirst().person(), List.of(life.group("status").strip()));
                return one(new Role(Role.Kind.WRITER, ""), List.of(bearer), 0, life.end("status"));
            }
        }
        return CreditReading.NONE;
    }

    private static boolean isPicture(Place place) {
        return switch (place) {
            case CAPTION, TAIL, BRACKETS -> true;
            case FURNITURE, AFTER_TITLE, SECTION_START, BODY, END, HEAD, SECTION_HEAD, FRONT_MATTER -> false;
        };
    }

    /** Below pictures no role is printed: Evan Vucci/AP Photo, Jun Ito for The Post, Ann Lee | Getty Images. */
    private CreditReading picture(String line, Place place) {
        String whole = line.strip().replaceAll("\\.$", "");
        Matcher slash = Pattern.compile("\\s*(?:/|\\||\\bfor\\b)\\s*").matcher(whole);
        if (!slash.find() || whole.length() > 100) {
            return houses(whole, place);
        }
        String name = whole.substring(0, slash.start());
        String house = AGENCY_SLASH.matcher(whole.substring(slash.end()).replace("|", "/")).replaceAll(slash.group().contains("|") ? " / " : "/");
        boolean person = EnglishNames.nameEnd(name) == name.length() && name.indexOf(' ') > 0 && name.split(" ").length <= 4
                && names.kind(name) == Person.Kind.PERSON;
        String firstHouse = house.split("/")[0].strip();
        if (person && (names.isOrganisation(firstHouse) || EnglishNames.nameEnd(firstHouse) == firstHouse.length())) {
            Contributor contributor = new Contributor(new Person(name, Person.Kind.PERSON), List.of(house));
            return one(new Role(Role.Kind.PHOTOGRAPHER, ""), List.of(contributor), 0, whole.length());
        }
        return houses(whole, place);
    }

    /** Agencies and nothing else. */
    private CreditReading houses(String whole, Place place) {
        List<Contributor> all = new ArrayList<>();
        for (String house : whole.split("\\s*(?:/|\\||\\bvia\\b)\\s*")) {
            Word word = lexicon.word(house);
            if (word == null || !word.is(Sense.AGENCY)) {
                return CreditReading.NONE;
            }
            all.add(new Contributor(new Person(house, Person.Kind.ORGANISATION), List.of()));
        }
        return all.isEmpty() || place == Place.TAIL && all.size() > 2
                ? CreditReading.NONE
                : one(new Role(Role.Kind.PHOTO_SOURCE, ""), all, 0, whole.length());
    }

    private static CreditReading one(Role role, List<Contributor> contributors, int from, int to) {
        return new CreditReading(List.of(new CreditDraft(role, contributors, from, to, Form.CLOSED, Token.LIKELY)), List.of());
    }
}
