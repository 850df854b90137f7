package org.colophon.render.pdf.page.galley;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;

/**
 * Cuts pieces that are deeper than a column between their lines of type: rows of tables, headings, captions and others.
 * Each line then takes whole grid lines, and a column may end after any of them.
 */
public final class Cutter {

    /** Em boxes reach so far above the baseline, in thousandths; the rest is below. */
    private static final int ASCENT = 880;

    private final int leading;
    private final int room;

    /** A cutter for columns of so many grid lines. */
    public Cutter(int leading, int room) {
        this.leading = leading;
        this.room = room;
    }

    /** The galley with every piece that no column holds in parts. */
    public List<Passage> cut(List<Passage> passages) {
        return passages.stream()
                .map(passage -> passage.takes().stream().anyMatch(this::isTooDeep) ? cut(passage) : passage)
                .toList();
    }

    private boolean isTooDeep(Passage.Take take) {
        return take.slots().stream().anyMatch(this::isTooDeep);
    }

    private boolean isTooDeep(Slot slot) {
        return !slot.isWhite() && slot.lines() + headLines(slot) > room;
    }

    private static int headLines(Slot slot) {
        return slot.head() == null ? 0 : slot.head().lines();
    }

    private Passage cut(Passage passage) {
        List<Passage.Take> takes = new ArrayList<>();
        for (Passage.Take take : passage.takes()) {
            List<Slot> slots = new ArrayList<>();
            take.slots().forEach(slot -> slots.addAll(isTooDeep(slot) ? parts(slot) : List.of(slot)));
            takes.add(new Passage.Take(slots, take.cost()));
        }
        return new Passage(passage.blockId(), passage.span(), takes, passage.across());
    }

    /** The items at one height: a line of type, those of several cells, a picture. */
    private record Band(int top, int bottom) { }

    /** The slot line by line; the slot itself if it cannot be cut. */
    private List<Slot> parts(Slot slot) {
        List<Band> bands = bands(slot.marks());
        if (bands.size() < 2) {
            return List.of(slot);
        }
        List<Slot> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bands.size(); i++) {
            boolean last = i == bands.size() - 1;
            int to = last ? slot.lines() * leading : (bands.get(i).bottom() + bands.get(i + 1).top()) / 2;
            Slot part = part(slot, from, to, last);
            parts.add(
                    i == 0
                            ? new Slot(
                                    part.lines(),
                                    part.marks(),
                                    Slot.Bond.FIRST_LINE,
                                    slot.anchor(),
                                    slot.notes(),
                                    slot.head())
                            : part.bound(
                                            last
                                                    ? slot.bond()
                                                    : i == bands.size() - 2 ? Slot.Bond.LAST_LINE : Slot.Bond.FREE)
                                    .under(slot.head()));
            from = to;
        }
        return parts;
    }

    private static List<Band> bands(List<PageItem> marks) {
        List<Band> all = new ArrayList<>();
        for (PageItem mark : marks) {
            switch (mark) {
                case PageItem.Line line when line.line().size() > 0 -> {
                    int size = line.line().type(0).size();
                    int top = line.block() - size * ASCENT / 1000;
                    all.add(new Band(top, top + size));
                }
                case PageItem.Image image -> all.add(new Band(image.block(), image.block() + image.blockExtent()));
                case PageItem.Line line -> { }
                case PageItem.Rule rule -> { }
            }
        }
        all.sort(Comparator.comparingInt(Band::top));
        List<Band> bands = new ArrayList<>();
        for (Band band : all) {
            if (!bands.isEmpty() && band.top() < bands.getLast().bottom()) {
                Band before = bands.removeLast();
                bands.add(new Band(before.top(), Math.max(before.bottom(), band.bottom())));
            } else {
                bands.add(band);
            }
        }
        return bands;
    }

    /** The items between two heights of a slot, centred in as many grid lines as they need. */
    private Slot part(Slot slot, int from, int to, boolean last) {
        int lines = Math.max(1, (to - from + leading - 1) / leading);
        int down = (lines * leading - (to - from)) / 2 - from;
        List<PageItem> marks = new ArrayList<>();
        for (PageItem mark : slot.marks()) {
            switch (mark) {
                case PageItem.Rule rule ->
                    rule(rule, new Band(from, last ? Integer.MAX_VALUE : to), down, lines * leading)
                            .ifPresent(marks::add);
                case PageItem.Line line
                when line.block() > from && line.block() <= to -> marks.add(line.moved(0, down));
                case PageItem.Image image
                when image.block() >= from && image.block() < to -> marks.add(image.moved(0, down));
                case PageItem.Line line -> { }
                case PageItem.Image image -> { }
            }
        }
        return new Slot(lines, marks, Slot.Bond.FREE, null);
    }

    /** The part of a rule between two heights; one that runs through is as long as the part of the slot is deep. */
    private static Optional<PageItem.Rule> rule(PageItem.Rule rule, Band band, int down, int depth) {
        int start = Math.max(rule.block(), band.top());
        int end = Math.min(rule.block() + rule.blockExtent(), band.bottom());
        if (rule.block() <= band.top() && rule.block() + rule.blockExtent() >= band.bottom()) {
            return Optional.of(new PageItem.Rule(rule.inline(), 0, rule.inlineExtent(), depth, rule.ink()));
        }
        return end <= start
                ? Optional.empty()
                : Optional.of(
                        new PageItem.Rule(rule.inline(), start + down, rule.inlineExtent(), end - start, rule.ink()));
    }
}
