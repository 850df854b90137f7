/** Reads outputs back and compares them with the model that they were printed from. */
module org.colophon.verify {
    requires transitive org.colophon.model;
    requires static transitive org.jspecify;
    requires java.xml;
    requires org.apache.pdfbox;
    requires org.jsoup;
    requires tools.jackson.core;

    exports org.colophon.verify;
}
