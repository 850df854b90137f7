package org.colophon.parser;

import java.util.Objects;
import org.colophon.model.SourceSpan;

/**
 * A fault of Colophon's own that was met while a source was read. The part of the source is kept as plain text.
 *
 * @param stage the step that failed, in words: {@code source}, {@code article}, {@code block}, {@code line}
 * @param span the part of the source
 * @param cause the exception or error that the step threw
 */
public record Failure(String stage, SourceSpan span, Throwable cause) {

    /** Refuses null. */
    public Failure {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(cause, "cause");
    }
}
