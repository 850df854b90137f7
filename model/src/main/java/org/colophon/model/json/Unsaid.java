package org.colophon.model.json;

import java.util.Map;
import org.colophon.model.Datum;
import org.colophon.model.Identity;
import org.colophon.model.Metadata;
import org.colophon.model.ParagraphKind;
import org.colophon.model.Periodical;
import org.colophon.model.PictureInfo;
import org.colophon.model.Rights;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.DelegatingDeserializer;

/**
 * Optional parts of the model without a value: they are left out of the JSON, and parts that the JSON leaves out are
 * read without one.
 */
final class Unsaid {

    /** The empty value of each optional part. */
    static final Map<Class<?>, Object> VALUES = Map.of(
            ParagraphKind.class, ParagraphKind.TEXT,
            Metadata.class, Metadata.NONE,
            Identity.class, Identity.NONE,
            Rights.class, Rights.NONE,
            Periodical.class, Periodical.NONE,
            PictureInfo.class, PictureInfo.NONE,
            Datum.Fields.class, Datum.Fields.NONE);

    private Unsaid() {
    }

    /** Databind leaves out values that are equal to one of these. */
    static final class Filter {

        @Override
        public boolean equals(@Nullable Object other) {
            return other == null || other.equals(VALUES.get(other.getClass()));
        }

        @Override
        public int hashCode() {
            return 0;
        }
    }

    /** Gives a part that is left out its value. */
    static final class Modifier extends ValueDeserializerModifier {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription.Supplier bean, ValueDeserializer<?> reader) {
            return silent(bean, reader);
        }

        @Override
        public ValueDeserializer<?> modifyEnumDeserializer(
                DeserializationConfig config,
                JavaType type,
                BeanDescription.Supplier bean,
                ValueDeserializer<?> reader) {
            return silent(bean, reader);
        }

        private static ValueDeserializer<?> silent(BeanDescription.Supplier bean, ValueDeserializer<?> reader) {
            Object unsaid = VALUES.get(bean.getBeanClass());
            return unsaid == null ? reader : new Reader(reader, unsaid);
        }
    }

    private static final class Reader extends DelegatingDeserializer {

        private final Object unsaid;

        Reader(ValueDeserializer<?> said, Object unsaid) {
            super(said);
            this.unsaid = unsaid;
        }

        @Override
        protected ValueDeserializer<?> newDelegatingInstance(ValueDeserializer<?> said) {
            return new Reader(said, unsaid);
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return unsaid;
        }

        @Override
        public Object getAbsentValue(DeserializationContext context) {
            return unsaid;
        }
    }
}
