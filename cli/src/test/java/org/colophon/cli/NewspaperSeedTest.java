package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.LedgerEntry;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Parsed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The content of the newspaper page, exactly. */
class NewspaperSeedTest {

    private final Parsed parsed = read();
    private final Article article = parsed.edition().articles().getFirst();

    private static Parsed read() {
        try {
            return EditionParser.create().parse(SeedTexts.NEWSPAPER);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("Title, lead, sections and paragraphs are those of the page")
    void structureIsThatOfThePage() {
        assertThat(PlainText.of(article.headline().title())).isEqualTo("打造“天蓝水碧土净”的最美地级市");
        assertThat(article.sections()).extracting(section -> PlainText.of(section.heading())).containsExactly(
                "源头防控和末端治理两手发力", "加快绿色产业和循环经济发展", "人人争当文明创建的践行者", "贯彻协调发展理念 改善城市人居环境");
        List<Long> paragraphs = Stream.concat(
                        Stream.of(article.lead()), article.sections().stream().map(Section::blocks))
                .map(blocks -> blocks.stream().filter(Block.Paragraph.class::isInstance).count())
                .toList();
        assertThat(paragraphs).containsExactly(4L, 8L, 6L, 5L, 5L);
    }

    @Test
    @DisplayName("The ledger has eight credits of eleven people in twelve pairs")
    void theLedgerIsWhole() {
        List<String> rows = parsed.edition().credits().stream().map(NewspaperSeedTest::row).toList();
        assertThat(rows).containsExactly(
                "ARTICLE COORDINATOR 统筹 唐海强(本报记者)",
                "ARTICLE COMPILER 整理 唐海强(本报记者) 许珂(本报记者) 周连武(本报记者) 金明达(本报记者)",
                "ARTICLE PHOTOGRAPHER 摄影 王翟(本报记者) 黄沐(本报记者)",
                "SECTION AUTHOR - 林小红(市人大代表)",
                "SECTION AUTHOR - 张兴二(市政协委员)",
                "SECTION AUTHOR - 林润英(市人大代表)",
                "SECTION AUTHOR - 汪美玲(市政协委员)",
                "LINE PHOTOGRAPHER 摄 周厚军()");
        assertThat(parsed.edition().credits().stream()
                        .flatMap(entry -> entry.credit().contributors().stream())
                        .map(Contributor::person)
                        .distinct())
                .hasSize(11);
    }

    private static String row(LedgerEntry entry) {
        StringBuilder row = new StringBuilder();
        row.append(entry.place()).append(' ').append(entry.credit().role().kind()).append(' ');
        String label = entry.credit().role().label();
        row.append(label.isEmpty() ? "-" : label);
        for (Contributor contributor : entry.credit().contributors()) {
            row.append(' ').append(contributor.person().name());
            row.append('(').append(String.join(",", contributor.affiliations())).append(')');
        }
        return row.toString();
    }

    @Test
    @DisplayName("Three broken paragraphs are joined and a whole one is left")
    void brokenParagraphsAreJoined() {
        String text = PlainText.of(parsed.edition());
        assertThat(parsed.repairs()).hasSize(3);
        assertThat(text).contains("低排放、高效率”全面转型", "提升市民整体素质，勇做", "国家物流枢纽承载城市，建设", "\n加强末端严治。");
    }

    @Test
    @DisplayName("A photographer’s credit without a picture is diagnosed where it is")
    void aPhotoCreditAloneIsDiagnosed() {
        assertThat(parsed.diagnostics())
                .filteredOn(diagnostic -> diagnostic.code() == DiagnosticCode.PHOTO_CREDIT_WITHOUT_PICTURE)
                .singleElement()
                .satisfies(diagnostic -> assertThat(diagnostic.span().line()).isEqualTo(97));
    }

    @Test
    void everyCharacterOfTheSourceIsInTheModel() throws IOException {
        String source = SeedTexts.solid(Files.readString(SeedTexts.NEWSPAPER).replace("#", ""));
        assertThat(source).hasSize(3_535);
        assertThat(SeedTexts.solid(PlainText.of(parsed.edition()))).isEqualTo(source);
    }

    @Test
    void aJoinedParagraphHasTextsFromTwoPlaces() {
        Block.Paragraph joined = (Block.Paragraph) article.sections().get(1).blocks().get(4);
        assertThat(joined.content()).hasSize(2).allMatch(Inline.Text.class::isInstance);
    }
}
