package org.colophon.model.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.ValueInstantiator;
import tools.jackson.databind.deser.jdk.CollectionDeserializer;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.impl.StdTypeResolverBuilder;

/**
 * Tells databind about the model, as annotations do elsewhere. Their jar is one of Jackson 2, and an application
 * decides which: from 2.15 on it has all that is asked for on this way.
 */
final class KindsOfModel extends NopAnnotationIntrospector {

    private static final long serialVersionUID = 1L;

    @Override
    public Version version() {
        return Version.unknownVersion();
    }

    /** Blocks and inlines name their kinds in the property {@code type}, which {@link KindList} reads. */
    @Override
    public @Nullable Object findTypeResolverBuilder(MapperConfig<?> config, Annotated annotated) {
        boolean kind = config instanceof SerializationConfig && annotated instanceof AnnotatedClass type
                && (Block.class.isAssignableFrom(type.getRawType())
                        || Inline.class.isAssignableFrom(type.getRawType()));
        return kind ? new StdTypeResolverBuilder(JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, "type") : null;
    }

    @Override
    public @Nullable Object findDeserializer(MapperConfig<?> config, Annotated annotated) {
        return annotated instanceof AnnotatedClass type && type.getRawType() == List.class ? new ListReader() : null;
    }

    /** Reads lists as databind does, but without asking their class for its shape. */
    private static final class ListReader extends ValueDeserializer<List<?>> {

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            JavaType list = context.getContextualType();
            if (list.getContentType().getRawClass() == Block.class) {
                return KindList.ofBlocks();
            }
            if (list.getContentType().getRawClass() == Inline.class) {
                return KindList.ofInlines();
            }
            return new CollectionDeserializer(
                            list, null, context.findTypeDeserializer(list.getContentType()), new EmptyList(list))
                    .createContextual(context, property);
        }

        @Override
        public List<?> deserialize(tools.jackson.core.JsonParser in, DeserializationContext context) {
            throw new IllegalStateException("a list is read in the context of its property");
        }
    }

    private static final class EmptyList extends ValueInstantiator.Base {

        EmptyList(JavaType type) {
            super(type);
        }

        @Override
        public boolean canCreateUsingDefault() {
            return true;
        }

        @Override
        public Object createUsingDefault(DeserializationContext context) {
            return new ArrayList<>();
        }
    }
}
