package org.colophon.render.html;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import org.colophon.model.Edition;
import org.colophon.render.FontFace;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;

/** The typefaces that a page brings with it: those of the context, each with the characters that it sets in it. */
final class WebFonts {

    private static final String MEDIA_TYPE = "font/ttf";

    private WebFonts() {
    }

    static StyleSheet of(HtmlJob desk, Edition edition) throws IOException {
        CssText css = new CssText(1 << 20);
        for (Map.Entry<Typeface, Map<Weight, NavigableSet<Integer>>> use : FaceUse.of(edition, desk.style).entrySet()) {
            for (Map.Entry<Weight, NavigableSet<Integer>> weight : use.getValue().entrySet()) {
                FontFace face = find(desk, use.getKey(), weight.getKey());
                if (face != null) {
                    desk.context.cancellation().check();
                    rule(desk, face, weight.getValue(), css);
                }
            }
        }
        return StyleSheet.of(css);
    }

    private static @org.jspecify.annotations.Nullable FontFace find(HtmlJob desk, Typeface face, Weight weight) {
        return desk.context.fonts().faces().stream()
                .filter(known -> known.face() == face && known.weight() == weight)
                .findFirst().orElse(null);
    }

    private static void rule(HtmlJob desk, FontFace face, NavigableSet<Integer> points, CssText css)
            throws IOException {
        byte[] file;
        try (InputStream in = face.data().open()) {
            file = FontSubset.of(in.readAllBytes(), points);
        }
        String weight = face.weight() == Weight.BOLD ? "700" : "400";
        css.raw("@font-face{font-family:\"")
                .raw(FontStacks.own(face.face()))
                .raw("\";font-weight:")
                .raw(weight)
                .raw(";src:url(");
        switch (desk.options.delivery()) {
            case LINKED -> {
                String name = "colophon-" + face.face().name().toLowerCase(Locale.ROOT) + "-" + weight + ".ttf";
                css.string(desk.context.assetSink().store(name, MEDIA_TYPE, file));
            }
            case SELF_CONTAINED, FRAGMENT -> css.data(MEDIA_TYPE, file);
        }
        css.raw(") format(\"truetype\")}\n");
    }
}
