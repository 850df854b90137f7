package org.colophon.render.pdf.line;

import java.util.List;

/** Characters of a text that have something beside them. */
sealed interface Span {

    /** Index of the first of them. */
    int from();

    /** Index after the last. */
    int to();

    /** Characters with a reading in small type above them; they are not divided. */
    record Read(int from, int to, List<Integer> points, Type type) implements Span { }

    /** Characters with a dot below each (着重号). */
    record Stressed(int from, int to) implements Span { }
}
