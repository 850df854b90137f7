package org.colophon.render.pdf.page.frame;

/**
 * A place that readers jump to.
 *
 * @param title the words of the heading
 * @param level 0 for an article, 1 and more for its parts
 * @param page number of the page, from 1
 * @param block how far down the page
 */
public record Bookmark(String title, int level, int page, int block) { }
