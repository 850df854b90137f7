/** Noto Sans SC, the typeface of class Hei (黑体), which the library finds by itself. */
module org.colophon.fonts.zh.sans {
    requires transitive org.colophon.render;
    requires static transitive org.jspecify;

    exports org.colophon.fonts.zh.sans;

    provides org.colophon.render.FontProvider with org.colophon.fonts.zh.sans.SansFaces;
}
