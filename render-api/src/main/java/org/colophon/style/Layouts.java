package org.colophon.style;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The layouts of a style, and which pages have which. Immutable and thread-safe.
 *
 * @param usual the layout of pages with horizontal lines
 * @param blocks the layout of articles whose sections are blocks; empty if they have the usual one
 * @param vertical the layout of pages with vertical lines; empty if they have the usual one
 * @param sections arrangement of sections on pages with horizontal lines
 * @param columns number of columns for the articles of a printed section, by the name of the section
 */
public record Layouts(
        PageLayout usual,
        Optional<PageLayout> blocks,
        Optional<PageLayout> vertical,
        SectionLayout sections,
        Map<String, Integer> columns) {

    /**
     * Checks that the layouts belong together.
     *
     * @throws IllegalArgumentException if blocks are on another sheet, or the type area cannot be divided into the
     *     columns of a printed section
     */
    public Layouts {
        Objects.requireNonNull(usual, "usual");
        Objects.requireNonNull(blocks, "blocks");
        Objects.requireNonNull(vertical, "vertical");
        Objects.requireNonNull(sections, "sections");
        if (blocks.isPresent() && !blocks.get().page().equals(usual.page())) {
            throw new IllegalArgumentException("pages of blocks have the sheet of the usual ones");
        }
        columns = Collections.unmodifiableMap(new TreeMap<>(columns));
        columns.values().forEach(usual.grid()::parted);
    }

    /** The same change to all layouts. */
    Layouts each(UnaryOperator<PageLayout> change) {
        return horizontal(change).withVertical(vertical.map(change));
    }

    /** The same change to the layouts of pages with horizontal lines. */
    Layouts horizontal(UnaryOperator<PageLayout> change) {
        return new Layouts(change.apply(usual), blocks.map(change), vertical, sections, columns);
    }

    /**
     * Returns the same with another value of {@code blocks}.
     *
     * @param other the layout of short editions, where there is one
     * @return the copy
     */
    public Layouts withBlocks(Optional<PageLayout> other) {
        return new Layouts(usual, other, vertical, sections, columns);
    }

    /**
     * Returns the same with another value of {@code vertical}.
     *
     * @param other the layout of vertical pages, where there is one
     * @return the copy
     */
    public Layouts withVertical(Optional<PageLayout> other) {
        return new Layouts(usual, blocks, other, sections, columns);
    }

    Layouts arranged(SectionLayout otherSections, Map<String, Integer> otherColumns) {
        return new Layouts(usual, blocks, vertical, otherSections, otherColumns);
    }

    /**
     * Returns the same with another value of {@code usual}.
     *
     * @param other the layout of pages with horizontal lines
     * @return the copy
     */
    public Layouts withUsual(PageLayout other) {
        return new Layouts(other, blocks, vertical, sections, columns);
    }

    /**
     * Returns the same with another value of {@code sections}.
     *
     * @param other arrangement of sections on pages with horizontal lines
     * @return the copy
     */
    public Layouts withSections(SectionLayout other) {
        return new Layouts(usual, blocks, vertical, other, columns);
    }

    /**
     * Returns the same with another value of {@code columns}.
     *
     * @param other number of columns for the articles of a printed section, by the name of the section
     * @return the copy
     */
    public Layouts withColumns(Map<String, Integer> other) {
        return new Layouts(usual, blocks, vertical, sections, other);
    }
}
