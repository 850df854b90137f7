package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.PlainText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RepairTest {

    private static final String BROKEN = """
            # 湖上的灯

            天黑以后，湖边的人家把灯一盏一盏点起来，风从水面上吹过，灯影就碎成一片一

            片，像有人把一把碎银子撒在了水上。
            """;

    @Test
    @DisplayName("Parsing the repaired paragraphs again changes nothing")
    void repairIsStable() throws IOException {
        Path seed = Path.of(System.getProperty("project.root", ".."), "seeds/hengyang-clean-city.md");
        for (String source : List.of(BROKEN, Files.readString(seed))) {
            List<String> once = paragraphs(WithoutNet.parse(source));
            Parsed again = WithoutNet.parse("# 题\n\n" + String.join("\n\n", once));
            assertThat(paragraphs(again)).isEqualTo(once);
            assertThat(again.repairs()).isEmpty();
        }
    }

    @Test
    @DisplayName("A join is recorded with both spans, its rule and a confidence")
    void joinsAreRecorded() {
        Repair repair = WithoutNet.parse(BROKEN).repairs().getFirst();
        assertThat(repair.kind()).isEqualTo(Repair.Kind.NO_END_MARK);
        assertThat(BROKEN.substring(repair.first().start(), repair.first().end())).endsWith("一片一");
        assertThat(BROKEN.substring(repair.second().start(), repair.second().end())).startsWith("片，");
        assertThat(repair.confidence()).isBetween(80, 100);
        assertThat(repair.blockId()).isEqualTo("a1-p1");
    }

    @Test
    @DisplayName("Suggest reports the join and leaves the paragraphs apart")
    void suggestedJoinsAreNotMade() {
        Parsed parsed = WithoutNet.PARSER.withRepair(RepairMode.SUGGEST).parse(BROKEN, "");
        assertThat(parsed.repairs()).hasSize(1);
        assertThat(paragraphs(parsed)).hasSize(2);
    }

    @Test
    void offNeitherJoinsNorReports() {
        Parsed parsed = WithoutNet.PARSER.withRepair(RepairMode.OFF).parse(BROKEN, "");
        assertThat(parsed.repairs()).isEmpty();
        assertThat(paragraphs(parsed)).hasSize(2);
    }

    private static List<String> paragraphs(Parsed parsed) {
        return parsed.edition().articles().stream().flatMap(RepairTest::blocks)
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> PlainText.of(((Block.Paragraph) block).content()))
                .collect(Collectors.toList());
    }

    private static Stream<Block> blocks(Article article) {
        return Stream.concat(
                article.lead().stream(), article.sections().stream().flatMap(section -> section.blocks().stream()));
    }

    @Test
    void aRepairInAFootnoteNamesTheBlockByItsNumber() {
        String source = """
                # 湖上的灯

                湖边的人家点灯[^b]，风从水面上吹过[^a]。

                [^a]: 天黑以后，湖边的人家把灯一盏一盏点起来，风从水面上吹过，灯影就碎成一片一

                    片，像有人把一把碎银子撒在了水上。

                [^b]: 见《湖志》。
                """;
        Parsed parsed = EditionParser.create().parse(source, "");
        assertThat(parsed.repairs()).extracting(Repair::blockId).containsExactly("a1-n2-p1");
        assertThat(parsed.edition().articles().getFirst().notes().getLast().blocks())
                .extracting(Block::id)
                .containsExactly("a1-n2-p1");
    }
}
