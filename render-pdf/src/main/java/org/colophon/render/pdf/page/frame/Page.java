package org.colophon.render.pdf.page.frame;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.colophon.style.WritingMode;

/**
 * A page that is made up.
 *
 * @param number from 1
 * @param writing direction of its lines, which sets the axes of its items
 * @param marks its items, in reading order
 * @param furniture the items around the text, whose lines run across the sheet in any writing mode
 */
public record Page(int number, WritingMode writing, List<PageItem> marks, List<PageItem> furniture) {

    /** Copies the lists. */
    public Page {
        Objects.requireNonNull(writing, "writing");
        marks = List.copyOf(marks);
        furniture = List.copyOf(furniture);
    }

    /**
     * A page whose lines are horizontal, with nothing around them that is not among its marks.
     *
     * @param number from 1
     * @param marks its items
     */
    public Page(int number, List<PageItem> marks) {
        this(number, WritingMode.HORIZONTAL, marks, List.of());
    }

    /**
     * All items, furniture last. They have the same axes only if lines are horizontal.
     *
     * @return the marks
     */
    public List<PageItem> all() {
        return Stream.concat(marks.stream(), furniture.stream()).toList();
    }
}
