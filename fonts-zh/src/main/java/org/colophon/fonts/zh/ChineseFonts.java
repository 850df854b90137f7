package org.colophon.fonts.zh;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.fonts.zh.kai.KaiFaces;
import org.colophon.fonts.zh.sans.SansFaces;
import org.colophon.fonts.zh.serif.SerifFaces;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;

/**
 * Noto Serif SC (Song) and Noto Sans SC (Hei), each regular and bold, and LXGW WenKai (Kai). A program that takes the
 * installed faces does not need it: each family is found by itself.
 */
public final class ChineseFonts implements FontProvider {

    private final List<FontFace> faces = Stream.of(new SerifFaces(), new SansFaces(), new KaiFaces())
            .flatMap(family -> family.faces().stream())
            .toList();

    /** Lists the faces; their files are opened when a renderer asks. */
    public ChineseFonts() {
    }

    @Override
    public List<FontFace> faces() {
        return faces;
    }
}
