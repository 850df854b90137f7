package org.colophon.parser.credit.english;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Role;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.PatternTable;
import org.colophon.parser.lexicon.WordLists;
import org.jspecify.annotations.Nullable;

/**
 * Finds the phrase that opens a credit: By, Photo:, Story, photos and video by, Translated from the Spanish by. A
 * phrase is made of words of the lexicon, joined as print joins them, and ends in "by" or its like, or at a colon.
 */
final class EnglishPhrases {

    private static final int MOST_WORDS = 9;
    private static final int LONGEST = 60;
    private static final int LONGEST_HOUSE = 4;
    private static final Set<String> CLOSERS = Set.of("by", "of", "via", "from", "to", "in", "courtesy", "credit",
            "copyright");
    private static final Pattern JOINTS = Pattern.compile("\\s*(?:,\\s*and\\s+|,|\\s+and\\s+|&|/|\\+|·)\\s*");
    private static final Pattern MEDIA = PatternTable.of("en").pattern("media");
    private static final int LONGEST_MEDIA = "photo copyright".length();
    private static final Pattern LANGUAGE = Pattern.compile(" (?:from|into|for|in) (?:the )?[\\p{L} -]+$");

    private final CreditLexicon lexicon;
    private final EnglishWords vocabulary;
    private final Set<String> modifiers;
    private final Set<String> gluing;
    private final Set<String> suppliers;
    private final Set<String> starts = new HashSet<>();

    /**
     * A phrase in its place.
     *
     * @param from offset of its start, with the house before it
     * @param names offset of the words after it
     * @param label its words
     * @param kinds its meanings
     * @param strong whether it may open a credit with nothing but a blank before it
     * @param house the house before the role: Staff photo by
     */
    record Phrase(int from, int names, String label, List<Role.Kind> kinds, boolean strong, @Nullable String house) {

        boolean isBy() {
            return kinds.equals(List.of(Role.Kind.WRITER)) && label.indexOf(' ') < 0 && !strong;
        }

        /** Whether it ends as Photos by does, and no colon says that it is a role. */
        boolean closesWithBy() {
            return label.toLowerCase(Locale.ROOT).endsWith(" by");
        }
    }

    EnglishPhrases(CreditLexicon lexicon, EnglishWords vocabulary, WordLists lists) {
        this.lexicon = lexicon;
        this.vocabulary = vocabulary;
        this.modifiers = lists.list("modifiers");
        this.gluing = lists.list("gluing");
        this.suppliers = lists.list("suppliers");
        lexicon.words(Sense.ROLE).forEach(phrase -> starts.add(phrase.split("[ /:-]")[0]));
        starts.addAll(modifiers);
    }

    /** The phrase at a place where a word begins. */
    @Nullable Phrase at(String line, int from, int end) {
        String first = firstWord(line, from, end);
        Phrase phrase = starts.contains(first.toLowerCase(Locale.ROOT)) ? from(line, from, from, end) : null;
        return phrase != null || first.isEmpty() || !Character.isUpperCase(first.charAt(0))
                ? phrase
                : housed(line, from, end);
    }

    private String firstWord(String line, int from, int end) {
        int at = from;
        while (at < end && Character.isLetter(line.charAt(at)) && !isGlued(line, from, at)) {
            at++;
        }
        return line.substring(from, at);
    }

    /** Whether a name begins that touches the role before it: CreditAnn Lee. */
    private boolean isGlued(String line, int from, int at) {
        return at - from > 1
                && Character.isUpperCase(line.charAt(at))
                && Character.isLowerCase(line.charAt(at - 1))
                && gluing.contains(line.substring(from, at).toLowerCase(Locale.ROOT));
    }

    /** Staff photo by, Herald photo by, Associated Press photo by. */
    private @Nullable Phrase housed(String line, int from, int end) {
        int at = from;
        for (int count = 0; count < LONGEST_HOUSE; count++) {
            int stop = houseEnd(line, at, end);
            if (stop == at || !Character.isUpperCase(line.charAt(at))) {
                return null;
            }
            at = blanks(line, stop, end);
            String house = line.substring(from, stop);
            boolean known = house.equalsIgnoreCase("staff") || vocabulary.isHouse(house);
            Phrase rest = known && at > stop ? from(line, from, at, end) : null;
            if (rest != null && rest.strong && line.charAt(rest.names - 1) != '/') {
                return new Phrase(from, rest.names, rest.label, rest.kinds, true, house);
            }
        }
        return null;
    }

    /** The longest phrase that begins at a place. */
    private @Nullable Phrase from(String line, int start, int from, int end) {
        Phrase found = null;
        int at = from;
        for (int count = 1; count <= MOST_WORDS && at < end && at - from < LONGEST; count++) {
            int stop = wordEnd(line, at, end);
            if (stop == at) {
                break;
            }
            String last = line.substring(at, stop).toLowerCase(Locale.ROOT);
            int mark = markAt(line, stop, end);
            boolean closed = CLOSERS.contains(last);
            if (closed || mark > stop) {
                List<Role.Kind> kinds = kinds(line.substring(from, stop).toLowerCase(Locale.ROOT), closed);
                boolean strong = mark > stop || count > 1;
                found = kinds.isEmpty()
                        ? found
                        : new Phrase(start, blanks(line, mark, end), line.substring(from, stop), kinds, strong, null);
            }
            if (mark > stop && line.charAt(stop) != '/') {
                break;
            }
            at = joint(line, stop, end);
        }
        return found;
    }

    /** U.S.: the stops of initials belong to a house. */
    private int houseEnd(String line, int from, int end) {
        int at = wordEnd(line, from, end);
        while (at - from > 0 && at < end && line.charAt(at) == '.' && Character.isUpperCase(line.charAt(at - 1))) {
            at = wordEnd(line, at + 1, end);
        }
        return at;
    }

    private int wordEnd(String line, int from, int end) {
        int at = from;
        while (at < end
                && (Character.isLetter(line.charAt(at)) || line.charAt(at) == '-' && at > from)
                && !isGlued(line, from, at)) {
            at++;
        }
        return at;
    }

    /** Behind the mark that parts a role from its names; the place itself where there is none. */
    private static int markAt(String line, int from, int end) {
        int at = from;
        while (at < end && line.charAt(at) == ' ') {
            at++;
        }
        if (at == from && at < end && line.charAt(at) == ',' && isOfMedia(line, from)) {
            return at + 1;
        }
        if (at < end
                && (line.charAt(at) == ':'
                        || line.charAt(at) == '：'
                        || line.charAt(at) == '/' && at == from
                        || line.charAt(at) == '©')) {
            return at + 1;
        }
        return line.startsWith("...", from) ? from + 3 : line.startsWith("…", from) ? from + 1 : from;
    }

    /** Image source, Ann Lee: pages of broadcasters have a comma for a colon. */
    private static boolean isOfMedia(String line, int end) {
        return MEDIA.matcher(line).region(Math.max(0, end - LONGEST_MEDIA), end).find();
    }

    private static int blanks(String line, int from, int end) {
        int at = from;
        while (at < end && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Over the words that may part two words of a phrase. */
    private static int joint(String line, int from, int end) {
        int at = from;
        while (at < end
                && (line.charAt(at) == ' '
                        || line.charAt(at) == ','
                        || line.charAt(at) == '&'
                        || line.charAt(at) == '/'
                        || line.charAt(at) == '+')) {
            at++;
        }
        return at;
    }

    /** The meanings of words; none if they mean no role. */
    private List<Role.Kind> kinds(String phrase, boolean closed) {
        List<Role.Kind> whole = role(phrase);
        if (!whole.isEmpty() || closed && phrase.indexOf(' ') < 0) {
            return whole;
        }
        if (closed && isSupplied(phrase)) {
            return List.of(Role.Kind.PHOTO_SOURCE);
        }
        String base = closed && phrase.endsWith(" by") ? phrase.substring(0, phrase.length() - 3) : phrase;
        if (closed && base.equals(phrase)) {
            return List.of();
        }
        Set<Role.Kind> kinds = new LinkedHashSet<>();
        List<Role.Kind> two = closed ? two(phrase) : List.of();
        if (!two.isEmpty()) {
            return two;
        }
        for (String piece : JOINTS.split(base)) {
            List<Role.Kind> meant = piece(piece);
            if (meant.isEmpty()) {
                return List.of();
            }
            kinds.addAll(meant);
        }
        return new ArrayList<>(kinds);
    }

    /** Photography courtesy, Images provided by: a word for pictures, and one that says that somebody gave them. */
    private boolean isSupplied(String phrase) {
        for (int blank = phrase.indexOf(' '); blank > 0; blank = phrase.indexOf(' ', blank + 1)) {
            if (suppliers.contains(phrase.substring(blank + 1))) {
                List<Role.Kind> kinds = piece(phrase.substring(0, blank));
                return kinds.size() == 1
                        && (kinds.contains(Role.Kind.PHOTOGRAPHER) || kinds.contains(Role.Kind.ILLUSTRATOR));
            }
        }
        return false;
    }

    /** Words written by: a word and a phrase, both of them roles. */
    private List<Role.Kind> two(String phrase) {
        int blank = phrase.indexOf(' ');
        List<Role.Kind> first = role(phrase.substring(0, blank));
        List<Role.Kind> second = role(phrase.substring(blank + 1));
        if (first.isEmpty() || second.isEmpty() || phrase.indexOf(' ', blank + 1) < 0) {
            return List.of();
        }
        Set<Role.Kind> both = new LinkedHashSet<>(first);
        both.addAll(second);
        return new ArrayList<>(both);
    }

    private List<Role.Kind> piece(String piece) {
        String rest = piece;
        boolean more = false;
        while (true) {
            List<Role.Kind> meant = role(rest + " by");
            meant = meant.isEmpty() ? role(rest) : meant;
            if (!meant.isEmpty()) {
                return more && meant.contains(Role.Kind.WRITER) ? List.of(Role.Kind.CONTRIBUTOR) : meant;
            }
            int blank = rest.indexOf(' ');
            if (blank < 0 || !modifiers.contains(rest.substring(0, blank))) {
                String without = LANGUAGE.matcher(rest).replaceFirst("");
                return without.equals(rest) ? List.of() : role(without + " by");
            }
            more |= rest.startsWith("additional")
                    || rest.startsWith("further")
                    || rest.startsWith("more")
                    || rest.startsWith("with");
            rest = rest.substring(blank + 1);
        }
    }

    /** The meaning of a word alone: reporting, photography. */
    List<Role.Kind> meaning(String lower) {
        return piece(lower);
    }

    private List<Role.Kind> role(String phrase) {
        Word word = lexicon.word(phrase);
        return word != null && word.is(Sense.ROLE) ? word.kinds() : List.of();
    }
}
