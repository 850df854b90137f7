package org.colophon.render.html.style;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * A style sheet with the hash by which a page allows it.
 *
 * @param css the text in UTF-8; not to be changed
 * @param hash {@code sha256-…} of it (Content Security Policy 3, section 2.3.1)
 */
public record StyleSheet(byte[] css, String hash) {

    static StyleSheet of(CssText text) {
        byte[] css = text.bytes();
        return new StyleSheet(css, "sha256-" + hash(css));
    }

    private static String hash(byte[] css) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(css));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
