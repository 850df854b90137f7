package org.colophon.parser.credit.european;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.model.Role;
import org.colophon.parser.lexicon.WordTable;

/** The words that credits of one European language are made of, as its table has them. */
final class EuropeanWords {

    /** Between two roles, and between two names. */
    private static final String MARKS = "\\s*[,&+/·]\\s*";
    private static final int NO_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final Map<String, Role.Kind> roles = new HashMap<>();
    private final Set<String> unnamed;
    private final Set<String> by;
    private final Pattern phrase;
    private final Pattern joints;
    private final Pattern between;
    private final Pattern status;
    private final Pattern told;
    private final Pattern onBehalf;
    private final Pattern days;
    private final Pattern joined;
    private final Set<String> houses;

    EuropeanWords(WordTable table) {
        table.groups().get("roles").forEach((kind, words) ->
                words.forEach(word -> roles.put(word, Role.Kind.valueOf(kind))));
        this.unnamed = new HashSet<>(table.lists().get("unnamed"));
        this.by = new HashSet<>(table.lists().get("by"));
        String joint = "(?:" + MARKS + "|(?:\\s*[,-])?\\s+" + any(table.lists().get("joints")) + "\\s+)";
        String role = any(roles.keySet());
        String of = any(table.lists().get("of").stream().filter(word -> !word.endsWith("’") && !word.endsWith("'")));
        String elided = any(table.lists().get("of").stream().filter(word -> word.endsWith("’") || word.endsWith("'")));
        this.phrase = Pattern.compile("(?<![\\p{L}\\d])(?:(?<roles>" + role + "(?:" + joint + role + ")*)"
                + "(?:\\s*[:|©]\\s*|\\s+" + of + "\\s+|\\s+" + elided + "|(?<bare>\\s+))"
                + "|(?<by>" + any(by) + ")\\s*:?\\s+)", NO_CASE);
        this.joined = Pattern.compile("\\s" + any(table.lists().get("joints")) + "\\s*$", NO_CASE);
        this.houses = new HashSet<>(table.lists().get("houses"));
        this.joints = Pattern.compile(joint, NO_CASE);
        this.between =
                Pattern.compile("\\s*[,;|•·]\\s*|\\s+(?:" + any(table.lists().get("joints")) + "|&)\\s+|\\s+[–—-]\\s+",
                NO_CASE);
        this.status = Pattern.compile("(?<!\\p{L})" + any(table.lists().get("press")) + "\\p{L}{0,3}(?!\\p{L})",
                NO_CASE);
        this.told = Pattern.compile("(?<name>\\p{Lu}[^()]+?) \\((?<role>" + role + "(?:" + joint + role + ")*)\\)"
                + "(?:" + joint + "|$)", NO_CASE);
        this.onBehalf = Pattern.compile("\\s*/\\s*|\\s+" + any(table.lists().get("for")) + "\\s+", NO_CASE);
        this.days = days(table.lists());
    }

    /** Days and hours, with the words that say what happened then. */
    private static Pattern days(Map<String, List<String>> lists) {
        String weekday = "(?:" + any(lists.get("days")) + "\\.?,? (?:le |den |el )?)?";
        String hour = "\\d{1,2}[:.hH]\\d{0,2}(?: Uhr| h)?";
        String named = "\\d{1,2}(?:er|\\.)? (?:de )?" + any(lists.get("months")) + "\\.?(?:,? (?:de )?\\d{4})?";
        String counted = "\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}";
        String dated = weekday + "(?:" + named + "|" + counted + ")(?:,?(?: [\\p{Ll}]{1,3})? " + hour + ")?";
        String stamp = "(?<![\\p{L}\\d])(?:" + any(lists.get("stamped")) + ":? )?";
        return Pattern.compile(stamp + "(?:" + dated + "|\\d{1,2}[:hH]\\d{2}(?: Uhr)?)", NO_CASE);
    }

    private static String any(Iterable<String> words) {
        return any(Stream.of(words).flatMap(each -> {
            List<String> all = new ArrayList<>();
            each.forEach(all::add);
            return all.stream();
        }));
    }

    /** A pattern of any of some words, the longest first. */
    private static String any(Stream<String> words) {
        return words.sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    /** The line with blanks for the days and hours in it. */
    String undated(String line) {
        boolean dated = line.chars().anyMatch(c -> c >= '0' && c <= '9');
        return dated ? days.matcher(line).replaceAll(match -> " ".repeat(match.group().length())) : line;
    }

    Matcher phrases(String line) {
        return phrase.matcher(line);
    }

    Matcher told(String words) {
        return told.matcher(words);
    }

    /** The meanings of role words. */
    Set<Role.Kind> kinds(String words) {
        Set<Role.Kind> kinds = new LinkedHashSet<>();
        Role.Kind whole = roles.get(words.toLowerCase(Locale.ROOT));
        if (whole != null) {
            return Set.of(whole);
        }
        for (String each : joints.split(words)) {
            Role.Kind kind = roles.get(each.toLowerCase(Locale.ROOT).strip());
            if (kind != null) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    /** The pieces of a list of names. */
    List<String> names(String words) {
        return Stream.of(between.split(words)).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    /** A name, and the house behind it where there is one. */
    String[] onBehalf(String name) {
        return onBehalf.split(name, 2);
    }

    boolean isStatus(String words) {
        return status.matcher(words).find();
    }

    /** Whether a word that joins two names or roles ends a text. */
    boolean endsInJoint(String text) {
        return joined.matcher(text).find();
    }

    /** A list of names without the word that would join one more to it. */
    String withoutJoint(String names) {
        return joined.matcher(names).replaceFirst("");
    }

    /** Whether words begin or end with one that houses are called by: Stadtarchiv Holtdorf. */
    boolean isHouse(String words) {
        return houses.contains(words.split(" ")[0]) || houses.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    /** Whether a word opens credits or titles, and no name: Von, Text. */
    boolean isWord(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return by.contains(lower) || roles.containsKey(lower);
    }

    boolean isUnnamed(String words) {
        return unnamed.contains(words.toLowerCase(Locale.ROOT));
    }
}
