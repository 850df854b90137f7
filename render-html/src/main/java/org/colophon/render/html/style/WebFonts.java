package org.colophon.render.html.style;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.colophon.model.Edition;
import org.colophon.render.FontFace;
import org.colophon.render.font.FontSubset;
import org.colophon.render.font.TrueType;
import org.colophon.render.html.markup.HtmlJob;
import org.colophon.style.FaceCut;
import org.colophon.style.Slant;
import org.colophon.style.Weight;
import org.jspecify.annotations.Nullable;

/**
 * The typefaces that a page brings with it: those of the context, each with the characters that it sets in it. Parsed
 * faces are kept while memory lasts: one takes 50 ms. Thread-safe.
 */
public final class WebFonts {

    /** Bytes of all typefaces of a page by default; {@code HtmlOptions} says why. */
    public static final int LIMIT = 600_000;
    private static final String MEDIA_TYPE = "font/ttf";

    private final Map<String, SoftReference<TrueType>> parsed = new ConcurrentHashMap<>();

    /** A face and the characters that are set in it. */
    private record Use(FontFace face, NavigableSet<Integer> points) { }

    /**
     * The rules for the typefaces of an edition: those with the most characters first, as long as they have no more
     * than so many bytes together.
     */
    public Optional<StyleSheet> of(HtmlJob desk, Edition edition, int limit) throws IOException {
        List<Use> uses = FaceUse.of(edition, desk.style).entrySet().stream()
                .flatMap(use -> find(desk, use.getKey()).map(face -> new Use(face, use.getValue())).stream())
                .sorted(Comparator.comparingInt((Use use) -> -use.points().size())
                        .thenComparing(use -> use.face().cut().name()))
                .toList();
        if (uses.isEmpty()) {
            return Optional.empty();
        }
        CssText css = new CssText(1 << 20);
        int room = limit;
        for (Use use : uses) {
            desk.context.cancellation().check();
            byte[] file = subset(use);
            if (file.length <= room) {
                room -= file.length;
                rule(desk, use.face(), file, css);
            }
        }
        return Optional.of(StyleSheet.of(css));
    }

    private static Optional<FontFace> find(HtmlJob desk, FaceCut cut) {
        return desk.context.fonts().faces().stream().filter(known -> known.cut().equals(cut)).findFirst();
    }

    private TrueType parse(FontFace face) throws IOException {
        SoftReference<TrueType> held = parsed.get(face.sha256());
        @Nullable TrueType known = held == null ? null : held.get();
        if (known == null) {
            try (InputStream in = face.data().open()) {
                known = TrueType.parse(face.family(), in.readAllBytes());
            }
            parsed.put(face.sha256(), new SoftReference<>(known));
        }
        return known;
    }

    private byte[] subset(Use use) throws IOException {
        TrueType file = parse(use.face());
        int[] present = use.points().stream()
                .mapToInt(Integer::intValue)
                .filter(point -> file.glyph(point) != 0)
                .toArray();
        Map<String, byte[]> features =
                HalfWidths.table(file, present).map(table -> Map.of("GPOS", table)).orElse(Map.of());
        return FontSubset.forWeb(file, present, features);
    }

    private static void rule(HtmlJob desk, FontFace face, byte[] file, CssText css) throws IOException {
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
