package org.colophon.render.picture;

import java.nio.charset.StandardCharsets;

/** Reads numbers of a file; past its end there is no number but a fault of the picture. */
final class Bytes {

    private final byte[] content;

    Bytes(byte[] content) {
        this.content = content;
    }

    int length() {
        return content.length;
    }

    /** Requires so many bytes from a place on. */
    void require(int at, long length) throws UnreadablePictureException {
        if (at < 0 || length < 0 || at + length > content.length) {
            throw UnreadablePictureException.broken("it is cut off");
        }
    }

    int one(int at) throws UnreadablePictureException {
        require(at, 1);
        return content[at] & 0xFF;
    }

    int big16(int at) throws UnreadablePictureException {
        require(at, 2);
        return (content[at] & 0xFF) << 8 | content[at + 1] & 0xFF;
    }

    int little16(int at) throws UnreadablePictureException {
        require(at, 2);
        return (content[at + 1] & 0xFF) << 8 | content[at] & 0xFF;
    }

    /** A number of 32 bits; those above 2^31 are negative. */
    int big32(int at) throws UnreadablePictureException {
        return big16(at) << 16 | big16(at + 2);
    }

    String ascii(int at, int length) throws UnreadablePictureException {
        require(at, length);
        return new String(content, at, length, StandardCharsets.ISO_8859_1);
    }

    boolean startsWith(int... magic) {
        return holds(0, magic);
    }

    /** Whether these bytes begin at a position. */
    boolean holds(int at, int... magic) {
        if (at > content.length - magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((content[at + i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
