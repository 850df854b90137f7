package org.colophon.parser.lexicon;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.model.Role;
import org.colophon.parser.lexicon.CreditLexicon.Sense;

/**
 * A lexicon as it is written: lists of words.
 *
 * @param language a two-letter code
 * @param roles role words, and the meanings of each
 * @param press statuses, and the roles of the bearers of each
 * @param lists the other words, by the names of their lists
 * @param characters characters, by the names of their sets
 */
record LexiconTable(
        String language,
        Map<String, List<Role.Kind>> roles,
        Map<String, Role.Kind> press,
        Map<String, Set<String>> lists,
        Map<String, String> characters) {

    private static final Set<String> LANGUAGES = Set.of("zh", "en", "ja", "ko");
    /** The lists whose words are pieces of a line, and the sense they have there. */
    private static final Map<String, Sense> SENSES = Map.of(
            "offices", Sense.OFFICE, "organisations", Sense.ORGANISATION, "agencies", Sense.AGENCY,
            "unnamed", Sense.UNNAMED, "noise", Sense.NOISE, "sections", Sense.SECTION, "cities", Sense.CITY);
    private static final Set<String> CHARACTERS = Set.of("transliteration", "particles", "functionWords", "joints",
            "beings", "more", "signing", "sizes");
    private static final Set<String> TEXTS = union(CHARACTERS, Set.of("language", "source"));
    private static final Set<String> LISTS = union(SENSES.keySet(), Set.of(
            "prefixes", "after", "ownPress", "never", "places", "glued", "leading", "bare", "houses", "topics",
                    "bearers", "wholes", "reports"));
    private static final Set<String> GROUPS = Set.of("roles", "pairs", "press");
    private static final String SURNAMES = "surnames";
    private static final String DOUBLE_SURNAMES = "doubleSurnames";

    static LexiconTable parse(String json) {
        return of(WordTable.parse(json));
    }

    static LexiconTable of(WordTable table) {
        requireKeys(table.texts().keySet(), TEXTS, "no text");
        requireKeys(table.lists().keySet(), LISTS, "no list of words");
        requireKeys(table.groups().keySet(), GROUPS, "no lists by their names");
        String language = table.text("language");
        check(LANGUAGES.contains(language), "language",
                "must be one of " + sorted(LANGUAGES) + " but is \"" + language + '"');
        Map<String, List<Role.Kind>> roles = new HashMap<>();
        byKind(table, "roles").forEach((word, kind) -> roles.put(word, List.of(kind)));
        table.group("pairs").forEach((word, names) ->
                roles.put(word, names.stream().map(name -> kind("pairs." + word, name)).toList()));
        Map<String, Set<String>> lists = new HashMap<>();
        LISTS.forEach(key -> lists.put(key, words(key, table.list(key))));
        Map<String, String> characters = new HashMap<>();
        CHARACTERS.forEach(key -> characters.put(key, table.text(key)));
        return new LexiconTable(language, roles, byKind(table, "press"), lists, characters);
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
            String path = key + "." + name;
            Role.Kind kind = kind(path, name);
            words(path, list).forEach(word -> words.put(word, kind));
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

    private static Set<String> words(String path, List<String> terms) {
        Set<String> words = new LinkedHashSet<>();
        for (String term : terms) {
            check(TermProduct.isWhole(term), path, "\"" + term + "\" opens a bracket that nothing closes");
            words.addAll(TermProduct.of(term));
        }
        return words;
    }

    private static void check(boolean holds, String path, String message) {
        if (!holds) {
            throw new IllegalArgumentException(path + ": " + message);
        }
    }

    private static String sorted(Set<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    /** The words of a list; none if there is no list of that name. */
    Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    /** The characters of a set. */
    String characters(String name) {
        return characters.getOrDefault(name, "");
    }

    /** The surnames of one character. */
    String surnames() {
        return characters(SURNAMES);
    }

    /** The surnames of two characters. */
    Set<String> doubleSurnames() {
        return list(DOUBLE_SURNAMES);
    }

    /** The surnames: a line of single ones, a line of double ones, and lines of remarks. */
    LexiconTable withSurnames(String text) {
        List<String> lines = text.lines().filter(line -> !line.startsWith("#")).toList();
        Map<String, Set<String>> moreLists = new HashMap<>(lists);
        moreLists.put(DOUBLE_SURNAMES, new TreeSet<>(List.of(lines.get(1).split(" "))));
        Map<String, String> moreCharacters = new HashMap<>(characters);
        moreCharacters.put(SURNAMES, lines.get(0));
        return new LexiconTable(language, roles, press, moreLists, moreCharacters);
    }

    LexiconTable with(LexiconTable more) {
        check(language.equals(more.language), "language", "must be " + language + " but is " + more.language);
        Map<String, List<Role.Kind>> bothRoles = new HashMap<>(roles);
        bothRoles.putAll(more.roles);
        Map<String, Role.Kind> bothPress = new HashMap<>(press);
        bothPress.putAll(more.press);
        Map<String, Set<String>> bothLists = new HashMap<>(lists);
        more.lists.forEach((key, words) -> bothLists.merge(key, words, LexiconTable::union));
        Map<String, String> bothCharacters = new HashMap<>(characters);
        more.characters.forEach((key, words) -> bothCharacters.merge(key, words, String::concat));
        return new LexiconTable(language, bothRoles, bothPress, bothLists, bothCharacters);
    }

    private static Set<String> union(Set<String> one, Set<String> two) {
        Set<String> both = new HashSet<>(one);
        both.addAll(two);
        return both;
    }

    /** Collects the meanings of each word. */
    void senses(Map<String, Set<Sense>> senses, HanVariants variants) {
        add(roles.keySet().stream(), Sense.ROLE, senses, variants);
        add(press.keySet().stream(), Sense.PRESS, senses, variants);
        SENSES.forEach((key, sense) -> add(list(key).stream(), sense, senses, variants));
    }

    private static void add(
            Stream<String> words, Sense sense, Map<String, Set<Sense>> senses, HanVariants variants) {
        words.forEach(word -> senses.computeIfAbsent(variants.fold(word), key -> new HashSet<>()).add(sense));
    }
}
