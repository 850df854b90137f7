package org.colophon.parser.source;

import org.colophon.model.SourceSpan;

/**
 * A place at which a break had cut a paragraph.
 *
 * @param sign the sign of it
 * @param first the piece before it
 * @param second the piece after it
 * @param confidence 0 to 100
 * @param outcome whether the pieces are joined
 */
public record Seam(Sign sign, SourceSpan first, SourceSpan second, int confidence, Outcome outcome) {

    /** A seam is closed, or left open for people to judge. */
    public enum Outcome {
        /** The two pieces are one paragraph. */
        JOINED,
        /** The two pieces are left apart. */
        SUGGESTED
    }

    /** A sign that two pieces are one paragraph. */
    public enum Sign {
        /** An opening quotation mark, bracket or title mark was not closed before the break. */
        OPEN_MARK,
        /** The first piece ends with a comma or another mark inside a sentence. */
        INNER_MARK,
        /** The first piece ends without any mark, in running prose. */
        NO_END_MARK,
        /** A correction says so. */
        CORRECTED
    }
}
