package org.colophon.render.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
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
        flow(maker.sections(article, galley).slots(), head.lines());
    }

    private List<Mark> newPage() {
        List<Mark> page = new ArrayList<>();
        pages.add(page);
        return page;
    }

    private void flow(List<Slot> slots, int headLines) {
        ColumnFiller filler = new ColumnFiller(slots, desk.grid.columns);
        int next = 0;
        int top = headLines;
        while (next < slots.size()) {
            desk.context.cancellation().check();
            int height = desk.grid.lines - top;
            if (height < LEAST_LINES) {
                newPage();
                top = 0;
                continue;
            }
            List<ColumnFiller.Column> columns = filler.page(next, height);
            int end = columns.getLast().to();
            if (end == next && top == 0) {
                // A piece taller than the page: it is printed, and runs over the foot.
                desk.log.report(DiagnosticCode.OVERSET, "a piece of " + slots.get(next).lines() + " lines does not fit a page of " + height, SourceSpan.NONE);
                place(slots.subList(next, next + 1), 0, top);
                end = next + 1;
            } else {
                for (int i = 0; i < columns.size(); i++) {
                    place(columns.get(i).of(slots), i, top);
                }
                rules(columns.stream().mapToInt(column -> depth(column.of(slots))).toArray(), top);
            }
            next = end;
            if (next < slots.size()) {
                newPage();
                top = 0;
            }
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

    private static int depth(List<Slot> column) {
        return column.stream().mapToInt(Slot::lines).sum();
    }
}
