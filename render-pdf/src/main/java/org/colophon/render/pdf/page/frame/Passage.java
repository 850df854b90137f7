package org.colophon.render.pdf.page.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.colophon.model.SourceSpan;

/**
 * A stretch of a galley that can be set in more than one number of lines: a paragraph, or the white above a heading.
 *
 * @param blockId the block it prints; empty for white
 * @param span its place in the source
 * @param takes its settings, the best first
 * @param across its settings at the head of columns, the widest first, for pictures and wide tables; otherwise empty
 */
public record Passage(String blockId, SourceSpan span, List<Take> takes, List<Across> across) {

    /**
     * A setting across columns.
     *
     * @param columns number of columns
     * @param slot the piece, with the white below it
     * @param place the place on its page that it should have
     */
    public record Across(int columns, Slot slot, Place place) {

        /** The place of a piece on its page. */
        public enum Place {
            /** As near as can be to its place in the text. */
            NEAR,
            /** At the head of the first column. */
            FIRST
        }

        /** A piece near its place in the text. */
        public Across(int columns, Slot slot) {
            this(columns, slot, Place.NEAR);
        }
    }

    /**
     * One setting.
     *
     * @param slots its pieces
     * @param cost how much worse than the best it looks, in the costs of lines
     */
    public record Take(List<Slot> slots, long cost) {
        public Take {
            slots = List.copyOf(slots);
        }

        public int lines() {
            return slots.stream().mapToInt(Slot::lines).sum();
        }
    }

    public Passage {
        takes = List.copyOf(takes);
        across = List.copyOf(across);
        if (takes.isEmpty()) {
            throw new IllegalArgumentException("a passage has at least one setting");
        }
    }

    public Passage(String blockId, SourceSpan span, List<Take> takes) {
        this(blockId, span, takes, List.of());
    }

    public Passage across(List<Across> wide) {
        return new Passage(blockId, span, takes, wide);
    }

    public static Passage of(String blockId, SourceSpan span, List<Slot> slots) {
        return new Passage(blockId, span, List.of(new Take(slots, 0)));
    }

    public Take best() {
        return takes.getFirst();
    }

    public boolean isWhite() {
        return best().slots().stream().allMatch(Slot::isWhite);
    }

    /** Whether it refers to footnotes at the foot of its column. */
    public boolean isNoted() {
        return best().slots().stream().anyMatch(slot -> !slot.notes().isEmpty());
    }

    /** The same with every slot changed. */
    public Passage each(UnaryOperator<Slot> change) {
        return new Passage(
                blockId,
                span,
                takes.stream()
                        .map(take -> new Take(take.slots().stream().map(change).toList(), take.cost()))
                        .toList());
    }

    /** The same with the first slot of every setting changed. */
    public Passage first(UnaryOperator<Slot> change) {
        List<Take> changed = new ArrayList<>();
        for (Take take : takes) {
            List<Slot> slots = new ArrayList<>(take.slots());
            if (!slots.isEmpty()) {
                slots.set(0, change.apply(slots.getFirst()));
            }
            changed.add(new Take(slots, take.cost()));
        }
        return new Passage(blockId, span, changed);
    }
}
