package org.colophon.model;

import java.util.List;
import java.util.Objects;

/**
 * A footnote of an article. It may be referred to from several places, also from other notes, or from none.
 *
 * @param id positional and stable; {@link Inline.NoteRef} names it
 * @param blocks its content
 * @param span where it was read
 */
public record Note(String id, List<Block> blocks, SourceSpan span) {

    /**
     * Checks the id and copies the list.
     *
     * @throws IllegalArgumentException if the id has other characters than letters, digits and {@code - _ . :}
     */
    public Note {
        Require.id(id);
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(span, "span");
    }
}
