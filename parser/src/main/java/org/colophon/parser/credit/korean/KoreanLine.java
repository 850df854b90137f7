package org.colophon.parser.credit.korean;

import java.util.ArrayList;
import java.util.List;
import org.colophon.parser.credit.reading.Clause;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Piece;
import org.colophon.parser.credit.reading.PieceCursor;
import org.colophon.parser.credit.reading.Place;

/** Reads a Korean line from its first piece to its last, and judges by its place whether it is one of credits. */
final class KoreanLine {

    private final KoreanClauses clauses;
    private final KoreanReporters reporters;
    private final KoreanSigners signers;
    private final Place place;

    KoreanLine(KoreanClauses clauses, KoreanReporters reporters, KoreanSigners signers, Place place) {
        this.clauses = clauses;
        this.reporters = reporters;
        this.signers = signers;
        this.place = place;
    }

    CreditReading read(List<Piece> pieces) {
        List<CreditDraft> credits = new ArrayList<>();
        PieceCursor at = PieceCursor.of(pieces);
        while (!at.isAtEnd()) {
            Piece piece = at.piece();
            boolean empty = piece.isAside() && at.at() > 0 && piece.text().isBlank();
            if (!piece.isWord() && !piece.is("(ⓒ©") || empty) {
                at = at.on(1);
                continue;
            }
            Clause clause = clause(at, credits);
            if (!clause.found()) {
                return CreditReading.NONE;
            }
            credits.addAll(clause.credits());
            at = clause.rest();
        }
        return credits.isEmpty() || !accepted(credits) ? CreditReading.NONE : new CreditReading(credits, List.of());
    }

    /** The first of the forms that a piece can open. */
    private Clause clause(PieceCursor here, List<CreditDraft> before) {
        Clause clause = clauses.owned(here, place);
        if (clause.found() || !here.piece().isWord()) {
            return clause;
        }
        clause = clauses.led(here);
        clause = clause.found() ? clause : reporters.read(here, place);
        clause = clause.found() ? clause : clauses.closed(here, place);
        clause = clause.found() ? clause : signers.ofHouse(here, place);
        clause = clause.found() ? clause : signers.read(here, place);
        clause = clause.found() ? clause : clauses.agencies(here, place);
        return clause.found() || !before.isEmpty() ? clause : signers.bare(here);
    }

    private boolean accepted(List<CreditDraft> credits) {
        boolean bare = credits.stream().allMatch(draft -> draft.form() == Form.BARE);
        boolean office = credits.stream().anyMatch(draft -> draft.form() == Form.OFFICE);
        boolean house =
                credits.stream().anyMatch(draft -> draft.form() == Form.HOUSE || draft.form() == Form.HOUSE_ALONE);
        return switch (place) {
            case FRONT_MATTER -> true;
            case AFTER_TITLE, SECTION_START -> !house || credits.size() == 1;
            case BRACKETS, END -> !bare;
            case TAIL, CAPTION -> !bare && !office;
            case FURNITURE, BODY, HEAD, SECTION_HEAD -> !bare && !office && !house;
        };
    }

    static boolean isPicture(Place place) {
        return place == Place.CAPTION || place == Place.TAIL;
    }
}
