package org.colophon.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.colophon.style.FaceCut;
import org.colophon.style.Region;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;

/**
 * A typeface that can be embedded: TrueType with glyf outlines.
 *
 * @param family name of the family
 * @param cut its class, weight and slant, and the letters that it is made for
 * @param region the region whose forms its Han have
 * @param sha256 SHA-256 of the file in lower-case hexadecimal: all renderers of a JVM share parsed faces by it
 * @param data opens the file
 */
public record FontFace(String family, FaceCut cut, Region region, String sha256, Data data) {

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

    /** Rejects null and malformed digests: two files with one invented digest would print as one. */
    public FontFace {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(cut, "cut");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(sha256, "sha256");
        Objects.requireNonNull(data, "data");
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("sha256 of the typeface " + family
                    + " must be 64 hexadecimal digits in lower case but is \"" + sha256 + '"');
        }
    }

    /**
     * A face of which no region is known: its Han have the forms of mainland China.
     *
     * @param family name of the family
     * @param cut its class, weight and slant, and the letters that it is made for
     * @param sha256 SHA-256 of the file in lower-case hexadecimal
     * @param data opens the file
     */
    public FontFace(String family, FaceCut cut, String sha256, Data data) {
        this(family, cut, Region.MAINLAND, sha256, data);
    }

    /**
     * A face for Han.
     *
     * @param family name of the family
     * @param face its class
     * @param weight its weight
     * @param sha256 SHA-256 of the file in lower-case hexadecimal
     * @param data opens the file
     */
    public FontFace(String family, Typeface face, Weight weight, String sha256, Data data) {
        this(family, FaceCut.ofHan(face, weight), sha256, data);
    }

    /**
     * Returns the class of the face.
     *
     * @return that of its cut
     */
    public Typeface face() {
        return cut.face();
    }

    /**
     * Returns the weight of the face.
     *
     * @return that of its cut
     */
    public Weight weight() {
        return cut.weight();
    }

    /**
     * A face for Han of a file. It is read once now, for its digest, and again when something is printed with it.
     *
     * @param file a TrueType file with glyf outlines
     * @param face its class
     * @param weight its weight
     * @return the face, its family named after the file
     * @throws IOException if the file cannot be read
     */
    public static FontFace of(Path file, Typeface face, Weight weight) throws IOException {
        return of(file, FaceCut.ofHan(face, weight));
    }

    /**
     * A face of a file. It is read once now, for its digest, and again when something is printed with it.
     *
     * @param file a TrueType file with glyf outlines
     * @param cut the cut that it is
     * @return the face, its family named after the file
     * @throws IOException if the file cannot be read
     */
    public static FontFace of(Path file, FaceCut cut) throws IOException {
        Objects.requireNonNull(file, "file");
        try (DigestInputStream in = new DigestInputStream(Files.newInputStream(file), newDigest())) {
            in.transferTo(OutputStream.nullOutputStream());
            String digest = HexFormat.of().formatHex(in.getMessageDigest().digest());
            return new FontFace(
                    String.valueOf(file.getFileName()), cut, digest, () -> Files.newInputStream(file));
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /**
     * Returns the same with another value of {@code family}.
     *
     * @param other name of the family
     * @return the copy
     */
    public FontFace withFamily(String other) {
        return new FontFace(other, cut, region, sha256, data);
    }

    /**
     * Returns the same with another value of {@code cut}.
     *
     * @param other its class, weight and slant, and the letters that it is made for
     * @return the copy
     */
    public FontFace withCut(FaceCut other) {
        return new FontFace(family, other, region, sha256, data);
    }

    /**
     * Returns the same with another value of {@code sha256}.
     *
     * @param other SHA-256 of the file in lower-case hexadecimal: all renderers of a JVM share parsed faces by it
     * @return the copy
     */
    public FontFace withSha256(String other) {
        return new FontFace(family, cut, region, other, data);
    }

    /**
     * Returns the same with another value of {@code data}.
     *
     * @param other opens the file
     * @return the copy
     */
    public FontFace withData(Data other) {
        return new FontFace(family, cut, region, sha256, other);
    }

    /**
     * Returns the same with another value of {@code region}.
     *
     * @param other the region whose forms its Han have
     * @return the copy
     */
    public FontFace withRegion(Region other) {
        return new FontFace(family, cut, other, sha256, data);
    }
}
