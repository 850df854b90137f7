package org.colophon.model;

import java.util.List;
import java.util.Objects;

/**
 * A headed part of an article, often by an author of its own.
 *
 * @param id positional and stable: {@code a1-s2}
 * @param level depth of the heading, from 1
 * @param heading the heading
 * @param creditLines lines below the heading that say whose section it is: 市人大代表 林小红
 * @param blocks the text
 * @param span where it was read
 */
public record Section(
        String id, int level, List<Inline> heading, List<CreditLine> creditLines, List<Block> blocks, SourceSpan span) {

    /**
     * Checks the values and copies the lists.
     *
     * @throws IllegalArgumentException if the id is not one or the level is not 1 to 6
     */
    public Section {
        Require.id(id);
        Require.between(level, 1, 6, "level of a section");
        heading = List.copyOf(heading);
        creditLines = List.copyOf(creditLines);
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(span, "span");
    }
}
