/** Prints editions as EPUB books. */
module org.colophon.render.epub {
    requires transitive org.colophon.render;
    requires static transitive org.jspecify;
    requires org.colophon.render.html;
    requires org.jsoup;

    exports org.colophon.render.epub;

    provides org.colophon.render.Renderer with org.colophon.render.epub.EpubRenderer;
}
