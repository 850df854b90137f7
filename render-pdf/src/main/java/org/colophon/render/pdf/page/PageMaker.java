package org.colophon.render.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.model.style.Ink;
import org.colophon.model.style.PrintStyle;
import org.colophon.model.style.TextElement;
import org.colophon.render.Progress;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.Compositor;

/** Makes up an edition into pages. Not thread-safe: one for each call. */
public final class PageMaker {

    /** Below this many grid lines under a head the text begins on the next page. */
    private static final int LEAST_LINES = 4;

    private final Desk desk;
    private final List<List<Mark>> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

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
            article(articles.get(i));
            desk.context.progress().step(Progress.Stage.COMPOSE, i + 1, articles.size());
        }
        if (pages.isEmpty()) {
            pages.add(new ArrayList<>());
        }
        Furnisher furnisher = new Furnisher(desk, edition);
        List<Page> made = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            List<Mark> marks = pages.get(i);
            marks.addAll(furnisher.furnish(i + 1, pages.size()));
            made.add(new Page(i + 1, marks));
        }
        return new MadeUp(made, bookmarks);
    }

    private void article(Article article) throws IOException {
        HeadZone head = new HeadZone(desk);
        head.make(article);
        List<Mark> first = newPage();
        head.marks().forEach(mark -> first.add(mark.moved(desk.grid.left, desk.grid.top)));
        bookmarks.add(new Bookmark(PlainText.of(article.headline().title()).replace('\n', ' '), 0, pages.size(), desk.grid.top));
        GalleyMaker maker = new GalleyMaker(desk, desk.grid.columnWidth);
        Galley galley = new Galley();
        if (!HeadZone.leadStandsAcross(article)) {
            maker.blocks(article.lead(), TextElement.BODY, galley);
        }
        flow(maker.sections(article, galley).passages(), head.lines());
    }

    private List<Mark> newPage() {
        List<Mark> page = new ArrayList<>();
        pages.add(page);
        return page;
    }

    private void flow(List<Passage> passages, int headLines) {
        int top = headLines;
        if (desk.grid.lines - top < LEAST_LINES) {
            newPage();
            top = 0;
        }
        ColumnBreaker breaker = new ColumnBreaker(passages, desk.grid.columns);
        if (passages.stream().allMatch(Passage::isWhite)) {
            return;
        }
        Columns columns = breaker.pages(desk.grid.lines - top, desk.grid.lines);
        if (top > 0 && columns.cost() >= Foot.LINE) {
            // A line more below the head is the next thing to try.
            Columns lower = breaker.pages(desk.grid.lines - top - 1, desk.grid.lines);
            if (lower.cost() < columns.cost() && lower.columns().size() <= columns.columns().size()) {
                columns = lower;
                top++;
            }
        }
        List<Columns.Column> all = columns.columns();
        for (int from = 0; from < all.size(); from += desk.grid.columns) {
            desk.context.cancellation().check();
            if (from > 0) {
                newPage();
                top = 0;
            }
            List<Columns.Column> row = all.subList(from, Math.min(all.size(), from + desk.grid.columns));
            for (int i = 0; i < row.size(); i++) {
                place(row.get(i).slots(), i, top);
            }
            rules(row.stream().mapToInt(Columns.Column::depth).toArray(), top);
            boolean last = from + desk.grid.columns >= all.size();
            new ColumnProof(desk, pages.size()).prove(row, last ? Foot.BALANCED : Foot.FULL);
        }
    }

    private List<Mark> page() {
        return pages.getLast();
    }

    private void place(List<Slot> slots, int index, int top) {
        int line = top;
        for (Slot slot : slots) {
            int block = desk.grid.lineTop(line);
            for (Mark mark : slot.marks()) {
                page().add(mark.moved(desk.grid.columnStart(index), block));
            }
            Slot.Anchor anchor = slot.anchor();
            if (anchor != null) {
                bookmarks.add(new Bookmark(anchor.title(), anchor.level(), pages.size(), block));
            }
            line += slot.lines();
        }
    }

    /** Hairlines in the gaps, as deep as the deeper of the columns beside them. */
    private void rules(int[] depths, int top) {
        for (int i = 0; desk.grid.rule > 0 && i + 1 < depths.length; i++) {
            if (depths[i + 1] > 0) {
                int inline = desk.grid.columnStart(i + 1) - desk.grid.gap / 2 - desk.grid.rule / 2;
                int depth = Math.max(depths[i], depths[i + 1]) * desk.grid.leading;
                page().add(new Mark.Rule(inline, desk.grid.lineTop(top), desk.grid.rule, depth, Ink.BLACK));
            }
        }
    }
}
