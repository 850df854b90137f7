package org.colophon.model.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamContext;

/** Names places in JSON as {@code articles[0].lead[2].span}. */
final class JsonPlace {

    private JsonPlace() {
    }

    /** The place where a parser is. */
    static String of(TokenStreamContext context) {
        return context.pathAsPointer().toString().replaceAll("/(\\d+)(?=/|$)", "[$1]")
                .replace('/', '.').replaceFirst("^\\.", "");
    }

    /** The place that a failure names. */
    static String of(JacksonException failure) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : failure.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }
}
