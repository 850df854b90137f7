package org.colophon.bulk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/**
 * The bytes of an input, if they are not too many, and their digest.
 *
 * @param bytes the bytes; none if they are too many
 * @param sha256 their digest
 * @param length how many there are
 */
record InputText(byte[] bytes, String sha256, long length) {

    private static final int MOST_BYTES_OF_CHARACTER = 4;
    private static final int BYTE_ORDER_MARK = 4;

    static InputText of(BulkInput input, int characters) throws IOException {
        long most = (long) characters * MOST_BYTES_OF_CHARACTER + BYTE_ORDER_MARK;
        MessageDigest digest = Sha256.digest();
        try (InputStream in = input.content().open()) {
            byte[] bytes = in.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            digest.update(bytes);
            long length = bytes.length;
            byte[] buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
                length += read;
            }
            return new InputText(length > most ? new byte[0] : bytes, Sha256.hex(digest), length);
        }
    }

    InputStream open(int characters) throws IOException {
        if (bytes.length < length) {
            throw new IOException("it has " + length + " bytes, more than " + characters
                    + " characters can have: raise the limit or divide it");
        }
        return new ByteArrayInputStream(bytes);
    }
}
