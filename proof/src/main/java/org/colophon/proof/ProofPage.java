package org.colophon.proof;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The HTML page of a proof: its shell, style and script are resources. */
final class ProofPage {

    /** A file asks for nothing. */
    private static final String ALONE =
            "default-src 'none'; img-src data:; style-src 'unsafe-inline'; script-src 'unsafe-inline'";
    /** A preview asks its own server. */
    private static final String SERVED = "default-src 'none'; img-src 'self' data:; style-src 'unsafe-inline';"
            + " script-src 'unsafe-inline'; connect-src 'self'; frame-src 'self'";

    private ProofPage() {
    }

    static String file(String title, String data) {
        return page(title, data, ALONE, resource("proof.js"));
    }

    static String served(String title, String data) {
        return page(title, data, SERVED, resource("proof.js") + resource("preview.js"));
    }

    private static String page(String title, String data, String policy, String script) {
        return resource("proof.html")
                .replace("{policy}", policy)
                .replace("{css}", resource("proof.css").strip())
                .replace("{script}", script.strip())
                .replace("{title}", escaped(title))
                .replace("{data}", data.replace("<", "\\u003c"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ProofPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
