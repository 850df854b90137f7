package org.colophon.render.pdf.page;

import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.DiagnosticCode;
import org.colophon.render.CopyFit;
import org.colophon.render.pdf.page.columns.ColumnCheck;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.columns.ReadingOrder;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageDraft;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.furniture.JumpLines;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.style.Fitting;
import org.colophon.style.Ink;

/** Puts an article that flows through columns on its pages, the first of which has been begun. */
final class ColumnsOnPage {

    private final FlowMaker.Laid laid;
    private final ArticleScope scope;
    private final Article article;
    private final Grid grid;
    private final int jump;
    private final PageSequence pages;
    private final int across;

    /**
     * An article on its way to its pages.
     *
     * @param laid the set article
     * @param jump lines that are kept for the note of where the text continues
     * @param pages the pages so far
     * @param across columns of the page, of which the article may take fewer
     */
    ColumnsOnPage(FlowMaker.Laid laid, int jump, PageSequence pages, int across) {
        this.across = across;
        this.laid = laid;
        this.scope = laid.scope();
        this.article = scope.article();
        this.grid = scope.grid();
        this.jump = jump;
        this.pages = pages;
    }

    void put() {
        pages.mark(article, grid.down(grid.lineTop(Math.min(laid.head().from(), grid.lines))));
        head();
        if (laid.text().apart()) {
            pages.goOn(article, grid);
        }
        List<Columns.Column> all = laid.columns();
        if (all.isEmpty()) {
            return;
        }
        ReadingOrder order = new ReadingOrder(laid.text().passages());
        fit();
        for (int from = 0; from < all.size(); from += grid.columns) {
            scope.checkCancelled();
            if (from > 0) {
                goOn();
            }
            boolean last = from + grid.columns >= all.size();
            List<Columns.Column> columns = all.subList(from, Math.min(all.size(), from + grid.columns));
            int top = from > 0 ? 0 : laid.text().top();
            place(new ColumnRow(grid, columns, top, from > 0 ? jump : 0, last ? 0 : jump), order, last);
            ColumnCheck check = new ColumnCheck(scope.log(), pages.size());
            check.prove(columns, last ? BreakCost.BALANCED : BreakCost.FULL);
            check.empty(columns, grid.columns);
        }
    }

    private void place(ColumnRow row, ReadingOrder order, boolean last) {
        List<PageItem> marks = pages.last().marks();
        for (ColumnRow.Placed piece : row.place(order)) {
            piece.slot().marks().forEach(mark -> marks.add(mark.moved(piece.inline(), piece.block())));
            if (piece.slot().anchor() != null) {
                pages.mark(piece.slot().anchor(), grid.down(piece.block()));
            }
        }
        marks.addAll(row.rules());
        pages.last().use(row.end());
        if (last) {
            close(row.end());
        }
    }

    /** Puts the head on the page that has been begun, and on further pages if it needs them. */
    private void head() {
        int from = laid.head().from();
        for (int i = 0; i < laid.head().parts().size(); i++) {
            if (i > 0) {
                pages.goOn(article, grid);
                from = 0;
            }
            HeadPages.Part part = laid.head().parts().get(i);
            int top = grid.lineTop(from);
            part.marks().forEach(mark -> pages.last().marks().add(mark.moved(grid.left, top)));
            pages.last().use(from + part.lines());
        }
    }

    /** Begins the next page, and notes on both pages where the rest of the text is. */
    private void goOn() {
        PageDraft before = pages.last();
        PageDraft next = pages.goOn(article, grid);
        if (jump > 0) {
            JumpLines lines = new JumpLines(scope);
            lines.to(next.folio().label(), grid.columnStart(grid.columns - 1), grid.lines - 1, before.marks());
            lines.from(before.folio().label(), grid.columnStart(0), 0, next.marks());
        }
    }

    /** Newspapers draw a rule across all columns below a text that ends above the foot of the page. */
    private void close(int line) {
        int rule = scope.style().print().head().rule().milliPoints();
        if (rule > 0 && grid.rule > 0 && line + 1 < grid.lines) {
            int height = grid.lineTop(line) + grid.leading / 2;
            pages.last().marks().add(new PageItem.Rule(grid.left, height, grid.width, rule, Ink.BLACK));
        }
    }

    /** Records how the text fills its pages. If the style allows one page, text beyond that page is an error. */
    private void fit() {
        int lines = laid.columns().stream().mapToInt(Columns.Column::depth).sum();
        int measure = scope.style().print().grid().measure();
        boolean closed = scope.style().print().fitting().pages() == Fitting.PageCount.ONE;
        int made = closed ? 1 : laid.textPages();
        int beside = (Math.max(across, grid.columns) - grid.columns) * (grid.lines - laid.head().from());
        int available =
                made * grid.columns * grid.lines - laid.text().top() * grid.columns - 2 * jump * (made - 1) + beside;
        pages.fit(new CopyFit(article.id(), available, lines, measure));
        if (!closed && laid.hasTail()) {
            int last = laid.columns().subList((made - 1) * grid.columns, laid.columns().size()).stream()
                    .mapToInt(Columns.Column::depth).sum();
            scope.log().report(
                    DiagnosticCode.RULE_GAVE_WAY,
                    "the last page has " + last + " of " + grid.columns * grid.lines
                            + " lines: shorten the text by so many, or its pictures",
                    article.span());
        }
        if (closed && !laid.isOnePage()) {
            int over = laid.over();
            scope.log().report(
                    DiagnosticCode.OVERSET,
                    "the text is " + over + (over == 1 ? " line" : " lines") + ", about " + over * measure
                            + " characters, too long for the one page that the style allows",
                    article.span());
        }
    }
}
