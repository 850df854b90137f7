package org.colophon.model.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.colophon.model.Datum;
import org.colophon.model.Moment;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The values that are one string of JSON, and the data of other programs, which are any JSON. */
final class Scalars {

    private Scalars() {
    }

    static void addTo(SimpleModule module) {
        module.addSerializer(new LocaleWriter())
                .addSerializer(new MomentWriter())
                .addSerializer(new DatumWriter())
                .addDeserializer(Locale.class, new LocaleReader())
                .addDeserializer(LocalDate.class, new DayReader())
                .addDeserializer(Moment.class, new MomentReader())
                .addDeserializer(Datum.Fields.class, new FieldsReader());
    }

    /** Languages as BCP 47 tags. */
    private static final class LocaleWriter extends StdSerializer<Locale> {
        LocaleWriter() {
            super(Locale.class);
        }

        @Override
        public void serialize(Locale locale, JsonGenerator out, SerializationContext context) {
            out.writeString(locale.toLanguageTag());
        }
    }

    private static final class LocaleReader extends StdDeserializer<Locale> {
        LocaleReader() {
            super(Locale.class);
        }

        @Override
        public Locale deserialize(JsonParser in, DeserializationContext context) {
            if (!in.currentToken().isScalarValue() || in.currentToken().isNumeric()) {
                return (Locale) context.handleUnexpectedToken(Locale.class, in);
            }
            return Locale.forLanguageTag(in.getString());
        }
    }

    /** Days of the years that people print: 0001 to 9999, the range of XML and PDF dates of four digits. */
    private static final class DayReader extends StdDeserializer<LocalDate> {

        private static final Pattern DAY = Pattern.compile("(?!0000)\\d{4}-\\d{2}-\\d{2}");

        DayReader() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return (LocalDate) context.handleUnexpectedToken(LocalDate.class, in);
            }
            String written = in.getString();
            try {
                if (DAY.matcher(written).matches()) {
                    return LocalDate.parse(written);
                }
            } catch (DateTimeException e) {
                return refused(written, context);
            }
            return refused(written, context);
        }

        private static LocalDate refused(String written, DeserializationContext context) {
            return (LocalDate)
                    context.handleWeirdStringValue(LocalDate.class, written, "a day is 0001-01-01 to 9999-12-31");
        }
    }

    private static final class MomentWriter extends StdSerializer<Moment> {
        MomentWriter() {
            super(Moment.class);
        }

        @Override
        public void serialize(Moment moment, JsonGenerator out, SerializationContext context) {
            out.writeString(moment.toString());
        }
    }

    private static final class MomentReader extends StdDeserializer<Moment> {
        MomentReader() {
            super(Moment.class);
        }

        @Override
        public Moment deserialize(JsonParser in, DeserializationContext context) {
            if (in.currentToken() != JsonToken.VALUE_STRING) {
                return (Moment) context.handleUnexpectedToken(Moment.class, in);
            }
            try {
                return Moment.parse(in.getString());
            } catch (IllegalArgumentException e) {
                return (Moment) context.handleWeirdStringValue(Moment.class, in.getString(), e.getMessage());
            }
        }
    }

    private static final class DatumWriter extends StdSerializer<Datum> {
        DatumWriter() {
            super(Datum.class);
        }

        @Override
        public void serialize(Datum datum, JsonGenerator out, SerializationContext context) {
            switch (datum) {
                case Datum.Text it -> out.writeString(it.value());
                case Datum.Items it -> {
                    out.writeStartArray();
                    it.items().forEach(item -> serialize(item, out, context));
                    out.writeEndArray();
                }
                case Datum.Fields it -> {
                    out.writeStartObject();
                    it.entries().forEach((name, value) -> {
                        out.writeName(name);
                        serialize(value, out, context);
                    });
                    out.writeEndObject();
                }
            }
        }
    }

    /** Numbers and truth values are kept as they are written; null says nothing and is left out. */
    private static final class FieldsReader extends StdDeserializer<Datum.Fields> {
        FieldsReader() {
            super(Datum.Fields.class);
        }

        @Override
        public Datum.Fields deserialize(JsonParser in, DeserializationContext context) {
            return in.currentToken() == JsonToken.START_OBJECT
                    ? fields(in)
                    : (Datum.Fields) context.handleUnexpectedToken(Datum.Fields.class, in);
        }

        private static Datum.Fields fields(JsonParser in) {
            Map<String, Datum> entries = new LinkedHashMap<>();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                String name = in.currentName();
                if (in.nextToken() != JsonToken.VALUE_NULL) {
                    entries.put(name, datum(in));
                }
            }
            return new Datum.Fields(entries);
        }

        private static Datum datum(JsonParser in) {
            if (in.currentToken() == JsonToken.START_OBJECT) {
                return fields(in);
            }
            if (in.currentToken() != JsonToken.START_ARRAY) {
                return Datum.of(in.getString());
            }
            List<Datum> items = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                if (in.currentToken() != JsonToken.VALUE_NULL) {
                    items.add(datum(in));
                }
            }
            return new Datum.Items(items);
        }
    }
}
