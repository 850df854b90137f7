package org.colophon.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
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
                    return new FontFace(
                            String.valueOf(file.getFileName()),
                            face,
                            weight,
                            sha256(file),
                            () -> Files.newInputStream(file));
                }
            }
        }
        throw new IllegalArgumentException("faces." + key
                + ": a face is named by class and weight: song, hei, kai or fangsong, then -regular or -bold");
    }

    private static String sha256(Path file) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface " + file + " cannot be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
