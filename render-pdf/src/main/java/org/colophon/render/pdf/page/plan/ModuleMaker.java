package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.colophon.model.Block;
import org.colophon.model.plan.Allowance;
import org.colophon.model.plan.PlannedStory.Form;
import org.colophon.model.plan.Treatment;
import org.colophon.render.pdf.page.columns.ColumnBreaker;
import org.colophon.render.pdf.page.columns.ColumnSpans;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.style.Rank;
import org.jspecify.annotations.Nullable;

/**
 * Sets a story as rectangles of whole columns and lines, exact to the line: its head over each width, its text in legs
 * that end alike, its picture in each form. Shapes that break a rule are never made.
 */
final class ModuleMaker {

    /** A title keeps its size, so that sizes follow rank. */
    private static final int SMALLEST_TITLE = 100;
    private static final int MOST_TITLE_LINES = 3;
    /** A title over one column may have more lines. */
    private static final int MOST_NARROW_LINES = 4;
    /** Depths of the text that are tried for a width and form. */
    private static final int DEPTHS = 8;
    /** Text below a picture has so many lines, or there is none. */
    static final int BELOW_PICTURE = 5;
    /** The dearest breaks of a module. */
    private static final long DEAREST = BreakCost.LINE * 12;
    /** A picture has so many pixels an inch at least on newsprint. */
    private static final int COARSEST = 110;
    private static final int INCH = 72_000;

    private final ModuleStyles styles;
    private final PageStory story;
    private final StoryText text;
    private final ModulePrice price;
    private final Map<Integer, SetHead> heads = new TreeMap<>();
    private final Map<Integer, Optional<Columns>> plain = new TreeMap<>();
    private Rules rules = Rules.ALL;
    private Predicate<Setting> asked = any -> true;

    /**
     * A maker for one story.
     *
     * @param usual the article in the style of the page
     * @param styles the styles of modules
     * @param story the story
     * @param price what shapes cost
     */
    ModuleMaker(ArticleScope usual, ModuleStyles styles, PageStory story, ModulePrice price) {
        this.styles = styles;
        this.story = story;
        this.price = price;
        int columns = styles.page().grid().columns;
        this.text = new StoryText(usual.trying(styles.of(columns, story.tier(), story.isBoxed())), story.part());
    }

    PageStory story() {
        return story;
    }

    StoryText text() {
        return text;
    }

    /** A form that the picture of a story may have over a width: its columns, it, and the lines that it lost. */
    record Setting(Form form, int columns, @Nullable Slot piece, int cut) {

        static final Setting TEXT = new Setting(Form.TEXT, 0, null, 0);

        int lines() {
            return SetModule.lines(piece);
        }

        Setting cutBy(int lines, int leading) {
            return piece == null || lines == 0 ? this
                    : new Setting(form, columns, CutPicture.of(piece, lines, leading), lines);
        }

        /** The lines by which the picture may be deeper, less than 0. */
        int leastCut(int leading) {
            return piece == null ? 0 : -CutPicture.mostGrown(piece, leading);
        }

        /** The lines that the picture may lose. */
        int mostCut(int leading) {
            return piece == null ? 0 : CutPicture.most(piece, leading);
        }
    }

    /** The rules that shapes keep. */
    enum Rules {
        /** All of them. */
        ALL(50, 0, 2),
        /** The head may be deeper and legs differ more: for a story that has no other shape. */
        FEW(75, 2, 4),
        /** Any rectangle. */
        NONE(100, 9, 99);

        /** Per cent of the depth that a head has at most. */
        private final int head;
        /** Lines that titles have beyond the usual. */
        private final int titles;
        /** Lines by which legs differ. */
        private final int ragged;

        Rules(int head, int titles, int ragged) {
            this.head = head;
            this.titles = titles;
            this.ragged = ragged;
        }
    }

    /** All shapes on the page; some that break a rule if there is no other. */
    List<Module> shapes() {
        List<Module> all = shapes(Rules.ALL);
        return all.isEmpty() ? broken() : all;
    }

    /** All shapes that have the picture in one form over so many columns: what a dummy asks for. */
    List<Module> shapes(Form form, int picture) {
        asked = setting -> setting.form() == form && setting.columns() == picture;
        List<Module> all = shapes();
        asked = any -> true;
        return all;
    }

    /** Shapes that break a rule, for a story that has no others. */
    List<Module> broken() {
        List<Module> few = shapes(Rules.FEW);
        return few.isEmpty() ? shapes(Rules.NONE) : few;
    }

    /** All shapes on the page that keep the rules. */
    List<Module> shapes(Rules kept) {
        int columns = styles.page().grid().columns;
        int lines = styles.page().grid().lines;
        this.rules = kept;
        plain.clear();
        List<Module> all = new ArrayList<>();
        for (int width = 1; width <= columns; width++) {
            if (suits(width, columns)) {
                SetHead head = head(width);
                int title = (width == 1 ? MOST_NARROW_LINES : MOST_TITLE_LINES) + rules.titles;
                boolean fits = head.titleLines() <= title && head.lines() < lines;
                for (Setting setting : fits ? settings(width, head) : List.<Setting>of()) {
                    if (asked.test(setting)) {
                        shapes(width, lines, head, setting, all);
                    }
                }
                if (fits && width > 1 && text.isTable()) {
                    undivided(width, lines, head, all);
                }
            }
        }
        return all;
    }

    private boolean suits(int width, int columns) {
        boolean whole = story.plan().treatment() != Treatment.WHOLE || width == 1;
        Allowance own = story.plan().columns();
        return whole && (own.equals(Allowance.ANY) ? rules == Rules.NONE || natural(width, columns) : own.has(width));
    }

    /** Whether a story of its tier may be so wide: leads about half of the page and more, briefs a column or two. */
    private boolean natural(int width, int columns) {
        if (story.isLead()) {
            return width * 100 >= columns * 39;
        }
        return switch (story.tier()) {
            case LEAD -> width * 100 >= columns * 39;
            case SECOND -> width <= (text.figure().isPresent() ? columns - 1 : (columns + 1) / 2 + columns / 7);
            case THIRD -> width <= Math.max(1, (columns + 1) / 2);
            case BRIEF -> width <= Math.max(1, (columns + 1) / 3);
        };
    }

    SetHead head(int width) {
        return heads.computeIfAbsent(width, made -> {
            ArticleScope scope = text.scope().trying(styles.of(width, story.tier(), story.isBoxed()));
            return story.isTail()
                    ? SetHead.continued(scope, story.part().words(), SMALLEST_TITLE)
                    : SetHead.of(scope, SMALLEST_TITLE);
        });
    }

    private List<Setting> settings(int width, SetHead head) {
        Optional<Block.Figure> figure = text.figure();
        if (figure.isEmpty() || story.plan().pictures().most() == 0) {
            return List.of(Setting.TEXT);
        }
        List<Setting> settings = new ArrayList<>();
        for (int columns = width; columns >= Math.max(1, width / 3); columns--) {
            Slot piece = text.picture(figure.get(), head.scope(), columns);
            if (fills(piece, head.scope().grid().span(columns))) {
                if (columns == width) {
                    settings.add(new Setting(Form.ACROSS, columns, piece, 0));
                } else {
                    if (columns * 2 >= width) {
                        settings.add(new Setting(Form.LEFT, columns, piece, 0));
                        settings.add(new Setting(Form.RIGHT, columns, piece, 0));
                    }
                    settings.add(new Setting(Form.BESIDE, columns, piece, 0));
                }
            }
        }
        return settings;
    }

    /** Whether a picture fills its columns, and has enough pixels for them. */
    private static boolean fills(Slot piece, int measure) {
        return piece.marks().stream()
                .filter(PageItem.Image.class::isInstance)
                .map(PageItem.Image.class::cast)
                .allMatch(image -> image.inlineExtent() * 50L >= measure * 49L
                        && (long) image.picture().width() * INCH >= (long) image.inlineExtent() * COARSEST);
    }

    private void shapes(int width, int lines, SetHead head, Setting setting, List<Module> all) {
        int room = lines - head.lines() - (story.isBoxed() ? 2 : 0);
        int leading = head.scope().grid().leading;
        int least = setting.leastCut(leading);
        int most = setting.mostCut(leading);
        switch (setting.form()) {
            case TEXT -> below(new Place(width, lines, head, room), setting, all);
            case ACROSS -> {
                for (int cut = least; cut <= most; cut++) {
                    below(new Place(width, lines, head, room), setting.cutBy(cut, leading), all);
                }
            }
            case BESIDE -> beside(new Place(width, lines, head, room), setting, all);
            case LEFT, RIGHT -> {
                for (int cut = least; cut <= most; cut += Math.max(1, most / 2)) {
                    around(new Place(width, lines, head, room), setting.cutBy(cut, leading), all);
                }
            }
        }
    }

    /** A table in one measure over all columns. */
    private void undivided(int width, int lines, SetHead head, List<Module> all) {
        ArticleScope scope = text.scope().trying(styles.undivided(width, story.tier(), story.isBoxed()));
        StoryText wide = new StoryText(scope, story.part());
        int most = Math.min(lines - head.lines() - 2, wide.mostLines() + 1);
        for (int depth = Math.max(1, wide.fewestLines()); depth <= most; depth++) {
            Optional<Columns> columns = suitable(new ColumnBreaker(wide.passages(), 1).block(depth), 1);
            if (columns.isPresent()) {
                int filled = columns.get().columns().getFirst().depth();
                List<Integer> legs = java.util.Collections.nCopies(width, filled);
                stretched(new Shape(width, lines, head, Setting.TEXT, columns.get(), legs), all);
                return;
            }
        }
    }

    /** A width with its head, and the lines of the page and below the head. */
    private record Place(int width, int lines, SetHead head, int room) { }

    /** The text in legs of one depth, below a picture across all of them if there is one. */
    private void below(Place place, Setting setting, List<Module> all) {
        int legs = place.width();
        int least = (text.fewestLines() + legs - 1) / legs;
        int most = Math.min(place.room() - setting.lines(), text.mostLines() / legs + 2);
        int found = 0;
        for (int depth = Math.max(1, least); depth <= most && found < DEPTHS; depth++) {
            found += made(place, setting, plain(legs, depth), depth + setting.lines(), all);
        }
    }

    /** The text in legs beside a picture of the same depth. */
    private void beside(Place place, Setting setting, List<Module> all) {
        int leading = place.head().scope().grid().leading;
        int legs = place.width() - setting.columns();
        for (int cut = setting.leastCut(leading); cut <= setting.mostCut(leading); cut++) {
            Setting shown = setting.cutBy(cut, leading);
            Optional<Columns> columns = shown.lines() > place.room() ? Optional.empty()
                    : plain(legs, shown.lines()).filter(made -> deepest(made) == shown.lines());
            made(place, shown, columns, shown.lines(), all);
        }
    }

    private static int deepest(Columns columns) {
        return columns.columns().stream().mapToInt(Columns.Column::depth).max().orElse(0);
    }

    /** The text around a picture over some of the legs. */
    private void around(Place place, Setting setting, List<Module> all) {
        int legs = place.width();
        int taken = setting.lines() * setting.columns();
        ColumnSpans spans = spans(setting, legs);
        int least = Math.max((text.fewestLines() + taken + legs - 1) / legs, setting.lines() + BELOW_PICTURE);
        int most = Math.min(place.room(), (text.mostLines() + taken) / legs + 2);
        int found = 0;
        for (int depth = least; depth <= most && found < DEPTHS; depth++) {
            found += made(place, setting, set(legs, depth, spans), depth, all);
        }
    }

    /** The text by itself in legs of a depth. */
    private Optional<Columns> plain(int legs, int depth) {
        return plain.computeIfAbsent(legs * 1000 + depth, key -> set(legs, depth, ColumnSpans.NONE));
    }

    private Optional<Columns> set(int legs, int depth, ColumnSpans spans) {
        for (List<Passage> order : text.orders()) {
            Optional<Columns> made = suitable(new ColumnBreaker(order, legs, spans).block(depth), legs);
            if (made.isPresent()) {
                return made;
            }
        }
        return Optional.empty();
    }

    private Optional<Columns> suitable(Optional<Columns> columns, int legs) {
        return columns.filter(made -> made.columns().size() == legs && (made.cost() < DEAREST || rules == Rules.NONE));
    }

    /** Adds the shapes of a text that was set. Returns 1 if there are any, otherwise 0. */
    private int made(Place place, Setting setting, Optional<Columns> columns, int depth, List<Module> all) {
        Optional<List<Integer>> filled = columns.flatMap(made -> filled(made, place.width(), setting, depth));
        if (filled.isEmpty()) {
            return 0;
        }
        stretched(new Shape(place.width(), place.lines(), place.head(), setting, columns.get(), filled.get()), all);
        return 1;
    }

    private ColumnSpans spans(Setting setting, int width) {
        if (setting.piece() == null || setting.form() == Form.BESIDE) {
            return ColumnSpans.NONE;
        }
        int first = setting.form() == Form.RIGHT ? width - setting.columns() : 0;
        Passage piece = Passage.of("", org.colophon.model.SourceSpan.NONE, List.of(setting.piece()));
        return new ColumnSpans(
                List.of(new ColumnSpans.Span(piece, first, setting.columns(), setting.piece())));
    }

    /** Lines that are filled in each column below the head; empty if a rule is broken. */
    private Optional<List<Integer>> filled(Columns columns, int width, Setting setting, int depth) {
        List<Integer> filled = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            boolean text = i < columns.columns().size();
            boolean below = setting.piece() != null && setting.form() != Form.BESIDE
                    && (setting.form() == Form.RIGHT ? i >= width - setting.columns() : i < setting.columns());
            int lines = text ? columns.columns().get(i).depth() : 0;
            if (rules != Rules.NONE && (below && lines < BELOW_PICTURE || text && lines == 0)) {
                return Optional.empty();
            }
            filled.add(lines + (below ? setting.lines() : 0));
        }
        List<Integer> legs = filled.stream().filter(lines -> lines > 0).toList();
        int deepest = legs.stream().mapToInt(Integer::intValue).max().orElse(0);
        int shortest = legs.stream().mapToInt(Integer::intValue).min().orElse(0);
        int stub = story.tier() == Rank.BRIEF ? 4 : 5;
        boolean stubs = width > 1 && deepest < stub && rules != Rules.NONE;
        return deepest - shortest > rules.ragged || stubs || deepest > depth || deepest > price.longestLeg()
                ? Optional.empty()
                : Optional.of(filled);
    }

    /** A shape before white around its head is tried. */
    record Shape(int width, int lines, SetHead head, Setting setting, Columns columns, List<Integer> filled) { }

    /** The shape, and the same with more or less white around its head. */
    private void stretched(Shape shape, List<Module> all) {
        int frame = story.isBoxed() ? 1 : 0;
        int body = shape.filled().stream().mapToInt(Integer::intValue).max().orElse(0);
        body = shape.setting().form() == Form.BESIDE ? Math.max(body, shape.setting().lines()) : body;
        for (int white = -shape.head().spare(); white <= price.mostWhite(story.tier()); white++) {
            int head = shape.head().lines() + white + frame;
            int depth = head + body + frame;
            if (depth > shape.lines() || depth > 8 && 100 * (head + frame) > rules.head * depth) {
                break;
            }
            Form form = shape.setting().form();
            int first = form == Form.RIGHT || form == Form.BESIDE ? shape.width() - shape.setting().columns() : 0;
            SetModule set = new SetModule(
                    shape.width(), shape.head(), white, shape.setting().piece(), first, shape.setting().columns(),
                    shape.columns(), 0, story.isBoxed());
            int cost = price.of(story, shape, white, depth);
            all.add(new Module(shape.width(), depth, head, form, shape.setting().columns(),
                    shape.setting().lines(), shape.filled(), cost, set));
        }
    }
}
