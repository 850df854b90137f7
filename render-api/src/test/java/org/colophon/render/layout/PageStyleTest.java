package org.colophon.render.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.colophon.style.Length;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.colophon.style.SectionLayout;
import org.colophon.style.TextElement;
import org.colophon.style.WritingMode;
import org.junit.jupiter.api.Test;

class PageStyleTest {

    private static final PrintStyle MAGAZINE = PrintStyles.magazine();

    @Test
    void choosesLayoutByDirection() {
        PageStyle across = PageStyle.of(MAGAZINE);
        PageStyle down = PageStyle.of(MAGAZINE.with(style -> style.writing(WritingMode.VERTICAL)));
        assertThat(across.layout()).isEqualTo(MAGAZINE.layouts().usual());
        assertThat(across.depth()).isEqualTo(MAGAZINE.grid().height());
        assertThat(down.grid().measure()).isEqualTo(24);
        // Three columns of 24 em and two gaps run down the page.
        assertThat(down.depth()).isEqualTo(Length.points(3 * 216 + 2 * 27));
        assertThat(down.composing().writing()).isEqualTo(WritingMode.VERTICAL);
    }

    @Test
    void turnsUsualGridIfVerticalHasNone() {
        PrintStyle narrow = MAGAZINE.with(style -> style.writing(WritingMode.VERTICAL)
                .withoutVertical()
                .grid(grid -> grid.lines(20)));
        assertThat(PageStyle.of(narrow).layout()).isEqualTo(narrow.layouts().usual());
        assertThat(PageStyle.of(narrow).depth()).isEqualTo(narrow.grid().width());
    }

    @Test
    void verticalLinesFlow() {
        PrintStyle tabloid = PrintStyles.tabloid();
        PageStyle across = PageStyle.of(tabloid);
        assertThat(across.sections()).isEqualTo(SectionLayout.BLOCKS);
        assertThat(across.blocks().orElseThrow().grid().columns()).isEqualTo(4);
        PageStyle down = PageStyle.of(tabloid.with(style -> style.writing(WritingMode.VERTICAL)));
        assertThat(down.sections()).isEqualTo(SectionLayout.FLOW);
        assertThat(down.blocks()).isEmpty();
    }

    @Test
    void dividesColumnsOfSections() {
        PageStyle page = PageStyle.of(PrintStyles.broadsheet().with(style -> style.columnsOf("文艺", 6)));
        assertThat(page.forSection("文艺").grid().columns()).isEqualTo(6);
        assertThat(page.forSection("文艺").text(TextElement.TITLE)).isEqualTo(page.text(TextElement.TITLE));
        assertThat(page.forSection("要闻")).isSameAs(page);
    }
}
