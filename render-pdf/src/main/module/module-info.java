/** Prints editions as PDF. */
module org.colophon.render.pdf {
    requires transitive org.colophon.render;
    requires static transitive org.jspecify;
    requires java.desktop;
    requires com.github.librepdf.openpdf;
    requires com.google.zxing;

    exports org.colophon.render.pdf;

    provides org.colophon.render.Renderer with org.colophon.render.pdf.PdfRenderer;
}
