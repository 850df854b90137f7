/** The typefaces for Chinese text, one module a family, which the library finds by itself. */
module org.colophon.fonts.zh {
    requires transitive org.colophon.fonts.zh.kai;
    requires transitive org.colophon.fonts.zh.sans;
    requires transitive org.colophon.fonts.zh.serif;
    requires transitive org.colophon.render;
    requires static transitive org.jspecify;

    exports org.colophon.fonts.zh;
}
