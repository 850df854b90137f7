package org.colophon.render.epub;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Metadata;
import org.colophon.model.PlainText;
import org.colophon.render.RenderContext;
import org.colophon.render.copy.Copy;
import org.colophon.render.copy.ReadingDirection;
import org.colophon.style.PrintStyle;
import org.colophon.style.WritingMode;

/**
 * The facts that a book says of itself.
 *
 * @param edition the edition
 * @param style its look
 * @param context of the print
 */
record BookFacts(Edition edition, PrintStyle style, RenderContext context) {

    EditionInfo info() {
        return edition.info();
    }

    Metadata metadata() {
        return edition.metadata();
    }

    String language() {
        String tag = info().language().toLanguageTag();
        return tag.isEmpty() ? "und" : tag;
    }

    Copy copy() {
        return Copy.forLanguage(info().language());
    }

    /** The title of the edition, or that of its publication; a book must have one. */
    String title() {
        String title = info().title().strip();
        String publication = info().publication();
        return !title.isEmpty() ? title : publication != null && !publication.isBlank() ? publication : "Colophon";
    }

    /** The lasting name of the work; a work without one is named after its words, so that the same are the same. */
    String identifier() {
        String uri = metadata().identity().uri();
        return uri != null ? uri : "urn:uuid:" + UUID.nameUUIDFromBytes(
                (info() + PlainText.of(edition)).getBytes(StandardCharsets.UTF_8));
    }

    /** The instant of this version: that of the context, the day of the edition, or the first of all days. */
    Instant modified() {
        Optional<LocalDate> day = Optional.ofNullable(info().date());
        return context.instant().or(() -> day.map(it -> it.atStartOfDay(ZoneOffset.UTC).toInstant()))
                .orElse(Instant.EPOCH).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Whether pages are turned to the right. */
    boolean isFromRight() {
        return style.writing() != WritingMode.HORIZONTAL
                || ReadingDirection.of(info().language()) == ReadingDirection.RIGHT_TO_LEFT;
    }
}
