package org.colophon.render.headline;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The pauses in the sense of a headline, as far as single characters tell. */
public final class Sense {

    private static final Map<String, Set<Integer>> TABLE = HeadlineTables.rows("sense.tsv").stream()
            .map(row -> row.split("\t"))
            .collect(Collectors.toUnmodifiableMap(
                    row -> row[0], row -> row[1].codePoints().boxed().collect(Collectors.toUnmodifiableSet())));

    private Sense() {
    }

    /**
     * Returns whether a line must not begin with a character: 的, 了 and their like belong to the word before.
     *
     * @param point the character
     * @return true if it is one of them
     */
    public static boolean isNeverFirst(int point) {
        return has("never-first", point);
    }

    /**
     * Returns whether the sense pauses behind a character.
     *
     * @param point the character
     * @return true if a line may well end with it
     */
    public static boolean pausesAfter(int point) {
        return has("pause-after", point);
    }

    /**
     * Returns whether the sense pauses before a character, unless a longer word begins with it.
     *
     * @param point the character
     * @return true if a line may well begin with it
     */
    public static boolean pausesBefore(int point) {
        return has("pause-before", point);
    }

    /**
     * Returns whether a character is part of a number in Han.
     *
     * @param point the character
     * @return true if it is a numeral
     */
    public static boolean isNumeral(int point) {
        return has("numeral", point);
    }

    /**
     * Returns whether a character is a measure word, which belongs to the number before it.
     *
     * @param point the character
     * @return true if it is one
     */
    public static boolean isMeasure(int point) {
        return has("measure", point);
    }

    private static boolean has(String kind, int point) {
        return TABLE.getOrDefault(kind, Set.of()).contains(point);
    }
}
