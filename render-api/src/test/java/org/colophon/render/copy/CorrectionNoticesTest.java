package org.colophon.render.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CorrectedEdition;
import org.colophon.model.Edition;
import org.colophon.model.EveryKind;
import org.colophon.model.Inline;
import org.colophon.model.Metadata;
import org.colophon.model.PlainText;
import org.colophon.model.Relation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Notices of corrections")
class CorrectionNoticesTest {

    private static Block.EditorNote note(Article article) {
        return (Block.EditorNote) article.lead().getFirst();
    }

    private static String words(Article article) {
        return PlainText.of(note(article).label()) + "|" + line(article, 0);
    }

    private static String line(Article article, int number) {
        return PlainText.of(content(article, number));
    }

    private static List<Inline> content(Article article, int number) {
        return ((Block.Paragraph) note(article).blocks().get(number)).content();
    }

    private static Edition related(Locale language, Relation... relations) {
        Article first = CorrectedEdition.correction().articles().getFirst().withLanguage(language);
        return new Edition(CorrectedEdition.edition().info(),
                List.of(first.withMetadata(Metadata.NONE.withRelations(List.of(relations)))));
    }

    @Test
    @DisplayName("name each other and are linked where both articles are in the edition")
    void bothWays() {
        Edition printed = CorrectionNotices.in(CorrectedEdition.edition());
        Article correction = printed.articles().getFirst();
        Article first = printed.articles().getLast();
        assertThat(words(correction)).isEqualTo("更正|2026年11月22日第3版《湖上的灯》");
        assertThat(content(correction, 0)).first().isInstanceOfSatisfying(
                Inline.Link.class, link -> assertThat(link.target()).isEqualTo("#a2"));
        assertThat(words(first)).isEqualTo("更正见|2026年11月24日《灯数有误》");
        assertThat(content(first, 0)).first().isInstanceOfSatisfying(
                Inline.Link.class, link -> assertThat(link.target()).isEqualTo("#a1"));
        assertThat(first.metadata().relations()).singleElement().satisfies(back -> {
            assertThat(back.kind()).isEqualTo(Relation.Kind.CORRECTED_BY);
            assertThat(back.uri()).isEqualTo(CorrectedEdition.SECOND);
        });
        assertThat(CorrectionNotices.in(printed)).as("printed once").isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "zh-Hans | 更正 | 2026年11月22日第3版《湖上的灯》",
        "zh-Hant | 更正 | 2026年11月22日第3版《湖上的灯》",
        "ja | 訂正 | 2026年11月22日3面「湖上的灯」",
        "ko | 바로잡습니다 | 2026년 11월 22일 3면 ‘湖上的灯’",
        "en | Correction | “湖上的灯”, 22 November 2026, page 3",
        "fr | Correction | “湖上的灯”, 22 November 2026, page 3",
    })
    @DisplayName("are in the language of the article")
    void languages(String language, String label, String line) {
        Edition printed = CorrectionNotices.in(related(Locale.forLanguageTag(language),
                new Relation(Relation.Kind.CORRECTION_OF, null, "湖上的灯", LocalDate.of(2026, 11, 22), "03")));
        assertThat(words(printed.articles().getFirst())).isEqualTo(label + "|" + line);
        assertThat(content(printed.articles().getFirst(), 0)).first().isInstanceOf(Inline.Text.class);
    }

    @Test
    @DisplayName("link the address of the web, and are of both kinds where an article has both")
    void addresses() {
        Article printed = CorrectionNotices.in(related(Locale.ENGLISH,
                        Relation.of(Relation.Kind.CORRECTED_BY, CorrectedEdition.SECOND),
                        Relation.of(Relation.Kind.CORRECTION_OF, CorrectedEdition.FIRST).withPage("A3"),
                        Relation.of(Relation.Kind.CORRECTION_OF, CorrectedEdition.SECOND)))
                .articles().getFirst();
        assertThat(printed.lead()).hasSize(3);
        assertThat(line(printed, 0)).isEqualTo("page A3");
        assertThat(line(printed, 1)).isEqualTo(CorrectedEdition.SECOND);
        assertThat(PlainText.of(printed.lead().get(1))).startsWith("Corrected in").contains(CorrectedEdition.SECOND);
        assertThat(content(printed, 0)).first().isInstanceOfSatisfying(
                Inline.Link.class, link -> assertThat(link.target()).isEqualTo(CorrectedEdition.FIRST));
    }

    @Test
    @DisplayName("are not printed where readers could be told nothing, and not for translations")
    void nothingToTell() {
        Edition every = EveryKind.edition();
        assertThat(CorrectionNotices.in(every)).isEqualTo(every);
        Edition plain = new Edition(CorrectedEdition.edition().info(), List.of(
                CorrectedEdition.edition().articles().getLast()));
        assertThat(CorrectionNotices.in(plain)).isSameAs(plain);
    }
}
