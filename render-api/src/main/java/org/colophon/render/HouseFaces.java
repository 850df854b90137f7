package org.colophon.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.colophon.style.FaceCut;

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
        FaceCut cut = FaceCut.named(key).orElseThrow(() -> new IllegalArgumentException(
                "faces." + key + ": a face is named by its cut, one of " + FaceCut.names()));
        try {
            return FontFace.of(file, cut);
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface " + file + " cannot be read", e);
        }
    }
}
