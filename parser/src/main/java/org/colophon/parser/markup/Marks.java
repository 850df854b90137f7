package org.colophon.parser.markup;

import java.util.List;
import org.colophon.model.ParagraphKind;

/**
 * The marks of a source in its order: those inside lines, and those that part blocks.
 *
 * @param inline marks that the text of paragraphs is read with
 * @param blocks marks between paragraphs, which a reader of Markdown sees as blank lines
 * @param alignments stretches that are set in the middle or at the end, inner ones before those around them
 */
public record Marks(List<Mark> inline, List<Mark> blocks, List<Alignment> alignments) {

    /** A source without marks. */
    public static final Marks NONE = new Marks(List.of(), List.of(), List.of());

    public Marks {
        inline = List.copyOf(inline);
        blocks = List.copyOf(blocks);
        alignments = List.copyOf(alignments);
    }

    /** The alignment of the line at an offset. */
    public ParagraphKind alignment(int offset) {
        for (Alignment each : alignments) {
            if (each.start() <= offset && offset < each.end()) {
                return each.kind();
            }
        }
        return ParagraphKind.TEXT;
    }

    /** The marks inside lines that begin in a stretch of the source. */
    public List<Mark> within(int start, int end) {
        int from = inline.isEmpty() ? 0 : first(start);
        int to = from;
        while (to < inline.size() && inline.get(to).start() < end) {
            to++;
        }
        return inline.subList(from, to);
    }

    /** The index of the first mark that begins at an offset or behind it. */
    private int first(int offset) {
        int low = 0;
        int high = inline.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (inline.get(middle).start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
