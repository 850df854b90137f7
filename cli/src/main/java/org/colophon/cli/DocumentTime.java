package org.colophon.cli;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The time that documents carry, where it is given. */
final class DocumentTime {

    /** The convention of reproducible-builds.org: seconds since 1970 that documents carry instead of "now". */
    private static final String VARIABLE = "SOURCE_DATE_EPOCH";

    private static final long FIRST = Instant.parse("0001-01-01T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();

    private DocumentTime() {
    }

    static Optional<Instant> of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE)).map(DocumentTime::instant);
    }

    private static Instant instant(String epoch) {
        try {
            long seconds = Long.parseLong(epoch);
            if (seconds >= FIRST && seconds <= LAST) {
                return Instant.ofEpochSecond(seconds);
            }
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(VARIABLE + " is seconds since 1970 but it is \"" + epoch + "\"", e);
        }
        throw new IllegalArgumentException(VARIABLE + " is " + epoch
                + ", but documents carry only the years 0001 to 9999: " + FIRST + " to " + LAST);
    }
}
