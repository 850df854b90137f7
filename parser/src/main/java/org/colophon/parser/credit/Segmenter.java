package org.colophon.parser.credit;

import java.util.List;
import org.colophon.parser.credit.Lexicon.Sense;
import org.colophon.parser.credit.Lexicon.Word;
import org.colophon.parser.credit.Token.Type;
import org.colophon.parser.text.Glyphs;

/**
 * Cuts a line into the pieces that explain it best: a shortest-path search over all cuts, each piece with a score by
 * what it is, how long it is and what stands beside it.
 */
final class Segmenter {

    private static final int LONGEST_PREFIXED = 16;
    private static final int LONGEST_PLACE = 5;

    private final Lexicon lexicon;
    private final Lattice lattice;
    private final String line;
    private final Names names;
    private final Furniture furniture;
    private final boolean reports;

    private Segmenter(Lexicon lexicon, String line) {
        this.lexicon = lexicon;
        this.line = line;
        this.lattice = new Lattice(lexicon, line);
        this.names = new Names(lexicon, lattice);
        this.furniture = new Furniture(lattice);
        this.reports = line.indexOf("报道") >= 0 || line.indexOf("報導") >= 0 || line.indexOf("報道") >= 0;
    }

    /** The pieces of the line, in order, without a gap; none where something in it is explained by nothing. */
    static List<Token> cut(Lexicon lexicon, String line) {
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
    }

    private void marks(char c, int from) {
        Token before = lattice.wordBefore(from);
        boolean afterRole = before != null && before.type() == Type.ROLE;
        if (Glyphs.isBullet(c) && !(afterRole && Glyphs.isSeparator(c))) {
            lattice.offer(Type.BULLET, from, from + 1, Worth.MARK, null);
        }
        if (Glyphs.isSeparator(c) || (c == '.' || c == '．' || c == '·' || c == '・') && afterRole) {
            lattice.offer(Type.SEPARATOR, from, from + 1, Worth.MARK, null);
        }
        if (Glyphs.isListMark(c)) {
            lattice.offer(Type.LIST, from, from + 1, Worth.MARK, null);
        }
        if (Glyphs.isOpening(c)) {
            opening(c, from, before);
        }
        if (Glyphs.isOpening(c) || Glyphs.isClosing(c) || c == '<' || c == '>') {
            lattice.offer(Type.BRACKET, from, from + 1, Worth.MARK, null);
        }
        if (c == '和' || c == '与' || c == '及' || c == '與') {
            lattice.offer(Type.LIST, from, from + 1, Worth.AND, null);
        }
        if ((c == '—' || c == '–') && before == null) {
            lattice.offer(Type.BULLET, from, from + 1, Worth.MARK, null);
        }
    }

    /** 《好奇心日报》 is a title; （中央） after a name says something of its bearer. */
    private void opening(char c, int from, @org.jspecify.annotations.Nullable Token before) {
        int close = Glyphs.closing(line, from);
        if (close < 0) {
            return;
        }
        if (c == '《') {
            lattice.offer(Type.WORK, from, close + 1, Worth.WORK.of(from, close + 1), null);
        } else if ("（([〔".indexOf(c) >= 0 && before != null && before.type() == Type.NAME && before.sure() >= Token.POSSIBLE) {
            lattice.offer(Type.ASIDE, from, close + 1, Worth.WORK.of(from, close + 1), null);
        }
    }

    private void words(int from) {
        for (Lexicon.Entry entry : lattice.finds.beginningAt(from)) {
            senses(entry.word(), from, from + entry.text().length());
        }
        prefixed(from, from, 0);
        // Roles of two characters are padded to four: 摄 影.
        if (from + 2 < line.length() && Glyphs.isBlank(line.charAt(from + 1))) {
            int second = from + 2;
            while (second < line.length() - 1 && Glyphs.isBlank(line.charAt(second))) {
                second++;
            }
            Word word = lattice.boundaryBefore(from) && lattice.boundaryAfter(second + 1)
                    ? lexicon.word("" + line.charAt(from) + line.charAt(second))
                    : null;
            if (word != null) {
                senses(word, from, second + 1);
            }
        }
        endings(from);
        place(from);
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
            boolean report = to - from >= 2 && (line.startsWith("报道", to) || line.startsWith("報導", to) || line.startsWith("報道", to));
            if (report && lattice.boundaryAfter(to + 2)) {
                Token word = lattice.wordBefore(from);
                Worth worth = word != null && word.type() == Type.SEPARATOR ? Worth.PLACE_AFTER_MARK : Worth.REPORTED_PLACE;
                lattice.offer(Type.PLACE, from, to, worth.of(from, to), null);
            }
        }
    }

    /** 新媒体编辑, 本期责任编辑: a role word behind words that change nothing of it. */
    private void prefixed(int from, int at, int depth) {
        for (String prefix : lexicon.prefixes(line.charAt(at))) {
            if (line.startsWith(prefix, at)) {
                int next = at + prefix.length();
                if (next >= line.length()) {
                    continue;
                }
                for (Lexicon.Entry entry : lattice.finds.beginningAt(next)) {
                    if (entry.text().length() > 1 && entry.word().is(Sense.ROLE)) {
                        int to = next + entry.text().length();
                        lattice.offer(Type.ROLE, from, to, Worth.ROLE.of(from, to) - 1, entry.word());
                    }
                }
                if (depth < 2) {
                    prefixed(from, next, depth + 1);
                }
            }
        }
    }

    private void senses(Word word, int from, int to) {
        for (Sense sense : word.senses()) {
            switch (sense) {
                case ROLE -> {
                    int worth = roleScore(word, from, to);
                    if (worth != Worth.NOTHING) {
                        lattice.offer(Type.ROLE, from, to, worth, word);
                    }
                }
                case PRESS -> lattice.offer(Type.PRESS, from, to, Worth.PRESS.of(from, to), word);
                case AGENCY -> lattice.offer(Type.AGENCY, from, to, agency(from, to).of(from, to), word);
                case UNNAMED -> {
                    if (lattice.boundaryAfter(to)) {
                        lattice.offer(Type.UNNAMED, from, to, Worth.UNNAMED.of(from, to), word);
                    }
                }
                case NOISE -> {
                    if (lattice.boundaryAfter(to) && (to - from > 1 || follows(from))) {
                        lattice.offer(Type.FURNITURE, from, to, Worth.UNNAMED.of(from, to), word);
                    }
                }
                case OFFICE, ORGANISATION -> {
                }
            }
        }
    }

    /** 等 is one only behind a name. */
    private boolean follows(int from) {
        Token before = lattice.wordBefore(from);
        return before != null && switch (before.type()) {
            case NAME, ORGANISATION, AGENCY, UNNAMED -> true;
            case ROLE, PRESS, OFFICE, PLACE, ASIDE, WORK, FURNITURE, BLANK, SEPARATOR, LIST, BULLET, BRACKET -> false;
        };
    }

    private Worth agency(int from, int to) {
        return lattice.boundaryBefore(from) || lattice.boundaryAfter(to) ? Worth.AGENCY : Worth.AGENCY_IN_A_RUN;
    }

    /** A role of one character (文, 图) is one only beside a mark, a blank or an end; elsewhere it is part of a name. */
    private int roleScore(Word word, int from, int to) {
        if (to - from > 1) {
            return Worth.ROLE.of(from, to);
        }
        boolean before = lattice.boundaryBefore(from);
        boolean after = lattice.boundaryAfter(to);
        if (before && after) {
            return Worth.SHORT_ROLE.of(from, to);
        }
        Token touched = lattice.before(from);
        boolean supplied = touched != null && (touched.type() == Type.AGENCY || touched.type() == Type.ORGANISATION);
        return word.after() && after && (supplied || lexicon.isGlued(line.substring(from, to)))
                ? Worth.CLOSING_ROLE.of(from, to)
                : Worth.NOTHING;
    }

    /** Offices and organisations: a run of Han, or words, that ends in a word of the lexicon. */
    private void endings(int from) {
        Token before = lattice.before(from);
        boolean opens = bounded(from)
                || before != null && (before.type() == Type.ROLE || before.type() == Type.PRESS || before.type() == Type.NAME);
        if (!opens) {
            return;
        }
        int to = from;
        while (to < line.length() && to - from < LONGEST_PREFIXED && isPart(line.charAt(to))) {
            to++;
            for (Lexicon.Entry entry : lattice.finds.endingAt(to)) {
                int length = entry.text().length();
                if (length <= to - from) {
                    ending(entry, from, to, length);
                }
            }
        }
    }

    /** 23:59聯合報: behind furniture a word begins without a blank. */
    private boolean bounded(int from) {
        Token before = lattice.before(from);
        return lattice.boundaryBefore(from) || before != null && before.type() == Type.FURNITURE;
    }

    private boolean isPart(char c) {
        return Lattice.isRun(c) && !lexicon.isParticle(c) || c == '·';
    }

    private void ending(Lexicon.Entry entry, int from, int to, int length) {
        Word word = entry.word();
        boolean bounded = bounded(from);
        if (word.is(Sense.OFFICE) && bounded) {
            lattice.offer(Type.OFFICE, from, to, Worth.OFFICE.of(from, to), word);
        }
        if (word.is(Sense.ORGANISATION) && to - from > length && bounded && (lattice.boundaryAfter(to) || beforeRole(to) || line.charAt(to) == '等')) {
            lattice.offer(Type.ORGANISATION, from, to, Worth.ORGANISATION.of(from, to), word);
        }
        if (word.is(Sense.PRESS) && to - from > length && !lexicon.standsAlone(entry.text())) {
            lattice.offer(Type.PRESS, from, to, Worth.HOUSE_OF_PRESS.of(from, to) - (looksLikeName(from, to - length) ? 12 : 0), word);
        }
        // 广州日报新花城编辑：… is an editor of that house.
        if (word.is(Sense.ROLE) && word.kinds().contains(org.colophon.model.Role.Kind.EDITOR) && length > 1 && to - length - from >= 3
                && bounded && to < line.length() && Glyphs.isSeparator(line.charAt(to))) {
            lattice.offer(Type.ORGANISATION, from, to - length, Worth.ORGANISATION.of(from, to - length), null);
        }
    }

    /** 卢义杰实习生: behind a status or role, a surname and two characters are a person, not a house. */
    private boolean looksLikeName(int from, int to) {
        Token before = lattice.wordBefore(from);
        return to - from >= 2 && to - from <= 3 && lexicon.isSurname(line.charAt(from)) && before != null
                && (before.type() == Type.PRESS || before.type() == Type.ROLE || before.type() == Type.SEPARATOR || before.type() == Type.NAME);
    }

    private boolean beforeRole(int at) {
        return names.roleClosesAt(at);
    }
}
