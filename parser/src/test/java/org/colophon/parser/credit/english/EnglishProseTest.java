package org.colophon.parser.credit.english;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.colophon.parser.lexicon.CreditLexicon;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prose is told from credits before anything else is asked of it. */
class EnglishProseTest {

    private static final Path CASES = Path.of(
            System.getProperty("project.root", ".."), "parser/src/test/resources/org/colophon/parser/credits");

    private final EnglishProse prose = new EnglishCredits(CreditLexicon.builtIn(Locale.ENGLISH)).prose();

    @ParameterizedTest
    @ValueSource(strings = {
        "The mayor opened the bridge on Monday before a crowd of about four hundred people.",
        "It cost 4.2 million, of which the county paid a third.",
        "“We waited a year for this,” said a teacher who lives on the east bank.",
        "Nobody had expected the river to rise so quickly, and the ferry was tied up by noon."
    })
    @DisplayName("Sentences of news are prose, and nobody signs at their ends")
    void sentences(String text) {
        assertThat(prose.is(text)).isTrue();
        assertThat(prose.ends(text, 0, text.length())).isTrue();
    }

    @Test
    @DisplayName("No line of credits of the cases is prose")
    void credits() throws IOException {
        List<String> lines = Files.readAllLines(CASES.resolve("en.txt")).stream()
                .filter(line -> line.contains(" | ") && line.contains(" => ") && !line.endsWith(" => none"))
                .map(line -> line.substring(line.indexOf(" | ") + 3, line.lastIndexOf(" => ")))
                .filter(line -> line.indexOf('⏎') < 0)
                .toList();
        assertThat(lines).hasSizeGreaterThan(80);
        assertThat(lines.stream().filter(prose::is)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The children crossed the bridge for the very first time. Ann Lee",
        "The children crossed the bridge for the very first time Reuters",
        "The children crossed the bridge for the very first time Photo: handout",
        "The children crossed the bridge for the very first time (photo courtesy of the family)",
        "Ann Lee contributed to this report from the other side of the old town.",
        "Ann Lee is a retired teacher who writes about the old bridges of the county."
    })
    @DisplayName("Ends that may sign are read in full")
    void ends(String text) {
        assertThat(prose.ends(text, 0, text.length()) && prose.is(text)).isFalse();
    }

    @Test
    @DisplayName("A text that begins inside a word is looked at from the next")
    void windows() {
        String text = "Reported by nobody; the river rose quickly and the ferry was tied up before noon came.";
        assertThat(prose.is(text)).isFalse();
        assertThat(prose.ends(text, 3, text.length())).isTrue();
    }
}
