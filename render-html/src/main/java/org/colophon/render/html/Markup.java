package org.colophon.render.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes HTML in UTF-8, with a method for each context: what goes through {@link #text} cannot become markup, what
 * goes through {@link #attribute} cannot leave its quotes. Only constants of this package go through {@link #raw}.
 */
final class Markup {

    private byte[] bytes = new byte[1 << 14];
    private int size;

    /** Markup itself: constants, and bytes that another sink has made safe. ASCII only. */
    Markup raw(String ascii) {
        reserve(ascii.length());
        size = ascii(ascii, bytes, size);
        return this;
    }

    /** Markup that a sink made, in any characters. */
    Markup made(String safe) {
        byte[] encoded = safe.getBytes(StandardCharsets.UTF_8);
        reserve(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }

    Markup text(String value) {
        return escaped(value, false);
    }

    /** An attribute with its value: a blank, the name, and the value in quotes. */
    Markup attribute(String name, String value) {
        raw(" ").raw(name).raw("=\"");
        return escaped(value, true).raw("\"");
    }

    private Markup escaped(String value, boolean quoted) {
        int length = value.length();
        reserve(length * 6);
        byte[] out = bytes;
        int at = size;
        for (int i = 0; i < length; i++) {
            char c = value.charAt(i);
            if (c < 0x80) {
                String entity = c == '&' ? "&amp;" : c == '<' ? "&lt;" : c == '>' ? "&gt;" : c == '"' && quoted ? "&quot;" : "";
                if (entity.isEmpty()) {
                    out[at++] = (byte) c;
                } else {
                    at = ascii(entity, out, at);
                }
            } else if (c < 0x800) {
                out[at++] = (byte) (0xC0 | c >> 6);
                out[at++] = (byte) (0x80 | c & 0x3F);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(value.charAt(i + 1))) {
                int point = Character.toCodePoint(c, value.charAt(++i));
                out[at++] = (byte) (0xF0 | point >> 18);
                out[at++] = (byte) (0x80 | point >> 12 & 0x3F);
                out[at++] = (byte) (0x80 | point >> 6 & 0x3F);
                out[at++] = (byte) (0x80 | point & 0x3F);
            } else {
                char whole = Character.isSurrogate(c) ? '\uFFFD' : c;
                out[at++] = (byte) (0xE0 | whole >> 12);
                out[at++] = (byte) (0x80 | whole >> 6 & 0x3F);
                out[at++] = (byte) (0x80 | whole & 0x3F);
            }
        }
        size = at;
        return this;
    }

    private static int ascii(String text, byte[] out, int at) {
        int end = at;
        for (int i = 0; i < text.length(); i++) {
            out[end++] = (byte) text.charAt(i);
        }
        return end;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    long writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
        return size;
    }
}
