package org.colophon.parser.credit.japanese;

import java.util.ArrayList;
import java.util.List;
import org.colophon.parser.credit.reading.Clause;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Piece;
import org.colophon.parser.credit.reading.PieceCursor;
import org.colophon.parser.credit.reading.Place;

/** Reads a Japanese line from its first piece to its last, and judges by its place whether it is one of credits. */
final class JapaneseLine {

    private static final int MOST_BARE = 5;
    private static final int LONGEST_PEN_NAME = 3;

    private final JapaneseNames names;
    private final JapaneseClauses clauses;
    private final JapanesePictures pictures;
    private final Place place;

    JapaneseLine(JapaneseNames names, JapaneseClauses clauses, JapanesePictures pictures, Place place) {
        this.names = names;
        this.clauses = clauses;
        this.pictures = pictures;
        this.place = place;
    }

    CreditReading read(List<Piece> pieces) {
        List<CreditDraft> credits = new ArrayList<>();
        PieceCursor at = PieceCursor.of(pieces);
        while (!at.isAtEnd()) {
            Clause owned = at.piece().is("©Ⓒ") ? pictures.owned(at, place) : Clause.none(at);
            Clause clause = owned.found() || !at.piece().isWord() ? owned : clause(at);
            if (!clause.found() && (at.piece().isWord() || at.piece().isAside() || at.piece().is("©Ⓒ"))) {
                return CreditReading.NONE;
            }
            credits.addAll(clause.credits());
            credits.addAll(clauses.also(credits, at, clause.rest()));
            at = clause.found() ? clause.rest() : at.on(1);
        }
        return credits.isEmpty() || !accepted(credits) ? CreditReading.NONE : new CreditReading(credits, List.of());
    }

    /** The first of the forms that a word can open. */
    private Clause clause(PieceCursor here) {
        Clause clause = clauses.isOffice(here) ? clauses.status(here, place) : Clause.none(here);
        clause = clause.found() ? clause : clauses.led(here, place);
        clause = clause.found() ? clause : clauses.status(here, place);
        clause = clause.found() ? clause : clauses.closed(here, place);
        clause = clause.found() ? clause : pictures.placed(here, place);
        return clause.found() ? clause : clauses.bare(here);
    }

    private boolean accepted(List<CreditDraft> credits) {
        boolean bare = credits.stream().allMatch(draft -> draft.form() == Form.BARE);
        CreditDraft first = credits.getFirst();
        long officers = credits.stream().filter(draft -> draft.form() == Form.STATUS && draft.contributors().stream()
                .allMatch(each -> each.affiliations().stream().noneMatch(names::isPressStatus))).count();
        if (officers > 1) {
            // 理事長 …、副理事長 …: several people with their offices are a list of them.
            return false;
        }
        boolean single = credits.size() == 1 && first.contributors().size() <= MOST_BARE;
        return switch (place) {
            case FRONT_MATTER -> true;
            case BRACKETS -> !bare || single && (areSure(first) && areSurnamed(first) || isPenName(first)
                    || first.contributors().size() == 1 && names.isSurname(name(first)));
            case AFTER_TITLE, SECTION_START -> !bare || single && areSure(first);
            case END -> !bare || areSure(first) && first.contributors().stream()
                    .allMatch(each -> names.isSurnamed(each.person().name()));
            case TAIL, CAPTION, FURNITURE -> !bare;
            case BODY -> !bare && credits.stream().noneMatch(draft -> draft.form() == Form.LED);
            case HEAD, SECTION_HEAD -> false;
        };
    }

    /** Whether each is surely a name; beside one with a surname, any of three characters is. */
    private boolean areSure(CreditDraft draft) {
        boolean surnamed = draft.contributors().stream().anyMatch(each -> names.isSurnamed(each.person().name()));
        return draft.contributors().stream().map(each -> each.person().name())
                .allMatch(name -> names.isSure(name) || surnamed && name.length() >= 3 && !names.endsAsHouse(name));
    }

    /** Whether several names begin with surnames; one alone needs none. */
    private boolean areSurnamed(CreditDraft draft) {
        return draft.contributors().size() == 1 || draft.contributors().stream().map(each -> each.person().name())
                .allMatch(name -> names.isSurnamed(name) && names.isSure(name));
    }

    private static String name(CreditDraft draft) {
        return draft.contributors().getFirst().person().name();
    }

    /** （まお）: two or three syllables that sign a column. */
    private static boolean isPenName(CreditDraft draft) {
        String name = name(draft);
        return draft.contributors().size() == 1
                && name.length() <= LONGEST_PEN_NAME
                && name.chars().allMatch(c -> c >= 'ぁ' && c <= 'ん');
    }
}
