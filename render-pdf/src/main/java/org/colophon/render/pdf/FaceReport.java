package org.colophon.render.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colophon.render.FontFace;
import org.colophon.render.pdf.font.Face;
import org.colophon.render.pdf.font.HanSets;

/**
 * The coverage of a publisher's own typeface, reported before the first page is printed with it.
 *
 * @param family name of the face
 * @param coverage how much of each standard it has
 */
public record FaceReport(String family, List<Coverage> coverage) {

    /**
     * The extent to which a face has a standard.
     *
     * @param standard GB 2312, GB 18030-2022 level 1 or 2, 通用规范汉字表
     * @param size how many Han the standard has
     * @param missing those that the face lacks
     */
    public record Coverage(String standard, int size, String missing) {

        /**
         * The number that it has.
         *
         * @return Han of the standard
         */
        public int present() {
            return size - missing.codePointCount(0, missing.length());
        }
    }

    /** Copies the list. */
    public FaceReport {
        Objects.requireNonNull(family, "family");
        coverage = List.copyOf(coverage);
    }

    /**
     * Checks a face.
     *
     * @param face the face
     * @return its coverage
     * @throws IllegalArgumentException if it cannot be used: no glyf outlines, damaged, or its owner forbids embedding
     * @throws IOException if it cannot be read
     */
    public static FaceReport of(FontFace face) throws IOException {
        try (InputStream in = face.data().open()) {
            Face parsed = Face.parse(face.family(), face.cut(), in.readAllBytes());
            return new FaceReport(face.family(), HanSets.all().stream().map(set -> coverage(parsed, set)).toList());
        }
    }

    private static Coverage coverage(Face face, HanSets.HanSet set) {
        String missing = Arrays.stream(set.points())
                .filter(point -> !face.has(point))
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return new Coverage(set.name(), set.points().length, missing);
    }

    /**
     * The report as one line.
     *
     * @return for example {@code MySong.ttf: GB 2312 6763 of 6763, …}
     */
    @Override
    public String toString() {
        return coverage.stream()
                .map(each -> each.standard() + " " + each.present() + " of " + each.size())
                .collect(Collectors.joining(", ", family + ": ", ""));
    }
}
