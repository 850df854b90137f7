/** Writes planned editions as e-papers. */
module org.colophon.epaper {
    requires transitive org.colophon;
    requires static transitive org.jspecify;
    requires org.colophon.images;
    requires org.colophon.render.html;
    requires org.jsoup;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports org.colophon.epaper;
}
