package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colophon.model.Diagnostic;
import org.colophon.model.Diagnostic.Severity;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;

/**
 * Collects the diagnostics of one source, in reading order, no more than are kept. Errors are counted apart, so that no
 * number of warnings hides one.
 */
public final class Findings {

    private final SourceText source;
    private final String name;
    private final int most;
    private final Set<Diagnostic> diagnostics = new LinkedHashSet<>();
    private int errors;
    private int dropped;

    public Findings(SourceText source, String name, int most) {
        this.source = source;
        this.name = name;
        this.most = most;
    }

    public void add(DiagnosticCode code, String message, int start, int end) {
        add(code, message, source.span(start, end));
    }

    public void add(DiagnosticCode code, String message, SourceSpan span) {
        boolean error = code.severity() == Severity.ERROR;
        if (error ? errors < most : diagnostics.size() - errors < most) {
            // A footnote that two articles refer to is read for both.
            boolean isNew = diagnostics.add(Diagnostic.of(code, message, name, span));
            errors += error && isNew ? 1 : 0;
        } else {
            dropped++;
        }
    }

    public List<Diagnostic> inReadingOrder() {
        List<Diagnostic> ordered = new ArrayList<>(diagnostics);
        ordered.sort(Comparator.comparingInt(diagnostic -> diagnostic.span().start()));
        if (dropped > 0) {
            ordered.add(Diagnostic.of(
                    DiagnosticCode.MORE_DIAGNOSTICS,
                    dropped + " more diagnostics are not listed",
                    name,
                    SourceSpan.NONE));
        }
        return ordered;
    }
}
