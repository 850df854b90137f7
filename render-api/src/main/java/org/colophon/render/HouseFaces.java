package org.colophon.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;

/** The typefaces that a house file names by path. */
final class HouseFaces {

    private HouseFaces() {
    }

    static List<FontFace> of(Map<String, String> faces, Path folder) {
        return faces.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> face(entry.getKey(), folder.resolve(entry.getValue())))
                .toList();
    }

    private static FontFace face(String key, Path file) {
        for (Typeface face : Typeface.values()) {
            for (Weight weight : Weight.values()) {
                String name = face.name() + "-" + weight.name();
                if (name.toLowerCase(Locale.ROOT).equals(key)) {
                    return face(file, face, weight);
                }
            }
        }
        throw new IllegalArgumentException("faces." + key
                + ": a face is named by class and weight: song, hei, kai or fangsong, then -regular or -bold");
    }

    private static FontFace face(Path file, Typeface face, Weight weight) {
        try {
            return FontFace.of(file, face, weight);
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface " + file + " cannot be read", e);
        }
    }
}
