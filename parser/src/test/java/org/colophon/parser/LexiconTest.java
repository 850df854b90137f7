package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.colophon.model.LedgerEntry;
import org.colophon.model.Role;
import org.junit.jupiter.api.Test;

/** Words of a publication's own, as a caller gives them. */
class LexiconTest {

    private static final String OWN = """
            {"language": "zh", "roles": {"DESIGNER": ["版面统筹"]}}""";
    private static final String ARTICLE = "# 灯\n\n版面统筹/程砚秋\n\n天还没亮，码头上的灯已经点了起来。\n";

    @Test
    void isMadeInJava() {
        requireRole(Lexicon.builder("zh").roles(Role.Kind.DESIGNER, "版面统筹").agencies("南岭图片社").build());
        assertThatThrownBy(() -> Lexicon.builder("de").build()).isInstanceOf(LexiconFormatException.class)
                .hasMessageContaining("language: must be one of en, ja, ko, zh");
    }

    @Test
    void readsRolesOfThePublication() {
        requireRole(Lexicon.parse(OWN));
    }

    private static void requireRole(Lexicon lexicon) {
        assertThat(lexicon.language()).isEqualTo("zh");
        assertThat(EditionParser.create().withLexicon(lexicon).parse(ARTICLE, "").edition().credits())
                .extracting(LedgerEntry::credit)
                .singleElement()
                .satisfies(credit -> assertThat(credit.role().kind()).isEqualTo(Role.Kind.DESIGNER));
    }

    @Test
    void refusesOtherFiles() {
        assertThatThrownBy(() -> Lexicon.parse("[]")).isInstanceOf(LexiconFormatException.class);
    }
}
