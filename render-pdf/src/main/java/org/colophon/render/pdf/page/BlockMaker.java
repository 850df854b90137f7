package org.colophon.render.pdf.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.render.pdf.page.columns.ColumnBreaker;
import org.colophon.render.pdf.page.columns.ColumnCheck;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.pdf.page.galley.Galley;
import org.colophon.render.pdf.page.galley.GalleyMaker;
import org.colophon.render.pdf.page.galley.MakeupContext;
import org.colophon.style.Ink;
import org.colophon.style.TextElement;

/**
 * Makes up an article on one page whose signed sections stand as blocks of their own, in two halves with a rule between
 * them.
 */
final class BlockMaker {

    /** Sections are of comparable length: none is longer than so many times the shortest. */
    private static final int LONGEST = 3;
    /** Depths that are tried for a block, from the least that holds its text. */
    private static final int DEPTHS = 6;
    /** What a page may cost: more is a half that does not reach the foot, and the sections flow. */
    private static final long DEAREST = BreakCost.LINE * 4;

    private final MakeupContext desk;
    private final int from;
    private final int legs;

    /** A maker of a page whose first lines are taken. */
    BlockMaker(MakeupContext desk, int from) {
        this.desk = desk;
        this.from = from;
        this.legs = desk.grid.columns / 2;
    }

    /** A page of blocks: what is printed, where its headings stand, the lines of its legs and those that are filled. */
    record Made(List<PageItem> marks, List<Heading> headings, int available, int used) { }

    /** A heading, and the top of its block. */
    record Heading(Slot.Anchor anchor, int block) { }

    /** Whether the sections of an article can stand as blocks: two or more, all signed, of comparable length. */
    static boolean suits(Article article) {
        List<Section> sections = article.sections();
        boolean signed = sections.stream().noneMatch(section -> section.creditLines().isEmpty());
        boolean plainLead = article.lead().isEmpty() || HeadZone.leadStandsAcross(article);
        if (sections.size() < 2
                || sections.size() > BlockPlan.MOST_SECTIONS
                || !signed
                || !plainLead
                || !article.notes().isEmpty()) {
            return false;
        }
        int least = sections.stream().mapToInt(BlockMaker::length).min().orElse(0);
        int most = sections.stream().mapToInt(BlockMaker::length).max().orElse(0);
        return most <= LONGEST * least;
    }

    private static int length(Section section) {
        int length = 0;
        for (Block block : section.blocks()) {
            length += PlainText.of(block).length();
        }
        return length;
    }

    /** What came of it: the page, or else the lines that the sections take and those that the page has. */
    record Trial(Optional<Made> page, int needed, int available) { }

    /**
     * Tries to make the page: with the head as it is, then a line lower, then a line higher where white below it
     * allows.
     */
    Trial make(Article article) throws IOException {
        HeadZone head = new HeadZone(desk);
        head.make(article);
        int top = from + head.lines();
        if (legs < 1 || top >= desk.grid.lines) {
            return new Trial(Optional.empty(), 0, 0);
        }
        List<BlockPlan.Block> blocks = new ArrayList<>();
        // White between the blocks of a half.
        int needed = legs * Math.max(0, article.sections().size() - 2);
        for (Section section : article.sections()) {
            BlockPlan.Block block = block(blocks.size(), section);
            blocks.add(block);
            int depth = block.legs().isEmpty()
                    ? length(section) / desk.style.grid().measure() / legs
                    : block.legs().firstKey();
            needed += legs * (block.head().lines() + depth);
        }
        int least = from + head.leastLines();
        for (int at : new int[] {top, top + 1, top - 1}) {
            Optional<BlockPlan.Halves> plan = at < least ? Optional.empty()
                    : new BlockPlan(desk.grid.lines - at).plan(blocks).filter(found -> found.cost() < DEAREST);
            if (plan.isPresent()) {
                return new Trial(
                        Optional.of(placed(article, head, at, plan.get())),
                        needed,
                        (desk.grid.lines - at) * desk.grid.columns);
            }
        }
        return new Trial(Optional.empty(), needed, (desk.grid.lines - top) * desk.grid.columns);
    }

    private BlockPlan.Block block(int place, Section section) throws IOException {
        int span = legs * desk.grid.columnWidth + (legs - 1) * desk.grid.gap;
        Slot head = new GalleyMaker(desk, span).heading(section);
        Galley galley = new Galley();
        new GalleyMaker(desk, desk.grid.columnWidth).blocks(section.blocks(), TextElement.BODY, galley);
        ColumnBreaker breaker = new ColumnBreaker(galley.passages(), legs);
        TreeMap<Integer, Columns> found = new TreeMap<>();
        int lines = galley.slots().stream().mapToInt(Slot::lines).sum();
        for (int depth = Math.max(2, lines / legs - 2); depth <= desk.grid.lines && found.size() < DEPTHS; depth++) {
            int height = depth;
            breaker.block(height)
                    .filter(columns -> columns.cost() < BreakCost.OVERSET)
                    .ifPresent(columns -> found.put(height, columns));
        }
        return new BlockPlan.Block(place, head, found);
    }

    private Made placed(Article article, HeadZone head, int top, BlockPlan.Halves plan) {
        List<PageItem> marks = new ArrayList<>();
        head.marks().forEach(mark -> marks.add(mark.moved(desk.grid.left, desk.grid.lineTop(from))));
        List<Heading> headings = new ArrayList<>();
        // Read in the order of the article, wherever the blocks stand.
        for (int section = 0; section < article.sections().size(); section++) {
            half(section, plan.left(), 0, top, marks, headings);
            half(section, plan.right(), legs, top, marks, headings);
        }
        int inline = desk.grid.columnStart(legs) - desk.grid.gap / 2 - desk.grid.rule / 2;
        int depth = Math.max(plan.left().used(), plan.right().used()) * desk.grid.leading;
        if (desk.grid.rule > 0) {
            marks.add(new PageItem.Rule(inline, desk.grid.lineTop(top), desk.grid.rule, depth, Ink.BLACK));
        }
        return new Made(marks, headings, lines(plan, Columns.Column::height), lines(plan, Columns.Column::depth));
    }

    private static int lines(BlockPlan.Halves plan, ToIntFunction<Columns.Column> each) {
        return Stream.of(plan.left(), plan.right()).flatMap(half -> half.blocks().stream())
                .flatMap(placed -> placed.columns().columns().stream()).mapToInt(each).sum();
    }

    private void half(
            int section, BlockPlan.Half half, int first, int start, List<PageItem> marks, List<Heading> headings) {
        for (BlockPlan.Placed placed : half.blocks()) {
            if (placed.block().section() != section) {
                continue;
            }
            int top = start + placed.top();
            Slot head = placed.block().head();
            add(head, desk.grid.columnStart(first), top, marks);
            if (head.anchor() != null) {
                headings.add(new Heading(head.anchor(), desk.grid.lineTop(top)));
            }
            Columns columns = placed.columns();
            for (int i = 0; i < columns.columns().size(); i++) {
                int line = top + head.lines();
                for (Slot slot : columns.columns().get(i).slots()) {
                    add(slot, desk.grid.columnStart(first + i), line, marks);
                    line += slot.lines();
                }
            }
            new ColumnCheck(desk.log, 1).prove(columns.columns(), BreakCost.CLOSED);
        }
    }

    private void add(Slot slot, int inline, int line, List<PageItem> marks) {
        slot.marks().forEach(mark -> marks.add(mark.moved(inline, desk.grid.lineTop(line))));
    }
}
