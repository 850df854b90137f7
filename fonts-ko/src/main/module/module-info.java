/** The typefaces of Korean, which the library finds by itself. */
module org.colophon.fonts.ko {
    requires transitive org.colophon.render;
    requires static transitive org.jspecify;

    exports org.colophon.fonts.ko;

    provides org.colophon.render.FontProvider with org.colophon.fonts.ko.KoreanFaces;
}
