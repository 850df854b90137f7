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
 * @param told its present value; null for nothing
 * @param with the part with a value as it is written
 */
record MatterSlot<T>(Function<T, @Nullable Object> told, BiFunction<T, String, T> with) {

    private static final MatterWords<Identity.Status> STATUSES =
            MatterWords.read("status.tsv", Identity.Status.class);
    /** A claim before the name of its holder: © 2024–2026, Copyright 2026, (c). */
    private static final Pattern CLAIM = Pattern.compile(
            "(?iu)(?:©|\\(c\\)|copyright)(?: ?©| ?\\(c\\))?\\s*(\\d{4}(?:\\s?[-–—]\\s?\\d{4})?)?,?\\s*(.+)");

    static final Map<MatterField, MatterSlot<Identity>> IDENTITY = Map.of(
            MatterField.URI, new MatterSlot<>(Identity::uri, Identity::withUri),
            MatterField.VERSION, new MatterSlot<>(Identity::version, Identity::withVersion),
            MatterField.MODIFIED,
                    new MatterSlot<>(Identity::modified, (it, said) -> it.withModified(Moment.parse(said))),
            MatterField.EMBARGO, new MatterSlot<>(Identity::embargo, (it, said) -> it.withEmbargo(Moment.parse(said))),
            MatterField.STATUS, new MatterSlot<>(Identity::status, (it, said) -> it.withStatus(STATUSES.of(said))),
            MatterField.DRAFT, new MatterSlot<>(Identity::status, (it, said) -> it.withStatus(draft(said))));

    static final Map<MatterField, MatterSlot<Rights>> RIGHTS = Map.of(
            MatterField.HOLDER, new MatterSlot<>(Rights::holder, MatterSlot::claimed),
            MatterField.YEAR, new MatterSlot<>(Rights::year, Rights::withYear),
            MatterField.OF_YEAR, new MatterSlot<>(Rights::year, Rights::withYear),
            MatterField.LICENCE, new MatterSlot<>(Rights::licence, Rights::withLicence),
            MatterField.TERMS, new MatterSlot<>(Rights::terms, Rights::withTerms),
            MatterField.RIGHTS, new MatterSlot<>(Rights::terms, Rights::withTerms));

    static final Map<MatterField, MatterSlot<Periodical>> PERIODICAL = Map.of(
            MatterField.ISSN, new MatterSlot<>(Periodical::issn, Periodical::withIssn),
            MatterField.NUMBER, new MatterSlot<>(Periodical::number, Periodical::withNumber),
            MatterField.PUBLISHER, new MatterSlot<>(Periodical::publisher, Periodical::withPublisher),
            MatterField.NAME, new MatterSlot<>(Periodical::publisher, Periodical::withPublisher),
            MatterField.PUBLISHED_AT, new MatterSlot<>(Periodical::place, Periodical::withPlace),
            MatterField.PLACE, new MatterSlot<>(Periodical::place, Periodical::withPlace));

    static final Map<MatterField, MatterSlot<Person>> PERSON = Map.of(
            MatterField.FAMILY, new MatterSlot<>(Person::family, Person::withFamily),
            MatterField.GIVEN, new MatterSlot<>(Person::given, Person::withGiven),
            MatterField.ID, new MatterSlot<>(Person::id, Person::withId),
            MatterField.URI, new MatterSlot<>(Person::id, Person::withId));

    static final Map<MatterField, MatterSlot<PictureInfo>> PICTURE = Map.of(
            MatterField.URI, new MatterSlot<>(PictureInfo::uri, PictureInfo::withUri),
            MatterField.TAKEN, new MatterSlot<>(PictureInfo::taken, (it, said) -> it.withTaken(Moment.parse(said))),
            MatterField.PLACE, new MatterSlot<>(PictureInfo::place, PictureInfo::withPlace));

    /** The part with a value; null if it has one already, or if no slot of the table is for the field. */
    static <T> @Nullable T filled(
            Map<MatterField, MatterSlot<T>> slots, @Nullable MatterField field, T part, String said) {
        MatterSlot<T> slot = field == null ? null : slots.get(field);
        if (slot == null || slot.told.apply(part) != null) {
            return null;
        }
        T filled = slot.with.apply(part, said);
        return Objects.equals(filled, part) ? null : filled;
    }

    /** A draft is one value; other texts have any other. */
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
