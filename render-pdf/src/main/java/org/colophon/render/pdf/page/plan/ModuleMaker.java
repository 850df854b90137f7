package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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

    /** A title keeps this share of its size, in per cent, so that tiers stay apart. */
    private static final int SMALLEST_TITLE = 92;
    private static final int MOST_TITLE_LINES = 3;
    /** Depths of the text that are tried for a width and form. */
    private static final int DEPTHS = 6;
    /** Text below a picture has so many lines, or there is none. */
    static final int BELOW_PICTURE = 5;
    /** Legs differ by so many lines at most. */
    private static final int RAGGED = 2;
    /** Lines of white that a picture beside the text may leave. */
    private static final int BESIDE = 1;
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
        this.text = new StoryText(usual.trying(styles.of(columns, story.tier(), story.isBoxed())));
    }

    PageStory story() {
        return story;
    }

    StoryText text() {
        return text;
    }

    /** A form that the picture of a story may have over a width: its first column, its columns, and it. */
    record Setting(Form form, int columns, @Nullable Slot piece) {

        static final Setting TEXT = new Setting(Form.TEXT, 0, null);

        int lines() {
            return SetModule.lines(piece);
        }
    }

    /** All shapes of at most so many columns and lines, the cheapest of each width, depth and form. */
    List<Module> shapes(int columns, int lines) {
        List<Module> all = new ArrayList<>();
        for (int width = 1; width <= columns; width++) {
            if (suits(width, columns)) {
                SetHead head = head(width);
                boolean fits = head.titleLines() <= MOST_TITLE_LINES && head.lines() < lines;
                for (Setting setting : fits ? settings(width, head) : List.<Setting>of()) {
                    shapes(width, lines, head, setting, all);
                }
            }
        }
        return all;
    }

    private boolean suits(int width, int columns) {
        boolean whole = story.plan().treatment() != Treatment.WHOLE || width == 1;
        Allowance own = story.plan().columns();
        return whole && (own.equals(Allowance.ANY) ? natural(width, columns) : own.has(width));
    }

    /** Whether a story of its tier may be so wide: leads about half of the page and more, briefs a column or two. */
    private boolean natural(int width, int columns) {
        return switch (story.tier()) {
            case LEAD -> width * 100 >= columns * 39 && (columns < 7 || width <= columns - 2 || width == columns);
            case SECOND -> width <= (columns + 1) / 2 + (columns < 7 ? 0 : 1);
            case THIRD -> width <= Math.max(1, (columns + 1) / 2);
            case BRIEF -> width <= Math.max(1, columns / 3);
        };
    }

    SetHead head(int width) {
        return heads.computeIfAbsent(width, made -> SetHead.of(
                text.scope().trying(styles.of(width, story.tier(), story.isBoxed())), SMALLEST_TITLE));
    }

    private List<Setting> settings(int width, SetHead head) {
        Optional<Block.Figure> figure = text.figure();
        if (figure.isEmpty() || story.plan().pictures().most() == 0) {
            return List.of(Setting.TEXT);
        }
        List<Setting> settings = new ArrayList<>();
        for (int columns = width; columns >= (width + 1) / 2; columns--) {
            Slot piece = text.picture(figure.get(), head.scope(), columns);
            if (fills(piece, head.scope().grid().span(columns))) {
                if (columns == width) {
                    settings.add(new Setting(Form.ACROSS, columns, piece));
                } else {
                    settings.add(new Setting(Form.LEFT, columns, piece));
                    settings.add(new Setting(Form.RIGHT, columns, piece));
                    settings.add(new Setting(Form.BESIDE, columns, piece));
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
        int frame = story.isBoxed() ? 1 : 0;
        int room = lines - head.lines() - 2 * frame;
        int legs = setting.form() == Form.BESIDE ? width - setting.columns() : width;
        int taken = setting.form() == Form.BESIDE ? 0 : setting.lines() * setting.columns();
        ColumnSpans spans = spans(setting, width);
        ColumnBreaker breaker = new ColumnBreaker(text.passages(), legs, spans);
        int least = Math.max((text.fewestLines() + taken + legs - 1) / legs, taken > 0 ? setting.lines() + 1 : 1);
        int most = Math.min(room, (text.mostLines() + taken) / legs + 2);
        int found = 0;
        for (int height = least; height <= most && found < DEPTHS; height++) {
            int depth = height;
            if (setting.form() == Form.BESIDE && (depth < setting.lines() - BESIDE || depth > setting.lines() + BESIDE)) {
                continue;
            }
            Optional<Columns> columns = breaker.block(depth)
                    .filter(made -> made.columns().size() == legs && made.cost() < DEAREST);
            Optional<List<Integer>> filled = columns.flatMap(made -> filled(made, width, setting, depth));
            if (filled.isPresent()) {
                found++;
                stretched(new Shape(width, lines, head, setting, columns.get(), filled.get()), all);
            }
        }
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
            if (below && lines < BELOW_PICTURE || text && lines == 0) {
                return Optional.empty();
            }
            filled.add(lines + (below ? setting.lines() : 0));
        }
        List<Integer> legs = filled.stream().filter(lines -> lines > 0).toList();
        int deepest = legs.stream().mapToInt(Integer::intValue).max().orElse(0);
        int shortest = legs.stream().mapToInt(Integer::intValue).min().orElse(0);
        int stub = story.tier() == Rank.BRIEF ? 4 : 5;
        boolean stubs = width > 1 && deepest < stub;
        return deepest - shortest > RAGGED || stubs || deepest > depth || deepest > price.longestLeg()
                ? Optional.empty()
                : Optional.of(filled);
    }

    /** A shape before white around its head is tried. */
    record Shape(int width, int lines, SetHead head, Setting setting, Columns columns, List<Integer> filled) { }

    /** The shape, and the same with a line or two of white around its head. */
    private void stretched(Shape shape, List<Module> all) {
        int frame = story.isBoxed() ? 1 : 0;
        int body = shape.filled().stream().mapToInt(Integer::intValue).max().orElse(0);
        body = shape.setting().form() == Form.BESIDE ? Math.max(body, shape.setting().lines()) : body;
        for (int white = 0; white <= price.mostWhite(story.tier()); white++) {
            int head = shape.head().lines() + white + frame;
            int depth = head + body + frame;
            if (depth > shape.lines() || depth > 8 && 2 * head > depth) {
                break;
            }
            Form form = shape.setting().form();
            int first = form == Form.RIGHT || form == Form.BESIDE ? shape.width() - shape.setting().columns() : 0;
            SetModule set = new SetModule(
                    shape.head(), white, shape.setting().piece(), first, shape.setting().columns(), shape.columns(), 0,
                    story.isBoxed());
            int cost = price.of(story, shape, white, depth);
            all.add(new Module(shape.width(), depth, head, form, shape.setting().columns(),
                    shape.setting().lines(), shape.filled(), cost, set));
        }
    }

    /** The shape that a dummy asks for, if the story can have it. */
    Optional<Module> shape(int width, int depth, Form form, int picture, int columns) {
        return shapes(columns, depth).stream()
                .filter(module -> module.width() == width && module.depth() == depth && module.form() == form
                        && module.picture() == picture)
                .min(Comparator.comparingInt(Module::cost));
    }
}
