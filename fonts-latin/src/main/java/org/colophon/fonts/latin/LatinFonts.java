package org.colophon.fonts.latin;

import java.util.List;
import org.colophon.render.FaceTable;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;

/**
 * Source Serif 4 and Source Sans 3, each regular, italic, bold and bold italic, and Source Code Pro, regular and bold.
 * They have Latin, Greek and Cyrillic letters. Nothing is read before a face is opened.
 */
public final class LatinFonts implements FontProvider {

    private final List<FontFace> faces;

    /** Lists the faces; their files are opened when a renderer asks. */
    public LatinFonts() {
        faces = FaceTable.read(LatinFonts.class::getResourceAsStream);
    }

    @Override
    public List<FontFace> faces() {
        return faces;
    }
}
