/** Prints editions as HTML. */
module org.colophon.render.html {
    requires transitive org.colophon.render;
    requires static transitive org.jspecify;

    exports org.colophon.render.html;

    provides org.colophon.render.Renderer with org.colophon.render.html.HtmlRenderer;
}
