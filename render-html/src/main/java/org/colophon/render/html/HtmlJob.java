package org.colophon.render.html;

import java.io.IOException;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.SourceSpan;
import org.colophon.render.Destinations;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.style.PrintStyle;

/** The shared state of the writers of one page: the markup, the style, the context, the pictures, and the findings. */
final class HtmlJob {

    final Markup out;
    final PrintStyle style;
    final RenderContext context;
    final ResourcePlaces places;
    final Destinations destinations;
    final RenderLog log = new RenderLog();
    private PagePictures pictures = new PagePictures();

    HtmlJob(Edition edition, Markup out, PrintStyle style, RenderContext context, ResourcePlaces places) {
        this.destinations = Destinations.of(edition);
        this.out = out;
        this.style = style.laidOut();
        this.context = context;
        this.places = places;
    }

    /** Text, without the characters that a page must not hold. */
    void text(String value, SourceSpan span) {
        if (!out.textBeyondDoubt(value)) {
            out.text(log.clean(value, span));
        }
    }

    /** An attribute for people to hear or read, without those characters. */
    void attribute(String name, String value, SourceSpan span) {
        out.attribute(name, log.clean(value, span));
    }

    /** Fetches the pictures of articles, before anything is written. */
    void fetch(List<Article> articles) {
        pictures = PagePictures.of(articles, this);
    }

    /** The picture of a figure of an article whose pictures were fetched. */
    PagePicture picture(Block.Figure figure) throws IOException {
        return pictures.of(figure, this);
    }

    /** Whether the picture of an id is written here for the first time. */
    boolean defines(String id) {
        return pictures.defines(id);
    }
}
