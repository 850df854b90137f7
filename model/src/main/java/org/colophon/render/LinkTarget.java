package org.colophon.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides which addresses an output may link to. */
public final class LinkTarget {

    /** Schemes that open nothing but a page, a letter or a call. */
    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");

    private LinkTarget() {
    }

    /**
     * An address as a browser would see it, if it is of an allowed kind: http, https, mailto, tel, relative, or a
     * fragment.
     *
     * @param address as written
     * @return the address without blanks and control characters; empty if it is not allowed
     */
    public static Optional<String> allowed(String address) {
        StringBuilder plain = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            // Browsers drop these wherever they stand (WHATWG URL): java\tscript: is javascript:.
            if (c > 0x20 && !Character.isWhitespace(c) && !Character.isISOControl(c)) {
                plain.append(c);
            }
        }
        String url = plain.toString();
        int colon = url.indexOf(':');
        int path = firstOf(url, "/?#");
        boolean relative = colon < 0 || path >= 0 && path < colon;
        boolean allowed = relative
                ? !hidesHost(url)
                : ALLOWED.contains(url.substring(0, colon).toLowerCase(Locale.ROOT));
        return allowed && !url.isEmpty() ? Optional.of(url) : Optional.empty();
    }

    /** {@code //host}, {@code \\host} and entities lead elsewhere than they look. */
    private static boolean hidesHost(String url) {
        return url.startsWith("//") || url.startsWith("\\") || url.startsWith("/\\") || url.contains("&#");
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
