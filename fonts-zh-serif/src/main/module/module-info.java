/** Noto Serif SC, the typeface of class Song (宋体), which the library finds by itself. */
module org.colophon.fonts.zh.serif {
    requires transitive org.colophon.render;
    requires static transitive org.jspecify;

    exports org.colophon.fonts.zh.serif;

    provides org.colophon.render.FontProvider with org.colophon.fonts.zh.serif.SerifFaces;
}
