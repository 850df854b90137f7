package org.colophon.parser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.colophon.model.Role;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.WordTable;

/**
 * Words of a publication for its credit lines: its own roles, offices and agencies. Immutable and thread-safe.
 *
 * <p>A lexicon file is JSON; docs/credits.md describes it.
 */
public final class Lexicon {

    private final CreditLexicon words;

    private Lexicon(CreditLexicon words) {
        this.words = words;
    }

    /**
     * Reads a lexicon file.
     *
     * @param file the file
     * @return the lexicon
     * @throws IOException if it cannot be read
     * @throws LexiconFormatException if it is no lexicon; the message names the place and the allowed values
     */
    public static Lexicon read(Path file) throws IOException {
        return parse(Files.readString(Objects.requireNonNull(file, "file")), file + ": ");
    }

    /**
     * Reads a lexicon from text.
     *
     * @param json the text of a lexicon file
     * @return the lexicon
     * @throws LexiconFormatException if it is no lexicon; the message names the place and the allowed values
     */
    public static Lexicon parse(String json) {
        return parse(Objects.requireNonNull(json, "json"), "");
    }

    private static Lexicon parse(String json, String place) {
        return made(() -> CreditLexicon.parse(json), place);
    }

    private static Lexicon made(Supplier<CreditLexicon> words, String place) {
        try {
            return new Lexicon(words.get());
        } catch (IllegalArgumentException e) {
            throw new LexiconFormatException(place + e.getMessage(), e);
        }
    }

    /**
     * A lexicon to be made in Java.
     *
     * @param language the language of its words: zh, en, ja or ko
     * @return the builder, without words
     */
    public static Builder builder(String language) {
        return new Builder(language);
    }

    /** Collects the words of a lexicon. Not thread-safe. */
    public static final class Builder {

        private final String language;
        private final Map<String, List<String>> lists = new LinkedHashMap<>();
        private final Map<String, Map<String, List<String>>> groups = new LinkedHashMap<>();

        private Builder(String language) {
            this.language = Objects.requireNonNull(language, "language");
        }

        /**
         * Adds role words.
         *
         * @param kind their meaning
         * @param words the words as printed
         * @return this
         */
        public Builder roles(Role.Kind kind, String... words) {
            return add("roles", kind, words);
        }

        /**
         * Adds statuses of the press, such as 城事观察员.
         *
         * @param kind the role of their bearers
         * @param words the words as printed
         * @return this
         */
        public Builder press(Role.Kind kind, String... words) {
            return add("press", kind, words);
        }

        /**
         * Adds news agencies and picture agencies.
         *
         * @param words their names
         * @return this
         */
        public Builder agencies(String... words) {
            return add("agencies", words);
        }

        /**
         * Adds endings of offices, such as 政协委员.
         *
         * @param words the endings
         * @return this
         */
        public Builder offices(String... words) {
            return add("offices", words);
        }

        /**
         * Adds endings of the names of organisations.
         *
         * @param words the endings
         * @return this
         */
        public Builder organisations(String... words) {
            return add("organisations", words);
        }

        private Builder add(String list, String... words) {
            lists.computeIfAbsent(list, name -> new ArrayList<>()).addAll(List.of(words));
            return this;
        }

        private Builder add(String group, Role.Kind kind, String... words) {
            groups.computeIfAbsent(group, name -> new LinkedHashMap<>())
                    .computeIfAbsent(kind.name(), name -> new ArrayList<>())
                    .addAll(List.of(words));
            return this;
        }

        /**
         * Makes the lexicon.
         *
         * @return the lexicon
         * @throws LexiconFormatException if the language has no lexicon
         */
        public Lexicon build() {
            return made(() -> CreditLexicon.of(new WordTable(Map.of("language", language), lists, groups)), "");
        }
    }

    /**
     * Returns the language of its words.
     *
     * @return the code of the language, such as {@code zh}
     */
    public String language() {
        return words.language();
    }

    CreditLexicon words() {
        return words;
    }
}
