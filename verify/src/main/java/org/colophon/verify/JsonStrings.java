package org.colophon.verify;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the string values of a JSON document, without their names. */
final class JsonStrings {

    private JsonStrings() {
    }

    /**
     * Returns the values, a line each.
     *
     * @param json the document
     * @throws JacksonException if it is not JSON
     */
    static String of(String json) {
        StringBuilder values = new StringBuilder();
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    values.append(parser.getString()).append('\n');
                }
            }
        }
        return values.toString();
    }
}
