/** Typefaces for text in alphabets, which the library finds by itself. */
module org.colophon.fonts.latin {
    requires transitive org.colophon.render;
    requires static transitive org.jspecify;

    provides org.colophon.render.FontProvider with org.colophon.fonts.latin.LatinFonts;
}
