package org.colophon.parser.credit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.model.Role;
import org.colophon.parser.credit.Lexicon.Sense;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

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
        String surnames,
        List<String> doubleSurnames) {

    private static final Set<String> LANGUAGES = Set.of("zh", "en", "ja", "ko");
    private static final Map<String, Sense> LISTS = Map.of(
            "offices", Sense.OFFICE, "organisations", Sense.ORGANISATION, "agencies", Sense.AGENCY,
            "unnamed", Sense.UNNAMED, "noise", Sense.NOISE, "sections", Sense.SECTION, "cities", Sense.CITY);
    private static final Set<String> KEYS = Set.of(
            "language", "source", "roles", "pairs", "press", "prefixes", "after", "ownPress", "offices", "organisations",
            "agencies", "unnamed", "noise", "never", "places", "glued", "leading", "bare", "cities", "sections", "transliteration", "houses", "particles", "functionWords");

    static LexiconTable parse(String json) {
        JsonNode root;
        try {
            root = JsonMapper.builder().build().readTree(json);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("a lexicon is JSON: " + e.getOriginalMessage(), e);
        }
        root.propertyNames().forEach(key -> check(KEYS.contains(key), key, "is none of " + sorted(KEYS)));
        String language = root.path("language").asString("");
        check(LANGUAGES.contains(language), "language", "must be one of " + sorted(LANGUAGES) + " but is \"" + language + '"');
        Map<String, List<Role.Kind>> roles = new HashMap<>();
        byKind(root, "roles").forEach((word, kind) -> roles.put(word, List.of(kind)));
        root.path("pairs").properties().forEach(pair -> roles.put(pair.getKey(), kinds(pair.getKey(), pair.getValue())));
        Map<Sense, Set<String>> others = new HashMap<>();
        LISTS.forEach((key, sense) -> others.put(sense, words(root, key)));
        return new LexiconTable(
                language, roles, byKind(root, "press"), others, words(root, "prefixes"), words(root, "after"), words(root, "ownPress"),
                words(root, "never"), words(root, "places"), words(root, "glued"), words(root, "leading"), words(root, "bare"), words(root, "houses"), root.path("particles").asString(""),
                root.path("functionWords").asString(""), root.path("transliteration").asString(""), "", List.of());
    }

    private static Map<String, Role.Kind> byKind(JsonNode root, String key) {
        Map<String, Role.Kind> words = new HashMap<>();
        root.path(key).properties().forEach(entry -> {
            Role.Kind kind = kind(key + "." + entry.getKey(), entry.getKey());
            entry.getValue().forEach(word -> words.put(word(key + "." + entry.getKey(), word), kind));
        });
        return words;
    }

    private static List<Role.Kind> kinds(String word, JsonNode names) {
        return names.valueStream().map(name -> kind("pairs." + word, name.asString(""))).toList();
    }

    private static Role.Kind kind(String path, String name) {
        for (Role.Kind kind : Role.Kind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        throw new IllegalArgumentException(path + ": must be one of " + Arrays.toString(Role.Kind.values()) + " but is \"" + name + '"');
    }

    private static Set<String> words(JsonNode root, String key) {
        Set<String> words = new LinkedHashSet<>();
        root.path(key).forEach(word -> words.add(word(key, word)));
        return words;
    }

    private static String word(String path, JsonNode word) {
        String text = word.asString("");
        check(!text.isBlank(), path, "must hold words, but one of them is empty or no text");
        return text;
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
                language, roles, press, others, prefixes, after, ownPress, never, places, glued, leading, bare, houses, particles, functionWords, transliteration,
                lines.get(0), List.of(lines.get(1).split(" ")));
    }

    LexiconTable with(LexiconTable more) {
        check(language.equals(more.language), "language", "must be " + language + " but is " + more.language);
        Map<String, List<Role.Kind>> bothRoles = new HashMap<>(roles);
        bothRoles.putAll(more.roles);
        Map<String, Role.Kind> bothPress = new HashMap<>(press);
        bothPress.putAll(more.press);
        Map<Sense, Set<String>> bothOthers = new HashMap<>();
        others.forEach((sense, words) -> bothOthers.put(sense, union(words, more.others.getOrDefault(sense, Set.of()))));
        return new LexiconTable(
                language, bothRoles, bothPress, bothOthers, union(prefixes, more.prefixes), union(after, more.after),
                union(ownPress, more.ownPress), union(never, more.never), union(places, more.places), union(glued, more.glued), union(leading, more.leading), union(bare, more.bare), union(houses, more.houses),
                particles + more.particles, functionWords + more.functionWords, transliteration + more.transliteration, surnames, doubleSurnames);
    }

    private static Set<String> union(Set<String> one, Set<String> two) {
        Set<String> both = new HashSet<>(one);
        both.addAll(two);
        return both;
    }

    /** Collects what each word can be. */
    void senses(Map<String, Set<Sense>> senses, Variants variants) {
        roles.keySet().forEach(word -> senses.computeIfAbsent(variants.fold(word), key -> new HashSet<>()).add(Sense.ROLE));
        press.keySet().forEach(word -> senses.computeIfAbsent(variants.fold(word), key -> new HashSet<>()).add(Sense.PRESS));
        others.forEach((sense, words) -> words.forEach(word -> senses.computeIfAbsent(variants.fold(word), key -> new HashSet<>()).add(sense)));
    }
}
