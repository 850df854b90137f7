package org.colophon.render.pdf.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.render.CopyFit;
import org.colophon.render.pdf.page.frame.Bookmark;
import org.colophon.render.pdf.page.frame.Folios;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageDraft;
import org.colophon.render.pdf.page.frame.Slot;
import org.colophon.render.pdf.page.furniture.ContentsMaker;

/** The pages of an edition in the making, with their bookmarks and the first page of each article. */
final class PageSequence {

    private final Folios folios = new Folios();
    private final List<PageDraft> pages = new ArrayList<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<CopyFit> fits = new ArrayList<>();
    private final Map<String, String> beginnings = new HashMap<>();

    List<PageDraft> pages() {
        return pages;
    }

    List<Bookmark> bookmarks() {
        return bookmarks;
    }

    List<CopyFit> fits() {
        return fits;
    }

    /** The printed number of the page on which each article begins, by the id of the article. */
    Map<String, String> beginnings() {
        return beginnings;
    }

    boolean isEmpty() {
        return pages.isEmpty();
    }

    int size() {
        return pages.size();
    }

    PageDraft last() {
        return pages.getLast();
    }

    /** Numbers the page that an article is about to begin on. */
    Folios.Folio folio(Article article) {
        return folios.next(article, size() + 1);
    }

    /** Adds a page of the table of contents, which has no printed number of its own. */
    void addContents(Grid grid) {
        Folios.Folio folio = new Folios.Folio(Integer.toString(size() + 1), false);
        PageDraft page = new PageDraft(grid, folio, null, false);
        page.use(grid.lines);
        pages.add(page);
    }

    /** Adds the only page of an edition without articles. */
    void addBlank(Grid grid) {
        pages.add(new PageDraft(grid, folios.next(null, size() + 1), null, false));
    }

    /** Adds a page that an article begins on. */
    PageDraft begin(Article article, Folios.Folio folio, Grid grid) {
        PageDraft page = new PageDraft(grid, folio, article, false);
        pages.add(page);
        return page;
    }

    /** Adds a page that an article continues on. */
    PageDraft goOn(Article article, Grid grid) {
        PageDraft page = new PageDraft(grid, folios.next(null, size() + 1), article, true);
        pages.add(page);
        return page;
    }

    /** Records that an article begins on the last page, at a height. */
    void mark(Article article, int down) {
        beginnings.put(article.id(), last().folio().label());
        bookmarks.add(new Bookmark(ContentsMaker.title(article), 0, size(), down));
    }

    /** Records a heading on the last page, at a height. */
    void mark(Slot.Anchor heading, int down) {
        bookmarks.add(new Bookmark(heading.title(), heading.level(), size(), down));
    }

    /** Records how an article fills its pages. */
    void fit(CopyFit fit) {
        fits.add(fit.withPage(beginnings.getOrDefault(fit.article(), "")));
    }
}
