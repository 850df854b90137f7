package org.colophon.render.html;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What takes the place of a character in each context. */
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

    /** Inside a JSON string that stands in a script element: no value can end either. */
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

    private final @Nullable String[] ascii = new String[0x80];

    Escapes(String special) {
        for (int i = 0; i < special.length(); i++) {
            ascii[special.charAt(i)] = escape(special.charAt(i));
        }
    }

    abstract String escape(char c);

    @Nullable String beyondAscii(char c) {
        return null;
    }

    /** What is written for a character; null where it stands for itself. */
    @Nullable String of(char c) {
        return c < 0x80 ? ascii[c] : beyondAscii(c);
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
