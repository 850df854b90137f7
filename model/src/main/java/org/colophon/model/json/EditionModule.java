package org.colophon.model.json;

import java.util.function.Predicate;
import org.colophon.model.Edition;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;

/**
 * Teaches a mapper of Jackson 3 to read and write editions and their parts as {@link EditionJson} does, whatever its
 * own settings are. Mappers that look for modules find it as a service; others take {@link EditionJson#module()}.
 */
public final class EditionModule extends JacksonModule {

    /** Makes the module. */
    public EditionModule() {
        super();
    }

    @Override
    public String getModuleName() {
        return "colophon-edition";
    }

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    @Override
    public void setupModule(SetupContext context) {
        Predicate<Class<?>> ours = type -> type.getPackageName().equals(Edition.class.getPackageName())
                && (type.isRecord() || type.isSealed());
        context.addSerializers(new Writers(ours));
        context.addDeserializers(new Readers(ours));
    }

    /** Writers of the types of the model. */
    private static final class Writers extends Serializers.Base {

        private final Predicate<Class<?>> ours;

        Writers(Predicate<Class<?>> ours) {
            this.ours = ours;
        }

        @Override
        public ValueSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription.Supplier bean,
                com.fasterxml.jackson.annotation.JsonFormat.Value format) {
            return ours.test(type.getRawClass()) ? new Writer() : null;
        }
    }

    private static final class Writer extends ValueSerializer<Object> {

        @Override
        public void serialize(Object value, JsonGenerator out, SerializationContext context) {
            EditionJson.write(value, out);
        }

        @Override
        public void serializeWithType(
                Object value, JsonGenerator out, SerializationContext context, TypeSerializer type) {
            EditionJson.write(value, out);
        }
    }

    /** Readers of the types of the model. */
    private static final class Readers extends Deserializers.Base {

        private final Predicate<Class<?>> ours;

        Readers(Predicate<Class<?>> ours) {
            this.ours = ours;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return ours.test(type);
        }

        @Override
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier bean) {
            return ours.test(type.getRawClass()) ? new Reader(type.getRawClass()) : null;
        }
    }

    private static final class Reader extends ValueDeserializer<Object> {

        private final Class<?> type;

        Reader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) {
            try {
                return EditionJson.read(in, type);
            } catch (EditionFormatException e) {
                return context.reportInputMismatch(type, "%s", e.getMessage());
            }
        }

        @Override
        public Object deserializeWithType(JsonParser in, DeserializationContext context, TypeDeserializer named) {
            return deserialize(in, context);
        }
    }
}
