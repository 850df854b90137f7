package org.colophon.fonts.zh.kai;

import java.util.List;
import org.colophon.render.FaceTable;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;

/**
 * LXGW WenKai, a Kai (楷体), regular. It covers all of GB 18030-2022 level 2 and the table 通用规范汉字表. Nothing is read
 * before a face is opened.
 */
public final class KaiFaces implements FontProvider {

    private final List<FontFace> faces = FaceTable.read(KaiFaces.class::getResourceAsStream);

    /** Lists the faces; their files are opened when a renderer asks. */
    public KaiFaces() {
    }

    @Override
    public List<FontFace> faces() {
        return faces;
    }
}
