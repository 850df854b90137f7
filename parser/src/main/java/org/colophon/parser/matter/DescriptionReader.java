package org.colophon.parser.matter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.colophon.model.Datum;
import org.colophon.model.Identity;
import org.colophon.model.Metadata;
import org.colophon.model.Periodical;
import org.colophon.model.Person;
import org.colophon.model.PictureInfo;
import org.colophon.model.Relation;
import org.colophon.model.Rights;
import org.colophon.model.Subject;
import org.jspecify.annotations.Nullable;

/** Reads the description of a work in its front matter. Entries that no field takes are kept as data. */
final class DescriptionReader {

    /** Their own fields may lie in them, as {@code rights: {holder: …}} has them. */
    private static final Set<MatterField> GROUPS = Set.of(
            MatterField.RIGHTS, MatterField.HOLDER, MatterField.IDENTITY, MatterField.PERIODICAL,
            MatterField.PUBLISHER);
    private static final Map<MatterField, Relation.Kind> RELATIONS = Map.of(
            MatterField.CORRECTION_OF, Relation.Kind.CORRECTION_OF,
            MatterField.CORRECTED_BY, Relation.Kind.CORRECTED_BY,
            MatterField.TRANSLATION_OF, Relation.Kind.TRANSLATION_OF,
            MatterField.REPLACES, Relation.Kind.REPLACES);

    private Identity identity = Identity.NONE;
    private Rights rights = Rights.NONE;
    private Periodical periodical = Periodical.NONE;
    private @Nullable String summary;
    private final List<Subject> subjects = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, PictureInfo> pictures = new LinkedHashMap<>();
    private Datum.Fields extra = Datum.Fields.NONE;

    /** Whether a word at the top of a front matter is for something of a work. */
    static boolean isField(String word) {
        MatterField field = MatterField.of(word);
        return field != null && field.compareTo(MatterField.PICTURES) <= 0;
    }

    Description description() {
        Metadata metadata = new Metadata(identity, rights, subjects, summary, relations, extra);
        return new Description(metadata, periodical, Map.copyOf(people), Map.copyOf(pictures));
    }

    /**
     * Reads an entry.
     *
     * @param key its word
     * @param datum its value
     * @param report told in words why it is kept as data
     */
    void read(String key, Datum datum, Consumer<String> report) {
        try {
            Datum left = left(key, datum);
            if (left != null) {
                report.accept("it is said twice, or in another form than is read");
                keep(key, left);
            }
        } catch (IllegalArgumentException refused) {
            report.accept(String.valueOf(refused.getMessage()));
            keep(key, datum);
        }
    }

    /** Keeps a datum that no field is for. */
    void keep(String key, Datum datum) {
        Datum before = extra.entries().get(key);
        if (before == null) {
            extra = extra.with(key, datum);
            return;
        }
        List<Datum> both = new ArrayList<>(before instanceof Datum.Items list ? list.items() : List.of(before));
        both.add(datum);
        extra = extra.with(key, new Datum.Items(both));
    }

    /** Takes an entry. Returns the part of it that no field took, or null. */
    private @Nullable Datum left(String key, Datum datum) {
        MatterField field = MatterField.of(key);
        if (field == null) {
            return datum;
        }
        if (datum instanceof Datum.Fields group && GROUPS.contains(field)) {
            Datum.Fields left = Datum.Fields.NONE;
            for (Map.Entry<String, Datum> each : group.entries().entrySet()) {
                Datum of = left(each.getKey(), each.getValue());
                left = of == null ? left : left.with(each.getKey(), of);
            }
            return left.entries().isEmpty() ? null : left;
        }
        String said = words(datum);
        return said != null && takes(field, said) || reads(field, datum) ? null : datum;
    }

    private boolean takes(MatterField field, String said) {
        Identity known = MatterSlot.filled(MatterSlot.IDENTITY, field, identity, said);
        Rights held = MatterSlot.filled(MatterSlot.RIGHTS, field, rights, said);
        Periodical listed = MatterSlot.filled(MatterSlot.PERIODICAL, field, periodical, said);
        boolean summarised = field == MatterField.SUMMARY && summary == null;
        identity = known == null ? identity : known;
        rights = held == null ? rights : held;
        periodical = listed == null ? periodical : listed;
        summary = summarised ? said : summary;
        return known != null || held != null || listed != null || summarised;
    }

    private boolean reads(MatterField field, Datum datum) {
        Relation.Kind kind = RELATIONS.get(field);
        return kind != null && MatterRelations.read(kind, datum, relations)
                || field == MatterField.SUBJECTS && MatterSubjects.read(datum, subjects)
                || field == MatterField.PEOPLE && MatterPeople.read(datum, people)
                || field == MatterField.PICTURES && MatterPictures.read(datum, pictures);
    }

    /** The items of a list; anything else is the one item of itself. */
    static List<Datum> items(Datum datum) {
        return datum instanceof Datum.Items list ? list.items() : List.of(datum);
    }

    /** Words in one line; null for data that have names or are no words. */
    static @Nullable String words(Datum datum) {
        List<String> all = new ArrayList<>();
        for (Datum item : items(datum)) {
            if (!(item instanceof Datum.Text text) || text.value().isBlank()) {
                return null;
            }
            all.add(text.value());
        }
        return all.isEmpty() ? null : String.join(" ", all);
    }
}
