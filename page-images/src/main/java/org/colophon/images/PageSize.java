package org.colophon.images;

/**
 * The size of a page as it is shown, in points of 1/72 inch.
 *
 * @param width the width
 * @param height the height
 */
public record PageSize(double width, double height) {}
