package org.colophon.proof;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;

/**
 * Judges requests: only those of the page that was opened are answered.
 *
 * @param host the address and port of the server
 * @param token the secret part of its addresses
 */
record PreviewRequest(String host, String token) {

    /** The path below the token; null if the request is not ours. */
    @Nullable String path(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        String origin = headers.getFirst("Origin");
        String site = headers.getFirst("Sec-Fetch-Site");
        boolean written = exchange.getRequestMethod().equals("POST");
        boolean own = host.equals(headers.getFirst("Host"))
                && (origin == null ? !written : origin.equals("http://" + host))
                && (site == null || site.equals("same-origin") || site.equals("none"));
        String path = exchange.getRequestURI().getPath();
        int end = path.indexOf('/', 1);
        if (!own || end < 0 || !isToken(path.substring(1, end))) {
            return null;
        }
        return path.substring(end + 1);
    }

    private boolean isToken(String given) {
        return MessageDigest.isEqual(
                given.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }
}
