package org.colophon.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LayoutRulesTest {

    /** A paragraph of a length that includes its line end, as {@link org.colophon.model.PlainText} counts it. */
    private static Block paragraph(String id, int length) {
        return new Block.Paragraph(id, List.of(Inline.Text.of("灯".repeat(length - 1))), SourceSpan.NONE);
    }

    private static Section section(int number, int characters, boolean signed) {
        String id = "a1-s" + number;
        List<CreditLine> byline = signed
                ? List.of(new CreditLine(id + "-c1", List.of(Inline.Text.of("陆知远")), List.of(), SourceSpan.NONE))
                : List.of();
        return new Section(id, 1, List.of(), byline, List.of(paragraph(id + "-p1", characters)), SourceSpan.NONE);
    }

    private static Article article(List<Block> lead, List<Section> sections, List<Note> notes) {
        return new Article("a1", "", Headline.of(List.of()), List.of(), lead, sections, notes, null, Locale.CHINESE,
                SourceSpan.NONE);
    }

    private static Article signed(int... lengths) {
        List<Section> sections = new ArrayList<>();
        for (int length : lengths) {
            sections.add(section(sections.size() + 1, length, true));
        }
        return article(List.of(), sections, List.of());
    }

    private static Article led(Block... lead) {
        return article(List.of(lead), List.of(section(1, 10, false)), List.of());
    }

    @ParameterizedTest
    @CsvSource({"2, true", "800, true", "801, false"})
    @DisplayName("leads of at most 800 characters go across the page")
    void limitsLeads(int length, boolean across) {
        assertThat(LeadRule.isAcross(led(paragraph("a1-p1", length)))).isEqualTo(across);
    }

    @Test
    @DisplayName("a lead is part of the text if no text follows it, or if it is not all paragraphs")
    void keepsOtherLeadsInText() {
        Block divider = new Block.Divider("a1-d1", SourceSpan.NONE);
        assertThat(LeadRule.isAcross(led(paragraph("a1-p1", 9), divider))).isFalse();
        assertThat(LeadRule.isAcross(led())).isFalse();
        assertThat(LeadRule.isAcross(article(List.of(paragraph("a1-p1", 9)), List.of(), List.of()))).isFalse();
    }

    @Test
    @DisplayName("two to eight signed sections are blocks if none is more than three times as long as another")
    void limitsBlocks() {
        assertThat(BlockRule.suits(signed(10, 30))).isTrue();
        assertThat(BlockRule.suits(signed(10, 31))).isFalse();
        assertThat(BlockRule.suits(signed(10))).isFalse();
        assertThat(BlockRule.suits(signed(IntStream.generate(() -> 10).limit(8).toArray()))).isTrue();
        assertThat(BlockRule.suits(signed(IntStream.generate(() -> 10).limit(9).toArray()))).isFalse();
    }

    @Test
    @DisplayName("unsigned sections and a long lead keep an article from being blocks; notes do not")
    void keepsOtherArticlesFlowing() {
        List<Section> sections = List.of(section(1, 10, true), section(2, 10, true));
        Note note = new Note("a1-n1", List.of(paragraph("a1-n1-p1", 5)), SourceSpan.NONE);
        assertThat(BlockRule.suits(article(List.of(paragraph("a1-p1", 800)), sections, List.of()))).isTrue();
        assertThat(BlockRule.suits(article(List.of(paragraph("a1-p1", 801)), sections, List.of()))).isFalse();
        assertThat(BlockRule.suits(article(List.of(), sections, List.of(note)))).isTrue();
        assertThat(BlockRule.suits(article(List.of(), List.of(section(1, 10, true), section(2, 10, false)), List.of())))
                .isFalse();
    }
}
