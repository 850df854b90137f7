package org.colophon;

import java.util.List;
import org.colophon.model.ColophonException;
import org.colophon.model.Diagnostic;

/** An output that is not written: it lacks something, or would take the place of another file. */
public final class OutputRefusedException extends ColophonException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> discrepancies;

    OutputRefusedException(String message) {
        this(message, List.of());
    }

    OutputRefusedException(String message, List<Diagnostic> discrepancies) {
        super(message);
        this.discrepancies = List.copyOf(discrepancies);
    }

    /**
     * Returns the parts that the output lacks.
     *
     * @return the findings of its check; empty if it was refused for its name
     */
    public List<Diagnostic> discrepancies() {
        return discrepancies;
    }
}
