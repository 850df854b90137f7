package org.colophon.render.pdf.page;

import java.util.List;
import org.colophon.render.CopyFit;
import org.colophon.render.pdf.page.frame.Bookmark;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.StoryThread;

/**
 * An edition that is made up into pages.
 *
 * @param pages the pages
 * @param bookmarks the places that readers jump to, in order
 * @param fits how the articles fill their pages
 * @param threads the areas of the stories of planned pages; empty for articles one after another
 */
public record MadeUp(List<Page> pages, List<Bookmark> bookmarks, List<CopyFit> fits, List<StoryThread> threads) {

    /** Copies the lists. */
    public MadeUp {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        fits = List.copyOf(fits);
        threads = List.copyOf(threads);
    }
}
