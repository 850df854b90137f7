package org.colophon.model.json;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.colophon.model.Block;
import org.colophon.model.Datum;
import org.colophon.model.Identity;
import org.colophon.model.Inline;
import org.colophon.model.ParagraphKind;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.SourceSpan;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Reads constants of which a later version may have more: those are read as the one that says least.
 *
 * @param <E> the constants
 */
final class LaterNames<E extends Enum<E>> extends StdDeserializer<E> {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Z0-9]*(_[A-Z0-9]+)*");

    private final Map<String, E> known;
    private final E least;

    LaterNames(Class<E> type, E least) {
        super(type);
        this.known = Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(Enum::name, Function.identity()));
        this.least = least;
    }

    /**
     * Teaches a module the constants that have one that says least. Directions of jump lines and kinds of relations
     * have none: any other would say something false.
     */
    static void addTo(SimpleModule module) {
        add(module, Role.Kind.class, Role.Kind.OTHER);
        add(module, ParagraphKind.class, ParagraphKind.TEXT);
        add(module, Person.Kind.class, Person.Kind.PERSON);
        add(module, Block.Listing.Marker.class, Block.Listing.Marker.BULLET);
        add(module, Block.Table.Alignment.class, Block.Table.Alignment.START);
        add(module, Inline.Marked.Marking.class, Inline.Marked.Marking.UNDERLINED);
        // Nothing is published by mistake.
        add(module, Identity.Status.class, Identity.Status.WITHHELD);
    }

    private static <E extends Enum<E>> void add(SimpleModule module, Class<E> type, E least) {
        module.addDeserializer(type, new LaterNames<>(type, least));
    }

    @Override
    @SuppressWarnings("unchecked")
    public E deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            return (E) context.handleUnexpectedToken(handledType(), in);
        }
        String name = in.getString();
        E found = known.get(name);
        if (found != null) {
            return found;
        }
        if (!NAME.matcher(name).matches()) {
            return (E) context.handleWeirdStringValue(handledType(), name, "a kind is written as %s", least);
        }
        LaterKinds.of(context).add(in.streamReadContext(), name, SourceSpan.NONE, Datum.of(name));
        return least;
    }
}
