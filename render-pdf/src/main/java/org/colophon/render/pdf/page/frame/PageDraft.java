package org.colophon.render.pdf.page.frame;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.jspecify.annotations.Nullable;

/** A page in the making: its grid, its items, and the depth to which it is filled. */
public final class PageDraft {

    private final Grid grid;
    private final Folios.Folio folio;
    private final @Nullable Article article;
    private final boolean continued;
    private final List<PageItem> marks = new ArrayList<>();
    private int used;

    /** A page on which an article begins, or goes on; no article for a page of another kind. */
    public PageDraft(Grid grid, Folios.Folio folio, @Nullable Article article, boolean continued) {
        this.grid = grid;
        this.folio = folio;
        this.article = article;
        this.continued = continued;
    }

    public Grid grid() {
        return grid;
    }

    public Folios.Folio folio() {
        return folio;
    }

    /** The article at its head. */
    @Nullable public Article article() {
        return article;
    }

    /** The article that goes on at its head from the page before. */
    @Nullable public Article continued() {
        return continued ? article : null;
    }

    public List<PageItem> marks() {
        return marks;
    }

    /** Grid lines from the top that are taken. */
    public int used() {
        return used;
    }

    public void use(int lines) {
        used = Math.max(used, lines);
    }
}
