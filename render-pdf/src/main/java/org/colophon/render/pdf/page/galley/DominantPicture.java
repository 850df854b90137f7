package org.colophon.render.pdf.page.galley;

import java.util.List;
import org.colophon.model.Block;
import org.colophon.render.RenderLog;
import org.colophon.render.layout.PictureRule;
import org.colophon.render.picture.Fetched;
import org.colophon.render.picture.Picture;

/**
 * The picture of an article that is larger than its others, so that a page has one centre: the deepest of the wide
 * pictures among the first.
 */
final class DominantPicture {

    /** A page has hardly more pictures. */
    private static final int AMONG = 6;

    private DominantPicture() {
    }

    /**
     * The id of its figure: the one that its source asks for. Empty if none is asked for and the article has no second
     * picture, or none that is wide.
     */
    static String of(List<Block> text, ArticleScope scope) {
        for (Block block : text) {
            if (block instanceof Block.Figure figure && PictureRule.isLead(figure)) {
                return figure.id();
            }
        }
        String dominant = "";
        int pictures = 0;
        long width = 0;
        long height = 0;
        for (Block block : text) {
            if (pictures < AMONG
                    && block instanceof Block.Figure figure
                    && scope.job().pictures().fetch(figure, new RenderLog()) instanceof Fetched.Shown shown) {
                Picture picture = shown.picture();
                pictures++;
                boolean deeper = width == 0 || picture.height() * width > height * picture.width();
                if (picture.width() > picture.height() && deeper) {
                    dominant = figure.id();
                    width = picture.width();
                    height = picture.height();
                }
            }
        }
        return pictures > 1 ? dominant : "";
    }
}
