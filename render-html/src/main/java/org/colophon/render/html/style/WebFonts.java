package org.colophon.render.html.style;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.NavigableSet;
import org.colophon.model.Edition;
import org.colophon.render.FontFace;
import org.colophon.render.font.FontSubset;
import org.colophon.render.font.TrueType;
import org.colophon.render.html.markup.HtmlJob;
import org.colophon.style.FaceCut;
import org.colophon.style.Slant;
import org.colophon.style.Weight;

/** The typefaces that a page brings with it: those of the context, each with the characters that it sets in it. */
public final class WebFonts {

    private static final String MEDIA_TYPE = "font/ttf";

    private WebFonts() {
    }

    public static StyleSheet of(HtmlJob desk, Edition edition) throws IOException {
        CssText css = new CssText(1 << 20);
        for (Map.Entry<FaceCut, NavigableSet<Integer>> use : FaceUse.of(edition, desk.style).entrySet()) {
            FontFace face = find(desk, use.getKey());
            if (face != null) {
                desk.context.cancellation().check();
                rule(desk, face, use.getValue(), css);
            }
        }
        return StyleSheet.of(css);
    }

    private static @org.jspecify.annotations.Nullable FontFace find(HtmlJob desk, FaceCut cut) {
        return desk.context.fonts().faces().stream()
                .filter(known -> known.cut().equals(cut))
                .findFirst().orElse(null);
    }

    private static byte[] subset(FontFace face, NavigableSet<Integer> points) throws IOException {
        try (InputStream in = face.data().open()) {
            TrueType file = TrueType.parse(face.family(), in.readAllBytes());
            int[] present = points.stream()
                    .mapToInt(Integer::intValue)
                    .filter(point -> file.glyph(point) != 0)
                    .toArray();
            Map<String, byte[]> features =
                    HalfWidths.table(file, present).map(table -> Map.of("GPOS", table)).orElse(Map.of());
            return FontSubset.forWeb(file, present, features);
        }
    }

    private static void rule(HtmlJob desk, FontFace face, NavigableSet<Integer> points, CssText css)
            throws IOException {
        byte[] file = subset(face, points);
        String weight = face.weight() == Weight.BOLD ? "700" : "400";
        css.raw("@font-face{font-family:\"")
                .raw(FontStacks.own(face.cut()))
                .raw(face.cut().slant() == Slant.ITALIC ? "\";font-style:italic;font-weight:" : "\";font-weight:")
                .raw(weight)
                .raw(";src:url(");
        switch (desk.places.faces()) {
            case BESIDE -> {
                String name = "colophon-" + face.cut().name() + ".ttf";
                css.string(desk.context.assetSink().store(name, MEDIA_TYPE, file));
            }
            case INSIDE, ELSEWHERE -> css.data(MEDIA_TYPE, file);
        }
        css.raw(") format(\"truetype\")}\n");
    }
}
