package org.colophon.fonts.ja;

import java.util.List;
import org.colophon.render.FaceTable;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;

/**
 * Noto Serif JP (Mincho) and Noto Sans JP (Gothic), each regular and bold. Text in Japanese is printed in
 * their forms. Nothing is read before a face is opened.
 */
public final class JapaneseFaces implements FontProvider {

    private final List<FontFace> faces = FaceTable.read(JapaneseFaces.class::getResourceAsStream);

    /** Lists the faces; their files are opened when a renderer asks. */
    public JapaneseFaces() {
    }

    @Override
    public List<FontFace> faces() {
        return faces;
    }
}
