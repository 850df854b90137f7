/** LXGW WenKai, the typeface of class Kai (楷体), which the library finds by itself. */
module org.colophon.fonts.zh.kai {
    requires transitive org.colophon.render;
    requires static transitive org.jspecify;

    exports org.colophon.fonts.zh.kai;

    provides org.colophon.render.FontProvider with org.colophon.fonts.zh.kai.KaiFaces;
}
