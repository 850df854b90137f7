/** Draws the pages of printed editions as PNG and SVG. */
module org.colophon.images {
    requires static transitive org.jspecify;
    requires java.desktop;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;

    exports org.colophon.images;
}
