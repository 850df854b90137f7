package org.colophon.parser.credit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.parser.credit.Lexicon.Sense;
import org.colophon.parser.credit.Lexicon.Word;
import org.jspecify.annotations.Nullable;

/** Reads lists of names in Latin letters, with the status or house before or behind them. */
final class EnglishNames {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,\\s*(?:and|&)\\s+|[,;|•·\\n+]|\\b[Aa][Nn][Dd]\\b|&|\\s[—–-]\\s|\\s{3,})\\s*");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern CAPITAL = Pattern.compile("(?:\\p{Lu}|[dl]['’]\\p{Lu})[\\p{L}\\p{M}'’.-]*");
    private static final Pattern HOUSE = Pattern.compile("(?:/\\s*|(?:[Ff]or|FOR|via|of|with) (?:the )?(?=\\p{Lu}|@))(?<house>.+)|\\((?<aside>[^()]{2,40})\\)(?<after>.*)");
    private static final Pattern PLACE = Pattern.compile("(?:(?:reporting |reports |writing )?(?:in|from|at)|on) \\p{Lu}.*");
    private static final Pattern TRAILER = Pattern.compile("[@0-9(•·©].*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? [0-9].*|from (?:wire|staff|news|agency|press|local) .*|(?:The|Updated|Published|Posted|Last|On|is|was|at|on|and) .*",
            Pattern.DOTALL);
    private static final Pattern AGE = Pattern.compile("(?:aged?|grade|class of|year) ?\\d{1,4}|\\d{1,2}(?:th|st|nd|rd)?(?: grade)?|jr\\.?|sr\\.?|i{2,3}|he/him|she/her|they/them");
    private static final Pattern LEFT = Pattern.compile("(?:left|right|center|centre|top|bottom|above|below|back|front|inset)(?: .*)?");
    private static final Set<String> STOPS = Set.of("The", "On", "For", "FOR", "In", "IN", "At", "From", "Of", "THE", "With");
    private static final int LONGEST_NAME = 5;

    private final Lexicon lexicon;
    private final Set<String> particles;
    private final Set<String> connectors;
    private final Set<String> never;
    private final Set<String> places;

    /**
     * What a text lists.
     *
     * @param contributors people and houses
     * @param placed whether it says where one of them reports from
     */
    record Listed(List<Contributor> contributors, boolean placed) { }

    EnglishNames(Lexicon lexicon, WordLists lists) {
        this.lexicon = lexicon;
        this.particles = lists.list("particles");
        this.connectors = lists.list("connectors");
        this.never = lists.list("never");
        this.places = lists.list("places");
    }

    /** One run through a text: the names so far, and the status that is being read. */
    private final class Run {
        final String text;
        final List<Contributor> found = new ArrayList<>();
        int open;
        int statusFrom = -1;
        int statusTo;
        boolean placed;
        boolean unnamed;

        Run(String text) {
            this.text = text;
        }

        /** The status that was read belongs to the names before it. */
        void settle() {
            if (statusFrom >= 0) {
                List<String> status = List.of(text.substring(statusFrom, statusTo));
                for (int i = open; i < found.size(); i++) {
                    Contributor each = found.get(i);
                    found.set(i, each.affiliations().isEmpty() ? new Contributor(each.person(), status) : each);
                }
                open = found.size();
                statusFrom = -1;
            }
        }
    }

    /** The people and houses that a text lists; null where it lists none, or says something else. */
    @Nullable Listed read(String text) {
        Run run = new Run(text);
        Matcher gaps = BETWEEN.matcher(text);
        int start = 0;
        String mark = "";
        while (start < text.length()) {
            boolean more = gaps.find();
            int end = more ? gaps.start() : text.length();
            if (!piece(run, start, end, mark, more ? text.substring(gaps.end()) : "")) {
                return null;
            }
            mark = more ? gaps.group().strip() : "";
            start = more ? gaps.end() : text.length();
        }
        run.settle();
        return run.found.isEmpty() && !run.unnamed ? null : new Listed(run.found, run.placed);
    }

    private boolean piece(Run run, int from, int to, String mark, String following) {
        int start = from;
        while (start < to && (Character.isWhitespace(run.text.charAt(start)) || "\"“".indexOf(run.text.charAt(start)) >= 0)) {
            start++;
        }
        int end = trimmed(run.text, start, to);
        String words = run.text.substring(start, end);
        if (words.isEmpty() || isNoise(words)) {
            return true;
        }
        boolean and = mark.toLowerCase(Locale.ROOT).endsWith("and") || mark.endsWith("&");
        boolean place = run.placed && !and && (places.contains(words) || words.indexOf(' ') < 0);
        if (place) {
            return true;
        }
        boolean goesOn = run.statusFrom >= 0 && !(and ? isPerson(words) : isPerson(words) && isStatus(firstPiece(following)));
        if (!run.found.isEmpty() && (goesOn && CAPITAL.matcher(words).lookingAt() || !(and && isHouse(words)) && isStatus(words))) {
            run.statusFrom = run.statusFrom < 0 ? start : run.statusFrom;
            run.statusTo = end;
            return true;
        }
        run.settle();
        return one(run, words);
    }

    /** Ann Lee/The Post, Ann Lee for The Post: a house, but a person before it. */
    private boolean isOfPerson(String piece) {
        int slash = piece.indexOf('/');
        String lower = piece.toLowerCase(Locale.ROOT);
        int cut = slash > 0 ? slash : lower.indexOf(" for ") > 0 ? lower.indexOf(" for ") : lower.indexOf(" via ");
        return cut > 0 && (isPerson(piece.substring(0, cut).strip()) || slash > 0 && !isAgency(piece));
    }

    private static String firstPiece(String text) {
        Matcher gap = BETWEEN.matcher(text);
        return gap.find() ? text.substring(0, gap.start()).strip() : text.strip();
    }

    /** Where a piece ends without the marks behind it; the stop of an initial or of Jr. is its own. */
    static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from) {
            char c = text.charAt(end - 1);
            boolean stop = c == '.' && !(end >= 2 && Character.isUpperCase(text.charAt(end - 2)) && (end < 3 || !Character.isLetter(text.charAt(end - 3))))
                    && !text.startsWith("Jr.", end - 3) && !text.startsWith("Sr.", end - 3) && !text.startsWith("Inc.", end - 4);
            if (!Character.isWhitespace(c) && !stop && ",;:|/•·—–-\"”".indexOf(c) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    /** One name, perhaps with a house behind it (Stephanie Keith/Reuters), a status before it, a place: and so many more. */
    private boolean one(Run run, String words) {
        String piece = words.startsWith("the ") ? words.substring(4) : words;
        if (isUnnamed(piece)) {
            run.unnamed = true;
            return true;
        }
        if (isHouse(piece) && isWritten(piece) && !isOfPerson(piece)) {
            run.found.add(new Contributor(new Person(piece, Person.Kind.ORGANISATION), List.of()));
            return true;
        }
        if (piece.indexOf('/') > 0 && houses(run, piece)) {
            return true;
        }
        int status = leadingStatus(piece);
        String named = piece.substring(status).strip();
        int end = nameEnd(named);
        int split = end == named.length() ? trailingStatus(named) : modifier(named, end);
        String name = named.substring(0, split > 0 ? split : end).strip();
        String rest = named.substring(split > 0 ? split : end).strip();
        if (end <= 0 || isBarred(name)) {
            return false;
        }
        List<String> affiliations = new ArrayList<>();
        if (status > 0) {
            affiliations.add(piece.substring(0, status).strip());
        }
        if (!rest.isEmpty() && !behind(run, rest, split > 0, affiliations)) {
            return false;
        }
        Person.Kind kind = kind(name);
        run.found.add(new Contributor(new Person(name, kind), kind == Person.Kind.PERSON ? affiliations : List.of()));
        if (!affiliations.isEmpty() && run.found.size() - 1 == run.open && status == 0) {
            run.open = run.found.size();
        }
        return true;
    }

    /** NASA/ESA: houses and nothing else. */
    private boolean houses(Run run, String piece) {
        String[] all = piece.split("\\s*/\\s*");
        for (String each : all) {
            if (!isAgency(each)) {
                return false;
            }
        }
        for (String each : all) {
            run.found.add(new Contributor(new Person(each, Person.Kind.ORGANISATION), List.of()));
        }
        return true;
    }

    /** What stands behind a name: a house, a place, a status, or what says nothing. */
    private boolean behind(Run run, String rest, boolean status, List<String> affiliations) {
        if (status) {
            affiliations.add(rest);
            return true;
        }
        Matcher house = HOUSE.matcher(rest);
        if (house.matches() && house.group("house") != null) {
            String said = house.group("house").replaceAll("\\s*\\.$", "").strip();
            int place = said.indexOf(" in ");
            affiliations.add(place > 0 ? said.substring(0, place) : said);
            return said.length() <= 60;
        }
        if (house.matches() && house.group("aside") != null) {
            String aside = house.group("aside").strip();
            boolean where = LEFT.matcher(aside.toLowerCase(Locale.ROOT)).matches() || isNoise(aside);
            if (!where && Character.isUpperCase(aside.charAt(0))) {
                affiliations.add(aside);
            }
            String after = house.group("after").strip();
            return after.isEmpty() || PLACE.matcher(after).matches() || isNoise(after);
        }
        int blank = rest.indexOf(' ');
        if ((rest.startsWith("on ") || rest.startsWith("from ")) && isAgency(rest.substring(blank + 1))) {
            affiliations.add(rest.substring(blank + 1));
            return true;
        }
        if (PLACE.matcher(rest).matches() && rest.length() <= 50) {
            run.placed = true;
            return true;
        }
        if (isStatus(rest) && rest.length() <= 60 && !rest.contains(" is ")) {
            affiliations.add(rest);
            return true;
        }
        return TRAILER.matcher(rest).matches() || isNoise(rest);
    }

    /** staff writer Ann Lee, Associated Press writers Ann Lee: where the name begins; 0 where no status stands before it. */
    private int leadingStatus(String piece) {
        Matcher words = WORD.matcher(piece);
        int found = 0;
        while (words.find()) {
            String word = words.group().toLowerCase(Locale.ROOT);
            if (words.start() > 60) {
                break;
            }
            if (words.start() >= 0 && isPress(word) && words.end() < piece.length()) {
                found = words.end();
            }
        }
        String after = piece.substring(found).strip();
        boolean named = found > 0 && after.indexOf(' ') > 0 && nameEnd(after) > after.indexOf(' ') && !isBarred(after.substring(0, nameEnd(after)));
        return named ? found : 0;
    }

    /** Ann Lee Economics editor: the last capital word is no part of the name; 0 where it is. */
    private int modifier(String named, int end) {
        String name = named.substring(0, end);
        String rest = named.substring(end).strip();
        boolean shifts = name.split(" ").length == 3 && !rest.isEmpty() && isPress(rest) && Character.isLowerCase(rest.charAt(0)) && name.indexOf('.') < 0;
        return shifts ? name.lastIndexOf(' ') + 1 : 0;
    }

    /** ANN LEE Staff Writer, Ann Lee The Daily Post: where the status begins in a run of capital words; 0 where there is none. */
    private int trailingStatus(String named) {
        List<Integer> starts = new ArrayList<>();
        Matcher words = WORD.matcher(named);
        while (words.find()) {
            starts.add(words.start());
        }
        for (int k = 2; k < starts.size(); k++) {
            int at = starts.get(k);
            String rest = named.substring(at);
            boolean shouts = isUpper(named.substring(0, at)) && !isUpper(rest);
            String word = rest.split(" ")[0];
            boolean opens = isPress(rest.toLowerCase(Locale.ROOT)) || word.equals("The") || isAgency(rest)
                    || isOrganisationWord(word) && isStatus(rest);
            if ((opens || shouts) && isStatus(rest)) {
                return at;
            }
        }
        return 0;
    }

    private static boolean isUpper(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT));
    }

    private boolean isPress(String lower) {
        Word word = lexicon.word(lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower);
        Word own = lexicon.word(lower);
        return word != null && word.is(Sense.PRESS) || own != null && own.is(Sense.PRESS);
    }

    private boolean isUnnamed(String words) {
        Word word = lexicon.word(words.toLowerCase(Locale.ROOT));
        return word != null && word.is(Sense.UNNAMED);
    }

    /** Dates, ages, addresses, marks. */
    private boolean isNoise(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replaceAll("[()\\[\\]]", "").strip();
        Word word = lexicon.word(lower);
        return lower.isEmpty() || word != null && word.is(Sense.NOISE) || AGE.matcher(lower).matches() || lower.chars().noneMatch(Character::isLetter);
    }

    /** Where the capital words that begin a text end; 0 where none do. */
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

    /** Whether a name holds a word that no name holds. */
    private boolean isBarred(String name) {
        for (String word : name.split(" ")) {
            String lower = word.toLowerCase(Locale.ROOT);
            boolean initial = word.length() == 1;
            if (never.contains(lower) && !initial && !(lower.equals("the") && isHouse(name))) {
                return true;
            }
        }
        return false;
    }

    /** Whether words are the name of a person: two to four capital words, none of them of a house. */
    boolean isPerson(String words) {
        int blank = words.indexOf(' ');
        return blank > 0 && nameEnd(words) == words.length() && !isHouse(words) && !isStatus(words) && !isBarred(words);
    }

    /** Whether words after a name say who its bearer is: Staff Writer, CNN, The Associated Press. */
    boolean isStatus(String piece) {
        if (piece.isEmpty() || piece.length() > 80) {
            return false;
        }
        if (isHouse(piece)) {
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

    private boolean isAgency(String name) {
        Word whole = lexicon.word(name);
        return whole != null && whole.is(Sense.AGENCY);
    }

    private boolean isOrganisationWord(String word) {
        Word end = lexicon.word(word);
        if (end == null && word.length() > 2 && isUpper(word)) {
            end = lexicon.word(word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT));
        }
        return end != null && end.is(Sense.ORGANISATION);
    }

    /** Whether words name a house: an agency, The …, … Society, Bureau of …. */
    boolean isHouse(String name) {
        if (isAgency(name) || (name.startsWith("The ") || name.startsWith("THE ")) && name.length() > 6 && CAPITAL.matcher(name.substring(4)).lookingAt()) {
            return true;
        }
        if (isUpper(name) && name.indexOf(' ') < 0 && name.length() > 1 && name.length() <= 6 && name.chars().allMatch(Character::isLetter)) {
            return true;
        }
        String last = name.substring(name.lastIndexOf(' ') + 1);
        int of = name.indexOf(" of ");
        return name.indexOf(' ') > 0 && (isOrganisationWord(last) || of > 0 && isOrganisationWord(name.substring(name.lastIndexOf(' ', of - 1) + 1, of)))
                || name.indexOf(' ') < 0 && isOrganisationWord(name) && Character.isUpperCase(name.charAt(0));
    }

    /** Whether words name a house that is known, or one by the word that it ends in. */
    boolean isKnownHouse(String name) {
        boolean named = name.startsWith("The ") ? isAgency(name) || isOrganisationWord(name.substring(name.lastIndexOf(' ') + 1)) : isHouse(name);
        return isAgency(name) || name.indexOf(' ') > 0 && named && isWritten(name) && !isBarred(name.startsWith("The ") ? name.substring(4) : name);
    }

    /** Whether words say what somebody does for the press. */
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
        for (String word : piece.split(" ")) {
            boolean small = connectors.contains(word) || particles.contains(word);
            if (!small && !Character.isUpperCase(word.charAt(0)) && !Character.isDigit(word.charAt(0)) && !isAgency(word)) {
                return false;
            }
        }
        return true;
    }

    Person.Kind kind(String name) {
        return isHouse(name) ? Person.Kind.ORGANISATION : Person.Kind.PERSON;
    }
}
