package org.colophon.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.colophon.model.Role;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The words of one language that credit lines are made of. Immutable. */
final class Lexicon {

    /** What a word can be in a credit line. */
    enum Sense {
        /** A role word. */
        ROLE,
        /** A status of the press: 记者. Its function is implied. */
        PRESS,
        /** The end of an office: 人大代表. What stands before it belongs to it. */
        OFFICE,
        /** A news agency or picture agency. */
        AGENCY,
        /** The end of an organisation's name. */
        ORGANISATION,
        /** A word that stands where a name would and names nobody: 网络. */
        UNNAMED
    }

    /**
     * A word with its senses.
     *
     * @param senses what it can be
     * @param kinds what it means as a role; two where it names two at once (图文)
     * @param after whether it may follow the names it belongs to
     */
    record Word(List<Sense> senses, List<Role.Kind> kinds, boolean after) { }

    /**
     * A word as it is written.
     *
     * @param text the word
     * @param word its senses
     */
    record Entry(String text, Word word) { }

    /** Entries are found by their first or last character, in buckets: a line asks for each of its characters. */
    private static final int BUCKETS = 1_024;

    private final Map<String, Word> words = new HashMap<>();
    private final BitSet surnames = new BitSet();
    private final BitSet doubleStarts = new BitSet();
    private final Set<String> doubleSurnames = new HashSet<>();
    private final Entry[][] byFirst = new Entry[BUCKETS][0];
    private final Entry[][] byLast = new Entry[BUCKETS][0];
    private int longest;

    private Lexicon(String language) {
        JsonNode table = JsonMapper.builder().build().readTree(resource("credits." + language + ".json"));
        Map<String, Set<Sense>> senses = new HashMap<>();
        Map<String, List<Role.Kind>> kinds = new HashMap<>();
        table.get("roles").properties().forEach(entry -> {
            List<Role.Kind> meanings = new ArrayList<>();
            entry.getValue().forEach(kind -> meanings.add(Role.Kind.valueOf(kind.asString())));
            kinds.put(entry.getKey(), List.copyOf(meanings));
            senses.computeIfAbsent(entry.getKey(), word -> new HashSet<>()).add(Sense.ROLE);
        });
        add(senses, table, "press", Sense.PRESS);
        add(senses, table, "offices", Sense.OFFICE);
        add(senses, table, "agencies", Sense.AGENCY);
        add(senses, table, "organisations", Sense.ORGANISATION);
        add(senses, table, "unnamed", Sense.UNNAMED);
        Set<String> after = new HashSet<>();
        table.get("after").forEach(word -> after.add(word.asString()));
        senses.forEach((word, meanings) -> {
            Word entry = new Word(meanings.stream().sorted().toList(), kinds.getOrDefault(word, List.of()), after.contains(word));
            words.put(word, entry);
            put(byFirst, word.charAt(0), new Entry(word, entry));
            put(byLast, word.charAt(word.length() - 1), new Entry(word, entry));
            longest = Math.max(longest, word.length());
        });
        if (language.equals("zh")) {
            readSurnames();
        }
    }

    /** The lexicon for a language; Chinese where there is none. */
    static Lexicon of(Locale language) {
        return switch (language.getLanguage()) {
            case "en" -> Tables.ENGLISH;
            case "ja" -> Tables.JAPANESE;
            case "ko" -> Tables.KOREAN;
            default -> Tables.CHINESE;
        };
    }

    /** Read once, when first asked for. */
    private static final class Tables {
        static final Lexicon CHINESE = new Lexicon("zh");
        static final Lexicon ENGLISH = new Lexicon("en");
        static final Lexicon JAPANESE = new Lexicon("ja");
        static final Lexicon KOREAN = new Lexicon("ko");
    }

    private static void add(Map<String, Set<Sense>> senses, JsonNode table, String list, Sense sense) {
        table.get(list).forEach(word ->
                senses.computeIfAbsent(word.asString(), ignored -> new HashSet<>()).add(sense));
    }

    private void readSurnames() {
        List<String> lines = resource("surnames.zh.txt").lines().filter(line -> !line.startsWith("#")).toList();
        for (char surname : lines.get(0).toCharArray()) {
            surnames.set(surname);
        }
        doubleSurnames.addAll(List.of(lines.get(1).split(" ")));
        doubleSurnames.forEach(surname -> doubleStarts.set(surname.charAt(0)));
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Entry[][] buckets, char key, Entry entry) {
        Entry[] bucket = buckets[key % BUCKETS];
        Entry[] more = java.util.Arrays.copyOf(bucket, bucket.length + 1);
        more[bucket.length] = entry;
        buckets[key % BUCKETS] = more;
    }

    /** Entries that may begin with a character, and others. */
    Entry[] startingWith(char first) {
        return byFirst[first % BUCKETS];
    }

    /** Entries that may end with a character, and others. */
    Entry[] endingWith(char last) {
        return byLast[last % BUCKETS];
    }

    @Nullable Word word(String text) {
        return words.get(text);
    }

    /** Length of the longest word there is. */
    int longest() {
        return longest;
    }

    boolean isSurname(char first) {
        return surnames.get(first);
    }

    /** Whether a double surname begins at a place in a text. */
    boolean isDoubleSurname(String text, int at) {
        return doubleStarts.get(text.charAt(at)) && at + 2 <= text.length()
                && doubleSurnames.contains(text.substring(at, at + 2));
    }
}
