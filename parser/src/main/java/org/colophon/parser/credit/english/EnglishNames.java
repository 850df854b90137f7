package org.colophon.parser.credit.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.parser.lexicon.PatternTable;
import org.colophon.parser.lexicon.WordLists;
import org.jspecify.annotations.Nullable;

/** Reads lists of names in Latin letters, with the status or house before or behind them. */
final class EnglishNames {

    private static final Pattern BETWEEN = PatternTable.of("en").pattern("between");
    private static final Pattern OWNER = Pattern.compile("(.{2,30}?)['’]s ");
    private static final Pattern HOUSE = PatternTable.of("en").pattern("house");
    private static final Pattern PLACE = PatternTable.of("en").pattern("place");
    private static final Pattern TRAILER = PatternTable.of("en").pattern("trailer");
    private static final Pattern LEFT = PatternTable.of("en").pattern("left");

    private final EnglishWords vocabulary;
    private final EnglishStatuses statuses;
    private final Set<String> places;
    private final Set<String> trailers;
    private final Set<String> ranks;

    /**
     * The names that a text lists.
     *
     * @param contributors people and houses
     * @param placed whether it says where one of them reports from
     * @param town whether it ends in the possible home town of one of them
     */
    record Listed(List<Contributor> contributors, boolean placed, boolean town) {

        Listed(List<Contributor> contributors, boolean placed) {
            this(contributors, placed, false);
        }
    }

    EnglishNames(EnglishWords vocabulary, WordLists lists) {
        this.vocabulary = vocabulary;
        this.statuses = new EnglishStatuses(vocabulary);
        this.places = lists.list("places");
        this.trailers = lists.list("trailers");
        this.ranks = lists.list("ranks");
    }

    /** One run through a text: the names so far, and the status that is being read. */
    private static final class Run {
        final String text;
        final List<Contributor> found = new ArrayList<>();
        int open;
        int statusFrom = -1;
        int statusTo;
        boolean placed;
        boolean unnamed;
        boolean town;
        String leading = "";

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
        return run.found.isEmpty() && !run.unnamed ? null : new Listed(run.found, run.placed, run.town);
    }

    private boolean piece(Run run, int from, int to, String mark, String following) {
        int start = from;
        while (start < to
                && (Character.isWhitespace(run.text.charAt(start)) || "\"“-—–".indexOf(run.text.charAt(start)) >= 0)) {
            start++;
        }
        int end = trimmed(run.text, start, to);
        String words = run.text.substring(start, end);
        if (words.isEmpty() || vocabulary.isNoise(words)) {
            return true;
        }
        if (!run.found.isEmpty() && (isTrailer(words) || LEFT.matcher(words).matches())) {
            return true;
        }
        boolean and = mark.toLowerCase(Locale.ROOT).endsWith("and") || mark.endsWith("&");
        boolean place = run.placed && !and && (places.contains(words) || words.indexOf(' ') < 0);
        if (place) {
            return true;
        }
        boolean goesOn = run.statusFrom >= 0
                && !(and
                        ? vocabulary.isPerson(words)
                        : vocabulary.isPerson(words) && vocabulary.isStatus(firstPiece(following)));
        if (!run.found.isEmpty()
                && (goesOn && EnglishWords.CAPITAL.matcher(words).lookingAt()
                        || !(and && vocabulary.isHouse(words)) && vocabulary.isStatus(words))) {
            int of = words.startsWith("of the ") ? 7 : words.startsWith("of ") ? 3 : 0;
            run.statusFrom = run.statusFrom < 0 ? start + of : run.statusFrom;
            run.statusTo = end;
            return true;
        }
        boolean town = mark.equals(",")
                && !run.found.isEmpty()
                && words.indexOf(' ') < 0
                && following.isBlank()
                && EnglishWords.CAPITAL.matcher(words).matches();
        if (town) {
            run.town = true;
            return true;
        }
        run.settle();
        return one(run, words);
    }

    /** ANN LEE Associated Press, Ann Lee The Daily Post: a person, and who they work for. */
    private boolean hasHouse(String piece) {
        int at = statuses.trailing(piece);
        String rest = at > 0 ? piece.substring(at) : "";
        boolean shouts = at > 0 && EnglishWords.isUpper(piece.substring(0, at)) && !EnglishWords.isUpper(rest);
        return at > 0
                && (shouts || rest.startsWith("The ") || vocabulary.isAgency(rest)
                        || rest.indexOf(' ') > 0 && vocabulary.isGiven(piece.split(" ")[0]))
                && vocabulary.isPerson(piece.substring(0, at).strip());
    }

    /** Ann Lee/The Post, Ann Lee for The Post: a house, but a person before it. */
    private boolean isOfPerson(String piece) {
        int slash = piece.indexOf('/');
        String lower = piece.toLowerCase(Locale.ROOT);
        int of = piece.indexOf(" of The ");
        if (of > 0 && vocabulary.isPerson(piece.substring(0, of).strip())) {
            return true;
        }
        int led = lower.indexOf(" for ") > 0 ? lower.indexOf(" for ") : lower.indexOf(" via ");
        int cut = slash > 0 ? slash : led > 0 ? led : lower.indexOf(" in ");
        return cut > 0
                && (vocabulary.isPerson(piece.substring(0, cut).strip()) || slash > 0 && !vocabulary.isAgency(piece));
    }

    /** Published in FrontBurner: words about the text, behind its byline. */
    private boolean isTrailer(String words) {
        int blank = words.indexOf(' ');
        return trailers.contains((blank < 0 ? words : words.substring(0, blank)).toLowerCase(Locale.ROOT));
    }

    /** Ann Lee Follow: the end of a name before a word that invites the reader to something. */
    private int withoutTrailer(String named, int end) {
        int blank = end > 0 ? named.lastIndexOf(' ', end - 1) : -1;
        boolean trailer = blank > named.indexOf(' ')
                && trailers.contains(named.substring(blank + 1, end).toLowerCase(Locale.ROOT));
        return trailer ? named.substring(0, blank).stripTrailing().length() : end;
    }

    private static String firstPiece(String text) {
        Matcher gap = BETWEEN.matcher(text);
        return gap.find() ? text.substring(0, gap.start()).strip() : text.strip();
    }

    /** The end of a piece without the marks behind it; the stop of an initial or of Jr. is its own. */
    static int trimmed(String text, int from, int to) {
        int end = to;
        while (end > from) {
            char c = text.charAt(end - 1);
            boolean stop = c == '.'
                    && !(end >= 2
                            && Character.isUpperCase(text.charAt(end - 2))
                            && (end < 3 || !Character.isLetter(text.charAt(end - 3))))
                    && !text.startsWith("Jr.", end - 3)
                    && !text.startsWith("Sr.", end - 3)
                    && !text.startsWith("Inc.", end - 4);
            if (!Character.isWhitespace(c) && !stop && ",;:|/•·—–-\"”".indexOf(c) < 0) {
                break;
            }
            end--;
        }
        return end;
    }

    /**
     * One name, perhaps with a house behind it (Stephanie Keith/Reuters), a status before it, a place: and so many
     * more.
     */
    private boolean one(Run run, String words) {
        String piece = words.startsWith("the ") ? words.substring(4) : words;
        int owner = owner(piece);
        if (owner > 0) {
            run.found.add(new Contributor(new Person(piece.substring(owner), Person.Kind.PERSON),
                    List.of(piece.substring(0, piece.lastIndexOf('s', owner) - 1))));
            run.open = run.found.size();
            return true;
        }
        if (vocabulary.isUnnamed(words)) {
            run.unnamed = true;
            return true;
        }
        if (words.startsWith("the ") && !vocabulary.isHouse(piece)) {
            return false;
        }
        if (vocabulary.isUnnamed(piece)) {
            run.unnamed = true;
            return true;
        }
        if (vocabulary.isHouse(piece)
                && vocabulary.isWritten(piece)
                && !piece.startsWith("A ")
                && !piece.startsWith("An ")
                && !isOfPerson(piece)
                && !hasHouse(piece)) {
            run.found.add(new Contributor(new Person(piece, Person.Kind.ORGANISATION), List.of()));
            return true;
        }
        if (piece.indexOf('/') > 0 && houses(run, piece)) {
            return true;
        }
        int glue = statuses.glued(piece);
        if (glue > 0) {
            run.found.add(new Contributor(
                    new Person(piece.substring(0, glue), Person.Kind.PERSON), List.of(piece.substring(glue))));
            run.open = run.found.size();
            return true;
        }
        int status = statuses.leading(piece);
        String named = withoutRank(piece.substring(status).strip());
        int end = withoutTrailer(named, vocabulary.nameEnd(named));
        int split = end == named.length() ? statuses.trailing(named) : statuses.modifier(named, end);
        String name = named.substring(0, split > 0 ? split : end).strip();
        String rest = named.substring(split > 0 ? split : end).strip();
        if (end <= 0 || vocabulary.isBarred(name)) {
            return false;
        }
        List<String> affiliations = new ArrayList<>();
        if (status > 0) {
            run.leading = piece.substring(0, status).strip();
            affiliations.add(run.leading);
        } else if (run.leading.endsWith("s")
                && vocabulary.isPress(
                        run.leading.substring(run.leading.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))) {
            affiliations.add(run.leading);
        }
        if (rest.startsWith("with ") && areGiven(name, rest.substring("with ".length()))) {
            run.found.add(new Contributor(new Person(name, Person.Kind.PERSON), List.of()));
            return one(run, rest.substring("with ".length()));
        }
        if (rest.startsWith("/") && areGiven(name, rest.substring(1).strip())) {
            run.found.add(new Contributor(new Person(name, Person.Kind.PERSON), List.of()));
            return one(run, rest.substring(1).strip());
        }
        if (!rest.isEmpty() && !behind(run, rest, split > 0, affiliations)) {
            return false;
        }
        boolean shared = status == 0
                && !affiliations.isEmpty()
                && (rest.startsWith("/") || rest.regionMatches(true, 0, "for ", 0, 4) || split > 0);
        for (int i = run.open; shared && i < run.found.size(); i++) {
            Contributor each = run.found.get(i);
            run.found.set(i, each.affiliations().isEmpty() ? new Contributor(each.person(), affiliations) : each);
        }
        Person.Kind kind = vocabulary.kind(name);
        run.found.add(new Contributor(new Person(name, kind), kind == Person.Kind.PERSON ? affiliations : List.of()));
        if (!affiliations.isEmpty() && run.found.size() - 1 == run.open && status == 0) {
            run.open = run.found.size();
        }
        return true;
    }

    /** Getty Images’s Ann Lee: where the name begins behind its agency; 0 where no agency is said to own it. */
    private int owner(String piece) {
        Matcher owner = OWNER.matcher(piece);
        return owner.lookingAt() && vocabulary.isAgency(owner.group(1))
                && vocabulary.isPerson(piece.substring(owner.end())) ? owner.end() : 0;
    }

    /** Staff Sgt. Ann Lee: a rank before a name is no part of it. */
    private String withoutRank(String named) {
        int name = 0;
        for (int blank = named.indexOf(' '); blank > 0; blank = named.indexOf(' ', blank + 1)) {
            name = ranks.contains(named.substring(0, blank)) ? blank + 1 : name;
        }
        return named.substring(name);
    }

    /** Ann Lee / Ben Roe: whether both are people by their given names. */
    private boolean areGiven(String name, String other) {
        int blank = other.indexOf(' ');
        return name.indexOf(' ') > 0 && blank > 0
                && vocabulary.isGiven(name.substring(0, name.indexOf(' ')))
                && vocabulary.isGiven(other.substring(0, blank))
                && vocabulary.isPerson(other.contains("/") ? other.substring(0, other.indexOf('/')).strip() : other);
    }

    /** NASA/ESA: houses and nothing else. */
    private boolean houses(Run run, String piece) {
        String[] all = piece.split("\\s*/\\s*");
        for (String each : all) {
            if (!vocabulary.isAgency(each)) {
                return false;
            }
        }
        for (String each : all) {
            run.found.add(new Contributor(new Person(each, Person.Kind.ORGANISATION), List.of()));
        }
        return true;
    }

    /** The words behind a name: a house, a place, a status, or words without a meaning for credits. */
    private boolean behind(Run run, String rest, boolean status, List<String> affiliations) {
        if (status) {
            affiliations.add(rest);
            return true;
        }
        Matcher house = HOUSE.matcher(rest);
        if (house.matches() && house.group("house") != null) {
            String said = house.group("house").replaceAll("\\s*\\.$", "").strip();
            int place = said.indexOf(" in ");
            if (said.isEmpty()) {
                return false;
            }
            affiliations.add(place > 0 ? said.substring(0, place) : said);
            return said.length() <= 60;
        }
        if (house.matches() && house.group("aside") != null) {
            String aside = house.group("aside").strip();
            boolean where = LEFT.matcher(aside.toLowerCase(Locale.ROOT)).matches() || vocabulary.isNoise(aside);
            if (!where && Character.isUpperCase(aside.charAt(0))) {
                affiliations.add(aside);
            }
            String after = house.group("after").strip();
            return after.isEmpty() || PLACE.matcher(after).matches() || vocabulary.isNoise(after);
        }
        int blank = rest.indexOf(' ');
        if ((rest.startsWith("on ") || rest.startsWith("from ")) && vocabulary.isAgency(rest.substring(blank + 1))) {
            affiliations.add(rest.substring(blank + 1));
            return true;
        }
        if (PLACE.matcher(rest).matches() && rest.length() <= 50) {
            run.placed = true;
            return true;
        }
        if (vocabulary.isStatus(rest) && rest.length() <= 60 && !rest.contains(" is ")) {
            affiliations.add(rest);
            return true;
        }
        return TRAILER.matcher(rest).matches() || vocabulary.isNoise(rest);
    }
}
