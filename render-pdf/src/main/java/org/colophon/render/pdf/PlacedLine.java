package org.colophon.render.pdf;

import java.util.List;
import java.util.Objects;

/**
 * A line of type on a printed page.
 *
 * @param blockId the id of its block in the model
 * @param part the part of the block that it is: TEXT, TITLE, DECK, KICKER, CAPTION, CELL, MARKER and others
 * @param box its place
 * @param text its characters as printed
 * @param edges the beginning of each of its characters along the line, as a share of the line from 0 to 1
 */
public record PlacedLine(String blockId, String part, PlacedBox box, String text, List<Double> edges) {

    /** Copies the list. */
    public PlacedLine {
        Objects.requireNonNull(blockId, "blockId");
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(box, "box");
        edges = List.copyOf(edges);
        if (edges.size() != text.codePointCount(0, text.length())) {
            throw new IllegalArgumentException("each character of a line has an edge");
        }
    }

    /**
     * Returns the same with another value of {@code blockId}.
     *
     * @param other the id of its block in the model
     * @return the copy
     */
    public PlacedLine withBlockId(String other) {
        return new PlacedLine(other, part, box, text, edges);
    }

    /**
     * Returns the same with another value of {@code part}.
     *
     * @param other the part of the block that it is: TEXT, TITLE, DECK, KICKER, CAPTION, CELL, MARKER and others
     * @return the copy
     */
    public PlacedLine withPart(String other) {
        return new PlacedLine(blockId, other, box, text, edges);
    }

    /**
     * Returns the same with another value of {@code box}.
     *
     * @param other its place
     * @return the copy
     */
    public PlacedLine withBox(PlacedBox other) {
        return new PlacedLine(blockId, part, other, text, edges);
    }

    /**
     * Returns the same with another value of {@code text}.
     *
     * @param other its characters as printed
     * @return the copy
     */
    public PlacedLine withText(String other) {
        return new PlacedLine(blockId, part, box, other, edges);
    }

    /**
     * Returns the same with another value of {@code edges}.
     *
     * @param other the beginning of each of its characters along the line, as a share of the line from 0 to 1
     * @return the copy
     */
    public PlacedLine withEdges(List<Double> other) {
        return new PlacedLine(blockId, part, box, text, other);
    }
}
