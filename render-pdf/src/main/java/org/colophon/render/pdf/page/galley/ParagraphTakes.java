package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.line.ParagraphVariants;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Makes passages of set paragraphs: one line on each grid line, in every number of lines that looks well enough.
 *
 * @param blockId id of the block
 * @param size size of its type
 * @param leading leading of the grid
 */
record ParagraphTakes(String blockId, int size, int leading) {

    /**
     * A setting other than the best has no more lines with gaps wider than this than the best has, and none wider than
     * its widest, in thousandths of an em.
     */
    private static final int LOOSEST_CHOICE = 100;

    Passage passage(SourceSpan span, ParagraphVariants variants) {
        List<Passage.Take> takes = new ArrayList<>();
        takes.add(new Passage.Take(slots(variants.best().lines()), 0));
        offer(variants.shorter(), variants.best(), takes);
        offer(variants.longer(), variants.best(), takes);
        return new Passage(blockId, span, takes);
    }

    /** Lines in their one setting, each set in by its own indent. */
    Passage indented(SourceSpan span, List<SetLine> lines, ToIntFunction<SetLine> indent) {
        return new Passage(blockId, span, List.of(new Passage.Take(slots(lines, indent), 0)));
    }

    private void offer(
            ParagraphVariants.@Nullable Variant variant, ParagraphVariants.Variant best, List<Passage.Take> takes) {
        if (variant != null
                && loosest(variant) <= Math.max(LOOSEST_CHOICE, loosest(best))
                && loose(variant) <= loose(best)) {
            takes.add(new Passage.Take(slots(variant.lines()), Math.max(0, variant.cost() - best.cost())));
        }
    }

    private static int loosest(ParagraphVariants.Variant variant) {
        return variant.lines().stream().mapToInt(SetLine::looseness).max().orElse(0);
    }

    private static long loose(ParagraphVariants.Variant variant) {
        return variant.lines().stream()
                .filter(line -> line.looseness() > LOOSEST_CHOICE)
                .count();
    }

    private List<Slot> slots(List<SetLine> lines) {
        return slots(lines, line -> 0);
    }

    private List<Slot> slots(List<SetLine> lines, ToIntFunction<SetLine> indent) {
        int base = Grid.baseline(leading, size);
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PageItem line = new PageItem.Line(blockId, indent.applyAsInt(lines.get(i)), base, lines.get(i));
            slots.add(new Slot(1, List.of(line), bond(i, lines.size()), null));
        }
        return slots;
    }

    private static Slot.Bond bond(int line, int lines) {
        if (line == lines - 1) {
            return Slot.Bond.FREE;
        }
        if (line == lines - 2) {
            return Slot.Bond.LAST_LINE;
        }
        return line == 0 ? Slot.Bond.FIRST_LINE : Slot.Bond.FREE;
    }
}
