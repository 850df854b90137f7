package org.colophon.render;

import java.util.Objects;
import java.util.Optional;

/**
 * What the first bytes of a picture say, read without decoding it.
 *
 * @param mediaType its type, by its content and not its name
 * @param extension the extension of that type
 * @param width in pixels
 * @param height in pixels
 */
public record PictureHeader(String mediaType, String extension, int width, int height) {

    /** Refuses null. */
    public PictureHeader {
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(extension, "extension");
    }

    /**
     * Reads the header of a PNG, JPEG or GIF picture.
     *
     * @param bytes the picture
     * @return what its header says; empty if it is none of the three, or broken
     */
    public static Optional<PictureHeader> read(byte[] bytes) {
        Optional<PictureHeader> header = Optional.empty();
        if (starts(bytes, 0x89, 'P', 'N', 'G') && bytes.length > 24) {
            header = Optional.of(new PictureHeader("image/png", "png", big32(bytes, 16), big32(bytes, 20)));
        }
        if (starts(bytes, 'G', 'I', 'F', '8') && bytes.length > 10) {
            header = Optional.of(new PictureHeader("image/gif", "gif", little16(bytes, 6), little16(bytes, 8)));
        }
        if (starts(bytes, 0xFF, 0xD8)) {
            header = jpeg(bytes);
        }
        return header.filter(picture -> picture.width() > 0 && picture.height() > 0);
    }

    /** Goes from segment to segment to the frame header (ISO/IEC 10918-1 B.2.2). */
    private static Optional<PictureHeader> jpeg(byte[] bytes) {
        int at = 2;
        while (at + 9 < bytes.length && (bytes[at] & 0xFF) == 0xFF) {
            int marker = bytes[at + 1] & 0xFF;
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                return Optional.of(new PictureHeader("image/jpeg", "jpg", big16(bytes, at + 7), big16(bytes, at + 5)));
            }
            at += 2 + big16(bytes, at + 2);
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static int big16(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private static int little16(byte[] bytes, int at) {
        return (bytes[at + 1] & 0xFF) << 8 | bytes[at] & 0xFF;
    }

    private static int big32(byte[] bytes, int at) {
        return big16(bytes, at) << 16 | big16(bytes, at + 2);
    }
}
