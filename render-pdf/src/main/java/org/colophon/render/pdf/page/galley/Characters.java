package org.colophon.render.pdf.page.galley;

import org.colophon.render.pdf.line.Type;

/** Knows which characters the faces of the edition can print. */
@FunctionalInterface
public interface Characters {

    /**
     * Whether a character has a glyph.
     *
     * @param type type that it is set in
     * @param codePoint the character
     * @return false if it is printed as 〓
     */
    boolean prints(Type type, int codePoint);
}
