package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.colophon.render.layout.BlockRule;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.Slot;

/** Assigns sections to the halves of a page, one below the other, and chooses their depths. */
final class BlockPlan {

    /** Lines of white between two blocks, and the cost of an extra line. */
    private static final int GAP = 1;
    private static final long WIDER_GAP = 3_000_000;
    /** A section that leaves its place in the rows: first left, second right, third left. */
    private static final long OUT_OF_ROW = 3_000_000;
    /** White that runs through the page, since both halves break at the same line. */
    private static final long THROUGH = 20_000_000;
    private static final int KEPT = 40;

    private final int room;

    /** A plan for halves of so many grid lines. */
    BlockPlan(int room) {
        this.room = room;
    }

    /**
     * A section that is to be placed.
     *
     * @param section its place in the article
     * @param head its heading across the legs
     * @param legs its text in legs of each depth that suits
     */
    record Block(int section, Slot head, SortedMap<Integer, Columns> legs) { }

    /** A block at a line of its half. */
    record Placed(Block block, int top, int depth, Columns columns) {

        int end() {
            return top + block.head().lines() + depth;
        }
    }

    /** One half of the page. */
    record Half(List<Placed> blocks, long cost) {

        int used() {
            return blocks.isEmpty() ? 0 : blocks.getLast().end();
        }

        private boolean breaksWith(Half other) {
            return blocks.stream()
                    .skip(1)
                    .anyMatch(mine -> other.blocks.stream().skip(1).anyMatch(its -> its.top() == mine.top()));
        }
    }

    /** Both halves. */
    record Halves(Half left, Half right, long cost) { }

    /** The cheapest plan in which both halves hold their sections, if there is one. */
    Optional<Halves> plan(List<Block> blocks) {
        if (blocks.size() > BlockRule.MOST_SECTIONS) {
            return Optional.empty();
        }
        List<Halves> found = new ArrayList<>();
        // The first section is always on the left. The bits of each number put the others on the right.
        for (int right = 1; right < 1 << (blocks.size() - 1); right++) {
            List<Block> mine = new ArrayList<>(List.of(blocks.getFirst()));
            List<Block> other = new ArrayList<>();
            long order = 0;
            for (int i = 1; i < blocks.size(); i++) {
                boolean isRight = (right >> (i - 1) & 1) == 1;
                (isRight ? other : mine).add(blocks.get(i));
                order += isRight == (i % 2 == 1) ? 0 : OUT_OF_ROW;
            }
            pair(halves(mine), halves(other), order).ifPresent(found::add);
        }
        return found.stream().min(Comparator.comparingLong(Halves::cost));
    }

    private static Optional<Halves> pair(List<Half> left, List<Half> right, long order) {
        List<Halves> pairs = new ArrayList<>();
        for (Half one : left) {
            for (Half other : right) {
                long cost = one.cost() + other.cost() + order + (one.breaksWith(other) ? THROUGH : 0);
                pairs.add(new Halves(one, other, cost));
            }
        }
        return pairs.stream().min(Comparator.comparingLong(Halves::cost));
    }

    /** Stacks sections in their possible depths, the cheapest stacks first. Empty lines at the foot cost most. */
    private List<Half> halves(List<Block> blocks) {
        List<Half> halves = List.of(new Half(List.of(), 0));
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            List<Half> longer = new ArrayList<>();
            for (Half half : halves) {
                block.legs().forEach((depth, columns) -> {
                    for (int gap = half.blocks().isEmpty() ? 0 : GAP;
                            gap <= (half.blocks().isEmpty() ? 0 : GAP + 1);
                            gap++) {
                        Placed placed = new Placed(block, half.used() + gap, depth, columns);
                        if (placed.end() <= room) {
                            List<Placed> all = new ArrayList<>(half.blocks());
                            all.add(placed);
                            longer.add(new Half(all, half.cost() + columns.cost() + (gap > GAP ? WIDER_GAP : 0)));
                        }
                    }
                });
            }
            halves = i == blocks.size() - 1 ? longer : cheapest(longer);
        }
        return cheapest(halves.stream().map(this::closed).toList());
    }

    private Half closed(Half half) {
        return new Half(half.blocks(), half.cost() + BreakCost.FULL.shortBy(room - half.used()));
    }

    private static List<Half> cheapest(List<Half> halves) {
        return halves.stream().sorted(Comparator.comparingLong(Half::cost)).limit(KEPT).toList();
    }
}
