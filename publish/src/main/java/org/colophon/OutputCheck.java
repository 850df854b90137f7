package org.colophon;

import java.util.List;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;

/**
 * A check of outputs before they are written. That of {@code colophon-verify} reads them back:
 * <pre>{@code
 * Verifier verifier = Verifier.create();
 * builder.check((edition, format, output) -> verifier.verify(edition, format, output).discrepancies());
 * }</pre>
 * Thread-safe.
 */
@FunctionalInterface
public interface OutputCheck {

    /**
     * Finds the parts that an output lacks.
     *
     * @param edition the edition that it was printed from
     * @param format id of its format
     * @param output its bytes; not to be changed
     * @return a sentence for each; empty if it may be written
     */
    List<Diagnostic> discrepancies(Edition edition, String format, byte[] output);

    /**
     * A check that every output passes. Outputs are then written as they are made, and not held before.
     *
     * @return the check
     */
    static OutputCheck none() {
        return Unchecked.NONE;
    }
}
