package org.colophon.parser.matter;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.Identity;
import org.colophon.model.Moment;
import org.colophon.model.Periodical;
import org.colophon.model.Person;
import org.colophon.model.PictureInfo;
import org.colophon.model.Rights;
import org.jspecify.annotations.Nullable;

/**
 * A value that a part of the model has once.
 *
 * @param <T> the part
 * @param told what it says now; null for nothing
 * @param with the part with a value as it is written
 */
record Slot<T>(Function<T, @Nullable Object> told, BiFunction<T, String, T> with) {

    private static final MatterWords<Identity.Status> STATUSES = MatterWords.read("status.tsv", Identity.Status.class);
    /** A claim before the name of its holder: © 2024–2026, Copyright 2026, (c). */
    private static final Pattern CLAIM = Pattern.compile(
            "(?iu)(?:©|\\(c\\)|copyright)(?: ?©| ?\\(c\\))?\\s*(\\d{4}(?:\\s?[-–—]\\s?\\d{4})?)?,?\\s*(.+)");

    static final Map<MatterField, Slot<Identity>> IDENTITY = Map.of(
            MatterField.URI, new Slot<>(Identity::uri, Identity::withUri),
            MatterField.VERSION, new Slot<>(Identity::version, Identity::withVersion),
            MatterField.MODIFIED, new Slot<>(Identity::modified, (it, said) -> it.withModified(Moment.parse(said))),
            MatterField.EMBARGO, new Slot<>(Identity::embargo, (it, said) -> it.withEmbargo(Moment.parse(said))),
            MatterField.STATUS, new Slot<>(Identity::status, (it, said) -> it.withStatus(STATUSES.of(said))),
            MatterField.DRAFT, new Slot<>(Identity::status, (it, said) -> it.withStatus(draft(said))));

    static final Map<MatterField, Slot<Rights>> RIGHTS = Map.of(
            MatterField.HOLDER, new Slot<>(Rights::holder, Slot::claimed),
            MatterField.YEAR, new Slot<>(Rights::year, Rights::withYear),
            MatterField.OF_YEAR, new Slot<>(Rights::year, Rights::withYear),
            MatterField.LICENCE, new Slot<>(Rights::licence, Rights::withLicence),
            MatterField.TERMS, new Slot<>(Rights::terms, Rights::withTerms),
            MatterField.RIGHTS, new Slot<>(Rights::terms, Rights::withTerms));

    static final Map<MatterField, Slot<Periodical>> PERIODICAL = Map.of(
            MatterField.ISSN, new Slot<>(Periodical::issn, Periodical::withIssn),
            MatterField.NUMBER, new Slot<>(Periodical::number, Periodical::withNumber),
            MatterField.PUBLISHER, new Slot<>(Periodical::publisher, Periodical::withPublisher),
            MatterField.NAME, new Slot<>(Periodical::publisher, Periodical::withPublisher),
            MatterField.PUBLISHED_AT, new Slot<>(Periodical::place, Periodical::withPlace),
            MatterField.PLACE, new Slot<>(Periodical::place, Periodical::withPlace));

    static final Map<MatterField, Slot<Person>> PERSON = Map.of(
            MatterField.FAMILY, new Slot<>(Person::family, Person::withFamily),
            MatterField.GIVEN, new Slot<>(Person::given, Person::withGiven),
            MatterField.ID, new Slot<>(Person::id, Person::withId),
            MatterField.URI, new Slot<>(Person::id, Person::withId));

    static final Map<MatterField, Slot<PictureInfo>> PICTURE = Map.of(
            MatterField.URI, new Slot<>(PictureInfo::uri, PictureInfo::withUri),
            MatterField.TAKEN, new Slot<>(PictureInfo::taken, (it, said) -> it.withTaken(Moment.parse(said))),
            MatterField.PLACE, new Slot<>(PictureInfo::place, PictureInfo::withPlace));

    /** The part with a value; null if it has one already, or if no slot of the table is for the field. */
    static <T> @Nullable T filled(Map<MatterField, Slot<T>> slots, @Nullable MatterField field, T part, String said) {
        Slot<T> slot = field == null ? null : slots.get(field);
        if (slot == null || slot.told.apply(part) != null) {
            return null;
        }
        T filled = slot.with.apply(part, said);
        return Objects.equals(filled, part) ? null : filled;
    }

    /** A draft is one; what is not a draft may be anything else. */
    private static Identity.@Nullable Status draft(String said) {
        return said.equals("true") ? Identity.Status.DRAFT : null;
    }

    /** A holder, or a claim such as © 2026 河畔晚报. */
    private static Rights claimed(Rights rights, String said) {
        Matcher claim = CLAIM.matcher(said);
        if (!claim.matches()) {
            return rights.withHolder(said);
        }
        boolean dated = claim.group(1) != null && rights.year() == null;
        return rights.withHolder(claim.group(2)).withYear(dated ? claim.group(1) : rights.year());
    }
}
