package org.colophon.proof;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.images.PageImages;

/**
 * A page as a picture.
 *
 * @param type its media type
 * @param bytes the picture
 * @param hash the digest of the picture
 */
record ProofPicture(String type, byte[] bytes, String hash) {

    /** A larger drawing is shown as pixels. */
    private static final int LARGEST_DRAWING = 3 << 20;
    private static final int DPI = 144;

    /** All pages of a PDF. */
    static List<ProofPicture> of(byte[] pdf) throws IOException {
        List<ProofPicture> pictures = new ArrayList<>();
        try (PageImages images = PageImages.open(pdf)) {
            for (int page = 1; page <= images.count(); page++) {
                byte[] drawing = images.svg(page);
                boolean small = drawing.length <= LARGEST_DRAWING;
                byte[] bytes = small ? drawing : images.png(page, DPI);
                pictures.add(new ProofPicture(small ? "image/svg+xml" : "image/png", bytes, hash(bytes)));
            }
        }
        return pictures;
    }

    /** The picture as an address that holds it. */
    String dataAddress() {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The pictures by their digests. */
    static Map<String, ProofPicture> byHash(List<ProofPicture> pictures) {
        return pictures.stream().collect(Collectors.toMap(
                ProofPicture::hash, picture -> picture, (first, second) -> first));
    }
}
