package org.colophon.render;

import java.util.List;
import java.util.stream.Collectors;
import org.colophon.model.ColophonException;
import org.colophon.model.Diagnostic;

/** An edition that strict rendering refuses because of errors in it. Its message lists them all. */
public final class EditionRefusedException extends ColophonException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> errors;

    /**
     * Refuses an edition.
     *
     * @param errors why, at least one
     */
    public EditionRefusedException(List<Diagnostic> errors) {
        super(errors.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.errors = List.copyOf(errors);
    }

    /**
     * Why the edition is refused.
     *
     * @return the errors
     */
    public List<Diagnostic> errors() {
        return errors;
    }
}
