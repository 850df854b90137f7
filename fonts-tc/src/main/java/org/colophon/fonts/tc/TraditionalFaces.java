package org.colophon.fonts.tc;

import java.util.List;
import org.colophon.render.FaceTable;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;

/**
 * Noto Serif TC (Ming) and Noto Sans TC (Hei), each regular and bold. Text in Traditional Chinese is printed in
 * their forms. Nothing is read before a face is opened.
 */
public final class TraditionalFaces implements FontProvider {

    private final List<FontFace> faces = FaceTable.read(TraditionalFaces.class::getResourceAsStream);

    /** Lists the faces; their files are opened when a renderer asks. */
    public TraditionalFaces() {
    }

    @Override
    public List<FontFace> faces() {
        return faces;
    }
}
