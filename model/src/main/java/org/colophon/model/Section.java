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

    /**
     * The same with another id; those of its parts stay.
     *
     * @param other the id
     * @return the section
     */
    public Section withId(String other) {
        return new Section(other, level, heading, creditLines, blocks, span);
    }

    /**
     * The same at another level.
     *
     * @param other depth of the heading, from 1
     * @return the section
     */
    public Section withLevel(int other) {
        return new Section(id, other, heading, creditLines, blocks, span);
    }

    /**
     * The same under another heading.
     *
     * @param other the heading
     * @return the section
     */
    public Section withHeading(List<Inline> other) {
        return new Section(id, level, other, creditLines, blocks, span);
    }

    /**
     * The same with other lines of credits.
     *
     * @param other the lines
     * @return the section
     */
    public Section withCreditLines(List<CreditLine> other) {
        return new Section(id, level, heading, other, blocks, span);
    }

    /**
     * The same with another text.
     *
     * @param other the blocks
     * @return the section
     */
    public Section withBlocks(List<Block> other) {
        return new Section(id, level, heading, creditLines, other, span);
    }

    /**
     * The same read elsewhere.
     *
     * @param other where it was read
     * @return the section
     */
    public Section withSpan(SourceSpan other) {
        return new Section(id, level, heading, creditLines, blocks, other);
    }
}
