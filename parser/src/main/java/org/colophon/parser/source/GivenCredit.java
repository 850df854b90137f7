package org.colophon.parser.source;

import java.util.Objects;
import org.colophon.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A line that a source gives for a credit.
 *
 * @param line what it says
 * @param kind what those whom it names did, where the source tells; the line may tell more exactly
 */
public record GivenCredit(Line line, Role.@Nullable Kind kind) {

    /** Refuses null. */
    public GivenCredit {
        Objects.requireNonNull(line, "line");
    }
}
