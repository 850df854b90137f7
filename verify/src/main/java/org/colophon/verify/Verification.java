package org.colophon.verify;

import java.util.List;
import java.util.Objects;
import org.colophon.model.Diagnostic;

/**
 * The result of verifying one output.
 *
 * @param format id of the output's format, such as {@code pdf}
 * @param discrepancies everything that the output lacks or has in the wrong place, in reading order
 */
public record Verification(String format, List<Diagnostic> discrepancies) {

    /** Copies the list. */
    public Verification {
        Objects.requireNonNull(format, "format");
        discrepancies = List.copyOf(discrepancies);
    }

    /**
     * Returns whether the output holds all that the model holds.
     *
     * @return true if there is no discrepancy
     */
    public boolean holds() {
        return discrepancies.isEmpty();
    }
}
