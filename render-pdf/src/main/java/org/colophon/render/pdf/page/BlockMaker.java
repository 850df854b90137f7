package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.colophon.model.Block;
import org.colophon.model.Section;
import org.colophon.render.layout.BlockRule;
import org.colophon.render.pdf.page.columns.ColumnBreaker;
import org.colophon.render.pdf.page.columns.ColumnCheck;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.render.pdf.page.galley.Footnotes;
import org.colophon.render.pdf.page.galley.Galley;
import org.colophon.render.pdf.page.galley.GalleyMaker;
import org.colophon.style.Ink;

/** Makes up an article on one page, its signed sections as blocks in two halves with a rule between them. */
final class BlockMaker {

    /** Depths that are tried for a block, from the least that holds its text. */
    private static final int DEPTHS = 6;
    /** The highest cost of a page. A dearer page has a half that ends above the foot: its sections flow instead. */
    private static final long DEAREST = BreakCost.LINE * 4;

    private final ArticleScope scope;
    private final Grid grid;
    private final int from;
    private final int legs;
    private final GalleyMaker galleys;

    /** A maker of a page whose first grid lines are taken. */
    BlockMaker(ArticleScope scope, int from) {
        this.scope = scope;
        this.grid = scope.grid();
        this.from = from;
        this.legs = grid.columns / 2;
        List<Block> text = scope.article().sections().stream()
                .flatMap(section -> section.blocks().stream())
                .toList();
        this.galleys = new GalleyMaker(scope, text);
    }

    /** A page of blocks: its items, its headings, the grid lines of its legs, and those that are filled. */
    record Made(List<PageItem> marks, List<Heading> headings, int available, int used) { }

    /** A heading and its height on the page. */
    record Heading(Slot.Anchor anchor, int block) { }

    /**
     * A trial of a page.
     *
     * @param page the page, if there is one
     * @param needed grid lines that the sections need
     * @param available grid lines that the page has
     * @param unplaced whether there are notes that no leg carries, as those of the head
     */
    record Trial(Optional<Made> page, int needed, int available, boolean unplaced) {

        Trial(Optional<Made> page, int needed, int available) {
            this(page, needed, available, false);
        }
    }

    /** Tries to make the page: below the head, then a line lower, then a line higher if the white allows it. */
    Trial make() {
        HeadZone head = new HeadZone(scope);
        head.make();
        int top = from + head.lines();
        if (legs < 1 || top >= grid.lines) {
            return new Trial(Optional.empty(), 0, 0);
        }
        List<BlockPlan.Block> blocks = new ArrayList<>();
        for (Section section : scope.article().sections()) {
            blocks.add(block(blocks.size(), section));
        }
        int needed = needed(blocks);
        if (galleys.leavesNotes() || blocks.stream().anyMatch(block -> !block.head().notes().isEmpty())) {
            // A note that only the head of the article or of a section refers to has no leg to be below.
            return new Trial(Optional.empty(), needed, (grid.lines - top) * grid.columns, true);
        }
        int least = from + head.leastLines();
        for (int at : new int[] {top, top + 1, top - 1}) {
            Optional<BlockPlan.Halves> plan = at < least ? Optional.empty()
                    : new BlockPlan(grid.lines - at).plan(blocks).filter(found -> found.cost() < DEAREST);
            if (plan.isPresent()) {
                Made made = placed(head, at, plan.get());
                return new Trial(Optional.of(made), needed, (grid.lines - at) * grid.columns);
            }
        }
        return new Trial(Optional.empty(), needed, (grid.lines - top) * grid.columns);
    }

    /** The grid lines of all legs, with the white between the blocks of a half. */
    private int needed(List<BlockPlan.Block> blocks) {
        int needed = legs * Math.max(0, blocks.size() - 2);
        for (BlockPlan.Block block : blocks) {
            int depth = block.legs().isEmpty()
                    ? BlockRule.length(scope.article().sections().get(block.section()))
                            / scope.style().print().grid().measure() / legs
                    : block.legs().firstKey();
            needed += legs * (block.head().lines() + depth);
        }
        return needed;
    }

    private BlockPlan.Block block(int place, Section section) {
        Slot head = galleys.heading(section, grid.span(legs));
        Galley galley = new Galley();
        galleys.blocks(section.blocks(), galley);
        if (place == scope.article().sections().size() - 1) {
            galleys.code(galley);
        }
        ColumnBreaker breaker = new ColumnBreaker(galley.passages(), legs);
        TreeMap<Integer, Columns> found = new TreeMap<>();
        int lines = galley.slots().stream().mapToInt(Slot::lines).sum();
        for (int depth = Math.max(2, lines / legs - 2); depth <= grid.lines && found.size() < DEPTHS; depth++) {
            int height = depth;
            breaker.block(height)
                    .filter(columns -> columns.cost() < BreakCost.OVERSET)
                    .ifPresent(columns -> found.put(height, columns));
        }
        return new BlockPlan.Block(place, head, found);
    }

    private Made placed(HeadZone head, int top, BlockPlan.Halves plan) {
        List<PageItem> marks = new ArrayList<>();
        head.marks().forEach(mark -> marks.add(mark.moved(grid.left, grid.lineTop(from))));
        List<Heading> headings = new ArrayList<>();
        // Items are added in the order of the article, wherever its blocks are on the page.
        for (int i = 0; i < scope.article().sections().size(); i++) {
            int section = i;
            Stream.of(new Side(plan.left(), 0), new Side(plan.right(), legs))
                    .forEach(side -> side.half().blocks().stream()
                            .filter(placed -> placed.block().section() == section)
                            .forEach(placed ->
                                    block(placed, side.column(), top + placed.top(), marks, headings)));
        }
        int inline = grid.columnStart(legs) - grid.gap / 2 - grid.rule / 2;
        int depth = Math.max(plan.left().used(), plan.right().used()) * grid.leading;
        if (grid.rule > 0) {
            marks.add(new PageItem.Rule(inline, grid.lineTop(top), grid.rule, depth, Ink.BLACK));
        }
        return new Made(marks, headings, lines(plan, Columns.Column::height), lines(plan, Columns.Column::depth));
    }

    /** A half and its first column. */
    private record Side(BlockPlan.Half half, int column) { }

    private static int lines(BlockPlan.Halves plan, ToIntFunction<Columns.Column> each) {
        return Stream.of(plan.left(), plan.right()).flatMap(half -> half.blocks().stream())
                .flatMap(placed -> placed.columns().columns().stream()).mapToInt(each).sum();
    }

    private void block(
            BlockPlan.Placed placed, int first, int top, List<PageItem> marks, List<Heading> headings) {
        Slot head = placed.block().head();
        add(head, grid.columnStart(first), top, marks);
        if (head.anchor() != null) {
            headings.add(new Heading(head.anchor(), grid.lineTop(top)));
        }
        List<Columns.Column> columns = placed.columns().columns();
        for (int i = 0; i < columns.size(); i++) {
            Columns.Column column = columns.get(i);
            int inline = grid.columnStart(first + i);
            stack(column.slots(), inline, top + head.lines(), marks);
            if (!column.notes().isEmpty()) {
                List<Slot> notes = new ArrayList<>(column.notes());
                notes.addFirst(Footnotes.rule(grid));
                stack(notes, inline, top + head.lines() + placed.depth() - column.noteLines(), marks);
            }
        }
        new ColumnCheck(scope.log(), 1).prove(columns, BreakCost.CLOSED);
    }

    private void stack(List<Slot> slots, int inline, int from, List<PageItem> marks) {
        int line = from;
        for (Slot slot : slots) {
            add(slot, inline, line, marks);
            line += slot.lines();
        }
    }

    private void add(Slot slot, int inline, int line, List<PageItem> marks) {
        slot.marks().forEach(mark -> marks.add(mark.moved(inline, grid.lineTop(line))));
    }
}
