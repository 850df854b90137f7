package org.colophon.parser.article;

import java.util.BitSet;
import java.util.List;
import org.colophon.parser.credit.WorkCard;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;

/** Finds cards about books, films and plays among paragraphs of one line: 作者：…, 译者：…, 出版社：…. */
final class WorkCards {

    private static final int LONGEST = 48;

    private WorkCards() {
    }

    /** The places of paragraphs that are lines of a card: its keyed lines, and those with a colon beside them. */
    static BitSet of(List<Draft> drafts) {
        BitSet cards = new BitSet();
        for (int i = 0; i < drafts.size(); i++) {
            if (isLine(drafts.get(i)) && WorkCard.isKeyed(((Prose) drafts.get(i)).text())) {
                int from = i;
                while (from > 0 && isLine(drafts.get(from - 1))) {
                    from--;
                }
                int to = i + 1;
                while (to < drafts.size() && isLine(drafts.get(to))) {
                    to++;
                }
                cards.set(from, to, to - from > 1);
                i = to;
            }
        }
        return cards;
    }

    private static boolean isLine(Draft draft) {
        if (!(draft instanceof Prose prose) || prose.lines().size() != 1 || !prose.pictures().isEmpty()
                || prose.end() - prose.start() > LONGEST) {
            return false;
        }
        String text = prose.text();
        return text.indexOf('：') > 0 || text.indexOf(':') > 0;
    }
}
