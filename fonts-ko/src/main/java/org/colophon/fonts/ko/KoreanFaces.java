package org.colophon.fonts.ko;

import java.util.List;
import org.colophon.render.FaceTable;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;

/**
 * Noto Serif KR (Myeongjo) and Noto Sans KR (Gothic), each regular and bold. Text in Korean is printed in
 * their forms. Nothing is read before a face is opened.
 */
public final class KoreanFaces implements FontProvider {

    private final List<FontFace> faces = FaceTable.read(KoreanFaces.class::getResourceAsStream);

    /** Lists the faces; their files are opened when a renderer asks. */
    public KoreanFaces() {
    }

    @Override
    public List<FontFace> faces() {
        return faces;
    }
}
