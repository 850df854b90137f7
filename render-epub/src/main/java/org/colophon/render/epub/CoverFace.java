package org.colophon.render.epub;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.render.font.FontSubset;
import org.colophon.render.font.TrueType;
import org.colophon.style.Weight;

/** The typeface of a cover, inside it: a reader shows covers as pictures, which see no other file. */
final class CoverFace {

    /** Parsing a face takes 50 ms: no more are tried. */
    private static final int MOST = 4;
    /** The name by which the drawing calls it. */
    static final String NAME = "masthead";

    private CoverFace() {
    }

    /** The rule for the face that has most of these words; empty if no face has any. */
    static String rule(String words, FontProvider fonts) throws IOException {
        int[] points = words.codePoints().filter(point -> point > ' ').distinct().sorted().toArray();
        List<FontFace> faces = fonts.faces().stream()
                .sorted(Comparator.comparing((FontFace face) -> face.weight() != Weight.BOLD)
                        .thenComparing(face -> face.cut().name()))
                .limit(MOST).toList();
        TrueType best = null;
        int[] covered = {};
        for (FontFace face : faces) {
            TrueType file;
            try (InputStream in = face.data().open()) {
                file = TrueType.parse(face.family(), in.readAllBytes());
            }
            int[] found = java.util.Arrays.stream(points).filter(point -> file.glyph(point) != 0).toArray();
            if (found.length > covered.length) {
                best = file;
                covered = found;
            }
            if (covered.length == points.length) {
                break;
            }
        }
        return best == null ? "" : "<style>@font-face{font-family:" + NAME + ";src:url(data:font/ttf;base64,"
                + Base64.getEncoder().encodeToString(FontSubset.forWeb(best, covered, Map.of())) + ")}</style>\n";
    }
}
