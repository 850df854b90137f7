package org.colophon.model.correction;

import java.util.ArrayList;
import java.util.List;

/**
 * The corrections of the sources in a folder.
 *
 * @param all the corrections, in the order in which they were made
 */
public record Corrections(List<Correction> all) {

    /** No correction. */
    public static final Corrections NONE = new Corrections(List.of());

    /** Copies the list. */
    public Corrections {
        all = List.copyOf(all);
    }

    /**
     * Returns those of one source.
     *
     * @param source its name
     * @return its corrections
     */
    public Corrections of(String source) {
        return new Corrections(all.stream().filter(each -> each.source().equals(source)).toList());
    }

    /**
     * Returns these with another one, which takes the place of one about the same words.
     *
     * @param correction the other one
     * @return the copy
     */
    public Corrections with(Correction correction) {
        List<Correction> made = new ArrayList<>(all);
        made.removeIf(each -> each.source().equals(correction.source()) && each.place().equals(correction.place()));
        made.add(correction);
        return new Corrections(made);
    }

    /**
     * Returns the same with another value of {@code all}.
     *
     * @param other the corrections
     * @return the copy
     */
    public Corrections withAll(List<Correction> other) {
        return new Corrections(other);
    }
}
