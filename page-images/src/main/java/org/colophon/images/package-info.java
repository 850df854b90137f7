/**
 * Draws the pages of printed editions as pictures: PNG by PDFBox, and SVG whose letters are outlines.
 *
 * <p>{@link org.colophon.images.PageImages} is the way in.
 */
@NullMarked
package org.colophon.images;

import org.jspecify.annotations.NullMarked;
