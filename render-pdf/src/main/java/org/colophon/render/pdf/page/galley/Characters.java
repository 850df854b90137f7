package org.colophon.render.pdf.page.galley;

import org.colophon.render.pdf.line.Type;

/** Knows which characters the faces of the edition can print. */
@FunctionalInterface
public interface Characters {

    /**
     * Whether a character has a glyph.
     *
     * @param type what it is set in
     * @param codePoint the character
     * @return false if 〓 stands for it
     */
    boolean prints(Type type, int codePoint);
}
