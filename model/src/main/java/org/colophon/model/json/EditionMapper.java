package org.colophon.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.LogicalType;

/** Binds the records of the model to JSON without a word of it in the model. */
final class EditionMapper {

    /** Nothing that people write nests deeper; more is an attack on the stack. */
    private static final int DEEPEST = 200;
    /** 64 Mi characters: hundreds of newspaper pages. */
    private static final long LONGEST = 64L << 20;

    private EditionMapper() {
    }

    static JsonMapper create() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxDocumentLength(LONGEST)
                        .maxStringLength((int) LONGEST)
                        .build())
                .build();
        JsonMapper.Builder builder = JsonMapper.builder(factory)
                .annotationIntrospector(new KindsOfModel())
                .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                // A list that is missing is empty; one that holds null is named before a constructor refuses it.
                .withConfigOverride(
                        List.class,
                        lists -> lists.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY, Nulls.FAIL)))
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                .withCoercionConfig(LogicalType.Textual, coercion -> {
                    coercion.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    coercion.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    coercion.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
                .registerSubtypes(KindNames.all())
                .addModule(module());
        Unsaid.VALUES.keySet().forEach(type -> builder.withConfigOverride(type, override -> override
                .setInclude(JsonInclude.Value.empty().withValueInclusion(JsonInclude.Include.NON_EMPTY))
                .setIncludeAsProperty(JsonInclude.Value.empty()
                        .withValueInclusion(JsonInclude.Include.CUSTOM)
                        .withValueFilter(Unsaid.Filter.class))));
        return builder.build();
    }

    private static SimpleModule module() {
        SimpleModule module = new SimpleModule();
        module.setSerializers(new ListsAndConstants());
        module.setDeserializerModifier(new Unsaid.Modifier());
        LaterNames.addTo(module);
        FrequentParts.addTo(module);
        KindList.addTo(module);
        Scalars.addTo(module);
        return module;
    }
}
