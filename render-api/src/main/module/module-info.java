/** Print styles, house files, and the contract of renderers. */
module org.colophon.render {
    requires transitive org.colophon.model;
    requires static transitive org.jspecify;
    requires tools.jackson.core;

    exports org.colophon.render;
    exports org.colophon.render.copy;
    exports org.colophon.render.picture;
    exports org.colophon.render.text;
    exports org.colophon.style;
    exports org.colophon.render.font to
            org.colophon.render.epub, org.colophon.render.html, org.colophon.render.pdf;
    exports org.colophon.render.headline to
        org.colophon.render.docx, org.colophon.render.html, org.colophon.render.pdf;
    exports org.colophon.render.layout to
        org.colophon.render.docx, org.colophon.render.html, org.colophon.render.pdf;

    uses org.colophon.render.FontProvider;
    uses org.colophon.render.Renderer;
}
