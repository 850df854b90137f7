package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.ParagraphKind;
import org.colophon.model.SourceSpan;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("pieces that no column cuts, and the white and the place that they have")
class HeldPiecesTest {

    private static final PrintStyle STYLE = PrintStyles.tabloid();
    private static final Grid GRID = new Grid(PageStyle.of(STYLE));

    private static List<Inline> words(String words) {
        return List.of(Inline.Text.of(words));
    }

    private static Block paragraph(int number, String words, ParagraphKind kind) {
        return new Block.Paragraph("a1-s1-p" + number, kind, words(words), SourceSpan.NONE);
    }

    private static List<Block> text(int sentences) {
        return IntStream.rangeClosed(1, 6)
                .mapToObj(i -> paragraph(i, "湖面起了风，渔船一只接一只地回来。".repeat(sentences), ParagraphKind.TEXT))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<PageItem.Line> lines(List<Page> pages, String id) {
        return pages.stream()
                .flatMap(page -> page.marks().stream())
                .filter(mark -> mark instanceof PageItem.Line && mark.blockId().equals(id))
                .map(PageItem.Line.class::cast)
                .toList();
    }

    private static long columns(List<PageItem.Line> lines) {
        int step = GRID.columnWidth + GRID.gap;
        return lines.stream().map(line -> (line.inline() - GRID.left) / step).distinct().count();
    }

    @Test
    void aShortListIsInOneColumn() throws IOException {
        for (int sentences = 3; sentences < 12; sentences++) {
            List<Block.ListItem> items = IntStream.rangeClosed(1, 5)
                    .mapToObj(i -> paragraph(100 + i, "第" + i + "条", ParagraphKind.TEXT))
                    .map(item -> new Block.ListItem(List.of(item), SourceSpan.NONE))
                    .toList();
            List<Block> blocks = text(sentences);
            blocks.add(3, new Block.Listing("a1-s1-l1", Block.Listing.Marker.NUMBER, 1, items, SourceSpan.NONE));
            List<PageItem.Line> markers = lines(PlacedSheets.pages(STYLE, blocks), "a1-s1-l1");
            assertThat(markers).hasSize(5);
            assertThat(columns(markers)).as("after %d sentences", sentences).isEqualTo(1);
        }
    }

    @Test
    @DisplayName("a poem of several stanzas is in one column, and its longest line is in the middle")
    void centresPoems() throws IOException {
        List<Block> stanzas = IntStream.rangeClosed(1, 3)
                .mapToObj(i -> (Block) new Block.Verse(
                        "a1-s1-v" + i, List.of(words("湖上有灯"), words("灯下有人等你归"), words("风")), SourceSpan.NONE))
                .toList();
        List<Page> pages = PlacedSheets.pages(STYLE, stanzas);
        List<PageItem.Line> all = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            all.addAll(lines(pages, "a1-s1-v" + i));
        }
        assertThat(columns(all)).isEqualTo(1);
        // Seven Han of 9 pt in a column of 14 em leave three and a half on each side.
        int step = GRID.columnWidth + GRID.gap;
        assertThat(all).allMatch(line -> Math.floorMod(line.inline() - GRID.left, step) == 31_500);
    }

    @Test
    @DisplayName("the day of a notice is in the middle below its signature, which ends two ems before the edge")
    void centresDays() throws IOException {
        List<Block> blocks = text(1);
        blocks.add(paragraph(7, "临水县人民政府办公室", ParagraphKind.SIGNATURE));
        blocks.add(paragraph(8, "二〇二六年五月", ParagraphKind.DAY));
        List<Page> pages = PlacedSheets.pages(STYLE, blocks);
        PageItem.Line name = lines(pages, "a1-s1-p7").getFirst();
        PageItem.Line day = lines(pages, "a1-s1-p8").getFirst();
        assertThat(middle(day)).isCloseTo(middle(name), Offset.offset(10));
        assertThat(day.block() - name.block()).isEqualTo(GRID.leading);
        int edge = Math.floorMod(end(name) - GRID.left, GRID.columnWidth + GRID.gap);
        assertThat(edge).isEqualTo(GRID.columnWidth - 2 * GRID.body);
    }

    private static int end(PageItem.Line line) {
        return line.inline() + line.line().far(0, line.line().size());
    }

    private static int middle(PageItem.Line line) {
        return (line.inline() + line.line().near(0, line.line().size()) + end(line)) / 2;
    }

    @Test
    @DisplayName("half a line of white is above and below a question")
    void partsTurns() throws IOException {
        List<Block> turns = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            String words = i % 2 == 1 ? "湖上有灯吗？" : "有灯。";
            turns.add(new Block.Turn("a1-s1-t" + i, words(i % 2 == 1 ? "问：" : "答："), words(words), SourceSpan.NONE));
        }
        List<Page> pages = PlacedSheets.pages(STYLE, turns);
        int[] at = IntStream.rangeClosed(1, 4)
                .map(i -> lines(pages, "a1-s1-t" + i).getFirst().block()).toArray();
        int first = at[0] - GRID.lineTop(0) - Grid.baseline(GRID.leading, GRID.body);
        assertThat(first % GRID.leading).isEqualTo(GRID.leading / 2);
        assertThat(at[1] - at[0]).isEqualTo(3 * GRID.leading / 2);
        assertThat(at[2] - at[1]).isEqualTo(3 * GRID.leading / 2);
        assertThat(at[3] - at[2]).isEqualTo(3 * GRID.leading / 2);
    }
}
