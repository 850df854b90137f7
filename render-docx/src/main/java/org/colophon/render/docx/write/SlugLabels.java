package org.colophon.render.docx.write;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colophon.render.docx.word.Tables;

/**
 * The words that a manuscript adds in its own language: those of the slug table and of numbered captions.
 *
 * @param slug heading of the table: 稿签
 * @param length how the length of a text is counted there
 */
record SlugLabels(
        String slug, String title, String authors, String characters, String publication, String date, String page,
        String section, String editor, String first, String second, String third, String approval,
        String picture, String table, Length length) {

    /** The units in which desks count a text. */
    enum Length {
        /** Characters without blanks. */
        CHARACTERS,
        /** Words. */
        WORDS;

        int count(String text) {
            return switch (this) {
                case CHARACTERS ->
                    (int) text.codePoints()
                            .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                            .count();
                case WORDS -> text.isBlank() ? 0 : text.strip().split("\\s+").length;
            };
        }
    }

    private static final Map<String, SlugLabels> TABLE = Tables.rows("words.tsv")
            .collect(Collectors.toUnmodifiableMap(
                    row -> row[0],
                    row -> new SlugLabels(
                            row[1],
                            row[2],
                            row[3],
                            row[4],
                            row[5],
                            row[6],
                            row[7],
                            row[8],
                            row[9],
                            row[10],
                            row[11],
                            row[12],
                            row[13],
                            row[14],
                            row[15],
                            Length.valueOf(row[16].toUpperCase(Locale.ROOT)))));

    static SlugLabels of(Locale language) {
        return Objects.requireNonNull(TABLE.get(Fonts.key(language)));
    }
}
