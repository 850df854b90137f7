package org.colophon.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each table of words names its source, and no list holds a word twice. */
class TablesTest {

    private static final List<String> LANGUAGES = List.of("de", "en", "es", "fr", "it", "ja", "ko", "nl", "pl", "pt",
            "ru", "sv", "zh");

    static Stream<String> tables() {
        Stream<String> others = Stream.of("aozora.ja", "cards", "datelines", "datelines.zh", "function-words",
                "names.en",
                "names.ja", "names.ko", "notices.zh", "patterns.en", "patterns.ja", "patterns.ko", "patterns.zh");
        return Stream.concat(LANGUAGES.stream().map("credits."::concat), others).map(name -> name + ".json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void namesItsSource(String table) {
        assertThat(WordTable.parse(WordTable.resource(table)).text("source")).hasSizeGreaterThan(10);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void holdsNoWordTwice(String table) {
        assertThat(repeated(WordTable.parse(WordTable.resource(table)))).isEmpty();
    }

    @Test
    @DisplayName("Sees a word that a list or a list of a group holds twice")
    void seesRepeatedWords() {
        WordTable bad = WordTable.parse("""
                {"words": ["a", "b", "a"], "roles": {"EDITOR": ["c", "c"], "WRITER": ["c"]}}""");
        assertThat(repeated(bad)).containsExactly("words: a", "roles.EDITOR: c");
    }

    private static List<String> repeated(WordTable table) {
        List<String> repeated = new ArrayList<>();
        table.lists().forEach((name, words) -> repeated(name, words, repeated));
        table.groups().forEach((group, lists) ->
                lists.forEach((name, words) -> repeated(group + "." + name, words, repeated)));
        return repeated;
    }

    private static void repeated(String list, List<String> words, List<String> to) {
        Set<String> seen = new HashSet<>();
        words.stream().filter(word -> !seen.add(word)).forEach(word -> to.add(list + ": " + word));
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Lists of one term a line begin with their source, and are sorted without a term twice")
    @ValueSource(strings = {"cities.en.txt", "given-names.en.txt", "given-syllables.ko.txt", "words.zh.txt",
            "characters.zh.tsv", "variants.zh.txt", "surnames.ja.txt"})
    void isSorted(String list) {
        List<String> lines = WordTable.resource(list).lines().toList();
        assertThat(lines.getFirst()).startsWith("# ").hasSizeGreaterThan(40);
        List<String> terms = lines.stream().filter(line -> !line.startsWith("#") && !line.isBlank())
                .map(line -> line.split("\t")[0]).toList();
        assertThat(terms).hasSizeGreaterThan(20).doesNotHaveDuplicates().isSorted();
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("Each role word is read as a role by the lexicon of its language, and by no other letters")
    @ValueSource(strings = {"en", "ja", "ko", "zh"})
    void knowsItsRoles(String language) {
        CreditLexicon lexicon = CreditLexicon.builtIn(Locale.of(language));
        Set<String> words = lexicon.words(CreditLexicon.Sense.ROLE);
        assertThat(words).hasSizeGreaterThan(50);
        assertThat(words).allSatisfy(word -> {
            assertThat(lexicon.word(word)).as(word).isNotNull();
            assertThat(lexicon.word(word).kinds()).as(word).isNotEmpty();
            assertThat(word).isEqualTo(word.strip());
        });
    }
}
