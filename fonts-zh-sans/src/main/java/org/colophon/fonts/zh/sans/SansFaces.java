package org.colophon.fonts.zh.sans;

import java.util.List;
import org.colophon.render.FaceTable;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;

/**
 * Noto Sans SC, a Hei (黑体), regular and bold. It covers all of GB 18030-2022 level 2 and the table
 * 通用规范汉字表. Nothing is read before a face is opened.
 */
public final class SansFaces implements FontProvider {

    private final List<FontFace> faces = FaceTable.read(SansFaces.class::getResourceAsStream);

    /** Lists the faces; their files are opened when a renderer asks. */
    public SansFaces() {
    }

    @Override
    public List<FontFace> faces() {
        return faces;
    }
}
