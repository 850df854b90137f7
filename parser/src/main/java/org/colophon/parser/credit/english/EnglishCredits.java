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
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.TermFile;
import org.colophon.parser.lexicon.WordLists;
import org.jspecify.annotations.Nullable;

/** Reads credit lines in Latin letters: role phrases, each with the names behind it, or names that sign by where they stand. */
public final class EnglishCredits {

    /** The longest of 482 printed credit lines has 140 characters: beyond this a line must open with a role. */
    public static final int LONG_LINE = 200;
    private static final String MONTH = "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)";
    private static final Pattern STAMP = Pattern.compile(
            "(?:\\b(?:(?:Last |First )?(?:[Uu]pdated|[Pp]ublished|[Pp]osted|[Mm]odified|UPDATED|PUBLISHED|POSTED)|\\b[Oo]n(?= ))(?: on| at)?:? ?)?"
            + "(?:\\b(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?(?:(?i:" + MONTH + ")\\.? \\d{1,2}(?:st|nd|rd|th)?(?:,? ?\\d{4})?|(?i:" + MONTH + ")\\.?,? \\d{4}\\b|\\d{1,2}(?:st|nd|rd|th)? " + MONTH + "\\.?,?(?: \\d{4})?|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}/\\d{1,2}/\\d{2,4})(?:,? at(?= \\d))?"
            + "|\\b\\d{1,2}(?:[:.]\\d{2})? ?(?:[AaPp]\\.?[Mm]\\b\\.?)(?: \\(?(?:[A-Z]{2,3}T|ET|PT|CT|GMT|UTC|BST)\\b\\)?)?|\\b\\d{1,2}[:.]\\d{2}(?: (?:[A-Z]{2,3}T|ET|GMT|UTC|BST)\\b)?"
            + "|(?<![\\w.+-])[\\w.+-]++@[\\w-]+\\.[\\w.-]+|@\\w+|https?://\\S+|www\\.\\S+|\\b\\d+ min(?:ute)?s?\\.? [Rr]ead|\\b(?i:(?:\\d+|an?) (?:sec|second|min|minute|hr|hour|day|week|month|year)s? ago)\\b|\\(?\\d{3}\\)?[ -]\\d{3}-\\d{4})[:,]?");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");
    private static final Pattern TOLD = Pattern.compile("(?<name>\\p{Lu}[^()]+?) \\((?<role>\\p{L}[\\p{L} ]+)\\)(?:, and |,? and | & |, |$)");
    private static final TermFile CITIES = TermFile.of("cities.en.txt");
    private static final int MOST_SIGNERS = 5;
    private static final int LONGEST_SIGNATURE = 110;
    private static final Set<String> LEANING = Set.of("via", "from", "by");

    private final EnglishNames names;
    private final EnglishWords vocabulary;
    private final EnglishPhrases phrases;
    private final EnglishSentences sentences;
    private final EnglishPictures pictures;
    private final EnglishHolders holders;
    private final Set<String> labels;

    public EnglishCredits(CreditLexicon lexicon) {
        WordLists lists = WordLists.of("en");
        this.vocabulary = new EnglishWords(lexicon, lists);
        this.names = new EnglishNames(vocabulary, lists);
        this.phrases = new EnglishPhrases(lexicon, vocabulary, lists);
        this.sentences = new EnglishSentences(names, vocabulary);
        this.holders = new EnglishHolders(vocabulary, names, lists);
        this.pictures = new EnglishPictures(lexicon, names, vocabulary, holders);
        this.labels = lists.list("labels");
    }

    public CreditReading read(String raw, Place place) {
        boolean isLong = raw.length() > LONG_LINE;
        if (!couldBe(raw, place) || isLong && phrases.at(raw, letters(raw), raw.length()) == null) {
            return CreditReading.NONE;
        }
        String line = blanked(raw);
        int start = letters(line);
        if (start == line.length()) {
            return CreditReading.NONE;
        }
        CreditReading told = phrased(line, start, place);
        if (isLong) {
            return told;
        }
        if (!told.found() && (place != Place.TAIL || line.indexOf("contribut") > 0)) {
            told = sentences.read(line, place, this);
        }
        if (!told.found() && isPicture(place)) {
            told = pictures.read(line, place);
        }
        return told.found() ? told : signed(raw, line, place);
    }

    /** Whether a line opens with a role phrase and goes on as lists of names do: in capitals but for small words. */
    public boolean opensWithRole(String line) {
        int start = letters(line);
        Phrase phrase = start < line.length() && Character.isUpperCase(line.charAt(start)) ? phrases.at(line, start, line.length()) : null;
        return phrase != null && phrase.names() < line.length() && vocabulary.isWritten(line.substring(phrase.names()));
    }

    /** A line in brackets: at an article's end agencies in them supplied the text, at a caption's end a name alone is the photographer's. */
    public CreditReading bracketed(String inner, Place place) {
        boolean caption = place == Place.CAPTION;
        boolean head = place == Place.HEAD || place == Place.SECTION_HEAD || place == Place.FURNITURE;
        if (place == Place.END) {
            CreditReading told = read(inner, Place.END);
            return told.found() || !couldBe(inner, place) ? told : pictures.source(blanked(inner));
        }
        CreditReading reading = read(inner, caption || head || place == Place.FRONT_MATTER ? place : Place.BRACKETS);
        if (reading.found() || !caption || !couldBe(inner, place)) {
            return reading;
        }
        String line = blanked(inner);
        List<Contributor> held = holders.bracketed(line);
        return held.isEmpty() ? pictures.bracketed(line) : EnglishPictures.supplied(held, line);
    }

    /** Days, hours and addresses say nothing of credits: blanks of their length keep the offsets. A hard blank is a blank. */
    private static String blanked(String raw) {
        String line = raw.replace('\u00A0', ' ');
        boolean stamped = line.chars().anyMatch(c -> c >= '0' && c <= '9' || c == '@' || c == '/');
        return stamped ? STAMP.matcher(line).replaceAll(match -> " ".repeat(match.group().length())) : line;
    }

    /** Every credit has a capital, begins with one or is short, and is no question. */
    private static boolean couldBe(String line, Place place) {
        char last = line.charAt(line.length() - 1);
        if (last == '?' || last == '!' || last == ',' || last == '”') {
            return false;
        }
        boolean capital = false;
        for (int i = 0; i < line.length() && !capital; i++) {
            capital = Character.isUpperCase(line.charAt(i));
        }
        char first = line.charAt(0);
        boolean small = Character.isLowerCase(first) && place == Place.TAIL && !line.startsWith("photo") && !line.startsWith("courtesy") && !line.startsWith("via ");
        return capital && !small;
    }

    private static int letters(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Whether a word leads on to the next, so that what follows it belongs to the sentence: on, from, the. */
    public boolean leadsOn(String word) {
        return vocabulary.leadsOn(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a line says no more than who the one above it is: Staff Writer, The Daily Post. */
    public boolean isStatus(String line) {
        String words = blanked(line).strip();
        return words.isEmpty() || words.length() <= 60 && !words.endsWith(".") && vocabulary.isStatus(words) && vocabulary.nameEnd(words) > 0
                || words.length() <= 60 && vocabulary.isStatus(words) && words.split(" ").length <= 4;
    }

    /** The credits of a line that begins with a role phrase; nothing where any part of it is something else. */
    CreditReading phrased(String line, int start, Place place) {
        int end = line.length();
        Phrase phrase = phrases.at(line, start, end);
        boolean tells = phrase != null && phrase.isBy() && TOLD.matcher(line).region(phrase.names(), end).lookingAt();
        if (phrase == null || !tells && !opens(phrase, line, start, place)) {
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
            if (!told(line, phrase, stop, credits) && !clause(line, phrase, stop, place, credits)) {
                return CreditReading.NONE;
            }
            phrase = next;
        }
        return new CreditReading(credits, List.of());
    }

    /** A phrase of prose begins small; "By" and its like need a line that stands where bylines do. */
    private static boolean opens(Phrase phrase, String line, int start, Place place) {
        boolean capital = Character.isUpperCase(line.charAt(start));
        boolean leads = line.charAt(phrase.names() - 1) == ':' || phrase.label().endsWith("by") || phrase.label().contains("courtesy")
                || line.substring(start, phrase.names()).contains(":") || phrase.label().equals("via");
        if (!capital && place == Place.TAIL && !leads) {
            return false;
        }
        return capital || phrase.strong() || place == Place.AFTER_TITLE || place == Place.BRACKETS || place == Place.SECTION_START || place == Place.CAPTION;
    }

    private static int beforeAnd(String line, int at) {
        int end = at;
        while (end > 0 && line.charAt(end - 1) == ' ') {
            end--;
        }
        return end > 4 && line.regionMatches(true, end - 4, " and", 0, 4) || end > 5 && line.regionMatches(true, end - 5, " with", 0, 5) ? end - 4 : end;
    }

    /** The next phrase of a line: behind a mark or "and", or a strong one behind a blank. */
    private @Nullable Phrase next(String line, int from, int end) {
        for (int at = from + 1; at < end; at++) {
            boolean word = Character.isLetter(line.charAt(at)) && !Character.isLetter(line.charAt(at - 1)) && "-'’".indexOf(line.charAt(at - 1)) < 0;
            if (!word || line.charAt(at - 1) == '/' && !Character.isWhitespace(line.charAt(Math.max(0, at - 2)))) {
                continue;
            }
            Phrase phrase = phrases.at(line, at, end);
            if (phrase == null || LEANING.contains(phrase.label().toLowerCase(Locale.ROOT)) && !line.startsWith("By", at) && !line.startsWith("BY", at)) {
                continue;
            }
            boolean marked = isBoundary(line, at);
            if (phrase.house() != null && !marked) {
                continue;
            }
            if (marked && (phrase.strong() || phrase.isBy()) || phrase.strong() && Character.isUpperCase(line.charAt(at))) {
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
        return wide || before > 0 && ";|/•·,.—–-+&".indexOf(line.charAt(before - 1)) >= 0 || line.startsWith("and", Math.max(0, before - 3)) || line.startsWith("with", Math.max(0, before - 4));
    }

    /** By Ann Lee (reporting) and Ben Roe (photography): each name has its role behind it. */
    private boolean told(String line, Phrase phrase, int stop, List<CreditDraft> credits) {
        int from = Math.min(phrase.names(), stop);
        Matcher each = TOLD.matcher(line).region(from, stop);
        List<CreditDraft> found = new ArrayList<>();
        int at = from;
        while (phrase.isBy() && each.find() && each.start() == at) {
            List<Role.Kind> kinds = phrases.meaning(each.group("role").toLowerCase(Locale.ROOT));
            Listed listed = kinds.isEmpty() ? null : names.read(each.group("name"));
            if (listed == null || listed.contributors().isEmpty()) {
                return false;
            }
            kinds.forEach(kind -> found.add(new CreditDraft(new Role(kind, each.group("role")), listed.contributors(), each.start(), each.end("role") + 1, Form.SEPARATED, Token.LIKELY)));
            at = each.end();
        }
        credits.addAll(at == stop ? found : List.of());
        return at == stop && !found.isEmpty();
    }

    private boolean clause(String line, Phrase phrase, int stop, Place place, List<CreditDraft> credits) {
        int from = Math.min(phrase.names(), stop);
        from += !phrase.isBy() && line.startsWith("by ", from) ? Math.min("by ".length(), stop - from) : 0;
        String region = line.substring(from, stop);
        boolean dated = stop < line.length() && line.substring(stop).isBlank();
        Listed handle = phrase.isBy() && place == Place.AFTER_TITLE ? handle(region.strip(), dated) : null;
        Listed listed = handle == null ? listed(region, phrase, place) : handle;
        if (listed == null || place == Place.BODY && phrase.isBy() && listed.contributors().isEmpty()) {
            return false;
        }
        String house = phrase.house();
        boolean ofHouse = house != null && listed.contributors().isEmpty() && vocabulary.isAgency(house);
        List<Contributor> contributors = ofHouse ? List.of(new Contributor(new Person(house, Person.Kind.ORGANISATION), List.of())) : house == null ? listed.contributors() : listed.contributors().stream()
                .map(each -> new Contributor(each.person(), List.of(house))).toList();
        for (Role.Kind kind : phrase.kinds()) {
            Role role = new Role(meaning(kind, phrase, contributors, place), phrase.label());
            credits.add(new CreditDraft(role, contributors, phrase.from(), Math.max(stop, phrase.from() + phrase.label().length()), Form.SEPARATED, Token.LIKELY));
        }
        return true;
    }

    /** By oz on May 3: one word is a name if the day follows it, or if it is known as a given name. */
    private @Nullable Listed handle(String word, boolean dated) {
        boolean one = !word.isEmpty() && word.length() <= 24 && word.indexOf(' ') < 0 && !vocabulary.isBarred(word)
                && !vocabulary.isUnnamed(word) && !vocabulary.isHouse(word)
                && Character.isLetterOrDigit(word.charAt(word.length() - 1));
        return one && (dated || vocabulary.isGiven(word) && !labels.contains(word.toLowerCase(Locale.ROOT)))
                ? new Listed(List.of(new Contributor(new Person(word, Person.Kind.PERSON), List.of())), false)
                : null;
    }

    /** The names behind a phrase. What a source names is a house; one word is a name only where a caption credits it. */
    private @Nullable Listed listed(String region, Phrase phrase, Place place) {
        boolean cited = phrase.kinds().contains(Role.Kind.SOURCE) && (place == Place.BRACKETS || place == Place.TAIL) && YEAR.matcher(region).find();
        if (cited) {
            return null;
        }
        boolean source = phrase.kinds().contains(Role.Kind.SOURCE) || phrase.kinds().contains(Role.Kind.PHOTO_SOURCE);
        Contributor whole = source ? supplier(region) : null;
        if (whole != null) {
            return new Listed(List.of(whole), false);
        }
        boolean listsSources = phrase.kinds().equals(List.of(Role.Kind.SOURCE)) && phrase.strong() && (isPicture(place) || place == Place.END);
        List<Contributor> sources = listsSources ? holders.sources(region) : List.of();
        if (!sources.isEmpty()) {
            return new Listed(sources, false);
        }
        boolean pictured = isPicture(place) && phrase.kinds().stream().allMatch(EnglishCredits::isOfPicture);
        List<Contributor> held = pictured ? holders.read(region) : List.of();
        if (!held.isEmpty()) {
            return new Listed(held, false);
        }
        Listed listed = names.read(region);
        if (listed == null) {
            return null;
        }
        boolean picture = isPicture(place) && phrase.strong() || place == Place.END && !phrase.isBy()
                || place == Place.AFTER_TITLE && phrase.strong() && phrase.label().toLowerCase(Locale.ROOT).endsWith(" by");
        for (Contributor each : listed.contributors()) {
            boolean single = each.person().name().indexOf(' ') < 0 && each.person().kind() == Person.Kind.PERSON;
            boolean part = single && !region.strip().equals(each.person().name()) && each.affiliations().stream().noneMatch(vocabulary::isHouse);
            if (single && (!picture || part || listed.placed()) && listed.contributors().size() == 1) {
                return null;
            }
        }
        if (phrase.isBy() && listed.contributors().stream().anyMatch(this::isLabel)) {
            return null;
        }
        boolean headline = phrase.label().toLowerCase(Locale.ROOT).startsWith("source") && !isPicture(place) && place != Place.END;
        if (headline && listed.contributors().stream().anyMatch(each -> each.person().kind() == Person.Kind.PERSON)) {
            return null;
        }
        return source ? new Listed(listed.contributors().stream().map(each -> phrase.kinds().contains(Role.Kind.SOURCE)
                ? new Contributor(new Person(each.person().name(), Person.Kind.ORGANISATION), each.affiliations()) : each).toList(), listed.placed()) : listed;
    }

    /** Courtesy of the Parks and Recreation Department: one house, whatever words it is made of. */
    private @Nullable Contributor supplier(String region) {
        String house = region.replaceAll("^the ", "");
        boolean one = house.indexOf(',') < 0 && house.indexOf('/') < 0 && house.length() <= 70 && house.split(" ").length <= 9 && !house.contains(". ");
        boolean named = vocabulary.isHouse(house) && vocabulary.isWritten(house) || house.endsWith(" family") && Character.isUpperCase(house.charAt(0));
        return one && named ? new Contributor(new Person(house, Person.Kind.ORGANISATION), List.of()) : null;
    }

    private static Role.Kind meaning(Role.Kind kind, Phrase phrase, List<Contributor> contributors, Place place) {
        boolean organisations = !contributors.isEmpty()
                && contributors.stream().allMatch(each -> each.person().kind() == Person.Kind.ORGANISATION);
        boolean supplied = kind == Role.Kind.PHOTOGRAPHER && organisations;
        boolean picture = isPicture(place) || place == Place.END || phrase.label().length() > "courtesy of".length();
        if (kind == Role.Kind.PHOTO_SOURCE && !picture) {
            return Role.Kind.SOURCE;
        }
        return supplied ? Role.Kind.PHOTO_SOURCE : kind;
    }

    private static boolean isOfPicture(Role.Kind kind) {
        return switch (kind) {
            case PHOTOGRAPHER, PHOTO_SOURCE, ILLUSTRATOR, GRAPHICS, VIDEOGRAPHER, VIDEO_SOURCE -> true;
            default -> false;
        };
    }

    static boolean isPicture(Place place) {
        return switch (place) {
            case CAPTION, TAIL, BRACKETS -> true;
            case FURNITURE, AFTER_TITLE, SECTION_START, BODY, END, HEAD, SECTION_HEAD, FRONT_MATTER -> false;
        };
    }

    /** Names and nothing else sign below a title or heading, with a status also at an end. */
    private CreditReading signed(String raw, String line, Place place) {
        boolean signs = switch (place) {
            case AFTER_TITLE, SECTION_START, FRONT_MATTER, END, TAIL -> true;
            case FURNITURE, BODY, CAPTION, BRACKETS, HEAD, SECTION_HEAD -> false;
        };
        int start = letters(line);
        int stop = EnglishNames.trimmed(line, start, line.length());
        String words = withoutCity(line.substring(start, stop), line.substring(stop));
        stop = start + words.length();
        boolean ended = line.substring(stop).strip().startsWith(".");
        if (!signs || ended || words.length() > LONGEST_SIGNATURE || !Character.isUpperCase(line.charAt(start)) && !words.startsWith("d")) {
            return CreditReading.NONE;
        }
        Listed listed = names.read(words);
        if (listed == null || listed.contributors().isEmpty() || listed.contributors().size() > MOST_SIGNERS || listed.town()) {
            return CreditReading.NONE;
        }
        boolean affiliated = listed.placed() || listed.contributors().stream().anyMatch(each -> !each.affiliations().isEmpty());
        boolean contact = raw.indexOf('@') >= 0;
        boolean dash = raw.strip().startsWith("—") || raw.strip().startsWith("–") || raw.strip().startsWith("- ") || raw.strip().startsWith("--");
        if (!listed.contributors().stream().allMatch(each -> isSigner(each, affiliated)) || !signsAt(place, affiliated, contact, dash, listed)) {
            return CreditReading.NONE;
        }
        Role role = new Role(affiliated ? Role.Kind.WRITER : Role.Kind.AUTHOR, "");
        return new CreditReading(List.of(new CreditDraft(role, listed.contributors(), start, stop, affiliated ? Form.STATUS : Form.BARE, Token.LIKELY)), List.of());
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

    private static String capitalised(String city) {
        StringBuilder text = new StringBuilder();
        for (String word : EnglishWords.words(city)) {
            text.append(text.isEmpty() ? "" : " ").append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }

    private boolean signsAt(Place place, boolean affiliated, boolean contact, boolean dash, Listed listed) {
        boolean press = listed.contributors().stream().allMatch(each -> each.affiliations().isEmpty() || vocabulary.isPressStatus(each.affiliations().getFirst()));
        return switch (place) {
            case AFTER_TITLE, SECTION_START, FRONT_MATTER -> true;
            case END -> affiliated && press && !listed.placed() || contact || dash;
            case TAIL -> affiliated && press && !listed.placed() && (contact || dash) || contact && !listed.placed();
            case FURNITURE, BODY, CAPTION, BRACKETS, HEAD, SECTION_HEAD -> false;
        };
    }

    /** By Popular Demand: words of titles from first to last. */
    private boolean isLabel(Contributor each) {
        String[] words = each.person().name().toLowerCase(Locale.ROOT).split(" ");
        boolean numbers = words[0].equals("the") && words.length == 2 && !vocabulary.isAgency(each.person().name())
                && (labels.contains(words[1]) || vocabulary.isBarred(words[1]));
        return numbers || each.person().kind() == Person.Kind.PERSON && each.affiliations().isEmpty()
                && labels.contains(words[0]) && labels.contains(words[words.length - 1]);
    }

    /** A name of two to four words, none of which titles and labels are made of. */
    private boolean isSigner(Contributor each, boolean affiliated) {
        String name = each.person().name();
        String[] words = name.split(" ");
        if (each.person().kind() != Person.Kind.PERSON || words.length < 2 || words.length > 4) {
            return false;
        }
        int labelled = 0;
        for (String word : words) {
            labelled += labels.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return affiliated ? labelled < words.length : labelled == 0;
    }
}
