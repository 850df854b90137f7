package org.colophon.render.html.data;

import org.colophon.render.html.markup.Markup;
import org.jspecify.annotations.Nullable;

/** Writes JSON: braces and commas here, characters through the escapes of {@link Markup#json}. */
final class Json {

    private final Markup out;
    private boolean first = true;

    Json(Markup out) {
        this.out = out;
    }

    Json open(String bracket) {
        separate();
        out.raw(bracket);
        first = true;
        return this;
    }

    Json close(String bracket) {
        out.raw(bracket);
        first = false;
        return this;
    }

    Json name(String name) {
        value(name);
        out.raw(":");
        first = true;
        return this;
    }

    Json value(String value) {
        separate();
        out.raw("\"").json(value).raw("\"");
        return this;
    }

    Json property(String name, String value) {
        return name(name).value(value);
    }

    /** A property that is left out where there is nothing to say. */
    Json optional(String name, @Nullable Object value) {
        return value == null || value.toString().isBlank() ? this : property(name, value.toString().strip());
    }

    private void separate() {
        if (first) {
            first = false;
        } else {
            out.raw(",");
        }
    }
}
