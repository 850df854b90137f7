package org.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LedgerTest {

    private final Edition edition = EveryKind.edition();

    @Test
    @DisplayName("Credits come in reading order with their place and the staff last")
    void creditsComeInReadingOrder() {
        assertThat(edition.credits())
                .extracting(entry -> entry.place() + " " + entry.holderId() + " " + entry.credit().id())
                .containsExactly(
                        "ARTICLE a1 a1-c1",
                        "PROSE a1-p1 a1-c3",
                        "SECTION a1-s1 a1-c2",
                        "FIGURE a1-s1-p7 a1-c4",
                        "LINE a1-s1-p13 a1-c5",
                        "STAFF  e-c1");
    }

    @Test
    void theLedgerNamesTheSourceAndCannotBeChanged() {
        assertThat(edition.credits().getFirst().source()).isEqualTo("wanxiang.md");
        assertThatThrownBy(() -> edition.credits().removeFirst()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    @DisplayName("Plain text holds the words of every block in order and no marks of the form")
    void plainTextHoldsEveryWord() {
        List<String> lines = PlainText.of(edition).lines().toList();
        assertThat(lines).containsSubsequence(
                "引题一行", "万象“更新”的一天", "——副题在此", "■文/本报记者 陆知远", "各式各样的段落", "市人大代表 柳如烟", "小标题",
                "引用的话。", "醒目的一句。", "——柳如烟", "第三项", "里层一项", "第四项", "表题", "项目", "37%", "图为港口。", "图/谢小满",
                "int a = 1;", "一背盐来一背霜", "问：为什么？", "编者按：", "盒子里的话。", "江 流 摄", "（下转第3版）", "原样", "脚注的话。");
        assertThat(PlainText.of(edition)).doesNotContain("①").doesNotContain("苏未央");
    }

    @Test
    void impossibleValuesAreRefusedWithASentence() {
        assertThatThrownBy(() -> new SourceSpan(5, 3, 1, 1)).hasMessageContaining("end of a span");
        assertThatThrownBy(() -> new Person(" ", Person.Kind.PERSON)).hasMessageContaining("name must not be blank");
        assertThatThrownBy(() -> new Note("", List.of(), SourceSpan.NONE)).hasMessageContaining("positional");
        assertThatThrownBy(() -> new Block.Subheading("p", 1, List.of(), SourceSpan.NONE))
                .hasMessageContaining("2 to 6");
        assertThatThrownBy(() -> new Block.Table(
                        "t",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(new Block.TableRow(List.of(List.of(Inline.Text.of("x"))))),
                        SourceSpan.NONE))
                .hasMessageContaining("cells in a row");
        assertThatThrownBy(() -> new Role(Role.Kind.OTHER, nothing())).isInstanceOf(NullPointerException.class);
    }

    @SuppressWarnings("NullAway")
    private static String nothing() {
        return null;
    }

    @Test
    void aDiagnosticIsOneLineThatEditorsCanJumpTo() {
        Diagnostic diagnostic = Diagnostic.of(
                DiagnosticCode.MISSING_GLYPH, "no typeface has U+1F600", "a.md", new SourceSpan(9, 10, 3, 4));
        assertThat(diagnostic).hasToString("a.md:3:4: error: no typeface has U+1F600 [font.missing-glyph]");
    }

    @Test
    void idsOfDiagnosticCodesAreUnique() {
        assertThat(DiagnosticCode.values())
                .extracting(DiagnosticCode::id)
                .doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z-]+\\.[a-z-]+"));
    }
}
