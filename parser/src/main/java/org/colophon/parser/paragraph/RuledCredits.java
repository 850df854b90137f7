package org.colophon.parser.paragraph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colophon.model.SourceSpan;
import org.colophon.model.correction.Ruling;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditPassage;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.Rulings;

/**
 * Applies corrections to the credits of lines: what somebody has ruled goes before what was read.
 *
 * @param rulings the corrections of the source
 */
record RuledCredits(Rulings rulings) {

    /** The reading of a line of credits. */
    CreditReading line(Line line, CreditReading read) {
        List<Rulings.Placed> own = credits(line);
        if (own.isEmpty()) {
            return read;
        }
        List<CreditDraft> left = read.credits().stream()
                .filter(draft -> isFree(line, draft.from(), draft.to(), own)).toList();
        boolean whole = left.isEmpty() && own.stream().noneMatch(each -> Rulings.isNoCredit(each.ruling()))
                && isAll(line, own);
        if (left.isEmpty() && !whole && !read.found()) {
            return read;
        }
        List<CreditDraft> drafts = new ArrayList<>(left);
        own.forEach(each -> add(line, each, drafts));
        drafts.sort(Comparator.comparingInt(CreditDraft::from));
        return new CreditReading(drafts, List.of());
    }

    /** The passages of a paragraph that state credits. */
    List<CreditPassage> passages(Line line, List<CreditPassage> read) {
        List<Rulings.Placed> own = credits(line);
        if (own.isEmpty()) {
            return read;
        }
        List<CreditPassage> passages = new ArrayList<>(read.stream()
                .filter(passage -> isFree(line, passage.from(), passage.to(), own)).toList());
        for (Rulings.Placed each : own) {
            List<CreditDraft> drafts = new ArrayList<>();
            add(line, each, drafts);
            drafts.forEach(draft -> passages.add(CreditPassage.credits(
                    draft.from(), draft.to(), new CreditReading(drafts, List.of()))));
        }
        passages.sort(Comparator.comparingInt(CreditPassage::from));
        return passages;
    }

    /** The passages without those that are ruled out; none is added. */
    List<CreditPassage> left(Line line, List<CreditPassage> read) {
        List<Rulings.Placed> own = credits(line);
        return own.isEmpty()
                ? read
                : read.stream().filter(passage -> isFree(line, passage.from(), passage.to(), own)).toList();
    }

    private List<Rulings.Placed> credits(Line line) {
        return rulings.isEmpty() ? List.of() : rulings.in(line).stream()
                .filter(each -> each.ruling() instanceof Ruling.Credited || Rulings.isNoCredit(each.ruling()))
                .toList();
    }

    private boolean isFree(Line line, int from, int to, List<Rulings.Placed> own) {
        SourceSpan span = line.span(rulings.source(), from, to);
        return own.stream().noneMatch(each -> each.meets(span.start(), span.end()));
    }

    /** Whether rulings are about all words of a line. */
    private boolean isAll(Line line, List<Rulings.Placed> own) {
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i)) && isFree(line, i, i + 1, own)) {
                return false;
            }
        }
        return true;
    }

    private void add(Line line, Rulings.Placed placed, List<CreditDraft> drafts) {
        if (!(placed.ruling() instanceof Ruling.Credited credited)) {
            return;
        }
        int from = -1;
        int to = -1;
        for (int i = 0; i < line.text().length(); i++) {
            SourceSpan at = line.span(rulings.source(), i, i + 1);
            if (placed.meets(at.start(), at.end())) {
                from = from < 0 ? i : from;
                to = i + 1;
            }
        }
        if (from >= 0) {
            drafts.add(new CreditDraft(
                    credited.role(), credited.people(), from, to, CreditDraft.Form.SEPARATED, Token.LIKELY));
        }
    }
}
