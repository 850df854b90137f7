/** Prints editions as Word documents, and reads edited ones back. */
module org.colophon.render.docx {
    requires transitive org.colophon.render;
    requires static transitive org.jspecify;
    requires java.desktop;
    requires java.xml;
    requires org.apache.logging.log4j;
    requires org.apache.poi.ooxml;

    exports org.colophon.render.docx;

    provides org.colophon.render.Renderer with org.colophon.render.docx.DocxRenderer;
    provides org.apache.logging.log4j.spi.Provider with org.colophon.render.docx.logging.SilentFallback;
}
