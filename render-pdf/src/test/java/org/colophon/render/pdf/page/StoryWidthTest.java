package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Datum;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Metadata;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.colophon.render.CopyFit;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.Bench;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("a story takes as many columns as it fills, below a head of the size of its rank")
class StoryWidthTest {

    private static MadeUp made(String style, int characters, String rank) throws IOException {
        Block text = new Block.Paragraph(
                "a1-s1-p1", List.of(Inline.Text.of("湖上有灯。".repeat(characters / 5))), SourceSpan.NONE);
        Section section = new Section("a1-s1", 1, List.of(), List.of(), List.of(text), SourceSpan.NONE);
        Headline headline = new Headline(List.of(), List.of(Inline.Text.of("湖上的灯")), List.of());
        Datum.Fields extra = rank.isEmpty() ? Datum.Fields.NONE : new Datum.Fields(Map.of("rank", Datum.of(rank)));
        Article article = new Article(
                "a1", "a.md", headline, List.of(), List.of(), List.of(section), List.of(), null,
                Locale.forLanguageTag("zh-Hans"), SourceSpan.NONE, Metadata.NONE.withExtra(extra));
        EditionInfo info = new EditionInfo("湖", null, null, null, article.language(), List.of());
        return new PageMaker(
                        PrintStyles.builtIn(style), Bench.compositor(), (type, point) -> true,
                        RenderContext.defaults(), new RenderLog())
                .make(new Edition(info, List.of(article)));
    }

    private static List<PageItem.Line> lines(MadeUp made, BlockPart part) {
        return made.pages().getFirst().marks().stream()
                .filter(mark -> mark instanceof PageItem.Line line && line.part() == part)
                .map(PageItem.Line.class::cast)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "tabloid,250,'',1,14",
        "tabloid,450,'',2,18",
        "tabloid,600,'',3,30",
        "tabloid,1200,'',5,42",
        "tabloid,1200,brief,5,18",
        "tabloid,1200,second,5,30",
        "tabloid,350,lead,4,36",
        "tabloid,100,lead,1,14",
        "tabloid,250,headline,1,14",
        "broadsheet,250,'',1,18",
        "broadsheet,600,'',3,28",
        "broadsheet,1400,'',8,54",
        "magazine,300,'',1,18",
        "magazine,450,'',2,26",
        "magazine,800,'',3,36",
        "reading,100,'',1,26",
        "reading,100,brief,1,18"
    })
    void lengthAndRankGiveWidthAndSize(String style, int characters, String rank, int columns, int size)
            throws IOException {
        MadeUp made = made(style, characters, rank);
        assertThat(lines(made, BlockPart.TEXT).stream().map(PageItem.Line::inline).filter(new Starts()::isNew).count())
                .isEqualTo(columns);
        assertThat(lines(made, BlockPart.TITLE)).allSatisfy(line ->
                assertThat(line.line().type(0).size()).isEqualTo(size * 1000));
    }

    /** The left edges of columns: an indent is not another column. */
    private static final class Starts {
        private static final int NEAR = 30_000;
        private final Set<Integer> seen = new HashSet<>();

        boolean isNew(int inline) {
            return seen.stream().noneMatch(other -> Math.abs(other - inline) < NEAR) && seen.add(inline);
        }
    }

    @Test
    @DisplayName("the report counts the rest of the page as free")
    void countsTheFreePage() throws IOException {
        CopyFit fit = made("tabloid", 250, "").fits().getFirst();
        assertThat(fit.used()).isBetween(17, 20);
        assertThat(fit.available()).isBetween(72 * 5 - 8, 72 * 5);
    }
}
