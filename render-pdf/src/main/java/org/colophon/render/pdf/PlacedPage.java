package org.colophon.render.pdf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.style.WritingMode;

/**
 * A printed page: where its lines and pictures are.
 *
 * @param number its number in the file, from 1
 * @param width its width in points
 * @param height its height in points
 * @param writing the direction of its lines
 * @param lines the lines of its text, in reading order
 * @param pictures its pictures, by the ids of their figures
 */
public record PlacedPage(
        int number,
        double width,
        double height,
        WritingMode writing,
        List<PlacedLine> lines,
        Map<String, PlacedBox> pictures) {

    /** Copies the values. */
    public PlacedPage {
        Objects.requireNonNull(writing, "writing");
        lines = List.copyOf(lines);
        pictures = Map.copyOf(pictures);
    }

    /**
     * Returns the same with another value of {@code number}.
     *
     * @param other its number in the file, from 1
     * @return the copy
     */
    public PlacedPage withNumber(int other) {
        return new PlacedPage(other, width, height, writing, lines, pictures);
    }

    /**
     * Returns the same with another value of {@code width}.
     *
     * @param other its width in points
     * @return the copy
     */
    public PlacedPage withWidth(double other) {
        return new PlacedPage(number, other, height, writing, lines, pictures);
    }

    /**
     * Returns the same with another value of {@code height}.
     *
     * @param other its height in points
     * @return the copy
     */
    public PlacedPage withHeight(double other) {
        return new PlacedPage(number, width, other, writing, lines, pictures);
    }

    /**
     * Returns the same with another value of {@code writing}.
     *
     * @param other the direction of its lines
     * @return the copy
     */
    public PlacedPage withWriting(WritingMode other) {
        return new PlacedPage(number, width, height, other, lines, pictures);
    }

    /**
     * Returns the same with another value of {@code lines}.
     *
     * @param other the lines of its text, in reading order
     * @return the copy
     */
    public PlacedPage withLines(List<PlacedLine> other) {
        return new PlacedPage(number, width, height, writing, other, pictures);
    }

    /**
     * Returns the same with another value of {@code pictures}.
     *
     * @param other its pictures, by the ids of their figures
     * @return the copy
     */
    public PlacedPage withPictures(Map<String, PlacedBox> other) {
        return new PlacedPage(number, width, height, writing, lines, other);
    }
}
