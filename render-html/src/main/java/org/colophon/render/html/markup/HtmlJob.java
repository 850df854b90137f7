package org.colophon.render.html.markup;

import java.io.IOException;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.SourceSpan;
import org.colophon.render.Destinations;
import org.colophon.render.Progress;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.StageMeter;
import org.colophon.render.layout.PageStyle;
import org.colophon.style.PrintStyle;

/** The shared state of the writers of one page: the markup, the style, the context, the pictures, and the findings. */
public final class HtmlJob {

    public final Markup out;
    public final PageStyle style;
    public final RenderContext context;
    public final ResourcePlaces places;
    public final Destinations destinations;
    public final RenderLog log = new RenderLog();
    public final StageMeter meter;
    private PagePictures pictures = new PagePictures();

    public HtmlJob(Edition edition, Markup out, PrintStyle style, RenderContext context, ResourcePlaces places) {
        this.destinations = Destinations.of(edition);
        this.out = out;
        this.style = PageStyle.of(style);
        this.context = context;
        this.meter = new StageMeter(Progress.Stage.WRITE, context);
        this.places = places;
    }

    /** Text, without the characters that a page must not hold. */
    public void text(String value, SourceSpan span) {
        if (!out.textBeyondDoubt(value)) {
            out.text(log.clean(value, span));
        }
    }

    /** An attribute for people to hear or read, without those characters. */
    public void attribute(String name, String value, SourceSpan span) {
        out.attribute(name, log.clean(value, span));
    }

    /** Fetches the pictures of articles, before anything is written. */
    public void fetch(List<Article> articles) {
        pictures = PagePictures.of(articles, this);
    }

    /** The picture of a figure of an article whose pictures were fetched. */
    public PagePicture picture(Block.Figure figure) throws IOException {
        return pictures.of(figure, this);
    }

    /** Whether the picture of an id is written here for the first time. */
    public boolean defines(String id) {
        return pictures.defines(id);
    }
}
