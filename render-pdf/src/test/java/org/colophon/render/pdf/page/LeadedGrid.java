package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.style.Length;

/** Reads the leading that a text was set at, of those that its style allows, from the lines of its paragraphs. */
final class LeadedGrid {

    private LeadedGrid() {
    }

    /** The style with the leading of its range that most lines have, the usual one if there is no better. */
    static PageStyle of(PageStyle usual, List<Page> pages) {
        Map<Integer, Integer> distances = distances(usual, pages);
        MakeupStyle style = MakeupStyle.of(usual);
        List<Length> others = new ArrayList<>(style.tighter());
        others.addAll(style.looser());
        PageStyle best = usual;
        int most = distances.getOrDefault(usual.grid().leading().milliPoints(), 0);
        for (Length leading : others) {
            int lines = distances.getOrDefault(leading.milliPoints(), 0);
            if (lines > most) {
                most = lines;
                best = style.leaded(leading).print();
            }
        }
        return best;
    }

    /** The distances between lines of the body size that follow each other in a block, and the number of each. */
    private static Map<Integer, Integer> distances(PageStyle usual, List<Page> pages) {
        int body = usual.grid().body().milliPoints();
        Map<Integer, Integer> distances = new HashMap<>();
        for (Page page : pages) {
            PageItem.Line before = null;
            for (PageItem mark : page.marks()) {
                if (mark instanceof PageItem.Line line && line.part() == BlockPart.TEXT && line.line().size() > 0
                        && line.line().type(0).size() == body) {
                    if (before != null && before.blockId().equals(line.blockId()) && line.block() > before.block()) {
                        distances.merge(line.block() - before.block(), 1, Integer::sum);
                    }
                    before = line;
                }
            }
        }
        return distances;
    }
}
