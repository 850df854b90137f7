package org.colophon.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Decides which addresses an output may link to. */
public final class LinkTarget {

    /** Schemes that open nothing but a page, a letter or a call. */
    private static final Set<String> ALLOWED = Set.of("http", "https", "mailto", "tel");
    /** ASCII that an address may hold beside letters and digits (RFC 3986, section 2), but for the brackets of IPv6. */
    private static final String PLAIN = "-._~:/?#@!$&'()*+,;=%";

    private LinkTarget() {
    }

    /**
     * An address as a browser would see it, if it is of an allowed kind: http, https, mailto, tel, relative, or a
     * fragment. Characters that an address may not hold, such as a blank, are written as their bytes: {@code %20}. All
     * outputs link to allowed addresses alone.
     *
     * @param address as written
     * @return the address; empty if it is not allowed, is no address, or holds half a character
     */
    public static Optional<String> allowed(String address) {
        Optional<String> url = encoded(trimmed(address));
        return url.filter(it -> !it.isEmpty() && isAllowed(it) && isAddress(it));
    }

    private static boolean isAllowed(String url) {
        int colon = url.indexOf(':');
        int path = firstOf(url, "/?#");
        boolean relative = colon < 0 || path >= 0 && path < colon;
        return relative ? !hidesHost(url) : ALLOWED.contains(url.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /**
     * Without the characters that browsers drop: blanks at the edges, line ends and controls anywhere (WHATWG URL):
     * java\tscript: is javascript:.
     */
    private static String trimmed(String address) {
        StringBuilder plain = new StringBuilder(address.length());
        address.chars().filter(c -> !Character.isISOControl(c)).forEach(c -> plain.append((char) c));
        return plain.toString().strip();
    }

    /** Empty where half a character would have to be guessed. */
    private static Optional<String> encoded(String address) {
        StringBuilder url = new StringBuilder(address.length());
        for (int i = 0; i < address.length();) {
            int point = address.codePointAt(i);
            i += Character.charCount(point);
            if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
                return Optional.empty();
            }
            // A per cent sign opens the number of a byte, and one # opens the fragment.
            boolean loose = point == '%' && !isEscape(address, i) || point == '#' && url.indexOf("#") >= 0;
            if (!loose && (Character.isLetterOrDigit(point) || isMark(point) || PLAIN.indexOf(point) >= 0)) {
                url.appendCodePoint(point);
            } else {
                for (byte each : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                    url.append(String.format(Locale.ROOT, "%%%02X", each));
                }
            }
        }
        return Optional.of(url.toString());
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isEscape(String address, int digits) {
        return digits + 2 <= address.length()
                && Character.digit(address.charAt(digits), 16) >= 0
                && Character.digit(address.charAt(digits + 1), 16) >= 0;
    }

    /** {@code //host}, {@code \\host} and entities lead elsewhere than they look. */
    private static boolean hidesHost(String url) {
        return url.startsWith("//") || url.startsWith("%5C") || url.startsWith("/%5C") || url.contains("&#");
    }

    /** Word refuses a file with an address that is none. */
    private static boolean isAddress(String url) {
        try {
            new URI(url);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static int firstOf(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Returns the message about a link inside the text that leads nowhere.
     *
     * @param target its address
     * @return one sentence
     */
    public static String dangling(String target) {
        return "\"" + target + "\" leads nowhere, no heading is called that: its text is kept";
    }
}
