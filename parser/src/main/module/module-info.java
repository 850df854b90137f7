/** Reads marked-up source text into editions. */
module org.colophon.parser {
    requires transitive org.colophon.model;
    requires static transitive org.jspecify;
    requires flexmark;
    requires flexmark.ext.footnotes;
    requires flexmark.ext.tables;
    requires flexmark.util.ast;
    requires flexmark.util.data;
    requires flexmark.util.sequence;
    requires org.snakeyaml.engine;
    requires tools.jackson.core;

    exports org.colophon.parser;
}
