package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.colophon.render.pdf.page.columns.Columns;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.Slot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Sections are in two halves, row after row, each half filled, and no white runs through the page. */
class BlockPlanTest {

    /** A section with a head of 4 lines that can be made so deep at no cost, and a line deeper at a little. */
    private static BlockPlan.Block block(int number, int depth) {
        TreeMap<Integer, Columns> legs = new TreeMap<>();
        legs.put(depth, new Columns(List.of(), 0));
        legs.put(depth + 1, new Columns(List.of(), 1_000));
        return new BlockPlan.Block(number, new Slot(4, List.of(), Slot.Bond.HEADING, null), legs);
    }

    private static List<Integer> places(BlockPlan.Half half) {
        return half.blocks().stream().map(placed -> placed.block().section()).toList();
    }

    @Test
    @DisplayName("sections are in rows, and both halves reach the foot")
    void fillsBothHalves() {
        BlockPlan.Halves plan = new BlockPlan(58)
                .plan(List.of(block(1, 27), block(2, 26), block(3, 22), block(4, 23)))
                .orElseThrow();
        assertThat(places(plan.left())).containsExactly(1, 3);
        assertThat(places(plan.right())).containsExactly(2, 4);
        assertThat(plan.left().used()).isEqualTo(58);
        assertThat(plan.right().used()).isEqualTo(58);
    }

    @Test
    void halvesBreakAtDifferentLinesWhereTheyCan() {
        List<BlockPlan.Block> alike = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            alike.add(block(i, 24));
        }
        BlockPlan.Halves plan = new BlockPlan(58).plan(alike).orElseThrow();
        assertThat(plan.left().blocks().getLast().top()).isNotEqualTo(plan.right().blocks().getLast().top());
    }

    @Test
    @DisplayName("a short half is dear, and a text that does not fit has no plan")
    void rejectsBadHalves() {
        assertThat(new BlockPlan(58)
                        .plan(List.of(block(1, 20), block(2, 20)))
                        .orElseThrow()
                        .cost())
                .isGreaterThan(BreakCost.LINE * 4);
        assertThat(new BlockPlan(30).plan(List.of(block(1, 27), block(2, 27)))).isEmpty();
    }
}
