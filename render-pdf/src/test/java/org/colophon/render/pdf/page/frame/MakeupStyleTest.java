package org.colophon.render.pdf.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.render.layout.PageStyle;
import org.colophon.style.Length;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.colophon.style.TextElement;
import org.colophon.style.WritingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MakeupStyleTest {

    private static final MakeupStyle TABLOID = MakeupStyle.of(PageStyle.of(PrintStyles.tabloid()));

    @Test
    @DisplayName("another leading applies to all elements on the grid, and fills the height")
    void changesLeading() {
        assertThat(TABLOID.tighter()).hasSize(6).startsWith(Length.points(13.25)).endsWith(Length.points(12));
        assertThat(TABLOID.looser()).isEmpty();
        MakeupStyle tight = TABLOID.leaded(Length.points(12));
        assertThat(tight.grid().lines).isEqualTo(81);
        assertThat(tight.leading(TextElement.BODY)).isEqualTo(12_000);
        assertThat(tight.text(TextElement.TITLE)).isEqualTo(TABLOID.text(TextElement.TITLE));
    }

    @Test
    void triesNoLeadingBelowTheSize() {
        PrintStyle large = PrintStyles.tabloid().with(style -> style
                .fitting(fitting -> fitting.withLeadings(Length.points(6), Length.points(14))));
        assertThat(MakeupStyle.of(PageStyle.of(large)).tighter()).endsWith(Length.points(9));
    }

    @Test
    void furnitureRunsAcrossVerticalPages() {
        PrintStyle vertical = PrintStyles.magazine().with(style -> style.writing(WritingMode.VERTICAL));
        MakeupStyle across = MakeupStyle.across(vertical);
        assertThat(across.grid().writing).isEqualTo(WritingMode.HORIZONTAL);
        assertThat(across.print().grid()).isEqualTo(vertical.grid());
        assertThat(across.composing().writing()).isEqualTo(WritingMode.HORIZONTAL);
    }

    @Test
    @DisplayName("furniture has the area of vertical lines in one column, if their grid is the usual one")
    void turnsVerticalArea() {
        PrintStyle narrow = PrintStyles.magazine().with(style -> style.writing(WritingMode.VERTICAL)
                .withoutVertical()
                .grid(grid -> grid.lines(20)));
        Grid grid = MakeupStyle.across(narrow).grid();
        assertThat(grid.columns).isEqualTo(1);
        assertThat(grid.width).isLessThanOrEqualTo(narrow.grid().height().milliPoints());
        assertThat(grid.lines * grid.leading).isLessThanOrEqualTo(narrow.grid().width().milliPoints());
    }
}
