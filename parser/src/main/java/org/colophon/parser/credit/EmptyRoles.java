package org.colophon.parser.credit;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.DiagnosticCode;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.CreditReading.Doubt;
import org.colophon.parser.text.Glyphs;

/** Reports the roles that are printed with nothing behind them: 文：, Photo:. Words for nobody are an answer. */
final class EmptyRoles {

    private EmptyRoles() {
    }

    /** A reading of a line with a doubt about each of its roles that has no answer. */
    static CreditReading reported(String line, CreditReading reading) {
        if (!reading.found()) {
            return reading;
        }
        boolean known = reading.doubts().stream().anyMatch(doubt -> doubt.code() == DiagnosticCode.ROLE_WITHOUT_NAME);
        List<Doubt> doubts = new ArrayList<>(reading.doubts());
        for (CreditDraft draft : known ? List.<CreditDraft>of() : reading.credits()) {
            if (draft.contributors().isEmpty() && isAlone(line, draft)) {
                doubts.add(new Doubt(DiagnosticCode.ROLE_WITHOUT_NAME, "no name stands with " + draft.role().label()));
            }
        }
        return doubts.size() == reading.doubts().size() ? reading : new CreditReading(reading.credits(), doubts);
    }

    private static boolean isAlone(String line, CreditDraft draft) {
        String label = draft.role().label();
        String rest = line.substring(Math.min(line.length(), draft.from() + label.length()));
        return !label.isEmpty() && rest.chars().noneMatch(Character::isLetterOrDigit)
                || Glyphs.isBlank(line.substring(Math.min(draft.to(), line.length()))) && draft.to() - draft.from()
                <= label.length() + 1;
    }
}
