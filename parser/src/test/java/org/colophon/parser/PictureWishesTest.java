package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.Datum;
import org.colophon.model.PlainText;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("what braces behind a picture ask for")
class PictureWishesTest {

    private static final String TEXT = "# 河口的灯\n\n记者 林晚舟\n\n河口的灯亮了，守灯的人在塔里坐到天明。\n\n%s\n\n第二天他才下来。\n";

    private static List<Block> blocks(Parsed parsed) {
        return parsed.edition().articles().getFirst().sections().stream()
                .flatMap(section -> section.blocks().stream()).toList();
    }

    private static Block.Figure figure(String written) {
        Parsed parsed = EditionParser.create().parse(TEXT.formatted(written), "a.md");
        assertThat(parsed.diagnostics()).noneMatch(found -> found.message().contains("attributes"));
        return parsed.edition().articles().stream()
                .flatMap(article -> java.util.stream.Stream.concat(article.lead().stream(), blocks(parsed).stream()))
                .filter(Block.Figure.class::isInstance)
                .map(Block.Figure.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "![灯](a.png){width=3},3,",
        "![灯](a.png){ width=\"2\" },2,",
        "![灯](a.png){lead},,lead",
        "![灯](a.png){lead width=04},4,lead",
        "![灯](a.png \"河口\"){width=3 lead},3,lead"
    })
    @DisplayName("columns and rank are data of the picture, and printed nowhere")
    void readsWishes(String written, String width, String rank) {
        Block.Figure figure = figure(written + "\n塔上的灯。");
        assertThat(figure.info().extra().entries().get("width"))
                .isEqualTo(width == null ? null : Datum.of(width));
        assertThat(figure.info().extra().entries().get("rank")).isEqualTo(rank == null ? null : Datum.of(rank));
        assertThat(PlainText.of(figure.caption())).endsWith("塔上的灯。").doesNotContain("width", "lead");
    }

    @Test
    @DisplayName("the words of the front matter about a picture stay beside them")
    void addsToTheFrontMatter() {
        String matter = "---\npictures:\n  - {file: a.png, width: 2, holder: 岭南观察}\n---\n";
        Parsed parsed = EditionParser.create().parse(matter + TEXT.formatted("![灯](a.png){width=3}"), "a.md");
        Block.Figure figure = (Block.Figure) parsed.edition().block("a1-p2").orElseThrow();
        assertThat(figure.info().extra().entries().get("width")).isEqualTo(Datum.of("3"));
        assertThat(figure.info().rights().holder()).isEqualTo("岭南观察");
    }

    @Test
    @DisplayName("elsewhere such braces are what they were: text, or attributes of other programs")
    void leavesOtherBraces() {
        Parsed parsed = EditionParser.create().parse(TEXT.formatted("他写了{lead}两个字。\n\n![灯](a.png){width=50%}"), "a.md");
        assertThat(PlainText.of(parsed.edition())).contains("他写了{lead}两个字。").doesNotContain("50%");
        assertThat(parsed.diagnostics()).anyMatch(found -> found.message().contains("attributes"));
    }
}
