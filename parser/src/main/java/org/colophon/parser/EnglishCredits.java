package org.colophon.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.Lexicon.Sense;
import org.colophon.parser.Lexicon.Word;
import org.jspecify.annotations.Nullable;

/** Reads credit lines in Latin letters: a role phrase, then names in capitals or title case. */
final class EnglishCredits {

    private static final Pattern PARTS = Pattern.compile("\\s*(?:\\||;|\\s/\\s|•|\\n)\\s*");
    private static final Pattern NAMES = Pattern.compile("\\s*(?:,\\s*(?:and|&)\\s+|,|\\band\\b|&)\\s*");
    private static final Pattern CAPITAL = Pattern.compile("[\\p{Lu}][\\p{L}\\p{M}'’.-]*");
    private static final Set<String> PARTICLES =
            Set.of("de", "da", "di", "del", "der", "den", "van", "von", "la", "le", "du", "dos", "al", "bin", "ibn", "ter", "y", "e");
    private static final int LONGEST_NAME = 6;

    private final Lexicon lexicon;

    EnglishCredits(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    CreditReading read(String line, Place place) {
        List<CreditDraft> credits = new ArrayList<>();
        Matcher gaps = PARTS.matcher(line);
        int start = 0;
        while (gaps.find()) {
            if (!part(line, start, gaps.start(), credits)) {
                return CreditReading.NONE;
            }
            start = gaps.end();
        }
        boolean whole = part(line, start, line.length(), credits);
        return whole && !credits.isEmpty() ? new CreditReading(credits, 100, List.of()) : CreditReading.NONE;
    }

    private boolean part(String line, int from, int to, List<CreditDraft> credits) {
        int start = from;
        while (start < to && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        int end = to;
        while (end > start && (Character.isWhitespace(line.charAt(end - 1)) || line.charAt(end - 1) == '.' && !initial(line, end))) {
            end--;
        }
        int role = roleEnd(line, start, end);
        if (role < 0) {
            return false;
        }
        int names = role;
        while (names < end && (line.charAt(names) == ':' || line.charAt(names) == '/' || Character.isWhitespace(line.charAt(names)))) {
            names++;
        }
        String label = line.substring(start, role);
        List<Contributor> contributors = contributors(line.substring(names, end));
        if (contributors == null || names == role && names < end) {
            return false;
        }
        Word word = Objects.requireNonNull(lexicon.word(label.toLowerCase(Locale.ROOT)));
        for (Role.Kind kind : word.kinds()) {
            credits.add(new CreditDraft(new Role(meaning(kind, contributors), label), contributors, start, end));
        }
        return true;
    }

    private static boolean initial(String line, int end) {
        return end >= 2 && Character.isUpperCase(line.charAt(end - 2)) && (end < 3 || !Character.isLetter(line.charAt(end - 3)));
    }

    private static Role.Kind meaning(Role.Kind kind, List<Contributor> contributors) {
        boolean organisations = !contributors.isEmpty()
                && contributors.stream().allMatch(each -> each.person().kind() == Person.Kind.ORGANISATION);
        return kind == Role.Kind.PHOTOGRAPHER && organisations ? Role.Kind.PHOTO_SOURCE : kind;
    }

    /** The longest role phrase that the part begins with; without "by" it needs a colon. */
    private int roleEnd(String line, int start, int end) {
        for (int stop = Math.min(end, start + lexicon.longest()); stop > start; stop--) {
            boolean boundary = stop == end || !Character.isLetterOrDigit(line.charAt(stop));
            if (!boundary) {
                continue;
            }
            String phrase = line.substring(start, stop).toLowerCase(Locale.ROOT);
            Word word = lexicon.word(phrase);
            if (word != null && word.senses().contains(Sense.ROLE)) {
                boolean by = phrase.endsWith("by") || phrase.endsWith("of") || phrase.equals("via");
                boolean colon = stop < end && (line.charAt(stop) == ':' || line.charAt(stop) == '/');
                return by || colon ? stop : -1;
            }
        }
        return -1;
    }

    private @Nullable List<Contributor> contributors(String names) {
        List<Contributor> contributors = new ArrayList<>();
        for (String piece : NAMES.split(names)) {
            String name = piece.strip();
            if (name.isEmpty()) {
                continue;
            }
            String[] sides = name.split("\\s*/\\s*", 2);
            if (!isName(sides[0])) {
                if (contributors.isEmpty() || !isStatus(name)) {
                    return null;
                }
                Contributor before = contributors.removeLast();
                contributors.add(new Contributor(before.person(), List.of(name)));
                continue;
            }
            List<String> affiliations = sides.length == 2 ? List.of(sides[1]) : List.of();
            contributors.add(new Contributor(new Person(sides[0], kind(sides[0])), affiliations));
        }
        return contributors.isEmpty() ? null : contributors;
    }

    private boolean isStatus(String text) {
        Word word = lexicon.word(text.toLowerCase(Locale.ROOT));
        return word != null && (word.senses().contains(Sense.PRESS) || word.senses().contains(Sense.OFFICE));
    }

    private static boolean isName(String text) {
        String[] words = text.split("\\s+");
        if (words.length > LONGEST_NAME) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            boolean particle = i > 0 && i + 1 < words.length && PARTICLES.contains(words[i]);
            if (!particle && !CAPITAL.matcher(words[i]).matches()) {
                return false;
            }
        }
        return true;
    }

    private Person.Kind kind(String name) {
        Word whole = lexicon.word(name);
        if (whole != null && whole.senses().contains(Sense.AGENCY)) {
            return Person.Kind.ORGANISATION;
        }
        Word end = lexicon.word(name.substring(name.lastIndexOf(' ') + 1));
        return end != null && end.senses().contains(Sense.ORGANISATION) ? Person.Kind.ORGANISATION : Person.Kind.PERSON;
    }
}
