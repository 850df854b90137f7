package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.line.GlyphVariants;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.jspecify.annotations.Nullable;

/** The long column of set text before it is cut into pages. */
public final class Galley {

    /** A line of white more costs as much as ten lines with gaps of 0.1 em. */
    private static final long MORE_WHITE = 5_000_000;
    /**
     * A setting that is not the best is offered only where no gap is wider than this, or than in the best, in
     * thousandths of an em.
     */
    private static final int LOOSEST_CHOICE = 120;

    private final List<Passage> passages = new ArrayList<>();

    public List<Passage> passages() {
        return passages;
    }

    /** The best setting of everything. */
    public List<Slot> slots() {
        return passages.stream().flatMap(passage -> passage.best().slots().stream()).toList();
    }

    public void add(String blockId, SourceSpan span, Slot slot) {
        add(Passage.of(blockId, span, List.of(slot)));
    }

    /**
     * Adds a passage; what follows a heading in one line is held to the next, so that two lines stand below the
     * heading.
     */
    public void add(Passage passage) {
        boolean below = !passages.isEmpty() && isHeading(passages.getLast()) && !isHeading(passage);
        passages.add(
                below
                        ? passage.first(
                                slot -> slot.lines() == 1 && !slot.isWhite() ? slot.bound(Slot.Bond.HEADING) : slot)
                        : passage);
    }

    private static boolean isHeading(Passage passage) {
        List<Slot> slots = passage.best().slots();
        return !slots.isEmpty() && slots.getLast().bond() == Slot.Bond.HEADING && slots.getLast().anchor() != null;
    }

    /** A heading below lines of white, which vanish at the top of a column; a line more helps to fill one. */
    public void heading(String blockId, SourceSpan span, int white, Slot slot) {
        Slot bound = slot.bound(Slot.Bond.HEADING);
        List<Slot> best = white == 0 || passages.isEmpty() ? List.of(bound) : List.of(Slot.white(white), bound);
        List<Passage.Take> takes = new ArrayList<>(List.of(new Passage.Take(best, 0)));
        if (!passages.isEmpty()) {
            takes.add(new Passage.Take(List.of(Slot.white(white + 1), bound), MORE_WHITE));
        }
        passages.add(new Passage(blockId, span, takes));
    }

    /** White above the next piece, unless there is white already, or a heading, which has its own. */
    void white(int lines) {
        if (!passages.isEmpty() && !passages.getLast().isWhite() && !isHeading(passages.getLast())) {
            passages.add(new Passage(
                    "",
                    SourceSpan.NONE,
                    List.of(
                            new Passage.Take(List.of(Slot.white(lines)), 0),
                            new Passage.Take(List.of(Slot.white(lines + 1)), MORE_WHITE))));
        }
    }

    /** Lines of a paragraph, one on each grid line, in the settings that look well enough. */
    static Passage paragraph(String blockId, SourceSpan span, GlyphVariants variants, int size, int leading) {
        List<Passage.Take> takes = new ArrayList<>();
        takes.add(new Passage.Take(lines(blockId, variants.best().lines(), size, leading), 0));
        offer(blockId, variants.shorter(), variants.best(), size, leading, takes);
        offer(blockId, variants.longer(), variants.best(), size, leading, takes);
        return new Passage(blockId, span, takes);
    }

    void lines(String blockId, SourceSpan span, List<SetLine> lines, int size, int leading) {
        if (!lines.isEmpty()) {
            add(paragraph(
                    blockId, span, new GlyphVariants(new GlyphVariants.Variant(lines, 0), null, null), size, leading));
        }
    }

    private static void offer(
            String blockId,
            GlyphVariants.@Nullable Variant variant,
            GlyphVariants.Variant best,
            int size,
            int leading,
            List<Passage.Take> to) {
        if (variant != null && loosest(variant) <= Math.max(LOOSEST_CHOICE, loosest(best))) {
            to.add(new Passage.Take(
                    lines(blockId, variant.lines(), size, leading), Math.max(0, variant.cost() - best.cost())));
        }
    }

    private static int loosest(GlyphVariants.Variant variant) {
        return variant.lines().stream().mapToInt(SetLine::looseness).max().orElse(0);
    }

    private static List<Slot> lines(String blockId, List<SetLine> lines, int size, int leading) {
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Slot slot = Slot.line(new PageItem.Line(blockId, 0, Grid.baseline(leading, size), lines.get(i)));
            boolean last = i == lines.size() - 1;
            slots.add(
                    last
                            ? slot
                            : i == lines.size() - 2
                                    ? slot.bound(Slot.Bond.LAST_LINE)
                                    : i == 0 ? slot.bound(Slot.Bond.FIRST_LINE) : slot);
        }
        return slots;
    }

    /** Lines with a leading of their own, in whole grid lines together. */
    static Slot block(String blockId, List<SetLine> lines, int size, int ownLeading, int gridLines, int leading) {
        List<PageItem> marks = new ArrayList<>();
        int start = (gridLines * leading - lines.size() * ownLeading) / 2;
        for (int i = 0; i < lines.size(); i++) {
            marks.add(new PageItem.Line(
                    blockId, 0, start + i * ownLeading + Grid.baseline(ownLeading, size), lines.get(i)));
        }
        return new Slot(gridLines, marks, Slot.Bond.FREE, null);
    }
}
