package org.colophon.render.html.style;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.colophon.style.Ink;
import org.colophon.style.Length;

/**
 * Writes CSS. Values have types, so that a style can set a length or a colour and nothing else; text goes in as a
 * string whose every dangerous character is escaped by number (CSS Syntax 3, section 4.3.7).
 */
public final class CssText {

    private final StringBuilder out;

    public CssText(int expected) {
        this.out = new StringBuilder(expected);
    }

    /** CSS itself: constants of this package. */
    CssText raw(String constant) {
        out.append(constant);
        return this;
    }

    /** Begins the declaration of a custom property. */
    CssText property(String name) {
        if (out.charAt(out.length() - 1) != '{') {
            out.append(';');
        }
        out.append("--").append(name).append(':');
        return this;
    }

    CssText length(Length value) {
        out.append(value);
        return this;
    }

    CssText number(int value) {
        out.append(value);
        return this;
    }

    CssText ink(Ink ink) {
        return colour(ink.rgb());
    }


    /** A colour of a screen, {@code 0xRRGGBB}. */
    CssText colour(int rgb) {
        out.append(String.format(Locale.ROOT, "#%06x", rgb));
        return this;
    }

    /** A data URI of some bytes, as a string. */
    CssText data(String mediaType, byte[] content) {
        out.append("\"data:")
                .append(mediaType)
                .append(";base64,")
                .append(Base64.getEncoder().encodeToString(content))
                .append('"');
        return this;
    }

    public CssText string(String value) {
        out.append('"');
        value.codePoints().forEach(this::character);
        out.append('"');
        return this;
    }

    private void character(int point) {
        boolean plain = point >= 0xA0 && point != 0x2028 && point != 0x2029
                || point == ' ' || Character.isLetterOrDigit(point) || "-.,:/()+".indexOf(point) >= 0;
        if (plain) {
            out.appendCodePoint(point);
        } else {
            out.append('\\').append(Integer.toHexString(point)).append(' ');
        }
    }

    public byte[] bytes() {
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
