package org.colophon.parser.credit.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.PatternTable;

/** Finds the words in credit lines that say nothing of credits: dates, times, pages, staff codes, addresses. */
public final class FurnitureWords {

    private static final PatternTable TABLE = PatternTable.of("zh");
    /** The forms that their first characters tell. */
    private static final List<String> FORMS =
            List.of("date", "contact", "sent", "count", "figure", "handate", "page", "code", "tag", "address");
    private static final List<Pattern> PATTERNS = FORMS.stream().map(TABLE::pattern).toList();
    private static final Pattern SECTION = TABLE.pattern("section");
    private static final Pattern PAGED = TABLE.pattern("paged");
    private static final Pattern CODE = TABLE.pattern("code");
    /** For each character a bit for each form that begins with it, and one for the head of a page. */
    private static final short[] STARTS = starts();
    private static final int OF_PAGE = FORMS.size();

    private final CreditLexicon lexicon;
    private final TokenLattice lattice;
    private final boolean numbered;

    public FurnitureWords(CreditLexicon lexicon, TokenLattice lattice) {
        this.lexicon = lexicon;
        this.lattice = lattice;
        this.numbered = isNumbered(lattice.line);
    }

    private static short[] starts() {
        short[] starts = new short[Character.MAX_VALUE + 1];
        for (int form = 0; form < FORMS.size(); form++) {
            for (String start : TABLE.starts(FORMS.get(form))) {
                starts[start.charAt(0)] |= (short) (1 << form);
            }
        }
        for (String start : TABLE.starts("paged")) {
            starts[start.charAt(0)] |= (short) (1 << FORMS.size());
        }
        return starts;
    }

    private static boolean isNumbered(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) >= '0' && line.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** Whether a piece of furniture is the code of somebody on the staff: HN666. */
    public static boolean isCode(String piece) {
        return CODE.matcher(piece).matches();
    }

    public void at(int from) {
        char c = lattice.line.charAt(from);
        int starts = STARTS[c];
        if (numbered && c >= 0x4E00 && lattice.boundaryBefore(from) && !lexicon.isSurname(c)) {
            // A name may stand before a page number as well as its section.
            offer(SECTION, from);
        }
        if (starts == 0) {
            return;
        }
        for (int form = 0; form < FORMS.size(); form++) {
            if ((starts & 1 << form) != 0) {
                offer(PATTERNS.get(form), from);
            }
        }
        if ((starts & 1 << OF_PAGE) != 0) {
            counted(from);
            paged(from);
        }
    }

    /** 人气：19: a number behind the key that it counts. */
    private void counted(int from) {
        Token mark = lattice.wordBefore(from);
        Token key = mark == null || mark.type() != Type.SEPARATOR ? null : lattice.wordBefore(mark.from());
        int to = from;
        while (key != null && key.type() == Type.FURNITURE && to < lattice.line.length()
                && Character.isDigit(lattice.line.charAt(to))) {
            to++;
        }
        if (to > from) {
            lattice.offer(Type.FURNITURE, from, to, Score.FURNITURE.of(from, to), null);
        }
    }

    /** The printed section behind a page's number is no word of credits. */
    private void paged(int from) {
        Matcher matcher = PAGED.matcher(lattice.line);
        matcher.region(from, lattice.line.length());
        if (matcher.lookingAt() && lattice.boundaryBefore(from) && !said(matcher.start("section"))) {
            lattice.offer(Type.FURNITURE, from, matcher.end(), Score.FURNITURE.of(from, matcher.end()), null);
        }
    }

    private boolean said(int from) {
        for (CreditLexicon.Entry entry : lattice.finds.beginningAt(from)) {
            if (entry.text().length() > 1
                    && (entry.word().is(CreditLexicon.Sense.PRESS)
                            || entry.word().is(CreditLexicon.Sense.ROLE))) {
                return true;
            }
        }
        return false;
    }

    private void offer(Pattern pattern, int from) {
        Matcher matcher = pattern.matcher(lattice.line);
        matcher.region(from, lattice.line.length());
        if (matcher.lookingAt() && (lattice.boundaryBefore(from) || Character.isDigit(lattice.line.charAt(from)))) {
            lattice.offer(Type.FURNITURE, from, matcher.end(), Score.FURNITURE.of(from, matcher.end()), null);
        }
    }
}
