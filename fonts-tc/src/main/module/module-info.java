/** The typefaces of Traditional Chinese, which the library finds by itself. */
module org.colophon.fonts.tc {
    requires transitive org.colophon.render;
    requires static transitive org.jspecify;

    exports org.colophon.fonts.tc;

    provides org.colophon.render.FontProvider with org.colophon.fonts.tc.TraditionalFaces;
}
