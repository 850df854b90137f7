package org.colophon.render.pdf.page.frame;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.colophon.style.WritingMode;

/**
 * A page that is made up.
 *
 * @param number from 1
 * @param writing direction of its lines, and so where the axes of its marks lie
 * @param marks what is printed on it, in reading order
 * @param furniture what stands around the text: its lines run across the sheet, whatever the writing
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
     * @param marks what is printed on it
     */
    public Page(int number, List<PageItem> marks) {
        this(number, WritingMode.HORIZONTAL, marks, List.of());
    }

    /**
     * Everything that is printed, furniture last. Only where lines are horizontal do all marks lie on the same axes.
     *
     * @return the marks
     */
    public List<PageItem> all() {
        return Stream.concat(marks.stream(), furniture.stream()).toList();
    }
}
