package org.colophon.parser.source;

import java.util.Objects;
import org.colophon.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * A line that a source gives for a credit.
 *
 * @param line its text
 * @param kind the role of those whom it names, if the source tells; the line may tell more exactly
 */
public record GivenCredit(Line line, Role.@Nullable Kind kind) {

    /** Refuses null. */
    public GivenCredit {
        Objects.requireNonNull(line, "line");
    }
}
