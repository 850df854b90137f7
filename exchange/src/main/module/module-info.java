/** Reads documents of other programs, and writes editions for them. */
module org.colophon.exchange {
    requires transitive org.colophon.parser;
    requires transitive org.colophon.render;
    requires static transitive org.jspecify;
    requires java.xml;
    requires org.apache.logging.log4j;
    requires org.apache.poi.ooxml;
    requires org.jsoup;
    requires tools.jackson.core;

    exports org.colophon.exchange;

    uses org.colophon.exchange.SourceReader;

    provides org.colophon.exchange.SourceReader with
            org.colophon.exchange.docx.WordSource,
            org.colophon.exchange.markup.WebSource,
            org.colophon.exchange.markup.NewsSource;
    provides org.apache.logging.log4j.spi.Provider with org.colophon.exchange.logging.SilentReading;
}
