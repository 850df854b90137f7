package org.colophon.render.pdf.line;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that follow numbers: scales, parts of dates, measure words, Latin units. */
final class Units {

    private static final Map<String, String> TABLE =
            Rows.of("units.tsv").stream().collect(Collectors.toUnmodifiableMap(row -> row[0], row -> row[1]));
    private static final Set<Integer> ORDINAL = points("ORDINAL");
    private static final Set<Integer> SCALE = points("SCALE");
    private static final Set<Integer> DATE = points("DATE");
    private static final Set<Integer> YEAR = points("YEAR");
    private static final Set<Integer> MEASURE = points("MEASURE");
    private static final Set<String> LATIN = Set.copyOf(List.of(TABLE.getOrDefault("LATIN", "").split(" ")));

    private Units() {
    }

    private static Set<Integer> points(String kind) {
        return TABLE.getOrDefault(kind, "").codePoints().boxed().collect(Collectors.toUnmodifiableSet());
    }

    static boolean isOrdinal(int point) {
        return ORDINAL.contains(point);
    }

    static boolean isScale(int point) {
        return SCALE.contains(point);
    }

    static boolean isDate(int point) {
        return DATE.contains(point);
    }

    static boolean isYear(int point) {
        return YEAR.contains(point);
    }

    static boolean isMeasure(int point) {
        return MEASURE.contains(point) || DATE.contains(point);
    }

    static boolean isLatin(String word) {
        return LATIN.contains(word);
    }
}
