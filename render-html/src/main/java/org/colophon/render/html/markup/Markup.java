package org.colophon.render.html.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes HTML in UTF-8, with a method for each context: text through {@link #text} cannot become markup, a value
 * through {@link #attribute} cannot leave its quotes, and only an {@link Address} becomes a link. Constants of this
 * package go through {@link #raw}; JSON and style sheets have sinks of their own, {@link
 * org.colophon.render.html.data.Json} and {@link org.colophon.render.html.style.CssText}.
 */
public final class Markup {

    /** The longest thing that one character becomes: {@code \u2028} in JSON, the entity of the double quote in HTML. */
    private static final int LONGEST = 6;

    private byte[] bytes;
    private int size;

    /** Markup that is written into a buffer; where it is too small, a larger one takes its place. */
    public Markup(byte[] buffer) {
        this.bytes = buffer;
    }

    /** Markup itself, ASCII only. */
    // The one way from a string of Latin letters into bytes that neither allocates nor looks at each character.
    @SuppressWarnings("deprecation")
    public Markup raw(String ascii) {
        int length = ascii.length();
        reserve(length);
        ascii.getBytes(0, length, bytes, size);
        size += length;
        return this;
    }

    /** Markup that a sink made. */
    public Markup made(byte[] safe) {
        reserve(safe.length);
        System.arraycopy(safe, 0, bytes, size, safe.length);
        size += safe.length;
        return this;
    }

    public Markup text(String value) {
        encode(value, Escapes.TEXT);
        return this;
    }

    /** Writes a text if none of its characters could be one that no page may hold; false, and nothing, otherwise. */
    boolean textBeyondDoubt(String value) {
        return encodeBeyondDoubt(value, Escapes.TEXT);
    }

    /** An attribute with its value: a blank, the name, and the value in quotes. */
    public Markup attribute(String name, String value) {
        raw(" ").raw(name).raw("=\"");
        encode(value, Escapes.ATTRIBUTE);
        return raw("\"");
    }

    /** An attribute that a browser follows or loads. */
    public Markup address(String name, Address address) {
        raw(" ").raw(name).raw("=\"");
        address.write(this);
        return raw("\"");
    }

    /** A value inside the quotes of an attribute. */
    public Markup quoted(String value) {
        encode(value, Escapes.ATTRIBUTE);
        return this;
    }

    /** Characters inside a JSON string. */
    public Markup json(String value) {
        encode(value, Escapes.JSON);
        return this;
    }

    private void encode(String value, Escapes escapes) {
        reserve(value.length() * LONGEST);
        byte[] out = bytes;
        int at = size;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isHighSurrogate(c)
                    && i + 1 < value.length()
                    && Character.isLowSurrogate(value.charAt(i + 1))) {
                at = supplementary(Character.toCodePoint(c, value.charAt(++i)), out, at);
            } else {
                at = put(c, escapes, out, at);
            }
        }
        size = at;
    }

    private boolean encodeBeyondDoubt(String value, Escapes escapes) {
        reserve(value.length() * LONGEST);
        byte[] out = bytes;
        int at = size;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c >= 0x3000 && c < 0xD800) {
                out[at] = (byte) (0xE0 | c >> 12);
                out[at + 1] = (byte) (0x80 | c >> 6 & 0x3F);
                out[at + 2] = (byte) (0x80 | c & 0x3F);
                at += 3;
            } else if (isDoubtful(c)) {
                return false;
            } else {
                at = put(c, escapes, out, at);
            }
        }
        size = at;
        return true;
    }

    /** A wider range than the illegal characters: the log decides on these exactly. */
    private static boolean isDoubtful(char c) {
        return c < 0x20 && c != '\n'
                || c >= 0x7F && c < 0xA0
                || c >= 0x2028 && c <= 0x202E
                || c >= 0x2060 && c <= 0x206F
                || Character.isSurrogate(c)
                || c >= 0xFFF0;
    }

    private static int put(char c, Escapes escapes, byte[] out, int at) {
        String escape = escapes.of(c);
        if (escape != null) {
            return ascii(escape, out, at);
        }
        int end = at;
        if (c < 0x80) {
            out[end++] = (byte) c;
        } else if (c < 0x800) {
            out[end++] = (byte) (0xC0 | c >> 6);
            out[end++] = (byte) (0x80 | c & 0x3F);
        } else {
            char whole = Character.isSurrogate(c) ? '\uFFFD' : c;
            out[end++] = (byte) (0xE0 | whole >> 12);
            out[end++] = (byte) (0x80 | whole >> 6 & 0x3F);
            out[end++] = (byte) (0x80 | whole & 0x3F);
        }
        return end;
    }

    private static int supplementary(int point, byte[] out, int at) {
        out[at] = (byte) (0xF0 | point >> 18);
        out[at + 1] = (byte) (0x80 | point >> 12 & 0x3F);
        out[at + 2] = (byte) (0x80 | point >> 6 & 0x3F);
        out[at + 3] = (byte) (0x80 | point & 0x3F);
        return at + 4;
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

    public int size() {
        return size;
    }

    /** The buffer, for the next page. */
    public byte[] buffer() {
        return bytes;
    }

    /** Returns the output as text for another sink. */
    public String writtenText() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }

    public void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }
}
