package org.colophon.render.pdf;

/**
 * A rectangle on a printed page, in points from its upper left corner.
 *
 * @param x its left edge
 * @param y its upper edge
 * @param width its width
 * @param height its height
 */
public record PlacedBox(double x, double y, double width, double height) {

    /** Refuses what is no rectangle. */
    public PlacedBox {
        if (!(width >= 0 && height >= 0) || Double.isNaN(x) || Double.isNaN(y)) {
            throw new IllegalArgumentException("a rectangle has a place, a width and a height");
        }
    }

    /**
     * Returns the same with another value of {@code x}.
     *
     * @param other its left edge
     * @return the copy
     */
    public PlacedBox withX(double other) {
        return new PlacedBox(other, y, width, height);
    }

    /**
     * Returns the same with another value of {@code y}.
     *
     * @param other its upper edge
     * @return the copy
     */
    public PlacedBox withY(double other) {
        return new PlacedBox(x, other, width, height);
    }

    /**
     * Returns the same with another value of {@code width}.
     *
     * @param other its width
     * @return the copy
     */
    public PlacedBox withWidth(double other) {
        return new PlacedBox(x, y, other, height);
    }

    /**
     * Returns the same with another value of {@code height}.
     *
     * @param other its height
     * @return the copy
     */
    public PlacedBox withHeight(double other) {
        return new PlacedBox(x, y, width, other);
    }
}
