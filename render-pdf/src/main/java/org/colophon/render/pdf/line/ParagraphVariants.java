package org.colophon.render.pdf.line;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a paragraph: the best, and the best in one line fewer and one line more, if there are any. Columns
 * are filled by choosing among them.
 *
 * @param best the cheapest
 * @param shorter the cheapest in one line fewer
 * @param longer the cheapest in one line more
 */
public record ParagraphVariants(Variant best, @Nullable Variant shorter, @Nullable Variant longer) {

    /**
     * One setting.
     *
     * @param lines its lines
     * @param cost its cost: higher if it looks worse
     */
    public record Variant(List<SetLine> lines, long cost) {
        /** Copies the list. */
        public Variant {
            lines = List.copyOf(lines);
        }
    }

    /** Rejects null. */
    public ParagraphVariants {
        Objects.requireNonNull(best, "best");
    }

    /**
     * The same without the setting in a line more: in ragged text it would be full of holes.
     *
     * @return the best setting, and that of one line fewer
     */
    public ParagraphVariants notLonger() {
        return new ParagraphVariants(best, shorter, null);
    }

    /** Text that has one setting. */
    public static ParagraphVariants only(List<SetLine> lines) {
        return new ParagraphVariants(new Variant(lines, 0), null, null);
    }
}
