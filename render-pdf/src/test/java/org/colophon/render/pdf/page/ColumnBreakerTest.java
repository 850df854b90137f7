package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Diagnostic;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.page.columns.ColumnBreaker;
import org.colophon.render.pdf.page.columns.ColumnCheck;
import org.colophon.render.pdf.page.columns.ColumnHeights;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.pdf.page.galley.Galley;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Columns are cut by the rules, all at once; each rule has a galley where it must give way, and says so. */
class ColumnBreakerTest {

    private static final SourceSpan SPAN = new SourceSpan(0, 1, 7, 1);

    /** The slots of a paragraph of so many lines. */
    private static List<Slot> lines(int count) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Slot.Bond bond = i == count - 1
                    ? Slot.Bond.FREE
                    : i == count - 2 ? Slot.Bond.LAST_LINE : i == 0 ? Slot.Bond.FIRST_LINE : Slot.Bond.FREE;
            slots.add(new Slot(1, List.of(), bond, null));
        }
        return slots;
    }

    private static Passage paragraph(int lines) {
        return Passage.of("p", SPAN, lines(lines));
    }

    /** A paragraph that can be set in a line more at a cost. */
    private static Passage elastic(int lines, long cost) {
        return new Passage(
                "p", SPAN, List.of(new Passage.Take(lines(lines), 0), new Passage.Take(lines(lines + 1), cost)));
    }

    private static Passage piece(int lines) {
        return Passage.of("f", SPAN, List.of(new Slot(lines, List.of(), Slot.Bond.FREE, null)));
    }

    private static Slot heading() {
        return new Slot(3, List.of(), Slot.Bond.HEADING, new Slot.Anchor("h", 1));
    }

    private static List<Integer> depths(Columns columns) {
        return columns.columns().stream().map(Columns.Column::depth).toList();
    }

    private static Columns cut(int columns, int height, Passage... passages) {
        return new ColumnBreaker(List.of(passages), columns).pages(new ColumnHeights(height, height, 0));
    }

    static List<String> faults(Columns columns, BreakCost foot) {
        RenderLog log = new RenderLog();
        new ColumnCheck(log, 1).prove(columns.columns(), foot);
        return log.diagnostics().stream().map(Diagnostic::message).toList();
    }

    @Test
    @DisplayName("balances the last page within a line, the longer columns first")
    void balancesLastPage() {
        assertThat(depths(cut(4, 50, paragraph(38)))).containsExactly(10, 10, 9, 9);
    }

    @Test
    void fullPagesReachTheFootAndTheRestIsBalanced() {
        assertThat(depths(cut(2, 10, paragraph(13), paragraph(13)))).containsExactly(10, 10, 3, 3);
    }

    @Test
    @DisplayName("sets a paragraph in one more line if that avoids a line alone at the top")
    void lengthensParagraphs() {
        // 9 + 4 lines: the column would end after the first line of the second paragraph.
        Columns columns = cut(1, 10, elastic(9, 1_000), paragraph(4));
        assertThat(depths(columns)).containsExactly(10, 4);
        assertThat(faults(columns, BreakCost.BALANCED)).isEmpty();
    }

    @Test
    void theCheapestOfSeveralParagraphsGivesTheLine() {
        Columns columns = cut(1, 10, elastic(4, 3_000), elastic(5, 1_000), paragraph(4));
        assertThat(depths(columns)).containsExactly(10, 4);
        assertThat(columns.cost()).isLessThan(2_000 + BreakCost.LINE);
    }

    @Test
    @DisplayName("a heading moves to the next column with two lines, and its column falls short")
    void movesHeadings() {
        Galley galley = new Galley();
        galley.add(paragraph(6));
        galley.heading("h", SPAN, 0, heading());
        galley.add(paragraph(9));
        Columns columns = new ColumnBreaker(galley.passages(), 1).pages(new ColumnHeights(10, 10, 0));
        assertThat(depths(columns).getFirst()).isEqualTo(6);
        assertThat(faults(new Columns(columns.columns(), 0), BreakCost.FULL))
                .containsExactly("a hole: the column falls short by 4 lines (page 1, column 1, block p)");
    }

    @Test
    @DisplayName("a heading above a single line is bound to the line after that")
    void keepsTwoLinesBelowHeadings() {
        Galley galley = new Galley();
        galley.add(paragraph(6));
        galley.heading("h", SPAN, 0, heading());
        galley.add(paragraph(1));
        galley.add(paragraph(8));
        assertThat(depths(new ColumnBreaker(galley.passages(), 1).pages(new ColumnHeights(10, 10, 0)))
                        .getFirst())
                .isEqualTo(6);
    }

    @Test
    void whiteVanishesAtTheTopAndFootOfColumns() {
        Passage white = Passage.of("", SourceSpan.NONE, List.of(Slot.white(2)));
        assertThat(depths(cut(1, 10, paragraph(10), white, paragraph(4)))).containsExactly(10, 4);
        assertThat(depths(cut(1, 10, paragraph(9), white, paragraph(4)))).containsExactly(9, 4);
    }

    @Test
    void whatMustGiveWayIsSaidByItsRule() {
        assertThat(faults(cut(1, 1, paragraph(3)), BreakCost.FULL))
                .contains(
                        "the first line of a paragraph is alone at the foot (page 1, column 1, block p)",
                        "the last line of a paragraph is alone at the top of the next column (page 1, column "
                                + "2, block p)");
        assertThat(faults(cut(1, 5, piece(8)), BreakCost.BALANCED))
                .containsExactly("a piece of 8 lines does not fit a column of 5 (page 1, column 1, block f)");
        Passage box = Passage.of("b", SPAN, lines(7).stream().map(slot -> slot.bound(Slot.Bond.WHOLE)).toList());
        assertThat(faults(cut(1, 5, box), BreakCost.BALANCED))
                .contains("a piece that should stay whole is cut (page 1, column 1, block b)");
        Passage alone = Passage.of("h", SPAN, List.of(heading()));
        assertThat(faults(cut(1, 3, alone, paragraph(3)), BreakCost.FULL))
                .contains("fewer than two lines are below a heading (page 1, column 1, block h)");
    }

    @Test
    void aBlockHoldsItsTextOrThereIsNone() {
        assertThat(new ColumnBreaker(List.of(paragraph(11)), 2).block(6).map(ColumnBreakerTest::depths))
                .contains(List.of(6, 5));
        assertThat(new ColumnBreaker(List.of(paragraph(11)), 2).block(5)).isEmpty();
    }
}
