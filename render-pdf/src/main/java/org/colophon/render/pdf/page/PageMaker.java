package org.colophon.render.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.SourcePage;
import org.colophon.render.CopyFit;
import org.colophon.render.Progress;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.line.Compositor;
import org.colophon.render.pdf.page.columns.ColumnCheck;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.columns.ReadingOrder;
import org.colophon.render.pdf.page.frame.Bookmark;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.Folios;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageDraft;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.pdf.page.furniture.ContentsMaker;
import org.colophon.render.pdf.page.furniture.Furnisher;
import org.colophon.render.pdf.page.furniture.JumpLines;
import org.colophon.render.pdf.page.furniture.Masthead;
import org.colophon.render.pdf.page.galley.Characters;
import org.colophon.render.pdf.page.galley.Footnotes;
import org.colophon.render.pdf.page.galley.MakeupContext;
import org.colophon.style.Binding;
import org.colophon.style.Fitting;
import org.colophon.style.Ink;
import org.colophon.style.PrintStyle;
import org.colophon.style.SectionLayout;

/** Makes up an edition into pages. Not thread-safe: one for each call. */
public final class PageMaker {

    /**
     * Grid lines of white between an article and the next that runs on under it, with the rule that closes the first.
     */
    private static final int BETWEEN = 2;

    private final MakeupContext usual;
    /** The desk for what stands around the text. */
    private final MakeupContext around;
    private final Folios folios = new Folios();
    private final List<PageDraft> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<CopyFit> fits = new ArrayList<>();
    private final Map<String, String> beginnings = new HashMap<>();
    private MakeupContext desk;
    private int jump;

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
        this.usual = new MakeupContext(style.laidOut(), compositor, characters, context, log);
        this.around = usual.in(style.horizontal());
        this.desk = usual;
    }

    /**
     * Makes up an edition, its articles one after another.
     *
     * @param edition the edition
     * @return its pages
     * @throws IOException if a picture cannot be read
     */
    public MadeUp make(Edition edition) throws IOException {
        List<Article> articles = edition.articles();
        jump = JumpLines.lines(usual, articles.size());
        ContentsMaker contents = contents(edition);
        for (int i = 0; i < articles.size(); i++) {
            desk.context.cancellation().check();
            article(edition, articles.get(i));
            desk.context.progress().step(Progress.Stage.COMPOSE, i + 1, articles.size());
        }
        if (pages.isEmpty()) {
            pages.add(new PageDraft(usual.grid, folios.next(null, 1), null, false));
        }
        for (int i = 0; i < contents.pages(); i++) {
            pages.get(i).marks().addAll(contents.marks(i, beginnings));
        }
        return new MadeUp(furnished(edition), bookmarks, fits);
    }

    /** Keeps the first pages for the contents, which are printed when it is known where articles begin. */
    private ContentsMaker contents(Edition edition) {
        ContentsMaker contents = ContentsMaker.of(usual, edition);
        for (int i = 0; i < contents.pages(); i++) {
            PageDraft sheet = new PageDraft(usual.grid, new Folios.Folio(Integer.toString(i + 1), false), null, false);
            sheet.use(usual.grid.lines);
            pages.add(sheet);
        }
        if (contents.pages() > 0) {
            bookmarks.add(ContentsMaker.bookmark(edition, usual.grid));
        }
        return contents;
    }

    private List<Page> furnished(Edition edition) {
        Furnisher furnisher = new Furnisher(around, edition);
        List<Page> made = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            PageDraft sheet = pages.get(i);
            List<PageItem> furniture =
                    furnisher.furnish(sheet, i + 1, pages.size(), Masthead.of(usual, edition, sheet.folio(), i + 1));
            made.add(new Page(i + 1, sheet.grid().writing, sheet.marks(), furniture));
        }
        return made;
    }

    private void article(Edition edition, Article article) throws IOException {
        SourcePage source = article.page();
        String section = source == null || source.printSection() == null ? "" : source.printSection();
        desk = usual.in(usual.style.forSection(section));
        desk.begin(article);
        boolean blocks = desk.style.sections() == SectionLayout.BLOCKS && BlockMaker.suits(article);
        if (!blocks && runsOn(article)) {
            return;
        }
        Folios.Folio folio = folios.next(article, pages.size() + 1);
        int position = pages.size() + 1;
        if (blocks) {
            Optional<BlockFitter.Fitted> fitted =
                    new BlockFitter(desk).make(article, other -> Masthead.of(other, edition, folio, position).lines());
            if (fitted.isPresent()) {
                blocks(article, folio, fitted.get());
                return;
            }
        }
        FlowMaker.Laid usually = new FlowMaker(desk, jump)
                .lay(article, Masthead.of(desk, edition, folio, position).lines());
        FlowMaker.Laid laid = FlowMaker.fitted(usually, article, jump);
        desk = laid.desk();
        pages.add(new PageDraft(desk.grid, folio, article, false));
        flow(article, laid);
    }

    /** Sets an article under the one before it, where the style asks for that and the page has room. */
    private boolean runsOn(Article article) throws IOException {
        if (desk.style.binding().opening() != Binding.Opening.RUN_ON || pages.isEmpty()) {
            return false;
        }
        PageDraft last = pages.getLast();
        int from = last.used() + BETWEEN;
        // One page has one grid.
        if (last.grid().leading != desk.grid.leading || from >= desk.grid.lines) {
            return false;
        }
        MakeupContext trial = desk.trying(desk.style);
        trial.begin(article);
        FlowMaker.Laid laid = new FlowMaker(trial, jump).lay(article, from);
        if (laid.apart()
                || laid.heads().size() > 1
                || desk.style.fitting().pages() == Fitting.PageCount.ONE && !laid.isOnePage()) {
            return false;
        }
        desk.report(trial);
        flow(article, laid);
        return true;
    }

    private void blocks(Article article, Folios.Folio folio, BlockFitter.Fitted fitted) {
        MakeupContext at = fitted.desk();
        BlockMaker.Made page = fitted.page();
        PageDraft sheet = new PageDraft(at.grid, folio, article, false);
        pages.add(sheet);
        sheet.marks().addAll(page.marks());
        sheet.use(at.grid.lines);
        fits.add(new CopyFit(article.id(), page.available(), page.used(), at.style.grid().measure()));
        begin(article, at.grid.top);
        page.headings().forEach(heading -> bookmarks.add(
                new Bookmark(heading.anchor().title(), heading.anchor().level(), pages.size(), heading.block())));
        desk.report(at);
    }

    private void begin(Article article, int block) {
        beginnings.put(article.id(), pages.getLast().folio().label());
        bookmarks.add(new Bookmark(ContentsMaker.title(article), 0, pages.size(), desk.grid.down(block)));
    }

    private List<PageItem> page() {
        return pages.getLast().marks();
    }

    private PageDraft newPage(Article article) {
        PageDraft sheet = new PageDraft(desk.grid, folios.next(null, pages.size() + 1), article, true);
        pages.add(sheet);
        return sheet;
    }

    private void flow(Article article, FlowMaker.Laid laid) {
        int top = laid.top();
        begin(article, desk.grid.lineTop(Math.min(laid.from(), desk.grid.lines)));
        head(article, laid);
        if (laid.apart()) {
            newPage(article);
        }
        List<Columns.Column> all = laid.columns().columns();
        if (all.isEmpty()) {
            return;
        }
        ReadingOrder order = new ReadingOrder(laid.passages());
        fit(article, laid);
        for (int from = 0; from < all.size(); from += desk.grid.columns) {
            desk.context.cancellation().check();
            int above = from > 0 ? jump : 0;
            if (from > 0) {
                goOn(article);
                top = 0;
            }
            List<Columns.Column> row = all.subList(from, Math.min(all.size(), from + desk.grid.columns));
            boolean last = from + desk.grid.columns >= all.size();
            place(row, top, above, order);
            int[] depths = row.stream().mapToInt(Columns.Column::depth).toArray();
            depths[0] += above;
            depths[depths.length - 1] += last ? 0 : jump;
            rules(row, depths, top);
            int depth = top + Arrays.stream(depths).max().orElse(0);
            pages.getLast().use(depth);
            if (last) {
                close(depth);
            }
            new ColumnCheck(desk.log, pages.size()).prove(row, last ? BreakCost.BALANCED : BreakCost.FULL);
        }
    }

    /** The head of an article, on the page that is begun and those after it which it needs. */
    private void head(Article article, FlowMaker.Laid laid) {
        int from = laid.from();
        for (int i = 0; i < laid.heads().size(); i++) {
            if (i > 0) {
                newPage(article);
                from = 0;
            }
            HeadPages.Part part = laid.heads().get(i);
            int top = desk.grid.lineTop(from);
            part.marks().forEach(mark -> page().add(mark.moved(desk.grid.left, top)));
            pages.getLast().use(from + part.lines());
        }
    }

    /** Begins the next page of an article, and says on both where the rest is. */
    private void goOn(Article article) {
        PageDraft before = pages.getLast();
        PageDraft next = newPage(article);
        if (jump > 0) {
            JumpLines lines = new JumpLines(desk);
            lines.to(
                    next.folio().label(),
                    desk.grid.columnStart(desk.grid.columns - 1),
                    desk.grid.lines - 1,
                    before.marks());
            lines.from(before.folio().label(), desk.grid.columnStart(0), 0, next.marks());
        }
    }

    /** A newspaper closes what does not reach the foot of the page by a rule across all columns. */
    private void close(int line) {
        int rule = desk.style.head().rule().milliPoints();
        if (rule > 0 && desk.grid.rule > 0 && line + 1 < desk.grid.lines) {
            page().add(new PageItem.Rule(
                    desk.grid.left, desk.grid.lineTop(line) + desk.grid.leading / 2, desk.grid.width, rule, Ink.BLACK));
        }
    }

    /**
     * How the text of an article fills its pages below the head; where it may have one page, what it has more is an
     * error.
     */
    private void fit(Article article, FlowMaker.Laid laid) {
        int lines = laid.columns().columns().stream().mapToInt(Columns.Column::depth).sum();
        int measure = desk.style.grid().measure();
        int across = desk.grid.columns;
        boolean closed = desk.style.fitting().pages() == Fitting.PageCount.ONE;
        int made = closed ? 1 : laid.textPages();
        int available = made * across * desk.grid.lines - laid.top() * across - 2 * jump * (made - 1);
        fits.add(new CopyFit(article.id(), available, lines, measure));
        if (closed && !laid.isOnePage()) {
            int over = laid.over();
            desk.log.report(
                    DiagnosticCode.OVERSET,
                    "the text is " + over + (over == 1 ? " line" : " lines") + ", about " + over * measure
                            + " characters, too long for the one page that the style allows",
                    article.span());
        }
    }

    /** A slot, and where it stands on the page. */
    private record Placed(Slot slot, int inline, int block) { }

    /** Places columns side by side; what they print is written in the order in which it is read. */
    private void place(List<Columns.Column> row, int top, int above, ReadingOrder order) {
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            int begin = i == 0 ? top + above : top;
            int line = begin;
            for (Slot slot : row.get(i).slots()) {
                placed.add(new Placed(slot, desk.grid.columnStart(i), desk.grid.lineTop(line)));
                line += slot.lines();
            }
            notes(row.get(i), desk.grid.columnStart(i), begin, placed);
        }
        placed.sort(Comparator.comparing(Placed::slot, order.comparator()));
        for (Placed piece : placed) {
            piece.slot().marks().forEach(mark -> page().add(mark.moved(piece.inline(), piece.block())));
            Slot.Anchor anchor = piece.slot().anchor();
            if (anchor != null) {
                bookmarks.add(
                        new Bookmark(anchor.title(), anchor.level(), pages.size(), desk.grid.down(piece.block())));
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
    private void rules(List<Columns.Column> row, int[] depths, int top) {
        for (int i = 0; desk.grid.rule > 0 && i + 1 < row.size(); i++) {
            if (row.get(i + 1).depth() > 0) {
                int inline = desk.grid.columnStart(i + 1) - desk.grid.gap / 2 - desk.grid.rule / 2;
                int covered = row.get(i + 1).covered();
                int depth = (Math.max(depths[i], depths[i + 1]) - covered) * desk.grid.leading;
                page().add(new PageItem.Rule(
                        inline, desk.grid.lineTop(top + covered), desk.grid.rule, depth, Ink.BLACK));
            }
        }
    }
}
