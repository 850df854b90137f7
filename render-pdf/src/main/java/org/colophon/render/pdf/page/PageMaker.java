package org.colophon.render.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.model.style.Ink;
import org.colophon.model.style.PrintStyle;
import org.colophon.model.style.SectionLayout;
import org.colophon.model.style.TextElement;
import org.colophon.render.Fit;
import org.colophon.render.Progress;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.Compositor;

/** Makes up an edition into pages. Not thread-safe: one for each call. */
public final class PageMaker {

    /** Below this many grid lines under a head the text begins on the next page. */
    private static final int LEAST_LINES = 4;

    private final Desk desk;
    private final List<Sheet> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<Fit> fits = new ArrayList<>();

    /** A page that is being made, and the grid it is made on. */
    private record Sheet(Grid grid, List<Mark> marks) { }

    /**
     * A maker of pages.
     *
     * @param style how they look
     * @param compositor who sets the lines
     * @param characters which characters can be printed
     * @param context pictures, progress and cancellation
     * @param log what there is to report
     */
    public PageMaker(
            PrintStyle style, Compositor compositor, Characters characters, RenderContext context, RenderLog log) {
        this.desk = new Desk(style, compositor, characters, context, log);
    }

    /**
     * Makes up an edition: each article begins on a new page.
     *
     * @param edition the edition
     * @return its pages
     * @throws IOException if a picture cannot be read
     */
    public MadeUp make(Edition edition) throws IOException {
        List<Article> articles = edition.articles();
        for (int i = 0; i < articles.size(); i++) {
            desk.context.cancellation().check();
            desk.begin(articles.get(i));
            if (!blocks(articles.get(i))) {
                article(articles.get(i));
            }
            desk.context.progress().step(Progress.Stage.COMPOSE, i + 1, articles.size());
        }
        if (pages.isEmpty()) {
            newPage(desk.grid);
        }
        Furnisher furnisher = new Furnisher(desk, edition);
        List<Page> made = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Mark> marks = pages.get(i).marks();
            marks.addAll(furnisher.furnish(i + 1, pages.size(), pages.get(i).grid()));
            made.add(new Page(i + 1, marks));
        }
        return new MadeUp(made, bookmarks, fits);
    }

    /** Makes a page of blocks, where the style asks for them and the article fills one; otherwise nothing. */
    private boolean blocks(Article article) throws IOException {
        if (desk.style.sections() != SectionLayout.BLOCKS || !BlockMaker.suits(article)) {
            return false;
        }
        Desk trial = desk.trying(desk.style.blocks().orElse(desk.style));
        trial.begin(article);
        Optional<BlockMaker.Made> made = new BlockMaker(trial).make(article);
        made.ifPresent(page -> {
            newPage(trial.grid).addAll(page.marks());
            fits.add(new Fit(article.id(), page.available(), page.used(), trial.style.grid().measure()));
            bookmark(article);
            page.headings().forEach(heading -> bookmarks.add(
                    new Bookmark(heading.anchor().title(), heading.anchor().level(), pages.size(), heading.block())));
            desk.report(trial);
        });
        return made.isPresent();
    }

    private void bookmark(Article article) {
        bookmarks.add(new Bookmark(PlainText.of(article.headline().title()).replace('\n', ' '), 0, pages.size(), desk.grid.top));
    }

    private void article(Article article) throws IOException {
        HeadZone head = new HeadZone(desk);
        head.make(article);
        List<Mark> first = newPage(desk.grid);
        head.marks().forEach(mark -> first.add(mark.moved(desk.grid.left, desk.grid.top)));
        bookmark(article);
        GalleyMaker maker = new GalleyMaker(desk, desk.grid.columnWidth);
        Galley galley = new Galley();
        if (!HeadZone.leadStandsAcross(article)) {
            maker.blocks(article.lead(), TextElement.BODY, galley);
        }
        flow(article, maker.sections(article, galley).passages(), head.lines());
    }

    private List<Mark> newPage(Grid grid) {
        List<Mark> page = new ArrayList<>();
        pages.add(new Sheet(grid, page));
        return page;
    }

    private void flow(Article article, List<Passage> passages, int headLines) {
        int top = headLines;
        if (desk.grid.lines - top < LEAST_LINES) {
            newPage(desk.grid);
            top = 0;
        }
        if (passages.stream().allMatch(Passage::isWhite)) {
            return;
        }
        Columns columns = columns(passages, top);
        if (top > 0 && columns.cost() >= Foot.cut(Slot.Bond.FIRST_LINE)) {
            // Where columns end badly, a line more below the head is the next thing to try.
            Columns lower = columns(passages, top + 1);
            if (lower.cost() < columns.cost() && lower.columns().size() <= columns.columns().size()) {
                columns = lower;
                top++;
            }
        }
        List<Columns.Column> all = columns.columns();
        ReadingOrder order = new ReadingOrder(passages);
        fits.add(fit(article, all, top));
        for (int from = 0; from < all.size(); from += desk.grid.columns) {
            desk.context.cancellation().check();
            if (from > 0) {
                newPage(desk.grid);
                top = 0;
            }
            List<Columns.Column> row = all.subList(from, Math.min(all.size(), from + desk.grid.columns));
            place(row, top, order);
            rules(row, top);
            boolean last = from + desk.grid.columns >= all.size();
            if (last) {
                close(top + row.stream().mapToInt(Columns.Column::depth).max().orElse(0));
            }
            new ColumnProof(desk, pages.size()).prove(row, last ? Foot.BALANCED : Foot.FULL);
        }
    }

    private Columns columns(List<Passage> passages, int top) {
return new SpanPlacer(desk.grid.columns, desk.grid.lines - top, desk.grid.lines).place(passages);
    }

    /** A newspaper closes what does not reach the foot of the page by a rule across all columns. */
    private void close(int line) {
        int rule = desk.style.head().rule().milliPoints();
        if (rule > 0 && desk.grid.rule > 0 && line + 1 < desk.grid.lines) {
            page().add(new Mark.Rule(desk.grid.left, desk.grid.lineTop(line) + desk.grid.leading / 2, desk.grid.width, rule, Ink.BLACK));
        }
    }

    /** How the text of an article fills its pages below the head. */
    private Fit fit(Article article, List<Columns.Column> columns, int top) {
        int made = (columns.size() + desk.grid.columns - 1) / desk.grid.columns;
        int available = made * desk.grid.columns * desk.grid.lines - top * desk.grid.columns;
        return new Fit(article.id(), available, columns.stream().mapToInt(Columns.Column::depth).sum(), desk.style.grid().measure());
    }

    private List<Mark> page() {
        return pages.getLast().marks();
    }

    /** A slot, and where it stands on the page. */
    private record Placed(Slot slot, int inline, int block) { }

    /** Places columns side by side; what they print is written in the order in which it is read. */
    private void place(List<Columns.Column> row, int top, ReadingOrder order) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int line = top;
            for (Slot slot : row.get(i).slots()) {
                placed.add(new Placed(slot, desk.grid.columnStart(i), desk.grid.lineTop(line)));
                line += slot.lines();
            }
            notes(row.get(i), desk.grid.columnStart(i), top, placed);
        }
        placed.sort(Comparator.comparing(Placed::slot, order.comparator()));
        for (Placed piece : placed) {
            piece.slot().marks().forEach(mark -> page().add(mark.moved(piece.inline(), piece.block())));
            Slot.Anchor anchor = piece.slot().anchor();
            if (anchor != null) {
                bookmarks.add(new Bookmark(anchor.title(), anchor.level(), pages.size(), piece.block()));
            }
        }
    }

    /** The footnotes at the foot of a column, below a short rule. */
    private void notes(Columns.Column column, int inline, int top, List<Placed> placed) {
        int line = top + Math.max(column.height(), column.depth()) - column.noteLines();
        List<Slot> notes = new ArrayList<>(column.notes());
        if (!notes.isEmpty()) {
            notes.addFirst(Footnotes.rule(desk.grid));
        }
        for (Slot slot : notes) {
            placed.add(new Placed(slot, inline, desk.grid.lineTop(line)));
            line += slot.lines();
        }
    }

    /** Hairlines in the gaps, as deep as the deeper of the columns beside them, below what stands across them. */
    private void rules(List<Columns.Column> row, int top) {
        for (int i = 0; desk.grid.rule > 0 && i + 1 < row.size(); i++) {
            if (row.get(i + 1).depth() > 0) {
                int inline = desk.grid.columnStart(i + 1) - desk.grid.gap / 2 - desk.grid.rule / 2;
                int covered = row.get(i + 1).covered();
                int depth = (Math.max(row.get(i).depth(), row.get(i + 1).depth()) - covered) * desk.grid.leading;
                page().add(new Mark.Rule(inline, desk.grid.lineTop(top + covered), desk.grid.rule, depth, Ink.BLACK));
            }
        }
    }
}
