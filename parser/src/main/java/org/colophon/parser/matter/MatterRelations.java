package org.colophon.parser.matter;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.model.Datum;
import org.colophon.model.Relation;
import org.jspecify.annotations.Nullable;

/** Reads the works that a work is related to: an address, {@code {uri: …, title: …, date: …, page: …}}, or a list. */
final class MatterRelations {

    private static final Set<MatterField> FACTS =
            Set.of(MatterField.URI, MatterField.NAME, MatterField.TAKEN, MatterField.OF_PAGE);

    private MatterRelations() {
    }

    /** Whether a datum tells of related works, which are added then. */
    static boolean read(Relation.Kind kind, Datum datum, List<Relation> relations) {
        List<Relation> more = new ArrayList<>();
        for (Datum each : DescriptionReader.items(datum)) {
            Relation relation = switch (each) {
                case Datum.Text uri -> Relation.of(kind, uri.value());
                case Datum.Fields facts -> relation(kind, facts);
                case Datum.Items nested -> null;
            };
            if (relation == null) {
                return false;
            }
            more.add(relation);
        }
        return relations.addAll(more);
    }

    /** The work of such facts; null if one of them is for nothing, or said twice. */
    private static @Nullable Relation relation(Relation.Kind kind, Datum.Fields facts) {
        Map<MatterField, String> known = new EnumMap<>(MatterField.class);
        for (Map.Entry<String, Datum> each : facts.entries().entrySet()) {
            MatterField field = MatterField.of(each.getKey());
            String said = DescriptionReader.words(each.getValue());
            if (field == null || said == null || !FACTS.contains(field) || known.put(field, said) != null) {
                return null;
            }
        }
        return new Relation(kind, known.get(MatterField.URI), known.get(MatterField.NAME),
                day(known.get(MatterField.TAKEN)), known.get(MatterField.OF_PAGE));
    }

    private static @Nullable LocalDate day(@Nullable String said) {
        try {
            return said == null ? null : LocalDate.parse(said);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "the day of a related work is such as 2026-11-23, but is \"" + said + "\"", e);
        }
    }
}
