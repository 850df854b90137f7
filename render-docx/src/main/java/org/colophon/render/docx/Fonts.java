package org.colophon.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.colophon.model.style.Typeface;

/** The faces that Word has for each class of typeface, by language. They are named, not embedded. */
final class Fonts {

    private static final Map<String, String[]> TABLE = load();

    private Fonts() {
    }

    /** The attributes of w:rFonts for a class: all four slots. */
    static String slots(Typeface face, Locale language) {
        String[] row = Objects.requireNonNull(TABLE.get(key(language) + " " + face.name()));
        return " w:ascii=\"" + row[3] + "\" w:eastAsia=\"" + row[2] + "\" w:hAnsi=\"" + row[3] + "\" w:cs=\"" + row[3] + "\"";
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

    static boolean isEastAsian(Locale language) {
        return switch (language.getLanguage()) {
            case "zh", "ja", "ko" -> true;
            default -> false;
        };
    }

    private static String key(Locale language) {
        return switch (language.getLanguage()) {
            case "ja", "ko", "en" -> language.getLanguage();
            case "zh" -> language.getScript().equals("Hant") || language.getCountry().equals("TW") || language.getCountry().equals("HK")
                    ? "zh-Hant"
                    : "zh-Hans";
            default -> "en";
        };
    }

    private static Map<String, String[]> load() {
        try (InputStream in = Objects.requireNonNull(Fonts.class.getResourceAsStream("fonts.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(row -> row.split("\t"))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0] + " " + row[1], row -> row));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
