package org.colophon.style;

/** The classes of typefaces that Chinese printing knows. A style names the class; a font provider has the face. */
public enum Typeface {
    /** 宋体: for body text and large titles; serif in Latin. */
    SONG,
    /** 黑体: for headings, roles and strong stress; sans serif in Latin. */
    HEI,
    /** 楷体: for leads, quotes and light stress; italic in an alphabet. */
    KAI,
    /** Fangsong (仿宋), for notes and official papers. Kai replaces it if there is no face for it. */
    FANGSONG,
    /** Letters of one width, for code. Han beside them are Hei. */
    MONO
}
