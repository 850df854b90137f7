package org.colophon.render.pdf.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.junit.jupiter.api.Test;

/** Sections stand in two halves, row after row, each half filled, and no white runs through the page. */
class BlockPlanTest {

    /** A section with a head of 4 lines that can be made so deep at no cost, and a line deeper at a little. */
    private static BlockPlan.Block block(int number, int depth) {
        Section section = new Section("a1-s" + number, 1, List.of(), List.of(), List.of(), SourceSpan.NONE);
        TreeMap<Integer, Columns> legs = new TreeMap<>();
        legs.put(depth, new Columns(List.of(), 0));
        legs.put(depth + 1, new Columns(List.of(), 1_000));
        return new BlockPlan.Block(section, new Slot(4, List.of(), Slot.Bond.HEADING, null), legs);
    }

    private static List<String> ids(BlockPlan.Half half) {
        return half.blocks().stream().map(placed -> placed.block().section().id()).toList();
    }

    @Test
    void sectionsStandRowAfterRowAndBothHalvesReachTheFoot() {
        BlockPlan.Halves plan = new BlockPlan(58).plan(List.of(block(1, 27), block(2, 26), block(3, 22), block(4, 23))).orElseThrow();
        assertThat(ids(plan.left())).containsExactly("a1-s1", "a1-s3");
        assertThat(ids(plan.right())).containsExactly("a1-s2", "a1-s4");
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
    void aHalfThatFallsShortIsDearAndTextThatDoesNotFitHasNoPlan() {
        assertThat(new BlockPlan(58).plan(List.of(block(1, 20), block(2, 20))).orElseThrow().cost()).isGreaterThan(Foot.LINE * 4);
        assertThat(new BlockPlan(30).plan(List.of(block(1, 27), block(2, 27)))).isEmpty();
    }
}
