package org.colophon.render.html;

import java.util.Locale;
import java.util.Set;

/** Decides which addresses a page may link to. */
final class Urls {

    /** RFC 3986 schemes that open nothing but a page, a letter or a call. */
    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

    private Urls() {
    }

    /** The address as a browser would see it; empty where it is not allowed. */
    static String safe(String address) {
        StringBuilder plain = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            // Browsers drop these wherever they stand (WHATWG URL): java\tscript: is javascript:.
            if (c > 0x20 && c != 0x7F && !Character.isWhitespace(c) && !Character.isISOControl(c)) {
                plain.append(c);
            }
        }
        String url = plain.toString();
        int colon = url.indexOf(':');
        int slash = firstOf(url, "/?#");
        if (colon < 0 || slash >= 0 && slash < colon) {
            // A relative address: but \\host and //host leave the site, and %3A or &#58; may hide a colon.
            boolean hides = url.startsWith("//") || url.startsWith("\\") || url.startsWith("/\\") || url.contains("&#");
            return hides ? "" : url;
        }
        return ALLOWED.contains(url.substring(0, colon).toLowerCase(Locale.ROOT)) ? url : "";
    }

    private static int firstOf(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
