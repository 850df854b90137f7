package org.colophon.parser;

import java.util.List;
import org.colophon.model.DiagnosticCode;

/**
 * What a line says, if it is one of credits.
 *
 * @param credits the credits, in order; empty where it says none
 * @param explained share of the line's characters that roles, names and marks explain, in per cent
 * @param doubts what was not sure
 */
record CreditReading(List<CreditDraft> credits, int explained, List<Doubt> doubts) {

    /**
     * Something that was not sure.
     *
     * @param code what it is
     * @param message a sentence about it
     */
    record Doubt(DiagnosticCode code, String message) { }

    static final CreditReading NONE = new CreditReading(List.of(), 0, List.of());

    boolean found() {
        return !credits.isEmpty();
    }
}
