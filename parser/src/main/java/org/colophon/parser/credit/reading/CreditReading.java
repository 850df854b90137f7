package org.colophon.parser.credit.reading;

import java.util.List;
import java.util.stream.Stream;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Role;

/**
 * The reading of a line, if it is one of credits.
 *
 * @param credits the credits, in order; empty where it says none
 * @param doubts the doubtful parts
 */
public record CreditReading(List<CreditDraft> credits, List<Doubt> doubts) {

    /** The line says nothing of credits. */
    public static final CreditReading NONE = new CreditReading(List.of(), List.of());

    /**
     * Something that was not sure.
     *
     * @param code its kind
     * @param message a sentence about it
     */
    public record Doubt(DiagnosticCode code, String message) { }

    /**
     * Whether the line says anything of credits.
     *
     * @return whether it does
     */
    public boolean found() {
        return !credits.isEmpty();
    }

    /** This reading and another of the same line. */
    public CreditReading and(CreditReading other) {
        return new CreditReading(
                Stream.concat(credits.stream(), other.credits.stream()).toList(),
                Stream.concat(doubts.stream(), other.doubts.stream()).toList());
    }

    /** The same below a picture: a house and nothing else supplied it, somebody of a house took it. */
    public CreditReading ofPicture() {
        return new CreditReading(
                credits.stream()
                        .map(draft -> switch (draft.form()) {
                            case HOUSE_ALONE -> of(Role.Kind.PHOTO_SOURCE, draft);
                            case HOUSE -> draft.role().kind() == Role.Kind.AUTHOR
                                    ? of(Role.Kind.PHOTOGRAPHER, draft) : draft;
                            case SEPARATED, CLOSED, LED, STATUS, OFFICE, UNKNOWN, BARE, TAGGED -> draft;
                        })
                        .toList(),
                doubts);
    }

    private static CreditDraft of(Role.Kind kind, CreditDraft draft) {
        return new CreditDraft(new Role(kind, ""), draft.contributors(), draft.from(), draft.to(), draft.form(),
                draft.sure());
    }

    /** The same reading of a line that begins so many characters earlier. */
    public CreditReading shifted(int offset) {
        return offset == 0
                ? this
                : new CreditReading(
                        credits.stream()
                                .map(draft -> new CreditDraft(
                                        draft.role(),
                                        draft.contributors(),
                                        draft.from() + offset,
                                        draft.to() + offset,
                                        draft.form(),
                                        draft.sure()))
                                .toList(),
                        doubts);
    }
}
