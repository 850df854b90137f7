package org.colophon.parser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colophon.model.Diagnostic;
import org.colophon.model.Diagnostic.Severity;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;

/**
 * Collects the diagnostics of one source, in reading order, no more than are kept. Errors are counted apart, so that no
 * number of warnings hides one.
 */
final class Findings {

    private final SourceText source;
    private final String name;
    private final int most;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private int errors;
    private int dropped;

    Findings(SourceText source, String name, int most) {
        this.source = source;
        this.name = name;
        this.most = most;
    }

    void add(DiagnosticCode code, String message, int start, int end) {
        add(code, message, source.span(start, end));
    }

    void add(DiagnosticCode code, String message, SourceSpan span) {
        boolean error = code.severity() == Severity.ERROR;
        if (error ? errors < most : diagnostics.size() - errors < most) {
            errors += error ? 1 : 0;
            diagnostics.add(Diagnostic.of(code, message, name, span));
        } else {
            dropped++;
        }
    }

    List<Diagnostic> inReadingOrder() {
        diagnostics.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        if (dropped > 0) {
            diagnostics.add(Diagnostic.of(
                    DiagnosticCode.MORE_DIAGNOSTICS, dropped + " more diagnostics are not listed", name, SourceSpan.NONE));
        }
        return diagnostics;
    }
}
