package org.colophon.render.html.markup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The replacements of characters in each context. */
enum Escapes {

    /** Between tags. */
    TEXT("&<>") {
        @Override
        String escape(char c) {
            return entity(c);
        }
    },

    /** Between the quotes of an attribute, whichever quotes they are. */
    ATTRIBUTE("&<>\"'") {
        @Override
        String escape(char c) {
            return entity(c);
        }
    },

    /** Inside a JSON string in a script element: no value can end either. */
    JSON("\"\\<>&" + controls() + "\u007F") {
        @Override
        String escape(char c) {
            return c == '"' ? "\\\"" : c == '\\' ? "\\\\" : String.format(Locale.ROOT, "\\u%04x", (int) c);
        }

        @Override
        @Nullable String beyondAscii(char c) {
            return c <= 0x9F || c == '\u2028' || c == '\u2029' ? escape(c) : null;
        }
    };

    /** The characters that are replaced, one bit each: those below U+0040, and those from there to U+007F. */
    private final long low;
    private final long high;

    Escapes(String special) {
        this.low = bits(special, 0);
        this.high = bits(special, Long.SIZE);
    }

    abstract String escape(char c);

    @Nullable String beyondAscii(char c) {
        return null;
    }

    /** Returns the replacement of a character; null if it is written unchanged. */
    @Nullable String of(char c) {
        if (c >= 2 * Long.SIZE) {
            return beyondAscii(c);
        }
        long bits = c < Long.SIZE ? low : high;
        return (bits & bit(c)) == 0 ? null : escape(c);
    }

    private static long bits(String special, int from) {
        return special.chars()
                .filter(c -> c >= from && c < from + Long.SIZE)
                .mapToLong(Escapes::bit)
                .reduce(0, (a, b) -> a | b);
    }

    private static long bit(int c) {
        return 1L << c % Long.SIZE;
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "&#39;";
        };
    }

    private static String controls() {
        StringBuilder all = new StringBuilder();
        for (char c = 0; c < 0x20; c++) {
            all.append(c);
        }
        return all.toString();
    }
}
