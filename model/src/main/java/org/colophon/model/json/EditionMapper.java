package org.colophon.model.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
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
                .registerSubtypes(BLOCKS)
                .registerSubtypes(INLINES)
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
        Scalars.addTo(module);
        return module;
    }

    private static final NamedType[] BLOCKS = {
        new NamedType(Block.Paragraph.class, "paragraph"),
        new NamedType(Block.Subheading.class, "subheading"),
        new NamedType(Block.Quote.class, "quote"),
        new NamedType(Block.PullQuote.class, "pull-quote"),
        new NamedType(Block.Listing.class, "listing"),
        new NamedType(Block.Table.class, "table"),
        new NamedType(Block.Figure.class, "figure"),
        new NamedType(Block.CodeBlock.class, "code-block"),
        new NamedType(Block.Verse.class, "verse"),
        new NamedType(Block.Turn.class, "turn"),
        new NamedType(Block.EditorNote.class, "editor-note"),
        new NamedType(Block.Box.class, "box"),
        new NamedType(CreditLine.class, "credit-line"),
        new NamedType(Block.JumpNote.class, "jump-note"),
        new NamedType(Block.Divider.class, "divider"),
        new NamedType(Block.Verbatim.class, "verbatim"),
    };

    private static final NamedType[] INLINES = {
        new NamedType(Inline.Text.class, "text"),
        new NamedType(Inline.Emphasis.class, "emphasis"),
        new NamedType(Inline.Strong.class, "strong"),
        new NamedType(Inline.Code.class, "code"),
        new NamedType(Inline.Link.class, "link"),
        new NamedType(Inline.LineBreak.class, "line-break"),
        new NamedType(Inline.NoteRef.class, "note-ref"),
        new NamedType(Inline.Superscript.class, "superscript"),
        new NamedType(Inline.Subscript.class, "subscript"),
        new NamedType(Inline.Marked.class, "marked"),
        new NamedType(Inline.Ruby.class, "ruby"),
        new NamedType(Inline.Foreign.class, "foreign"),
        new NamedType(Inline.CreditText.class, "credit-text"),
        new NamedType(Inline.DatelineText.class, "dateline-text"),
    };
}
