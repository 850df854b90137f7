package org.colophon.render.html.page;

import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.render.layout.BlockRule;
import org.colophon.render.layout.PageStyle;
import org.colophon.style.ColumnGrid;
import org.colophon.style.SectionLayout;
import org.colophon.style.TextElement;

/**
 * Decides which articles a browser prints as blocks in two halves of a page, by the rules of docs/styles.md. A browser
 * does not tell the depth of a text, so that it is estimated from characters.
 */
final class BlockPages {

    /**
     * An article that covers less than this share of the page in tenths would leave a hole; more than all is overset.
     */
    private static final int LEAST_TENTHS = 6;
    /** Lines of white and rules beside the text: about the lead, above each block. */
    private static final int WHITE = 4;

    private BlockPages() {
    }

    static boolean suit(Article article, PageStyle style) {
        return style.sections() == SectionLayout.BLOCKS
                && style.blocks().isPresent()
                && BlockRule.suits(article)
                && fillsPage(article, style.blocks().get());
    }

    private static boolean fillsPage(Article article, PageStyle style) {
        ColumnGrid grid = style.grid();
        int head = lines(style, TextElement.TITLE) + lines(style, TextElement.CREDIT) + WHITE
                + rows(article.lead(), style, TextElement.LEAD) / style.head().leadLegs();
        int text = 0;
        for (Section section : article.sections()) {
            text += rows(section.blocks(), style, TextElement.BODY);
            // A head spans half the columns.
            text += (lines(style, TextElement.HEADING) + lines(style, TextElement.BYLINE) + 1) * grid.columns() / 2;
        }
        int depth = head + text / grid.columns();
        return depth <= grid.lines() && depth * 10 >= grid.lines() * LEAST_TENTHS;
    }

    private static int lines(PageStyle style, TextElement element) {
        return Math.ceilDiv(style.text(element).leading().milliPoints(), style.grid().leading().milliPoints());
    }

    /** Grid lines that blocks take in a leg: characters of their size in the width, by their leading. */
    private static int rows(List<Block> blocks, PageStyle style, TextElement element) {
        ColumnGrid grid = style.grid();
        int width = element == TextElement.LEAD
                ? (grid.width().milliPoints()
                                - style.head().leadGap().milliPoints()
                                        * (style.head().leadLegs() - 1))
                        / style.head().leadLegs()
                : grid.columnWidth().milliPoints();
        int measure = Math.max(1, width / style.text(element).size().milliPoints());
        int rows = 0;
        for (Block block : blocks) {
            rows += Math.ceilDiv(PlainText.length(block) + style.text(element).indent(), measure);
        }
        return Math.ceilDiv(rows * style.text(element).leading().milliPoints(), grid.leading().milliPoints());
    }
}
