package org.colophon.render.docx.write;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colophon.render.copy.ReadingDirection;
import org.colophon.render.docx.word.Tables;
import org.colophon.render.docx.word.Xml;
import org.colophon.style.FaceCut;
import org.colophon.style.Lettering;
import org.colophon.style.Slant;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;

/**
 * The faces of a document for each class of typeface: the publisher's own where it has them, otherwise those that Word
 * has for the language. They are named, not embedded.
 *
 * @param language main language of the document
 * @param own names of the publisher's faces, by the regular upright cut of their class
 */
public record Fonts(Locale language, Map<FaceCut, String> own) {

    private static final Map<String, Row> TABLE = load();

    public Fonts {
        own = Map.copyOf(own);
    }

    /** A face of the table: its name, that of the Latin face beside it, its other name, and its charset. */
    private record Row(String eastAsian, String latin, String alias, String charset) { }

    /** A face as the table of fonts lists it; an alias or charset that is not known is empty. */
    record Face(String name, String alias, String charset) { }

    /** The attributes of w:rFonts for a class: all four slots. */
    String slots(Typeface face) {
        Row row = row(face);
        String eastAsian = han(face, row);
        String latin = letters(face, row);
        return new Xml().attribute("w:ascii", latin).attribute("w:eastAsia", eastAsian)
                .attribute("w:hAnsi", latin).attribute("w:cs", latin).toString();
    }

    /** All faces that styles may name, each once, in the order of the classes. */
    Collection<Face> faces() {
        Map<String, Face> faces = new LinkedHashMap<>();
        for (Typeface face : Typeface.values()) {
            Row row = row(face);
            String name = han(face, row);
            faces.putIfAbsent(
                    name,
                    name.equals(row.eastAsian()) ? new Face(name, row.alias(), row.charset()) : new Face(name, "", ""));
            faces.putIfAbsent(letters(face, row), new Face(letters(face, row), "", "00"));
        }
        return List.copyOf(faces.values());
    }

    private String han(Typeface face, Row row) {
        return own.getOrDefault(FaceCut.ofHan(face, Weight.REGULAR), row.eastAsian());
    }

    /** A Chinese face of the publisher takes all slots where letters are the main script, if it has none for them. */
    private String letters(Typeface face, Row row) {
        FaceCut han = FaceCut.ofHan(face, Weight.REGULAR);
        String other = isEastAsian(language) ? row.latin() : own.getOrDefault(han, row.latin());
        FaceCut letters = FaceCut.of(face, Weight.REGULAR, Lettering.ALPHABETIC).in(Slant.UPRIGHT);
        return own.getOrDefault(letters, other);
    }

    private Row row(Typeface face) {
        return Objects.requireNonNull(TABLE.get(key(language) + " " + face.name()));
    }

    /** The language of letters that are read from right to left; Word's own if the language is none. */
    static String rightToLeftLanguage(Locale language) {
        return ReadingDirection.of(language) == ReadingDirection.RIGHT_TO_LEFT ? language.toLanguageTag() : "ar-SA";
    }

    /** The language of East Asian text, as Word names it. */
    static String eastAsianLanguage(Locale language) {
        return switch (key(language)) {
            case "zh-Hant" -> language.getCountry().equals("HK") ? "zh-HK" : "zh-TW";
            case "ja" -> "ja-JP";
            case "ko" -> "ko-KR";
            default -> "zh-CN";
        };
    }

    /** The language of Latin text, as Word names it. */
    static String latinLanguage(Locale language) {
        if (isEastAsian(language) || language.getLanguage().isEmpty()) {
            return "en-US";
        }
        if (language.getCountry().isEmpty()) {
            return language.getLanguage().equals("en") ? "en-US" : language.getLanguage();
        }
        return language.getLanguage() + "-" + language.getCountry();
    }

    static boolean isEastAsian(Locale language) {
        return switch (language.getLanguage()) {
            case "zh", "ja", "ko" -> true;
            default -> false;
        };
    }

    /** The row of the tables by language that a language takes; those without one take the English. */
    static String key(Locale language) {
        return switch (language.getLanguage()) {
            case "ja", "ko", "en" -> language.getLanguage();
            case "zh" ->
                language.getScript().equals("Hant")
                                || language.getCountry().equals("TW")
                                || language.getCountry().equals("HK")
                        ? "zh-Hant"
                        : "zh-Hans";
            default -> "en";
        };
    }

    private static Map<String, Row> load() {
        return Tables.rows("fonts.tsv").collect(Collectors.toUnmodifiableMap(
                row -> row[0] + " " + row[1], row -> new Row(row[2], row[3], row[4], row[5])));
    }
}
