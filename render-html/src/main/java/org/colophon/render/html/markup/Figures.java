package org.colophon.render.html.markup;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.EditionWalker;

/** Finds the figures of an article, in reading order. */
public final class Figures extends EditionWalker {

    private final List<Block.Figure> found = new ArrayList<>();

    private Figures() {
    }

    public static List<Block.Figure> of(Article article) {
        Figures figures = new Figures();
        figures.walk(article);
        return figures.found;
    }

    @Override
    protected void beginBlock(Block block) {
        if (block instanceof Block.Figure figure) {
            found.add(figure);
        }
    }
}
