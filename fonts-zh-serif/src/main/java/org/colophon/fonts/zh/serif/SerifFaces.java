package org.colophon.fonts.zh.serif;

import java.util.List;
import org.colophon.render.FaceTable;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;

/**
 * Noto Serif SC, a Song (宋体), regular and bold. It covers all of GB 18030-2022 level 2 and the table
 * 通用规范汉字表. Nothing is read before a face is opened.
 */
public final class SerifFaces implements FontProvider {

    private final List<FontFace> faces = FaceTable.read(SerifFaces.class::getResourceAsStream);

    /** Lists the faces; their files are opened when a renderer asks. */
    public SerifFaces() {
    }

    @Override
    public List<FontFace> faces() {
        return faces;
    }
}
