package org.colophon.render.html;

/**
 * Writes JSON that may stand inside a script element: {@code <}, {@code >}, {@code &} and the line separators of
 * Unicode are escaped, so that no value can end it.
 */
final class Json {

    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    Json open(char bracket) {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    Json close(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    Json name(String name) {
        separate();
        string(name);
        out.append(':');
        first = true;
        return this;
    }

    Json value(String value) {
        separate();
        string(value);
        return this;
    }

    Json property(String name, String value) {
        return name(name).value(value);
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void string(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '<', '>', '&', '\u2028', '\u2029' -> escape(c);
                default -> {
                    if (c < 0x20 || c >= 0x7F && c <= 0x9F) {
                        escape(c);
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    private void escape(char c) {
        out.append("\\u");
        String digits = Integer.toHexString(c);
        out.append("0".repeat(4 - digits.length())).append(digits);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
