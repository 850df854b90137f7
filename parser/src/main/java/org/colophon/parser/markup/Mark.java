package org.colophon.parser.markup;

/**
 * A mark in the source, from its first character to behind its last.
 *
 * @param start offset of its start
 * @param end offset of its end
 * @param kind its effect
 * @param element the element that it marks
 */
public record Mark(int start, int end, Kind kind, HtmlElement element) {

    /** The effects of marks. */
    public enum Kind {
        /** Opens an element. */
        OPEN,
        /** Closes one. */
        CLOSE,
        /** Is complete by itself: a picture, the end of a line. */
        ALONE,
        /** Is no text, and nothing of it is printed: a comment, a script, a tag without its partner. */
        DROPPED,
        /** Is kept verbatim: a shortcode, a component, a formula. */
        KEPT
    }

    public Mark {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("a mark goes forward, but this goes from " + start + " to " + end);
        }
    }

    static Mark dropped(int start, int end) {
        return new Mark(start, end, Kind.DROPPED, HtmlElement.UNWRAPPED);
    }

    static Mark kept(int start, int end) {
        return new Mark(start, end, Kind.KEPT, HtmlElement.CODE);
    }

    /** The same without a partner: its tag alone is no text. */
    Mark alone() {
        return new Mark(start, end, Kind.DROPPED, element);
    }
}
