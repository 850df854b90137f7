package org.colophon.render.pdf.file;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;

/**
 * The time that a file carries, as PDF and as XMP write it, in step with each other.
 *
 * @param instant the time, if any
 */
record Dates(Optional<Instant> instant) {

    private static final DateTimeFormatter PDF = DateTimeFormatter.ofPattern("'D:'uuuuMMddHHmmss'Z'", Locale.ROOT);

    /**
     * PDF/X requires a time, and no clock is read: an edition without one has the first second of 1970 on the press,
     * which cannot be mistaken for a date.
     */
    static Dates of(Optional<Instant> instant, boolean press) {
        return new Dates(instant.or(() -> press ? Optional.of(Instant.EPOCH) : Optional.empty())
                .map(time -> time.truncatedTo(ChronoUnit.SECONDS)));
    }

    Optional<String> pdf() {
        return instant.map(time -> PDF.format(time.atOffset(ZoneOffset.UTC)));
    }

    Optional<String> iso() {
        return instant.map(Instant::toString);
    }
}
