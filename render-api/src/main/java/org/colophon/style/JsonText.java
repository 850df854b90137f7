package org.colophon.style;

import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Reads and writes the JSON of styles and houses with Jackson's streams alone. Its databind needs a version of the
 * annotations that it shares with Jackson 2, which an application settles for itself: no style is to depend on that.
 */
final class JsonText {

    private static final JsonFactory JSON =
            JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private JsonText() {
    }

    /** The object that a text holds, and nothing beside it. */
    static Fields read(String json) {
        JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json);
        try (parser) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                Fields fields = fields(parser);
                if (parser.nextToken() == null) {
                    return fields;
                }
            }
        } catch (JacksonException e) {
            // A limit of the reader names no place: the place is that of the reader.
            TokenStreamLocation place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
            throw new StyleFormatException(
                    "line " + place.getLineNr() + ", column " + place.getColumnNr(),
                    "not JSON: " + e.getOriginalMessage());
        }
        throw new StyleFormatException("", "a style or house file holds one JSON object");
    }

    private static Fields fields(JsonParser parser) {
        Fields fields = new Fields();
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static Value value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Value.Text(parser.getString());
            case VALUE_NUMBER_INT -> parser.getNumberType() == JsonParser.NumberType.INT
                    ? new Value.Whole(parser.getIntValue())
                    : new Value.Other(parser.getString());
            case VALUE_NUMBER_FLOAT, VALUE_TRUE, VALUE_FALSE, VALUE_NULL -> new Value.Other(parser.getString());
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new IllegalStateException("no value begins with " + parser.currentToken());
        };
    }

    private static Value.Items items(JsonParser parser) {
        List<Value> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return new Value.Items(List.copyOf(values));
    }

    /** A value on one line. */
    static String compact(Value value) {
        return written(value, ObjectWriteContext.empty());
    }

    /** A value on many lines, each level of it indented. */
    static String pretty(Value value) {
        return written(value, new Indented());
    }

    private static String written(Value value, ObjectWriteContext context) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JSON.createGenerator(context, out)) {
            write(value, generator);
        }
        return out.toString();
    }

    private static void write(Value value, JsonGenerator out) {
        switch (value) {
            case Fields fields -> {
                out.writeStartObject();
                fields.forEach((name, each) -> {
                    out.writeName(name);
                    write(each, out);
                });
                out.writeEndObject();
            }
            case Value.Items items -> {
                out.writeStartArray();
                items.values().forEach(each -> write(each, out));
                out.writeEndArray();
            }
            case Value.Text text -> out.writeString(text.text());
            case Value.Whole whole -> out.writeNumber(whole.number());
            case Value.Other other -> out.writeRawValue(other.written());
        }
    }

    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }
    }
}
