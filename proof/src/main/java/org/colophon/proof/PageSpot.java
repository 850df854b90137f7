package org.colophon.proof;

import org.colophon.render.pdf.PlacedBox;

/**
 * A rectangle on one of the pages.
 *
 * @param page number of the page, from 1
 * @param box the rectangle, in points
 */
record PageSpot(int page, PlacedBox box) { }
