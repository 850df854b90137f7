package org.colophon.parser.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.model.Role;
import org.colophon.parser.lexicon.CreditLexicon.Sense;

/** A lexicon as it is written: lists of words. */
record LexiconTable(
        String language,
        Map<String, List<Role.Kind>> roles,
        Map<String, Role.Kind> press,
        Map<Sense, Set<String>> others,
        Set<String> prefixes,
        Set<String> after,
        Set<String> ownPress,
        Set<String> never,
        Set<String> places,
        Set<String> glued,
        Set<String> leading,
        Set<String> bare,
        Set<String> houses,
        String particles,
        String functionWords,
        String transliteration,
        String joints,
        String surnames,
        List<String> doubleSurnames) {

    private static final Set<String> LANGUAGES = Set.of("zh", "en", "ja", "ko");
    private static final Map<String, Sense> SENSES = Map.of(
            "offices", Sense.OFFICE, "organisations", Sense.ORGANISATION, "agencies", Sense.AGENCY,
            "unnamed", Sense.UNNAMED, "noise", Sense.NOISE, "sections", Sense.SECTION, "cities", Sense.CITY);
    private static final Set<String> TEXTS =
            Set.of("language", "source", "transliteration", "particles", "functionWords", "joints");
    private static final Set<String> LISTS = union(SENSES.keySet(), Set.of(
            "prefixes", "after", "ownPress", "never", "places", "glued", "leading", "bare", "houses"));
    private static final Set<String> GROUPS = Set.of("roles", "pairs", "press");

    static LexiconTable parse(String json) {
        return of(WordTable.parse(json));
    }

    static LexiconTable of(WordTable table) {
        requireKeys(table.texts().keySet(), TEXTS, "no text");
        requireKeys(table.lists().keySet(), LISTS, "no list of words");
        requireKeys(table.groups().keySet(), GROUPS, "no lists by their names");
        String language = table.text("language");
        check(
                LANGUAGES.contains(language),
                "language",
                "must be one of " + sorted(LANGUAGES) + " but is \"" + language + '"');
        Map<String, List<Role.Kind>> roles = new HashMap<>();
        byKind(table, "roles").forEach((word, kind) -> roles.put(word, List.of(kind)));
        table.group("pairs")
                .forEach((word, names) -> roles.put(
                        word,
                        names.stream().map(name -> kind("pairs." + word, name)).toList()));
        Map<Sense, Set<String>> others = new HashMap<>();
        SENSES.forEach((key, sense) -> others.put(sense, words(table, key)));
        return new LexiconTable(
                language,
                roles,
                byKind(table, "press"),
                others,
                words(table, "prefixes"),
                words(table, "after"),
                words(table, "ownPress"),
                words(table, "never"),
                words(table, "places"),
                words(table, "glued"),
                words(table, "leading"),
                words(table, "bare"),
                words(table, "houses"),
                table.text("particles"),
                table.text("functionWords"),
                table.text("transliteration"),
                table.text("joints"),
                "",
                List.of());
    }

    private static void requireKeys(Set<String> found, Set<String> allowed, String otherwise) {
        for (String key : found) {
            check(TEXTS.contains(key) || LISTS.contains(key) || GROUPS.contains(key), key,
                    "is none of " + sorted(union(TEXTS, union(LISTS, GROUPS))));
            check(allowed.contains(key), key, "is " + otherwise);
        }
    }

    private static Map<String, Role.Kind> byKind(WordTable table, String key) {
        Map<String, Role.Kind> words = new HashMap<>();
        table.group(key).forEach((name, list) -> {
            Role.Kind kind = kind(key + "." + name, name);
            list.forEach(word -> words.put(word, kind));
        });
        return words;
    }

    private static Role.Kind kind(String path, String name) {
        for (Role.Kind kind : Role.Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(
                path + ": must be one of " + Arrays.toString(Role.Kind.values()) + " but is \"" + name + '"');
    }

    private static Set<String> words(WordTable table, String key) {
        return new LinkedHashSet<>(table.list(key));
    }

    private static void check(boolean holds, String path, String message) {
        if (!holds) {
            throw new IllegalArgumentException(path + ": " + message);
        }
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    /** The surnames: a line of single ones, a line of double ones, and lines of remarks. */
    LexiconTable withSurnames(String text) {
        List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        return new LexiconTable(
                language,
                roles,
                press,
                others,
                prefixes,
                after,
                ownPress,
                never,
                places,
                glued,
                leading,
                bare,
                houses,
                particles,
                functionWords,
                transliteration,
                joints,
                lines.get(0),
                List.of(lines.get(1).split(" ")));
    }

    LexiconTable with(LexiconTable more) {
        check(language.equals(more.language), "language", "must be " + language + " but is " + more.language);
        Map<String, List<Role.Kind>> bothRoles = new HashMap<>(roles);
        bothRoles.putAll(more.roles);
        Map<String, Role.Kind> bothPress = new HashMap<>(press);
        bothPress.putAll(more.press);
        Map<Sense, Set<String>> bothOthers = new HashMap<>();
        others.forEach((sense, words) ->
                bothOthers.put(sense, union(words, more.others.getOrDefault(sense, Set.of()))));
        return new LexiconTable(
                language,
                bothRoles,
                bothPress,
                bothOthers,
                union(prefixes, more.prefixes),
                union(after, more.after),
                union(ownPress, more.ownPress),
                union(never, more.never),
                union(places, more.places),
                union(glued, more.glued),
                union(leading, more.leading),
                union(bare, more.bare),
                union(houses, more.houses),
                particles + more.particles,
                functionWords + more.functionWords,
                transliteration + more.transliteration,
                joints + more.joints,
                surnames,
                doubleSurnames);
    }

    private static Set<String> union(Set<String> one, Set<String> two) {
        Set<String> both = new HashSet<>(one);
        both.addAll(two);
        return both;
    }

    /** Collects what each word can be. */
    void senses(Map<String, Set<Sense>> senses, HanVariants variants) {
        roles.keySet()
                .forEach(word -> senses.computeIfAbsent(variants.fold(word), key -> new HashSet<>())
                        .add(Sense.ROLE));
        press.keySet()
                .forEach(word -> senses.computeIfAbsent(variants.fold(word), key -> new HashSet<>())
                        .add(Sense.PRESS));
        others.forEach((sense, words) ->
                words.forEach(word -> senses.computeIfAbsent(variants.fold(word), key -> new HashSet<>())
                        .add(sense)));
    }
}
