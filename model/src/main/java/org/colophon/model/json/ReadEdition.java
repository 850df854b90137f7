package org.colophon.model.json;

import java.util.List;
import java.util.Objects;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;

/**
 * An edition that was read from JSON, and what there is to say of it.
 *
 * @param edition the edition
 * @param diagnostics parts of kinds that a later version has, which were read as text
 */
public record ReadEdition(Edition edition, List<Diagnostic> diagnostics) {

    /** Copies the list. */
    public ReadEdition {
        Objects.requireNonNull(edition, "edition");
        diagnostics = List.copyOf(diagnostics);
    }
}
