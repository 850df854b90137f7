package org.colophon.model;

import java.util.Objects;

/**
 * Something about the content that its makers should know. Content never throws: it gives diagnostics.
 *
 * @param severity how much it matters
 * @param code its kind, from a closed list
 * @param message one sentence for people
 * @param source name of the source, such as a file name; may be empty
 * @param span where in the source
 */
public record Diagnostic(Severity severity, DiagnosticCode code, String message, String source, SourceSpan span) {

    /** The weight of a diagnostic. */
    public enum Severity {
        /** Something is lost or wrong in the output. */
        ERROR,
        /** Something is uncertain or degraded. */
        WARNING,
        /** Something was done that is worth knowing. */
        INFO
    }

    /** Refuses null. */
    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(span, "span");
    }

    /**
     * A diagnostic with the severity that its code has by default.
     *
     * @param code its kind
     * @param message one sentence for people
     * @param source name of the source; may be empty
     * @param span where in the source
     * @return the diagnostic
     */
    public static Diagnostic of(DiagnosticCode code, String message, String source, SourceSpan span) {
        return new Diagnostic(code.severity(), code, message, source, span);
    }

    /**
     * The diagnostic as one line: {@code file:line:column: severity: message [code]}.
     *
     * @return the line, without a line end
     */
    @Override
    public String toString() {
        String place = source.isEmpty() ? "" : source + ":" + span.line() + ":" + span.column() + ": ";
        return place + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + message + " [" + code.id() + "]";
    }

    /**
     * The same at another severity.
     *
     * @param other how much it matters
     * @return the diagnostic
     */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(other, code, message, source, span);
    }

    /**
     * The same under another code.
     *
     * @param other its kind
     * @return the diagnostic
     */
    public Diagnostic withCode(DiagnosticCode other) {
        return new Diagnostic(severity, other, message, source, span);
    }

    /**
     * The same in other words.
     *
     * @param other one sentence for people
     * @return the diagnostic
     */
    public Diagnostic withMessage(String other) {
        return new Diagnostic(severity, code, other, source, span);
    }

    /**
     * The same of another source.
     *
     * @param other name of the source; may be empty
     * @return the diagnostic
     */
    public Diagnostic withSource(String other) {
        return new Diagnostic(severity, code, message, other, span);
    }

    /**
     * The same at another place.
     *
     * @param other where in the source
     * @return the diagnostic
     */
    public Diagnostic withSpan(SourceSpan other) {
        return new Diagnostic(severity, code, message, source, other);
    }
}
