package org.colophon.render.pdf.page;

import java.util.List;

/**
 * A page that is made up.
 *
 * @param number from 1
 * @param marks what is printed on it, in reading order, furniture last
 */
public record Page(int number, List<Mark> marks) {

    /** Copies the list. */
    public Page {
        marks = List.copyOf(marks);
    }
}
