package org.colophon.model.json;

import com.fasterxml.jackson.annotation.JsonFormat;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleSerializers;
import tools.jackson.databind.ser.jdk.EnumSerializer;
import tools.jackson.databind.ser.jdk.IndexedListSerializer;
import tools.jackson.databind.type.CollectionType;

/**
 * Writes lists and enum constants as databind does, but without asking their classes for a shape: the annotations know
 * all shapes that it asks for from 2.18 on only.
 */
final class ListsAndConstants extends SimpleSerializers {

    private static final long serialVersionUID = 1L;

    @Override
    public ValueSerializer<?> findCollectionSerializer(
            SerializationConfig config, CollectionType type, BeanDescription.Supplier bean, JsonFormat.Value format,
            TypeSerializer elementType, ValueSerializer<Object> element) {
        return new IndexedListSerializer(type.getContentType(), false, elementType, element);
    }

    @Override
    public ValueSerializer<?> findEnumSerializer(
            SerializationConfig config, JavaType type, BeanDescription.Supplier bean, JsonFormat.Value format) {
        return EnumSerializer.construct(type.getRawClass(), config, bean.get(), format);
    }
}
