package org.colophon.model.json;

import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads the two records that most of an edition is made of, a span and a run of text, without the buffers that databind
 * keeps for records of any shape.
 */
final class FrequentParts {

    private FrequentParts() {
    }

    static void addTo(SimpleModule module) {
        SpanReader spans = new SpanReader();
        module.addDeserializer(SourceSpan.class, spans).addDeserializer(Inline.Text.class, new TextReader(spans));
    }

    /**
     * Reads an object property by property.
     *
     * @param <T> what is read
     */
    private abstract static class Properties<T> extends StdDeserializer<T> {

        Properties(Class<T> type) {
            super(type);
        }

        /** Goes to the first name of an object; the parser is at its start or, behind its type, at that name. */
        final boolean isObject(JsonParser in) {
            if (in.currentToken() == JsonToken.START_OBJECT) {
                in.nextToken();
            }
            return in.currentToken() == JsonToken.PROPERTY_NAME || in.currentToken() == JsonToken.END_OBJECT;
        }

        /** Returns a failure that names the property it happened in. */
        static JacksonException in(String property, JacksonException failure) {
            return failure.prependPath(null, property);
        }
    }

    private static final class SpanReader extends Properties<SourceSpan> {

        SpanReader() {
            super(SourceSpan.class);
        }

        @Override
        public @Nullable SourceSpan deserialize(JsonParser in, DeserializationContext context) {
            if (!isObject(in)) {
                return (SourceSpan) context.handleUnexpectedToken(SourceSpan.class, in);
            }
            int start = 0;
            int end = 0;
            int line = 0;
            int column = 0;
            for (String name = in.currentName(); in.currentToken() != JsonToken.END_OBJECT; name = in.nextName()) {
                in.nextToken();
                switch (name) {
                    case "start" -> start = number(name, in, context);
                    case "end" -> end = number(name, in, context);
                    case "line" -> line = number(name, in, context);
                    case "column" -> column = number(name, in, context);
                    default -> in.skipChildren();
                }
            }
            try {
                return new SourceSpan(start, end, line, column);
            } catch (IllegalArgumentException e) {
                throw context.instantiationException(SourceSpan.class, e);
            }
        }

        private int number(String name, JsonParser in, DeserializationContext context) {
            try {
                return _parseIntPrimitive(in, context);
            } catch (JacksonException e) {
                throw in(name, e);
            }
        }
    }

    private static final class TextReader extends Properties<Inline.Text> {

        private final SpanReader spans;

        TextReader(SpanReader spans) {
            super(Inline.Text.class);
            this.spans = spans;
        }

        @Override
        public Inline.@Nullable Text deserialize(JsonParser in, DeserializationContext context) {
            if (!isObject(in)) {
                return (Inline.Text) context.handleUnexpectedToken(Inline.Text.class, in);
            }
            String value = null;
            SourceSpan span = null;
            for (String name = in.currentName(); in.currentToken() != JsonToken.END_OBJECT; name = in.nextName()) {
                in.nextToken();
                try {
                    switch (name) {
                        case "value" -> value = string(in, context);
                        case "span" -> span =
                                in.currentToken() == JsonToken.VALUE_NULL ? null : spans.deserialize(in, context);
                        default -> in.skipChildren();
                    }
                } catch (JacksonException e) {
                    throw in(name, e);
                }
            }
            try {
                return new Inline.Text(value, span);
            } catch (NullPointerException e) {
                throw context.instantiationException(Inline.Text.class, e);
            }
        }

        private static @Nullable String string(JsonParser in, DeserializationContext context) {
            return switch (in.currentToken()) {
                case VALUE_STRING -> in.getString();
                case VALUE_NULL -> null;
                default -> (String) context.handleUnexpectedToken(String.class, in);
            };
        }
    }
}
