package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.colophon.model.SourceSpan;
import org.colophon.model.plan.PlannedStory;
import org.colophon.render.pdf.page.frame.Passage;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.pdf.page.furniture.JumpLines;

/** Cuts the text of a story that jumps to another page: between two paragraphs, after the second at least. */
final class StoryCut {

    /** A story is not cut before so many paragraphs. */
    private static final int FEWEST = 2;
    /** Shares of the text before the cut that are tried, in per cent. */
    private static final List<Integer> SHARES = List.of(33, 50, 67);

    private StoryCut() {
    }

    /** The numbers of paragraphs after which a text may be cut, with so many lines before and after it. */
    static List<Integer> places(List<Passage> text, int least) {
        int all = lines(text);
        TreeSet<Integer> places = new TreeSet<>();
        List<Integer> allowed = new ArrayList<>();
        List<Integer> before = new ArrayList<>();
        int paragraphs = 0;
        int above = 0;
        for (int i = 0; i + 1 < text.size(); i++) {
            Passage passage = text.get(i);
            above += passage.best().lines();
            paragraphs += passage.isWhite() ? 0 : 1;
            if (paragraphs >= FEWEST && above >= least && all - above >= least && isFree(text, i)) {
                allowed.add(paragraphs);
                before.add(above);
            }
        }
        for (int share : SHARES) {
            int best = -1;
            for (int i = 0; i < allowed.size(); i++) {
                boolean nearer = best < 0
                        || Math.abs(before.get(i) * 100 - share * all) < Math.abs(before.get(best) * 100 - share * all);
                best = nearer ? i : best;
            }
            if (best >= 0) {
                places.add(allowed.get(best));
            }
        }
        return List.copyOf(places);
    }

    private static int lines(List<Passage> text) {
        return text.stream().mapToInt(passage -> passage.best().lines()).sum();
    }

    /** Whether a text may be cut after a passage: not after a heading, nor within a list, a table or verse. */
    private static boolean isFree(List<Passage> text, int at) {
        Passage passage = text.get(at);
        if (passage.isWhite() || passage.best().slots().getLast().bond() == Slot.Bond.HEADING) {
            return false;
        }
        int next = at + 1;
        while (next < text.size() && text.get(next).isWhite()) {
            next++;
        }
        return next < text.size() && !text.get(next).blockId().equals(passage.blockId());
    }

    /** The passages of a part, with the line that leads to the other. */
    static List<Passage> part(List<Passage> text, PlannedStory.Part part, JumpLines lines) {
        int cut = index(text, part.paragraphs());
        return switch (part.kind()) {
            case WHOLE -> text;
            case HEAD -> {
                List<Passage> head = new ArrayList<>(text.subList(0, cut));
                head.set(cut - 1, last(head.get(cut - 1)));
                lines.to(part.page(), part.words()).forEach(slot -> head.add(passage(slot)));
                yield head;
            }
            case TAIL -> {
                List<Passage> tail = new ArrayList<>();
                lines.from(part.page()).forEach(slot -> tail.add(passage(slot)));
                int from = cut;
                while (from < text.size() && text.get(from).isWhite()) {
                    from++;
                }
                tail.addAll(text.subList(from, text.size()));
                yield tail;
            }
        };
    }

    private static Passage passage(Slot slot) {
        return Passage.of("", SourceSpan.NONE, List.of(slot));
    }

    /** The index after a number of passages that are no white. */
    private static int index(List<Passage> text, int paragraphs) {
        int found = 0;
        for (int i = 0; i < text.size(); i++) {
            found += text.get(i).isWhite() ? 0 : 1;
            if (found == paragraphs) {
                return i + 1;
            }
        }
        return text.size();
    }

    /** A passage that the line of a jump follows in its column. */
    private static Passage last(Passage passage) {
        List<Passage.Take> takes = new ArrayList<>();
        for (Passage.Take take : passage.takes()) {
            List<Slot> slots = new ArrayList<>(take.slots());
            slots.set(slots.size() - 1, slots.getLast().bound(Slot.Bond.WHOLE));
            takes.add(new Passage.Take(slots, take.cost()));
        }
        return new Passage(passage.blockId(), passage.span(), takes, passage.across());
    }
}
