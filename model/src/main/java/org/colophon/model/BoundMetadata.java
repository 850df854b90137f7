package org.colophon.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the metadata of editions that are bound into one. That of a part with one article becomes that of the article
 * where it has none. Of the others the whole says again the rights that all agree on, and all their subjects;
 * everything else is theirs alone and is kept as data.
 */
final class BoundMetadata {

    /** Name of the data that is kept of parts. */
    private static final String PARTS = "parts";

    private final List<Metadata> told = new ArrayList<>();
    private final List<Datum> parts = new ArrayList<>();

    /** The articles of a part, which may take over its metadata. */
    List<Article> articles(Edition part) {
        Metadata known = part.info().metadata();
        if (known.equals(Metadata.NONE)) {
            return part.articles();
        }
        if (part.articles().size() == 1 && part.articles().getFirst().metadata().equals(Metadata.NONE)) {
            return List.of(part.articles().getFirst().withMetadata(known));
        }
        told.add(known);
        parts.add(data(part.info().title(), known));
        return part.articles();
    }

    /** The metadata of the whole. */
    Metadata whole() {
        if (told.isEmpty()) {
            return Metadata.NONE;
        }
        List<Rights> rights = told.stream()
                .map(Metadata::rights)
                .filter(said -> !said.equals(Rights.NONE))
                .distinct()
                .toList();
        return Metadata.NONE
                .withRights(rights.size() == 1 ? rights.getFirst() : Rights.NONE)
                .withSubjects(told.stream().flatMap(part -> part.subjects().stream()).distinct().toList())
                .withExtra(Datum.Fields.NONE.with(PARTS, new Datum.Items(parts)));
    }

    private static Datum data(String title, Metadata part) {
        Map<String, Datum> data = new LinkedHashMap<>();
        put(data, "title", title.isBlank() ? null : title);
        Identity identity = part.identity();
        put(data, "uri", identity.uri());
        put(data, "version", identity.version());
        put(data, "modified", identity.modified());
        put(data, "status", identity.status());
        put(data, "embargo", identity.embargo());
        Rights rights = part.rights();
        put(data, "holder", rights.holder());
        put(data, "year", rights.year());
        put(data, "licence", rights.licence());
        put(data, "terms", rights.terms());
        put(data, "summary", part.summary());
        if (!part.relations().isEmpty()) {
            data.put("relations", new Datum.Items(part.relations().stream().map(BoundMetadata::relation).toList()));
        }
        data.putAll(part.extra().entries());
        return new Datum.Fields(data);
    }

    private static Datum relation(Relation relation) {
        return new Datum.Fields(Map.of(relation.kind().name(), Datum.of(relation.name())));
    }

    private static void put(Map<String, Datum> data, String name, @Nullable Object value) {
        if (value != null) {
            data.put(name, Datum.of(Objects.toString(value)));
        }
    }
}
