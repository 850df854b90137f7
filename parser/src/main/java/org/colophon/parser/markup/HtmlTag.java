package org.colophon.parser.markup;

import org.jspecify.annotations.Nullable;

/**
 * A tag of HTML, or of a component that looks like one.
 *
 * @param name its name as written
 * @param end offset behind it
 * @param closes whether it is an end tag
 * @param alone whether it declares itself empty
 */
record HtmlTag(String name, int end, boolean closes, boolean alone) {

    /** No tag of text is longer; pictures that are written into their tags are no text. */
    private static final int LONGEST = 8_192;
    private static final int LONGEST_NAME = 40;

    /** The tag at an offset of a text; null if none is there. */
    static @Nullable HtmlTag at(String text, int start) {
        boolean closes = text.startsWith("</", start);
        int from = start + (closes ? 2 : 1);
        int at = from;
        while (at < text.length() && at - from <= LONGEST_NAME && isName(text.charAt(at), at == from)) {
            at++;
        }
        if (at == from || at == text.length() || !endsName(text.charAt(at))) {
            return null;
        }
        int end = end(text, at);
        return end < 0
                ? null
                : new HtmlTag(text.substring(from, at), end, closes, text.charAt(end - 2) == '/');
    }

    private static boolean isName(char c, boolean first) {
        boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        return letter || !first && (c >= '0' && c <= '9' || c == '-' || c == '.');
    }

    private static boolean endsName(char c) {
        return c == '>' || c == '/' || c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    /** Behind the next bracket outside of quotes; if a quote is never closed, behind the next bracket. */
    private static int end(String text, int from) {
        int limit = Math.min(text.length(), from + LONGEST);
        int first = -1;
        char quote = 0;
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '>') {
                first = first < 0 ? i + 1 : first;
                if (quote == 0) {
                    return i + 1;
                }
            } else if (c == '<' && quote == 0) {
                return first;
            } else if (c == quote) {
                quote = 0;
            } else if (quote == 0 && (c == '"' || c == '\'') && text.charAt(i - 1) == '=') {
                quote = c;
            }
        }
        return first;
    }
}
