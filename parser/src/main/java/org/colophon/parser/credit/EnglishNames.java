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

/** Reads lists of names in Latin letters, with the status or house behind them. */
final class EnglishNames {

    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:,\\s*(?:and|&)\\s+|,|\\band\\b|&)\\s*");
    private static final Pattern HOUSE = Pattern.compile("\\s*(?:/|\\bfor\\b|\\|)\\s*");
    private static final Pattern WORD = Pattern.compile("\\S+");
    private static final Pattern CAPITAL = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}'’.-]*");
    private static final Pattern TRAILER = Pattern.compile("[@0-9(•·].*|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.? [0-9].*|(?:The|Updated|Published|Posted|Last|On|in|at|from|is|was) .*",
            Pattern.DOTALL);
    private static final Set<String> PARTICLES = Set.of(
            "de", "da", "di", "del", "della", "der", "den", "van", "von", "la", "le", "du", "dos", "al", "el", "bin", "ibn", "ter", "y", "e", "af", "ten");
    private static final int LONGEST_NAME = 5;

    private final Lexicon lexicon;

    EnglishNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The people and houses that a text lists; null where it lists none, or says something else. */
    @Nullable List<Contributor> read(String text) {
        List<Contributor> found = new ArrayList<>();
        Matcher gaps = BETWEEN.matcher(text);
        int start = 0;
        while (start < text.length()) {
            boolean more = gaps.find();
            int end = more ? gaps.start() : text.length();
            String piece = text.substring(start, end).strip();
            if (!piece.isEmpty()) {
                if (!found.isEmpty() && isStatus(piece)) {
                    return affiliated(found, text.substring(start).strip().replaceAll("[.,;]+$", ""));
                }
                Contributor contributor = one(piece);
                if (contributor == null) {
                    return null;
                }
                found.add(contributor);
            }
            start = more ? gaps.end() : text.length();
        }
        return found.isEmpty() ? null : found;
    }

    private static List<Contributor> affiliated(List<Contributor> found, String status) {
        return found.stream().map(each -> each.affiliations().isEmpty() ? new Contributor(each.person(), List.of(status)) : each).toList();
    }

    /** One name, perhaps with a house behind a slash: Stephanie Keith/Reuters, Jun Ito for The Post. */
    private @Nullable Contributor one(String piece) {
        Matcher house = HOUSE.matcher(piece);
        String name = piece;
        List<String> affiliations = List.of();
        if (house.find() && house.start() > 0 && house.end() < piece.length()) {
            name = piece.substring(0, house.start());
            affiliations = List.of(piece.substring(house.end()).strip());
        }
        int end = nameEnd(name);
        if (end <= 0) {
            return null;
        }
        String rest = name.substring(end).strip();
        if (!rest.isEmpty() && (!TRAILER.matcher(rest).matches() && !isNoise(rest) || !affiliations.isEmpty())) {
            return null;
        }
        String clean = name.substring(0, end).strip();
        return new Contributor(new Person(clean, kind(clean)), kind(clean) == Person.Kind.PERSON ? affiliations : List.of());
    }

    private boolean isNoise(String rest) {
        String words = rest.toLowerCase(Locale.ROOT);
        return lexicon.word(words) != null && java.util.Objects.requireNonNull(lexicon.word(words)).is(Sense.NOISE);
    }

    /** Where the capital words that begin a text end; 0 where none do. */
    static int nameEnd(String text) {
        Matcher words = WORD.matcher(text);
        int end = 0;
        int count = 0;
        while (words.find() && count < LONGEST_NAME) {
            String word = words.group();
            boolean particle = count > 0 && PARTICLES.contains(word);
            if (!particle && !CAPITAL.matcher(word).matches() || count > 1 && (word.equals("The") || word.equals("On"))) {
                break;
            }
            if (!particle) {
                end = words.end();
            }
            count++;
        }
        return end;
    }

    /** Whether words after a name say who its bearer is: Staff Writer, CNN, The Associated Press. */
    boolean isStatus(String piece) {
        if (isOrganisation(piece)) {
            return true;
        }
        String lower = piece.toLowerCase(Locale.ROOT);
        for (String word : lower.split("\\s+")) {
            Word known = lexicon.word(word);
            if (known != null && (known.is(Sense.PRESS) || known.is(Sense.OFFICE))) {
                return true;
            }
        }
        Word whole = lexicon.word(lower);
        return whole != null && (whole.is(Sense.PRESS) || whole.is(Sense.OFFICE));
    }

    boolean isOrganisation(String name) {
        Word whole = lexicon.word(name);
        if (whole != null && whole.is(Sense.AGENCY) || name.startsWith("The ") && name.indexOf(' ', 4) > 0) {
            return true;
        }
        Word end = lexicon.word(name.substring(name.lastIndexOf(' ') + 1));
        return name.indexOf(' ') > 0 && end != null && end.is(Sense.ORGANISATION);
    }

    Person.Kind kind(String name) {
        return isOrganisation(name) || name.indexOf(' ') < 0 && name.length() > 1 && name.equals(name.toUpperCase(Locale.ROOT))
                ? Person.Kind.ORGANISATION
                : Person.Kind.PERSON;
    }
}
