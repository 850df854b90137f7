package org.colophon.render.pdf.line;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The pauses in the sense of a headline, as far as single characters tell. */
public final class Sense {

    private static final Map<String, Set<Integer>> TABLE = Rows.of("sense.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row[0], row -> row[1].codePoints().boxed().collect(Collectors.toUnmodifiableSet())));

    private Sense() {
    }

    /** Whether a line must not begin with a character: 的, 了 and their like belong to the word before. */
    static boolean isNeverFirst(int point) {
        return has("never-first", point);
    }

    static boolean pausesAfter(int point) {
        return has("pause-after", point);
    }

    static boolean pausesBefore(int point) {
        return has("pause-before", point);
    }

    private static boolean has(String kind, int point) {
        return TABLE.getOrDefault(kind, Set.of()).contains(point);
    }
}
