/** The front door: reads sources and prints them. */
module org.colophon {
    requires transitive org.colophon.parser;
    requires org.colophon.exchange;
    requires transitive org.colophon.render;
    requires transitive org.colophon.render.pdf;
    requires static transitive org.jspecify;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;
    requires tools.jackson.databind;

    exports org.colophon;
    exports org.colophon.bulk;
}
