package org.colophon.cli;

import java.io.IOException;
import java.io.Serial;
import java.util.List;
import org.colophon.model.Diagnostic;

/** Thrown for an output that does not hold what its edition holds, instead of writing it. */
final class OutputRefusedException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> discrepancies;

    OutputRefusedException(List<Diagnostic> discrepancies) {
        super("the output does not hold what the edition holds");
        this.discrepancies = List.copyOf(discrepancies);
    }

    List<Diagnostic> discrepancies() {
        return discrepancies;
    }
}
