package org.colophon.parser.credit.reading;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Contributor;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.CreditDraft.Form;

/**
 * The credits of one stretch of a line, and where the line goes on.
 *
 * @param credits its credits; none where nothing was read
 * @param rest the place behind it
 */
public record Clause(List<CreditDraft> credits, PieceCursor rest) {

    /** Nothing that is a credit, at a place. */
    public static Clause none(PieceCursor here) {
        return new Clause(List.of(), here);
    }

    /** One credit, from a place to another. */
    public static Clause one(Role role, List<Contributor> people, Form form, PieceCursor here, PieceCursor rest) {
        return new Clause(
                List.of(new CreditDraft(role, people, here.piece().from(), rest.end(), form, Token.LIKELY)), rest);
    }

    /** A credit for each of the kinds that a label names. */
    public static Clause of(
            Iterable<Role.Kind> kinds, String label, List<Contributor> people, Form form, PieceCursor here,
                    PieceCursor rest) {
        List<CreditDraft> credits = new ArrayList<>();
        for (Role.Kind kind : kinds) {
            credits.addAll(one(new Role(RoleWords.meaning(kind, people), label), people, form, here, rest).credits());
        }
        return new Clause(credits, rest);
    }

    /** Whether anything was read. */
    public boolean found() {
        return !credits.isEmpty();
    }
}
