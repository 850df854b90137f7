package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.render.layout.LeadRule;
import org.colophon.render.pdf.page.columns.ColumnHeights;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.columns.FloatPlacer;
import org.colophon.render.pdf.page.columns.QuotePlacer;
import org.colophon.render.pdf.page.columns.SpanPlacer;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.render.pdf.page.galley.Cutter;
import org.colophon.render.pdf.page.galley.Galley;
import org.colophon.render.pdf.page.galley.GalleyMaker;
import org.colophon.style.Fitting;

/** Sets an article that flows through columns: its head, its galley, and the columns that the galley is cut into. */
final class FlowMaker {

    /** If a head leaves fewer grid lines, the text begins on the next page. */
    private static final int LEAST_LINES = 4;
    /** A longer or shorter head helps columns of the first pages; after so many pages other breaks matter more. */
    private static final int FEW_PAGES = 4;
    /** Depths of pictures that are tried last, in per cent. */
    private static final List<Integer> PICTURE_DEPTHS = List.of(90, 80, 70);

    /** Steps of leading that are worth a page. */
    private static final int SPARING_STEPS = 2;

    private final ArticleScope scope;
    private final Grid grid;
    private final int jump;

    /**
     * A maker for one article.
     *
     * @param scope the article and its style
     * @param jump lines of a column that are kept for a note of where the text comes from or continues
     */
    FlowMaker(ArticleScope scope, int jump) {
        this.scope = scope;
        this.grid = scope.grid();
        this.jump = jump;
    }

    /**
     * The head of a set article.
     *
     * @param parts its part on each of its pages
     * @param least fewest grid lines that it needs on its last page
     * @param from grid line it begins at
     */
    record Head(List<HeadPages.Part> parts, int least, int from) {

        boolean isOnePage() {
            return parts.size() == 1;
        }
    }

    /**
     * The text of a set article.
     *
     * @param passages its galley
     * @param columns the galley cut into columns
     * @param top grid line it begins at
     * @param apart whether it begins on the page after its head
     */
    record Text(List<Passage> passages, Columns columns, int top, boolean apart) { }

    /**
     * A set article.
     *
     * @param scope the article and its style
     * @param head its head
     * @param text its text
     */
    record Laid(ArticleScope scope, Head head, Text text) {

        List<Columns.Column> columns() {
            return text.columns().columns();
        }

        int textPages() {
            return (columns().size() + scope.grid().columns - 1) / scope.grid().columns;
        }

        boolean isOnePage() {
            return !text.apart() && head.isOnePage() && textPages() <= 1;
        }

        /** Whether the text ends on a further page of several columns, of which it fills less than a third. */
        boolean hasTail() {
            int all = columns().size();
            int first = (textPages() - 1) * scope.grid().columns;
            int lines = columns().subList(Math.max(0, first), all).stream().mapToInt(Columns.Column::depth).sum();
            return textPages() > 1 && scope.grid().columns > 1 && lines * 3 < scope.grid().columns * scope.grid().lines;
        }

        /** Lines of text beyond the first page. */
        int over() {
            int first = text.apart() || !head.isOnePage() ? 0 : Math.min(columns().size(), scope.grid().columns);
            return columns().subList(first, columns().size()).stream()
                    .mapToInt(Columns.Column::depth)
                    .sum();
        }
    }

    /** Sets the article below grid lines that are taken. */
    Laid lay(int from) {
        Article article = scope.article();
        HeadZone head = new HeadZone(scope);
        head.make();
        boolean deep = head.lines() > grid.lines - from;
        List<Block> lead = deep || !LeadRule.isAcross(article) ? article.lead() : List.of();
        List<Block> text = new ArrayList<>(lead);
        article.sections().forEach(section -> text.addAll(section.blocks()));
        GalleyMaker maker = new GalleyMaker(scope, text);
        Galley galley = new Galley();
        if (deep) {
            head = new HeadZone(scope);
            head.headline();
            maker.credits(article.creditLines(), galley);
        }
        maker.blocks(lead, galley);
        maker.sections(galley);
        // A column has a line less at its top and at its foot if it has notes of where the text comes from and goes.
        Cutter cutter = new Cutter(grid.leading, Math.max(1, grid.lines - 2 * jump));
        return laid(cutter.cut(QuotePlacer.placed(galley.passages(), text)), head, from);
    }

    private Laid laid(List<Passage> passages, HeadZone zone, int from) {
        List<HeadPages.Part> parts = HeadPages.of(zone, grid, grid.lines - from);
        boolean whole = parts.size() == 1;
        int top = (whole ? from : 0) + parts.getLast().lines();
        Head head = new Head(parts, whole ? zone.leastLines() : parts.getLast().lines(), from);
        if (passages.stream().allMatch(Passage::isWhite)) {
            return new Laid(scope, head, new Text(passages, new Columns(List.of(), 0), top, false));
        }
        boolean apart = grid.lines - top < LEAST_LINES;
        int begin = apart ? 0 : top;
        Laid laid = new Laid(scope, head, new Text(passages, columns(passages, begin), begin, apart));
        return apart || !whole || zone.lines() == 0 ? laid : moved(moved(laid, top + 1), top - 1);
    }

    /** Moves the text a line up or down if its columns end badly or it is too long for its page, and if that helps. */
    private Laid moved(Laid laid, int top) {
        boolean over = isClosed(scope) && !laid.isOnePage();
        long cost = laid.text().columns().cost();
        if (laid.textPages() > FEW_PAGES
                || top < laid.head().from() + laid.head().least()
                || !over && cost < BreakCost.cut(Slot.Bond.FIRST_LINE)) {
            return laid;
        }
        List<Passage> passages = laid.text().passages();
        Text text = new Text(passages, columns(passages, top), top, laid.text().apart());
        Laid other = new Laid(scope, laid.head(), text);
        boolean better =
                other.text().columns().cost() < cost && other.columns().size() <= laid.columns().size();
        return better || over && other.isOnePage() ? other : laid;
    }

    private static boolean isClosed(ArticleScope scope) {
        return scope.style().print().fitting().pages() == Fitting.PageCount.ONE;
    }

    private Columns columns(List<Passage> passages, int top) {
        scope.checkCancelled();
        ColumnHeights heights = new ColumnHeights(grid.lines - top, grid.lines, jump);
        return new SpanPlacer(grid.columns, heights).place(passages);
    }

    /**
     * Fits a text into one page if the style allows only one: tighter leadings are tried, then shallower pictures.
     * If it allows more, a last page that is nearly empty is spared by shallower pictures, then by a little leading. If
     * nothing fits, the text keeps its usual leading.
     */
    static Laid fitted(Laid usual, int jump) {
        ArticleScope scope = usual.scope();
        boolean closed = isClosed(scope);
        if (closed ? usual.isOnePage() : !usual.hasTail()) {
            return usual;
        }
        return (closed ? trials(usual) : sparing(usual)).stream()
                .map(style -> new FlowMaker(scope.trying(style), jump).lay(usual.head().from()))
                .filter(laid -> closed ? laid.isOnePage() : laid.textPages() < usual.textPages())
                .findFirst()
                .orElse(usual);
    }

    /** The styles that may spare a page, in order. */
    private static List<MakeupStyle> sparing(Laid usual) {
        MakeupStyle style = usual.scope().style();
        List<MakeupStyle> trials = new ArrayList<>();
        boolean pictures = usual.text().passages().stream().anyMatch(FloatPlacer::isPicture);
        if (pictures) {
            PICTURE_DEPTHS.forEach(depth -> trials.add(style.withPictureDepth(depth)));
        }
        style.tighter().stream().limit(SPARING_STEPS).map(style::leaded).forEach(tighter -> {
            trials.add(tighter);
            if (pictures) {
                trials.add(tighter.withPictureDepth(PICTURE_DEPTHS.getLast()));
            }
        });
        return trials;
    }

    /** The styles to try, in order. */
    private static List<MakeupStyle> trials(Laid usual) {
        MakeupStyle style = usual.scope().style();
        List<MakeupStyle> trials = new ArrayList<>();
        style.tighter().forEach(leading -> trials.add(style.leaded(leading)));
        if (usual.text().passages().stream().anyMatch(FloatPlacer::isPicture)) {
            MakeupStyle tightest = trials.isEmpty() ? style : trials.getLast();
            PICTURE_DEPTHS.forEach(depth -> trials.add(tightest.withPictureDepth(depth)));
        }
        return trials;
    }
}
