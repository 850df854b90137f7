package org.colophon.render.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.SourceSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "zh-Hans | 2026年11月23日 星期一 | ① | （21） | （下转第3版） | 目录",
        "zh-TW   | 2026年11月23日 星期一 | ① | （21） | （下轉第3版） | 目錄",
        "ja      | 2026年11月23日（月）  | 1 | 21     | （3面に続く） | 目次",
        "ko      | 2026년 11월 23일 월요일 | 1 | 21   | (3면에 계속)  | 차례",
        "en-GB   | Monday, 23 November 2026 | 1 | 21 | (continued on page 3) | Contents",
        "fr      | Monday, 23 November 2026 | 1 | 21 | (continued on page 3) | Contents",
    })
    void eachLanguageHasItsOwnWords(String tag, String date, String first, String later, String jump, String contents) {
        Copy copy = Copy.forLanguage(Locale.forLanguageTag(tag));
        assertThat(copy.date(LocalDate.of(2026, 11, 23))).isEqualTo(date);
        assertThat(copy.noteMark(1)).isEqualTo(first);
        assertThat(copy.noteMark(21)).isEqualTo(later);
        assertThat(copy.jumpTo("3")).isEqualTo(jump);
        assertThat(copy.contents()).isEqualTo(contents);
    }

    @Test
    @DisplayName("names the page of the rest of a story as its language does, in English with a word to look for")
    void jumpsOfStories() {
        Copy chinese = Copy.forLanguage(Locale.SIMPLIFIED_CHINESE);
        assertThat(chinese.storyTo("03", "FERRY")).isEqualTo("（下转第3版）");
        assertThat(chinese.storyFrom("A1")).isEqualTo("（上接第A1版）");
        Copy english = Copy.forLanguage(Locale.ENGLISH);
        assertThat(english.storyTo("A3", "FERRY")).isEqualTo("Continued on A3, FERRY");
        assertThat(english.storyFrom("A10")).isEqualTo("Continued from A10");
    }

    @Test
    @DisplayName("splits a credit line into roles, affiliations, names and the text between them")
    void splitsCreditLines() {
        String line = "■统筹/本报记者 王　翟 摄影/黄沐";
        List<Credit> credits = List.of(
                credit("统筹", "统筹/本报记者 王　翟", new Contributor(Person.named("王翟"), List.of("本报记者"))),
                credit("摄影", "摄影/黄沐", new Contributor(Person.named("黄沐"), List.of())));
        assertThat(shown(line, credits)).isEqualTo("■[ROLE 统筹]/[AFFILIATION 本报记者] [PERSON 王　翟] [ROLE 摄影]/[PERSON 黄沐]");
    }

    @Test
    @DisplayName("finds a role after its names, and credits that share their words")
    void findsRolesAfterNames() {
        Contributor person = new Contributor(Person.named("文静"), List.of());
        assertThat(shown("文静 文/图", List.of(credit("文", "文静 文/图", person), credit("图", "文静 文/图", person))))
                .contains("[ROLE 图]").contains("/");
        assertThat(shown("周厚 摄", List.of(credit("摄", "周厚 摄", new Contributor(Person.named("周厚"), List.of())))))
                .isEqualTo("[PERSON 周厚] [ROLE 摄]");
    }

    @Test
    @DisplayName("finds an affiliation after the name, and names that share one")
    void findsAffiliationsAfterNames() {
        Contributor lee = new Contributor(Person.named("Ann Lee"), List.of("The Bridge"));
        Contributor poe = new Contributor(Person.named("Jo Poe"), List.of("The Bridge"));
        assertThat(shown("Photo: Ann Lee, The Bridge", List.of(credit("Photo", "Photo: Ann Lee, The Bridge", lee))))
                .isEqualTo("[ROLE Photo]: [PERSON Ann Lee], [AFFILIATION The Bridge]");
        Credit both =
                new Credit("c", new Role(Role.Kind.OTHER, ""), List.of(lee, poe), "Ann Lee and Jo Poe, The Bridge",
                SourceSpan.NONE);
        assertThat(shown("Ann Lee and Jo Poe, The Bridge", List.of(both))).contains("[PERSON Ann Lee]");
    }

    private static Credit credit(String label, String text, Contributor contributor) {
        return new Credit("c", new Role(Role.Kind.OTHER, label), List.of(contributor), text, SourceSpan.NONE);
    }

    private static String shown(String line, List<Credit> credits) {
        List<CreditRun> runs = CreditRun.split(line, credits);
        assertThat(runs.stream().map(CreditRun::text).collect(Collectors.joining())).isEqualTo(line);
        return runs.stream()
                .map(run ->
                        run.part() == CreditRun.Part.BETWEEN ? run.text() : "[" + run.part() + " " + run.text() + "]")
                .collect(Collectors.joining());
    }
}
