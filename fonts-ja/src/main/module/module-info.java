/** The typefaces of Japanese, which the library finds by itself. */
module org.colophon.fonts.ja {
    requires transitive org.colophon.render;
    requires static transitive org.jspecify;

    exports org.colophon.fonts.ja;

    provides org.colophon.render.FontProvider with org.colophon.fonts.ja.JapaneseFaces;
}
