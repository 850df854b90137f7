package org.colophon.exchange;

import java.util.Map;
import java.util.LinkedHashMap;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderLog;

/** The things that a format has no place for, counted: each kind is one diagnostic. */
final class NotHeld {

    /**
     * A kind of thing.
     *
     * @param what the thing, in the plural
     * @param instead what becomes of it
     */
    private record Kind(String what, String instead) { }

    private final String format;
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();

    NotHeld(String format) {
        this.format = format;
    }

    /**
     * Counts something.
     *
     * @param what the thing, in the plural
     * @param instead what becomes of it
     */
    void add(String what, String instead) {
        counts.merge(new Kind(what, instead), 1, Integer::sum);
    }

    void tell(RenderLog log) {
        counts.forEach((kind, times) -> log.report(DiagnosticCode.NOT_HELD,
                format + " cannot hold " + kind.what() + " (" + times + "): " + kind.instead(), SourceSpan.NONE));
    }
}
