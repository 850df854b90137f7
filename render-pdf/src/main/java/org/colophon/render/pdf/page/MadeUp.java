package org.colophon.render.pdf.page;

import java.util.List;

/**
 * An edition that is made up into pages.
 *
 * @param pages the pages
 * @param bookmarks the places that readers jump to, in order
 */
public record MadeUp(List<Page> pages, List<Bookmark> bookmarks) {

    /** Copies the lists. */
    public MadeUp {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
    }
}
