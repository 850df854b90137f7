package org.colophon.parser.credit.chinese;

import java.util.List;
import org.colophon.parser.credit.reading.FurnitureWords;
import org.colophon.parser.credit.reading.Score;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.credit.reading.TokenLattice;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a line into the pieces that explain it best: a shortest-path search over all cuts, each piece with a score by
 * its kind, its length and its neighbours.
 */
public final class Segmenter {

    private static final int LONGEST_PLACE = 5;
    private static final int LONGEST_IN_PARTS = 160;
    private static final int LONGEST_PADDED = 4;
    private static final int LONGEST_NATION = 3;

    private final CreditLexicon lexicon;
    private final TokenLattice lattice;
    private final String line;
    private final Names names;
    private final FurnitureWords furniture;
    private final NewsOrganisations houses;
    private final RolePieces roles;
    private final QuotedHouses quoted;
    private final boolean reports;
    /** Whether words may be left over: only a line that calls for a name is read in part. */
    private final boolean parts;

    private Segmenter(CreditLexicon lexicon, String line) {
        this.lexicon = lexicon;
        this.line = line;
        this.lattice = new TokenLattice(lexicon, line);
        this.names = new Names(lexicon, lattice);
        this.furniture = new FurnitureWords(lexicon, lattice);
        this.houses = new NewsOrganisations(lexicon, lattice, names);
        this.quoted = new QuotedHouses(lattice, names);
        this.roles = new RolePieces(lexicon, lattice, names, houses);
        this.parts = line.length() <= LONGEST_IN_PARTS && lattice.finds.isCalled();
        this.reports = holdsReport();
    }

    /** The pieces of the line, in order; gaps where nothing explains its words. */
    public static List<Token> cut(CreditLexicon lexicon, String line) {
        return new Segmenter(lexicon, line).search();
    }

    private List<Token> search() {
        for (int from = 0; from < line.length(); from++) {
            if (lattice.reached(from)) {
                piecesAt(from);
            }
        }
        return lattice.pieces();
    }

    private void piecesAt(int from) {
        char c = line.charAt(from);
        if (Glyphs.isBlank(c)) {
            int to = from + 1;
            while (to < line.length() && Glyphs.isBlank(line.charAt(to))) {
                to++;
            }
            lattice.offer(Type.BLANK, from, to, 0, null);
            return;
        }
        marks(c, from);
        furniture.at(from);
        words(from);
        names.at(from);
        if (parts) {
            gap(from);
        }
    }

    /** A mark, or words up to the next one. */
    private void gap(int from) {
        int to = from + 1;
        if (TokenLattice.isRun(line.charAt(from))) {
            if (!lattice.boundaryBefore(from)) {
                return;
            }
            while (to < line.length() && TokenLattice.isRun(line.charAt(to))) {
                to++;
            }
        }
        lattice.offer(Type.GAP, from, to, Score.ofGap(from, to), null);
    }

    private void marks(char c, int from) {
        Token before = lattice.wordBefore(from);
        boolean afterRole = before != null && before.type() == Type.ROLE;
        if (Glyphs.isBullet(c) && !(afterRole && Glyphs.isSeparator(c))) {
            lattice.offer(Type.BULLET, from, from + 1, Score.MARK, null);
        }
        if (Glyphs.isSeparator(c) || (Glyphs.isNameDot(c) || c == '、') && afterRole) {
            lattice.offer(Type.SEPARATOR, from, from + 1, Score.MARK, null);
        }
        if (Glyphs.isListMark(c)) {
            lattice.offer(Type.LIST, from, from + 1, Score.MARK, null);
        }
        if (Glyphs.isOpening(c)) {
            opening(c, from, before);
        }
        if ((Glyphs.isOpening(c) || Glyphs.isClosing(c)) && !Glyphs.isQuote(c) || c == '<' || c == '>') {
            lattice.offer(Type.BRACKET, from, from + 1, Score.MARK, null);
        }
        if (c == 'I' && afterRole && isApart(from)) {
            // 作者 I 甲: the letter is set for a bar.
            lattice.offer(Type.SEPARATOR, from, from + 1, Score.MARK, null);
        }
        if (c == '·' && (from == 0 || from == line.length() - 1)) {
            lattice.offer(Type.BULLET, from, from + 1, Score.MARK, null);
        }
        joint(c, from, afterRole);
        if (lexicon.isBeing(c) && afterRole && lexicon.isBearer(before.clean(line))) {
            // The words after 作者系 describe the author.
            lattice.offer(Type.SEPARATOR, from, from + 1, Score.MARK, null);
        }
        if ((lexicon.isBeing(c) || c == '，' || c == ',') && before != null && before.type() == Type.NAME) {
            bearer(c, from);
        }
        if ((c == '—' || c == '–') && (before == null || from == 1 && before.type() == Type.BULLET
                && signs(from + 1))) {
            lattice.offer(Type.BULLET, from, from + 1, Score.MARK, null);
        }
    }

    /** A word or dash that joins two names; between two roles it is nothing else: 监制与摄像. */
    private void joint(char c, int from, boolean afterRole) {
        if (lexicon.isJoint(c)) {
            lattice.offer(Type.LIST, from, from + 1, afterRole && roles.isRoleAt(from + 1) ? Score.MARK
                    : Score.AND, null);
        }
    }

    /** ——（宋）陆某: behind a dash of two a name signs, and longer words are a subtitle. */
    private boolean signs(int from) {
        return from < line.length() && (line.charAt(from) == '（' || line.charAt(from) == '('
                || line.length() - from <= LONGEST_PADDED);
    }

    /** 【撰文】 before a name is a role in brackets. */
    private boolean isRole(int from, int to) {
        for (CreditLexicon.Entry entry : lattice.finds.endingAt(to)) {
            if (entry.word().is(Sense.ROLE) && entry.text().length() == to - from) {
                return true;
            }
        }
        return false;
    }

    private boolean isApart(int at) {
        return at > 0 && at + 1 < line.length() && Glyphs.isBlank(line.charAt(at - 1))
                && Glyphs.isBlank(line.charAt(at + 1));
    }

    /** （ID：nanling）: the account of a house, in letters and perhaps behind its key. */
    private boolean isAddress(int from, int close) {
        int start = Math.max(line.lastIndexOf('：', close), line.lastIndexOf(':', close));
        for (int i = start >= from ? start + 1 : from; i < close; i++) {
            if (line.charAt(i) >= 0x250) {
                return false;
            }
        }
        return true;
    }

    /** [奥地利]甲: where the bearer of the name behind the brackets is from. */
    private boolean isPlaceBeforeName(int from, int close) {
        return lexicon.isPlace(line.substring(from, close)) && close + 1 < line.length()
                && Glyphs.isHan(line.charAt(close + 1));
    }

    /** 《好奇心日报》 is a title; （中央） after a name says something of its bearer. */
    private void opening(char c, int from, @Nullable Token before) {
        int close = Glyphs.closing(line, from);
        if (close < 0 || Glyphs.isBlank(line.substring(from + 1, close))) {
            return;
        }
        if (Glyphs.isQuote(c)) {
            quoted.at(from, close);
        } else if (c == '《') {
            lattice.offer(Type.WORK, from, close + 1, Score.WORK.of(from, close + 1), null);
        } else if (AsideWords.isPosition(line.charAt(from + 1))) {
            // 甲（左）与船工 is who is shown.
            lattice.offer(Type.ASIDE, from, close + 1, Score.WORK.of(from, close + 1), null);
        } else if (isPlaceBeforeName(from + 1, close) || !isRole(from + 1, close)
                && (close - from <= LONGEST_NATION
                                && close - from > 1
                                && close + 1 < line.length()
                                && TokenLattice.isRun(line.charAt(close + 1))
                        || close - from <= LONGEST_NATION
                                && close + 2 < line.length()
                                && Glyphs.isBlank(line.charAt(close + 1)))) {
            // [英] before a name says where its bearer is from.
            lattice.offer(Type.FURNITURE, from, close + 1, Score.FURNITURE.of(from, close + 1), null);
        }
        if (c != '《' && before != null && (before.type() == Type.ORGANISATION || before.type() == Type.AGENCY)
                && before.to() <= from && isAddress(from + 1, close)) {
            lattice.offer(Type.FURNITURE, from, close + 1, Score.FURNITURE.of(from, close + 1), null);
        }
        if (c != '《'
                && "（([〔".indexOf(c) >= 0
                && before != null
                && before.type() == Type.NAME
                && before.sure() >= Token.POSSIBLE) {
            lattice.offer(Type.ASIDE, from, close + 1, Score.WORK.of(from, close + 1), null);
        }
    }

    /** （作者：宫霖，系东湖大学法学院教授）: the rest of the line says who the bearer of the name is. */
    private void bearer(char c, int from) {
        int verb = c == '，' || c == ',' ? from + 1 : from;
        while (verb < line.length() && Glyphs.isBlank(line.charAt(verb))) {
            verb++;
        }
        int end = line.length();
        while (end > verb && (Glyphs.isClosing(line.charAt(end - 1)) || Glyphs.isBlank(line.charAt(end - 1)))) {
            end--;
        }
        if (verb + 2 < end && lexicon.isBeing(line.charAt(verb)) && endsInOffice(end)) {
            lattice.offer(Type.ASIDE, from, end, Score.WORK.of(from, end), null);
        }
    }

    private boolean endsInOffice(int end) {
        for (CreditLexicon.Entry entry : lattice.finds.endingAt(end)) {
            if (entry.word().is(Sense.OFFICE) || entry.word().is(Sense.PRESS)) {
                return true;
            }
        }
        return false;
    }

    private void words(int from) {
        for (CreditLexicon.Entry entry : lattice.finds.beginningAt(from)) {
            senses(entry.word(), from, from + entry.text().length());
        }
        roles.at(from);
        if (from + 2 < line.length() && Glyphs.isBlank(line.charAt(from + 1)) && lattice.boundaryBefore(from)) {
            padded(from);
        }
        houses.at(from);
        place(from);
    }

    /** Words of two to four characters are padded to line up with others: 摄 影, 通 讯 员. */
    private void padded(int from) {
        StringBuilder letters = new StringBuilder().append(line.charAt(from));
        int at = from + 1;
        while (at < line.length() && letters.length() < LONGEST_PADDED) {
            while (at < line.length() - 1 && Glyphs.isBlank(line.charAt(at))) {
                at++;
            }
            if (Glyphs.isBlank(line.charAt(at)) || !lattice.boundaryBefore(at) || !lattice.boundaryAfter(at + 1)) {
                return;
            }
            letters.append(line.charAt(at++));
            Word word = lexicon.word(letters.toString());
            if (word != null) {
                senses(word, from, at);
            }
        }
    }

    /** 枣庄报道, 台北報導: a place, then the word that says a report comes from it. */
    private void place(int from) {
        Token before = lattice.before(from);
        if (!lattice.boundaryBefore(from) && (before == null || before.type() != Type.NAME)) {
            return;
        }
        int to = from;
        while (reports && to < line.length() && to - from < LONGEST_PLACE && Glyphs.isHan(line.charAt(to))) {
            to++;
            boolean report = to - from >= 2 && !roles.endsAt(to)
                    && isReportAt(to);
            if (report && !lattice.finds.hasPress(from, to) && !isListed(from, to)) {
                Token word = lattice.wordBefore(from);
                Token named = word != null && word.type() == Type.SEPARATOR ? lattice.wordBefore(word.from()) : null;
                Score worth =
                        named != null && named.type() == Type.NAME ? Score.PLACE_AFTER_MARK : Score.REPORTED_PLACE;
                boolean city = lattice.finds.isCity(from, to)
                        || lattice.finds.isCity(from, from + 2) && lattice.finds.isCity(from + 2, to);
                lattice.offer(Type.PLACE, from, to, (city ? Score.PLACE_AFTER_MARK : worth).of(from, to), null);
            }
        }
    }

    /** 通讯员甲 乙报道: a name in the list of those who report. */
    private boolean isListed(int from, int to) {
        Token before = lattice.before(from);
        return before != null && (before.type() == Type.LIST || before.type() == Type.BLANK)
                && names.isProbable(from, to) && names.calls.isCalledFor(from) && !lattice.finds.isCity(from, to);
    }

    private boolean holdsReport() {
        for (String report : lexicon.reports()) {
            if (lattice.finds.line.contains(report)) {
                return true;
            }
        }
        return false;
    }

    private boolean isReportAt(int at) {
        for (String report : lexicon.reports()) {
            if (lattice.finds.line.startsWith(report, at) && lattice.boundaryAfter(at + report.length())) {
                return true;
            }
        }
        return false;
    }

    private void senses(Word word, int from, int to) {
        for (Sense sense : word.senses()) {
            switch (sense) {
                case ROLE -> {
                    int worth = roles.score(word, from, to);
                    if (worth != Score.NOTHING) {
                        lattice.offer(Type.ROLE, from, to, worth, word);
                    }
                }
                case PRESS -> lattice.offer(Type.PRESS, from, to, Score.PRESS.of(from, to), word);
                case AGENCY -> lattice.offer(Type.AGENCY, from, to, agency(from, to).of(from, to), word);
                case UNNAMED -> {
                    if (names.roleClosesAt(to)) {
                        lattice.offer(Type.UNNAMED, from, to, Score.UNNAMED_SUPPLIER.of(from, to), word);
                    } else if (lattice.boundaryAfter(to)) {
                        lattice.offer(Type.UNNAMED, from, to, Score.UNNAMED.of(from, to), word);
                    }
                }
                case NOISE -> {
                    if (isKeyAndRole(word, to)) {
                        continue;
                    }
                    if (to - from > 1 ? touchesEdge(from, to) : follows(from, to)) {
                        lattice.offer(Type.FURNITURE, from, to, Score.FURNITURE.of(from, to), word);
                    }
                }
                case SECTION -> {
                    if (!isKeyAndRole(word, to) && !roles.isNext(word, from)
                            && lattice.boundaryBefore(from) && lattice.boundaryAfter(to)) {
                        lattice.offer(Type.FURNITURE, from, to, Score.FURNITURE.of(from, to), word);
                    }
                }
                case OFFICE, ORGANISATION, CITY -> {
                }
            }
        }
    }

    /** 视觉/…, 首发：…: before its mark a word is the role that it also is. */
    private boolean isKeyAndRole(Word word, int to) {
        int mark = to;
        while (mark < line.length() && Glyphs.isBlank(line.charAt(mark))) {
            mark++;
        }
        return word.is(Sense.ROLE) && mark < line.length() && Glyphs.isSeparator(line.charAt(mark));
    }

    private boolean touchesEdge(int from, int to) {
        Token before = lattice.before(from);
        return lattice.boundaryBefore(from)
                || lattice.boundaryAfter(to)
                || before != null && (before.type() == Type.FURNITURE || before.type() == Type.ROLE
                        && before.length() > 1);
    }

    /** 等 is one only behind a name. */
    private boolean follows(int from, int to) {
        if (lexicon.isSize(line.charAt(from))) {
            // 字号：大 中 小
            return lattice.boundaryBefore(from) && lattice.boundaryAfter(to);
        }
        Token before = lattice.wordBefore(from);
        return before != null && switch (before.type()) {
            case NAME, ORGANISATION, AGENCY, UNNAMED, FURNITURE, ROLE, SEPARATOR -> true;
            case PRESS, OFFICE, PLACE, ASIDE, WORK, GAP, BLANK, LIST, BULLET, BRACKET -> false;
        };
    }

    private Score agency(int from, int to) {
        return lattice.boundaryBefore(from) || lattice.boundaryAfter(to) ? Score.AGENCY : Score.AGENCY_IN_A_RUN;
    }
}
