package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;

/** The long column of set text before it is cut into pages. */
public final class Galley {

    /** The white above headings is alike on a page: a line more is dearer than longer paragraphs. */
    private static final long MORE_WHITE = 12_000_000;

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

    /** Adds a passage. A single line below a heading is bound to the next, so that two lines are below the heading. */
    public void add(Passage passage) {
        boolean below = !passages.isEmpty() && isHeading(passages.getLast()) && !isHeading(passage);
        passages.add(
                below
                        ? passage.first(
                                slot -> slot.lines() == 1 && !slot.isWhite() ? slot.bound(Slot.Bond.HEADING) : slot)
                        : passage);
    }

    /** Keeps the end of the last passage in the column of the next one. */
    void bindLast() {
        if (passages.isEmpty()) {
            return;
        }
        Passage last = passages.removeLast();
        passages.add(new Passage(
                last.blockId(), last.span(), last.takes().stream().map(Galley::bound).toList(), last.across()));
    }

    private static Passage.Take bound(Passage.Take take) {
        List<Slot> slots = new ArrayList<>(take.slots());
        slots.set(slots.size() - 1, slots.getLast().bound(Slot.Bond.WHOLE));
        return new Passage.Take(slots, take.cost());
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
}
