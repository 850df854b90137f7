package org.colophon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.colophon.model.Contributor.by;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.colophon.model.Article;
import org.colophon.model.ArticleSpec;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.CreditPattern;
import org.colophon.model.Edition;
import org.colophon.model.EditionBuilder;
import org.colophon.model.Editions;
import org.colophon.model.Inline;
import org.colophon.model.Person;
import org.colophon.model.PlainText;
import org.colophon.model.Role;
import org.colophon.model.json.EditionJson;
import org.colophon.parser.EditionParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Editions that code makes of rows are those that a parser makes of text. */
class EditionOfRowsTest {

    private static final String COLUMN = """
            菜市在河边开了**三十年**[^1]，今年搬到了[桥南](https://example.org/)。

            - 早市
            - 晚市

            ## 搬家那天

            文/卫听雨

            雨下了一夜[^2]。

            [^1]: 据市档案馆。
            [^2]: 据气象台。
            """;

    private static EditionBuilder builder() {
        return Edition.builder("河畔晚报").language("zh-Hans").columns(EditionParser.create().columns());
    }

    private static Edition of(Consumer<ArticleSpec> article) {
        return builder().article(a -> article.accept(a.title("菜市搬家记"))).build();
    }

    private static Edition market() {
        return builder().issue("第12期").date(LocalDate.of(2026, 11, 23))
                .staff(Role.Kind.RESPONSIBLE_EDITOR, "责编", "苏未央")
                .article(a -> a.title("菜市搬家记").source("cms:4711")
                        .credit(Role.Kind.WRITER, "文", by("林晚舟").of("本报记者"), by("贺兰").of("本报记者"))
                        .credit(Role.Kind.PHOTOGRAPHER, "摄影", by("沈未迟"))
                        .paragraph("开头的话。")
                        .section("河畔的菜市", s -> s
                                .credit(Role.Kind.AUTHOR, by("欧阳青禾").of("市政协委员"))
                                .paragraph(p -> p
                                        .text("菜市在河边开了三十年").note("据市档案馆。").text("，今年搬到了桥南。"))
                                .picture("market.jpg", f -> f.alt("清晨").caption("清晨的菜市")
                                        .credit(Role.Kind.PHOTOGRAPHER, "摄影", by("沈未迟")))
                                .markdown("第二段，**粗**。")))
                .build();
    }

    /** The JSON without places: those of made models are none. */
    private static String json(Edition edition) {
        return EditionJson.write(edition).replaceAll(",?\"span\":\\{[^}]*}", "")
                .replaceAll("\"source\":\"[^\"]*\"", "");
    }

    @Test
    void isWhatTheParserMakesOfTheText() {
        Edition parsed = EditionParser.create().parse("""
                ---
                publication: 河畔晚报
                issue: 第12期
                date: 2026-11-23
                ---
                # 菜市搬家记

                文/本报记者 林晚舟 贺兰 摄影/沈未迟

                开头的话。

                ## 河畔的菜市

                市政协委员 欧阳青禾

                菜市在河边开了三十年[^1]，今年搬到了桥南。

                ![清晨](market.jpg)

                清晨的菜市

                摄影/沈未迟

                第二段，**粗**。

                [^1]: 据市档案馆。
                """, "").edition();
        Edition made = market();
        assertThat(made.info().title()).isEqualTo(parsed.info().title());
        Article article = made.articles().getFirst();
        assertThat(json(new Edition(parsed.info(), List.of(article.withPage(parsed.articles().getFirst().page())))))
                .isEqualTo(json(parsed));
    }

    @Test
    void isSoundAndReadsBackEqual() {
        Edition made = market();
        assertThat(Editions.check(made)).isEmpty();
        assertThat(EditionJson.read(EditionJson.write(made))).isEqualTo(made);
        assertThat(made.info().staff()).extracting(Credit::text).containsExactly("责编 苏未央");
    }

    /** Roles, people and affiliations that the reader finds in the line that the pattern prints. */
    @ParameterizedTest
    @MethodSource("credits")
    void linesOfCreditsReadBackEqual(String language, Consumer<ArticleSpec> credits) {
        Edition made = Edition.builder("河畔晚报").language(language)
                .article(a -> credits.accept(a.title("Market 菜市"))).build();
        Article article = made.articles().getFirst();
        String line = PlainText.of(article.creditLines().getFirst().text());
        Edition read = EditionParser.create().parse("---\nlang: " + language + "\n---\n# 菜市\n\n" + line
                + "\n\n一段话。\n", "").edition();
        assertThat(read.credits()).as(line).extracting(it -> it.credit().withSpan(made.articles().getFirst().span()))
                .containsExactlyElementsOf(made.credits().stream().map(it -> it.credit()).toList());
    }

    static Stream<Arguments> credits() {
        Contributor lin = by("林晚舟").of("本报记者");
        Contributor shen = by("沈未迟");
        return Stream.of(
                credits("zh-Hans", a -> a.credit(Role.Kind.WRITER, "文", lin)),
                credits("zh-Hans", a -> a.credit(Role.Kind.WRITER, "文", shen, by("贺兰"))),
                credits("zh-Hans", a -> a.credit(Role.Kind.COORDINATOR, "统筹", lin)
                        .credit(Role.Kind.COMPILER, "整理", lin, by("贺兰").of("本报记者"))
                        .credit(Role.Kind.PHOTOGRAPHER, "摄影", by("何闻溪").of("本报记者"))),
                credits("zh-Hans", a -> a.credit(Role.Kind.WRITER, "文", lin, by("贺兰").of("通讯员"))),
                credits("en", a -> a.credit(Role.Kind.WRITER, "Words by", by("Ann Lee"), by("Jo Poe"))),
                credits("en", a -> a.credit(Role.Kind.WRITER, "Words by", by("Ann Lee"))
                        .credit(Role.Kind.PHOTOGRAPHER, "Photographs by", by("Jo Poe"))));
    }

    private static Arguments credits(String language, Consumer<ArticleSpec> credits) {
        return Arguments.of(language, credits);
    }

    @Test
    void readsColumnsOfArticlesWithTheirSections() {
        Article article = of(a -> a.paragraph("甲。").markdown(COLUMN).section("尾声", s -> s.paragraph("乙。")))
                .articles().getFirst();
        assertThat(article.lead()).extracting(Block::id).containsExactly("a1-p1", "a1-p2", "a1-p3");
        assertThat(article.sections()).extracting(it -> it.id()).containsExactly("a1-s1", "a1-s2");
        assertThat(article.sections().getFirst().creditLines().getFirst().credits().getFirst().id())
                .isEqualTo("a1-c1");
        assertThat(article.notes()).extracting(it -> it.id()).containsExactly("a1-n1", "a1-n2");
    }

    @Test
    void readsColumnsOfSectionsWithSubheadings() {
        Edition edition = of(a -> a.section("菜市", s -> s.markdown(COLUMN).markdown(COLUMN)));
        Article article = edition.articles().getFirst();
        assertThat(article.sections()).hasSize(1);
        assertThat(article.sections().getFirst().blocks()).hasSize(10)
                .filteredOn(it -> it instanceof Block.Subheading).extracting(Block::id)
                .containsExactly("a1-s1-p3", "a1-s1-p8");
        assertThat(article.notes()).extracting(it -> it.id()).containsExactly("a1-n1", "a1-n2", "a1-n3", "a1-n4");
        assertThat(edition.credits()).extracting(it -> it.credit().id()).containsExactly("a1-c1", "a1-c2");
    }

    @Test
    void losesNoWordOfAColumn() {
        String column = "眉题一行\n\n很长的一段话，它像副题。\n\n文/卫听雨\n\n正文。\n\n（记者 林晚舟）\n";
        String words = PlainText.of(of(a -> a.markdown(column)));
        assertThat(words).contains("眉题一行", "很长的一段话，它像副题。", "文/卫听雨", "正文。", "（记者 林晚舟）");
    }

    @Test
    void readsALineOfMarkdownInAParagraph() {
        Block block = of(a -> a.paragraph(p -> p.text("甲").markdown("**乙**丙"))).articles().getFirst().lead().getFirst();
        assertThat(((Block.Paragraph) block).content()).extracting(it -> (Object) it.getClass())
                .containsExactly(Inline.Text.class, Inline.Strong.class, Inline.Text.class);
    }

    @Test
    void placesDiagnosticsInTheColumn() {
        EditionBuilder builder = builder().article(a -> a.title("甲").source("cms:7").markdown("一段话。\n\n话[^9]。"));
        builder.build();
        assertThat(builder.diagnostics()).anyMatch(it -> it.toString().startsWith("cms:7:3:2: "));
    }

    @Test
    void isEditedByIdsAndPeople() {
        Edition edited = market()
                .with("a1-s1-p1", block -> Block.Paragraph.of("更正后的段落。"))
                .withPeople(it -> it.name().equals("贺兰") ? it.withId("staff:0417") : it);
        assertThat(edited.block("a1-s1-p1")).map(PlainText::of).contains("更正后的段落。\n");
        assertThat(edited.block("a1-s1-p9")).isEmpty();
        assertThat(edited.section("a1-s1")).map(it -> PlainText.of(it.heading())).contains("河畔的菜市");
        assertThat(edited.article("a2")).isEmpty();
        assertThat(edited.credits()).anyMatch(entry -> entry.credit().contributors().stream()
                .map(Contributor::person)
                .anyMatch(Person.named("贺兰").withId("staff:0417")::equals));
    }

    @Test
    void printsAsTheHouseDoes() {
        Edition edition = builder().creditPattern(CreditPattern.SLASH.withOpening("■").withAfterRole("："))
                .article(a -> a.title("甲").credit(Role.Kind.WRITER, "文", by("贺兰"))).build();
        assertThat(PlainText.of(edition.articles().getFirst().creditLines().getFirst().text())).isEqualTo("■文：贺兰");
        assertThat(
                CreditPattern.WORDS.print("Words by", List.of(by("Ann Lee").of("Staff", "The Bridge"), by("Jo Poe"))))
                .isEqualTo("Words by Ann Lee (Staff, The Bridge), Jo Poe");
        assertThat(CreditPattern.forLanguage(Locale.ENGLISH)).isEqualTo(CreditPattern.WORDS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "no article       | call article(a -> a.title(…))",
        "no language      | call language(\"zh-Hans\")",
        "bad language     | a tag of BCP 47",
        "no title         | call title(…)",
        "blank title      | the title of an article must not be blank",
        "empty paragraph  | the text of a paragraph must not be blank",
        "credit of nobody | add by(\"…\")",
        "late lead        | move it before section(…)",
        "no reader        | EditionParser.create().columns()",
        "two lines        | give it to markdown(…) of the article or section",
        "foreign id       | two parts of an edition have the id a1",
    })
    void refuses(String what, String advice) {
        assertThatThrownBy(() -> impossible(what)).as(what)
                .isInstanceOfAny(IllegalArgumentException.class, IllegalStateException.class)
                .hasMessageContaining(advice);
    }

    private static Edition impossible(String what) {
        return switch (what) {
            case "no article" -> builder().build();
            case "no language" -> Edition.builder("河畔晚报").article(a -> a.title("甲")).build();
            case "bad language" -> builder().language("汉语").build();
            case "no title" -> builder().article(a -> a.paragraph("甲")).build();
            case "blank title" -> builder().article(a -> a.title(" ")).build();
            case "empty paragraph" -> of(a -> a.paragraph(" "));
            case "credit of nobody" -> of(a -> a.credit(Role.Kind.WRITER, "文"));
            case "late lead" -> of(a -> a.section("甲", s -> { }).paragraph("乙"));
            case "no reader" -> Edition.builder("河畔晚报").language("zh")
                    .article(a -> a.title("甲").markdown("乙")).build();
            case "two lines" -> of(a -> a.paragraph(p -> p.markdown("甲\n\n乙")));
            case "foreign id" -> of(a -> a.block(id -> new Block.Divider("a1", Inline.Text.of("").span())));
            default -> throw new IllegalArgumentException(what);
        };
    }
}
