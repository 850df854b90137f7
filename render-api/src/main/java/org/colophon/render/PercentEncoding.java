package org.colophon.render;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes the percent signs of addresses (RFC 3986, 2.1), once: the result is not decoded again. */
final class PercentEncoding {

    private PercentEncoding() {
    }

    /** Decodes the encoded bytes of a text; empty if it has none, or if they are not UTF-8. */
    static Optional<String> decoded(String text) {
        if (text.indexOf('%') < 0) {
            return Optional.empty();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        byte[] given = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < given.length; i++) {
            int high = given[i] == '%' && i + 2 < given.length ? Character.digit(given[i + 1], 16) : -1;
            int low = high >= 0 ? Character.digit(given[i + 2], 16) : -1;
            bytes.write(low >= 0 ? high << 4 | low : given[i]);
            i += low >= 0 ? 2 : 0;
        }
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return decoded.equals(text) ? Optional.empty() : Optional.of(decoded);
        } catch (CharacterCodingException e) {
            // A name that only looks encoded, such as 50%fe.png.
            return Optional.empty();
        }
    }
}
