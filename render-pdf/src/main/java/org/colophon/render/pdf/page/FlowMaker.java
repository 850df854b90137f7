package org.colophon.render.pdf.page;

import java.io.IOException;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.render.pdf.page.columns.ColumnHeights;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.columns.FloatPlacer;
import org.colophon.render.pdf.page.columns.SpanPlacer;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.pdf.page.galley.Cutter;
import org.colophon.render.pdf.page.galley.Galley;
import org.colophon.render.pdf.page.galley.GalleyMaker;
import org.colophon.render.pdf.page.galley.MakeupContext;
import org.colophon.style.Fitting;
import org.colophon.style.Length;
import org.colophon.style.TextElement;

/** Sets an article that flows through columns: its head, its galley, and where that is cut. */
final class FlowMaker {

    /** Below this many grid lines under a head the text begins on the next page. */
    private static final int LEAST_LINES = 4;
    /** A line more or less in the head helps columns of the first pages; beyond so many pages others decide. */
    private static final int FEW_PAGES = 4;
    /** Depths of pictures that are tried last, in per cent. */
    private static final List<Integer> PICTURE_DEPTHS = List.of(90, 80, 70);

    private final MakeupContext desk;
    private final int jump;

    /** A maker for an edition in which lines are kept free for notes of where articles go on, or none. */
    FlowMaker(MakeupContext desk, int jump) {
        this.desk = desk;
        this.jump = jump;
    }

    /**
     * An article that is set.
     *
     * @param desk where
     * @param heads its head on its pages
     * @param leastHead the fewest grid lines that the head takes
     * @param passages its galley
     * @param columns how that is cut
     * @param from the grid line its head begins at
     * @param top the grid line its text begins at
     * @param apart whether the text begins on the page after its head
     */
    record Laid(
            MakeupContext desk,
            List<HeadPages.Part> heads,
            int leastHead,
            List<Passage> passages,
            Columns columns,
            int from,
            int top,
            boolean apart) {

        /** The same with its text cut otherwise. */
        private Laid cut(Columns other, int at) {
            return new Laid(desk, heads, leastHead, passages, other, from, at, apart);
        }

        int textPages() {
            return (columns.columns().size() + desk.grid.columns - 1) / desk.grid.columns;
        }

        boolean isOnePage() {
            return !apart && heads.size() == 1 && textPages() <= 1;
        }

        /** Lines beyond the first page. */
        int over() {
            List<Columns.Column> all = columns.columns();
            int first = apart || heads.size() > 1 ? 0 : Math.min(all.size(), desk.grid.columns);
            return all.subList(first, all.size()).stream().mapToInt(Columns.Column::depth).sum();
        }
    }

    /** Sets an article below lines that are taken. */
    Laid lay(Article article, int from) throws IOException {
        HeadZone head = new HeadZone(desk);
        head.make(article);
        Galley galley = new Galley();
        GalleyMaker maker = new GalleyMaker(desk, desk.grid.columnWidth);
        boolean deep = head.lines() > desk.grid.lines - from;
        if (deep) {
            head = new HeadZone(desk);
            head.headline(article);
            maker.credits(article.creditLines(), galley);
        }
        if (deep || !HeadZone.leadStandsAcross(article)) {
            maker.blocks(article.lead(), TextElement.BODY, galley);
        }
        // A column has a line less at its top and foot where notes say where the text comes from and goes on.
        List<Passage> passages = new Cutter(desk.grid.leading, Math.max(1, desk.grid.lines - 2 * jump))
                .cut(maker.sections(article, galley).passages());
        return laid(passages, head, from);
    }

    private Laid laid(List<Passage> passages, HeadZone head, int from) {
        List<HeadPages.Part> heads = HeadPages.of(head, desk.grid, desk.grid.lines - from);
        int top = (heads.size() == 1 ? from : 0) + heads.getLast().lines();
        boolean apart = desk.grid.lines - top < LEAST_LINES;
        int least = heads.size() == 1 ? head.leastLines() : heads.getLast().lines();
        if (passages.stream().allMatch(Passage::isWhite)) {
            return new Laid(desk, heads, least, passages, new Columns(List.of(), 0), from, top, false);
        }
        Laid laid = new Laid(
                desk, heads, least, passages, columns(passages, apart ? 0 : top), from, apart ? 0 : top, apart);
        return apart || heads.size() > 1 || head.lines() == 0 ? laid : moved(moved(laid, top + 1), top - 1);
    }

    /**
     * Where columns end badly, or the text has more than its page, a line more or less below the head is the next thing
     * to try.
     */
    private Laid moved(Laid laid, int top) {
        boolean over = isClosed() && !laid.isOnePage();
        if (laid.textPages() > FEW_PAGES
                || top < laid.from() + laid.leastHead()
                || !over && laid.columns().cost() < BreakCost.cut(Slot.Bond.FIRST_LINE)) {
            return laid;
        }
        Laid other = laid.cut(columns(laid.passages(), top), top);
        boolean better = other.columns().cost() < laid.columns().cost()
                && other.columns().columns().size() <= laid.columns().columns().size();
        return better || over && other.isOnePage() ? other : laid;
    }

    private boolean isClosed() {
        return desk.style.fitting().pages() == Fitting.PageCount.ONE;
    }

    private Columns columns(List<Passage> passages, int top) {
        ColumnHeights rooms = new ColumnHeights(desk.grid.lines - top, desk.grid.lines, jump);
        return new SpanPlacer(desk.grid.columns, rooms).place(passages);
    }

    /**
     * What does not fit one page where the style says one: tighter leadings are tried, then pictures that are less
     * deep. Nothing else may give, so that what is left over is the same as at the usual leading.
     */
    static Laid fitted(Laid usual, Article article, int jump) throws IOException {
        MakeupContext desk = usual.desk();
        if (desk.style.fitting().pages() != Fitting.PageCount.ONE || usual.isOnePage()) {
            return usual;
        }
        MakeupContext tightest = desk.trying(desk.style);
        for (Length leading : desk.style.tighter()) {
            tightest = desk.trying(desk.style.leaded(leading));
            Laid laid = trial(tightest, article, usual.from(), jump);
            if (laid.isOnePage()) {
                desk.report(tightest);
                return laid;
            }
        }
        for (int depth :
                usual.passages().stream().anyMatch(FloatPlacer::isPicture) ? PICTURE_DEPTHS : List.<Integer>of()) {
            MakeupContext shallow = tightest.withPictures(depth);
            Laid laid = trial(shallow, article, usual.from(), jump);
            if (laid.isOnePage()) {
                desk.report(shallow);
                return laid;
            }
        }
        return usual;
    }

    private static Laid trial(MakeupContext desk, Article article, int from, int jump) throws IOException {
        desk.begin(article);
        return new FlowMaker(desk, jump).lay(article, from);
    }
}
