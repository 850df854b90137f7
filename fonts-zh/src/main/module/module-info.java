/** Typefaces for Chinese text, which the library finds by itself. */
module org.colophon.fonts.zh {
    requires transitive org.colophon.render;
    requires static transitive org.jspecify;

    provides org.colophon.render.FontProvider with org.colophon.fonts.zh.ChineseFonts;
}
