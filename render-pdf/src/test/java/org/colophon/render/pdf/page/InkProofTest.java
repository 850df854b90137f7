package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.Length;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** For every proof of ink there is a page that it must refuse, and a page that it must not. */
class InkProofTest {

    private static final PrintStyle STYLE = PrintStyles.builtIn("magazine");
    private static final String SENTENCE = "湖面起了风，渔船一只接一只地回来；岸上的灯亮了，“像一串没有穿好的珠子”，老人这样说。";

    private static boolean isLine(PageItem mark) {
        return mark instanceof PageItem.Line && mark.blockId().equals("a1-s1-p3");
    }

    private static List<Page> pages() throws IOException {
        return PlacedSheets.pages(STYLE, blocks());
    }

    private static List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= 60; i++) {
            blocks.add(PlacedSheets.paragraph(i, Inline.Text.of(SENTENCE.repeat(3))));
        }
        return blocks;
    }

    private static InkProof changed(Predicate<PageItem> which, UnaryOperator<PageItem> how) throws IOException {
        List<Page> changed = new ArrayList<>();
        for (Page page : pages()) {
            changed.add(new Page(
                    page.number(),
                    page.all().stream()
                            .map(mark -> which.test(mark) ? how.apply(mark) : mark)
                            .toList()));
        }
        return new InkProof(changed, STYLE);
    }

    @Test
    void aGoodPageIsPassed() throws IOException {
        InkProof proof = new InkProof(pages(), STYLE);
        assertThat(pages()).hasSizeGreaterThan(1);
        assertThat(proof.outside()).isEmpty();
        assertThat(proof.overlapping()).isEmpty();
        assertThat(proof.offGrid()).isEmpty();
        assertThat(proof.stranded()).isEmpty();
        assertThat(proof.widows(proof.texts().keySet())).isEmpty();
        assertThat(proof.shortColumns()).isEmpty();
        assertThat(proof.texts()).containsEntry("a1-s1-p3", SENTENCE.repeat(3));
    }

    @Test
    @DisplayName("rejects ink outside the type area, on other ink, or off the grid")
    void rejectsMisplacedInk() throws IOException {
        assertThat(changed(InkProofTest::isLine, mark -> mark.moved(-40_000, 0)).outside()).isNotEmpty();
        assertThat(changed(InkProofTest::isLine, mark -> mark.moved(0, 2_000_000)).outside()).isNotEmpty();
        assertThat(changed(InkProofTest::isLine, mark -> mark.moved(0, -15_000)).overlapping()).isNotEmpty();
        assertThat(changed(InkProofTest::isLine, mark -> mark.moved(0, 1_000)).offGrid()).isNotEmpty();
    }

    @Test
    @DisplayName("takes half a line from the grid for the lines of a question, and for no others")
    void rejectsHalfLinesButOfQuestions() throws IOException {
        int half = new Grid(PageStyle.of(STYLE)).leading / 2;
        InkProof lower = changed(InkProofTest::isLine, mark -> mark.moved(0, half));
        assertThat(lower.offGrid(Set.of("a1-s1-p3"))).isEmpty();
        assertThat(lower.offGrid(Set.of("a1-s1-p4"))).isNotEmpty()
                .allMatch(fault -> fault.blockId().equals("a1-s1-p3"));
        assertThat(changed(InkProofTest::isLine, mark -> mark.moved(0, half / 2)).offGrid(Set.of("a1-s1-p3")))
                .isNotEmpty();
        // The white below a question must make up for that above it, or all that follows is off the grid.
        assertThat(changed(mark -> mark.blockId().matches("a1-s1-p[3-9]"), mark -> mark.moved(0, half))
                        .offGrid(Set.of("a1-s1-p3"))).isNotEmpty();
    }

    @Test
    @DisplayName("finds the leading of pages in the range of their style, and no other")
    void readsTheLeadingOfPages() throws IOException {
        PageStyle usual = PageStyle.of(PrintStyles.builtIn("broadsheet"));
        assertThat(LeadedGrid.of(usual, set(usual.grid().leading()))).isEqualTo(usual);
        Length tighter = MakeupStyle.of(usual).tighter().getFirst();
        PageStyle leaded = LeadedGrid.of(usual, set(tighter));
        assertThat(leaded.grid().leading()).isEqualTo(tighter);
        assertThat(new InkProof(set(tighter), leaded).offGrid()).isEmpty();
        List<Page> outside = set(usual.fitting().tightest().times(2));
        assertThat(LeadedGrid.of(usual, outside)).isEqualTo(usual);
        assertThat(new InkProof(outside, usual).offGrid()).isNotEmpty();
    }

    /** Pages of broadsheets with every line of text at a leading. */
    private static List<Page> set(Length leading) throws IOException {
        PrintStyle style = PrintStyles.builtIn("broadsheet");
        Grid grid = new Grid(PageStyle.of(style));
        int usual = grid.top + Grid.baseline(grid.leading, grid.body);
        int first = grid.top + Grid.baseline(leading.milliPoints(), grid.body);
        List<Page> set = new ArrayList<>();
        for (Page page : PlacedSheets.pages(style, blocks())) {
            set.add(new Page(page.number(), page.all().stream()
                    .map(mark -> mark instanceof PageItem.Line line && line.blockId().startsWith("a1-s1-p")
                            ? mark.moved(0, first - line.block()
                                    + (line.block() - usual) / grid.leading * leading.milliPoints())
                            : mark)
                    .toList()));
        }
        return set;
    }

    @Test
    @DisplayName("rejects a heading at the foot, a last line alone, and a short column")
    void rejectsBadColumnEnds() throws IOException {
        Grid grid = new Grid(PageStyle.of(STYLE));
        assertThat(changed(
                                mark -> mark.blockId().equals("a1-s1"),
                                mark -> mark.moved(0, grid.lineTop(grid.lines - 1) - ((PageItem.Line) mark).block()))
                        .stranded())
                .hasSize(1);
        PageItem last = pages().getFirst().marks().stream()
                .filter(InkProofTest::isLine)
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(changed(
                                mark -> mark.blockId().equals(last.blockId())
                                        && ((PageItem.Line) mark).block() == ((PageItem.Line) last).block(),
                                mark -> mark.moved(171_000, 0))
                        .widows(Set.of("a1-s1-p3")))
                .hasSize(1);
        assertThat(changed(
                                mark -> mark instanceof PageItem.Line line && line.block() > 600_000,
                                mark -> mark.moved(0, -300_000))
                        .shortColumns())
                .hasSizeGreaterThan(2);
    }
}
