package org.colophon.render;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.colophon.model.style.Typeface;
import org.colophon.model.style.Weight;

/**
 * A typeface that can be embedded: TrueType with glyf outlines.
 *
 * @param family name of the family
 * @param face its class
 * @param weight its weight
 * @param sha256 SHA-256 of the file in lower-case hexadecimal; parsed faces are kept by it
 * @param data opens the file
 */
public record FontFace(String family, Typeface face, Weight weight, String sha256, Data data) {

    /** Opens the bytes of a face. */
    @FunctionalInterface
    public interface Data {
        /**
         * Opens the file; the caller closes it.
         *
         * @return its bytes
         * @throws IOException if it cannot be read
         */
        InputStream open() throws IOException;
    }

    /** Refuses null. */
    public FontFace {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(face, "face");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(data, "data");
    }
}
