package org.colophon.parser.credit.chinese;

import org.colophon.model.Role;
import org.colophon.parser.credit.reading.RoleWords;
import org.colophon.parser.credit.reading.Score;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.credit.reading.TokenLattice;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon.Word;
import org.colophon.parser.lexicon.NameCharacters;
import org.colophon.parser.text.Glyphs;

/** Finds the words that are known by their endings: organisations, offices, and statuses with the house before them. */
final class NewsOrganisations {

    private static final int LONGEST = 16;
    private static final int LEAST_BEARER = 4;
    /** 由记者甲报道: the word before a status is no house. */
    private static final char BY = '由';
    /** It ends names of houses, though no name of a person: 行者. */
    private static final char BEARER = '者';

    private final CreditLexicon lexicon;
    private final TokenLattice lattice;
    private final String line;
    private final Names names;

    NewsOrganisations(CreditLexicon lexicon, TokenLattice lattice, Names names) {
        this.lexicon = lexicon;
        this.lattice = lattice;
        this.line = lattice.line;
        this.names = names;
    }

    /** 来源：快科技: behind a word for a source and its mark, words that nothing else explains are a house. */
    private void source(int from) {
        Token mark = lattice.wordBefore(from);
        Token touched = lattice.before(from);
        boolean glued = touched != null && touched.type() == Type.ROLE
                && (touched.length() > 2 || touched.length() == 2 && Character.isUpperCase(line.charAt(from)))
                && !lexicon.isFunctionWord(line.charAt(from))
                && touched.word() != null && touched.word().kinds().stream().allMatch(RoleWords::isSource);
        Token role = mark == null || mark.type() != Type.SEPARATOR && mark.type() != Type.LIST ? null
                : lattice.wordBefore(mark.from());
        boolean sourced = role != null && lattice.boundaryBefore(from) && (role.type() == Type.ORGANISATION
                && mark.type() == Type.LIST
                || role.word() != null && role.type() == Type.ROLE && mark.type() == Type.SEPARATOR
                        && !lexicon.isTopic(role.clean(line))
                        && role.word().kinds().stream().allMatch(RoleWords::isSource));
        int to = from;
        while ((sourced || glued) && to < line.length() && to - from < LONGEST
                && (isPart(to) || isDash(from, to) || to > from && line.charAt(to) == BEARER)
                && !(to > from && lattice.boundaryAfter(to) && isPart(to))) {
            to++;
        }
        if (to - from > 1 && lattice.boundaryAfter(to)) {
            lattice.offer(Type.ORGANISATION, from, to, Score.CALLED_HOUSE.of(from, to), null);
        }
    }

    /** Offices and organisations: a run of Han, or words, that ends in a word of the lexicon. */
    void at(int from) {
        source(from);
        Token before = lattice.before(from);
        boolean opens = bounded(from)
                || before != null
                        && (before.type() == Type.ROLE || before.type() == Type.PRESS || before.type() == Type.NAME);
        if (!opens || before != null && lexicon.isBeing(line.charAt(from))) {
            return;
        }
        int to = from;
        while (to < line.length() && to - from < LONGEST && (isPart(to) || isDash(from, to))) {
            to++;
            for (CreditLexicon.Entry entry : lattice.finds.endingAt(to)) {
                int length = entry.text().length();
                if (length <= to - from) {
                    ending(entry, from, to, length);
                }
            }
        }
    }

    /** 程石欣实习 before 记者: a person, and the beginning of the next one's status. */
    private boolean isPersonAndStatus(int from, int to) {
        for (int name = from + 2; name <= Math.min(from + 3, to - 2); name++) {
            for (String prefix : lexicon.prefixes(lattice.finds.line.charAt(name))) {
                if (name + prefix.length() == to && lattice.finds.line.startsWith(prefix, name)
                        && lexicon.isSurname(line.charAt(from))
                        && lexicon.names().likelihood(lattice.finds.line, from, name, 1) >= NameCharacters.PROBABLE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** 人民网-强国论坛: a house and a part of it. */
    private boolean isDash(int from, int at) {
        return at > from && (line.charAt(at) == '-' || line.charAt(at) == '—') && at + 1 < line.length()
                && isPart(at + 1);
    }

    private boolean isPart(int at) {
        char c = line.charAt(at);
        return TokenLattice.isRun(c) && !(lexicon.isParticle(c) && !lexicon.isWhole(line, at)) || c == '·';
    }

    private void ending(CreditLexicon.Entry entry, int from, int to, int length) {
        Word word = entry.word();
        boolean bounded = bounded(from);
        if (word.is(Sense.OFFICE) && bounded && !isSaid(from) && !isKeyBehindName(from, to)) {
            lattice.offer(
                    Type.OFFICE,
                    from,
                    to,
                    Score.OFFICE.of(from, to) + (beginsInRole(from, to) ? 2 * Score.WORD_IN_NAME : 0),
                    word);
        }
        boolean led = lexicon.isFunctionWord(line.charAt(from));
        if (word.is(Sense.ORGANISATION)
                && to - from > Math.max(length, 2)
                && bounded
                && !beginsInNoise(from, to)
                && !isPersonAndRole(entry, from, to)
                && !lattice.finds.hasPress(from, to)
                && (lattice.boundaryAfter(to) || names.roleClosesAt(to) || lexicon.isMore(line.charAt(to))
                        || bearsName(from, to))) {
            lattice.offer(
                    Type.ORGANISATION,
                    from,
                    to,
                    Score.ORGANISATION.of(from, to) + (beginsInRole(from, to) ? Score.WORD_IN_NAME : 0)
                            + (led ? Score.FUNCTION_WORD : 0),
                    word);
        }
        if (word.is(Sense.PRESS)
                && to - from > length
                && !(to - from == length + 1 && line.charAt(from) == BY)
                && !lexicon.standsAlone(entry.text())
                && !hasPress(from, to - length)
                && !isPersonAndStatus(from, to - length)) {
            Token before = lattice.before(from);
            boolean glued = before != null && before.type() == Type.PRESS;
            boolean name = glued || looksLikeName(from, to - length) && !isHouse(to - length);
            lattice.offer(
                    Type.PRESS, from, to, Score.HOUSE_OF_PRESS.of(from, to) + (name ? Score.WORD_IN_NAME : 0), word);
        }
        // 广州日报新花城编辑：… is an editor of that house.
        if (word.is(Sense.ROLE) && !beginsInRole(from, to - length) && word.kinds().contains(Role.Kind.EDITOR)
                && length > 1 && to - length - from >= 3
                && bounded && to < line.length() && Glyphs.isSeparator(line.charAt(to))) {
            lattice.offer(Type.ORGANISATION, from, to - length, Score.ORGANISATION.of(from, to - length), null);
        }
    }

    /** A text with a status of its own inside is no house: 本报记者李建辉实习生. */
    private boolean hasPress(int from, int to) {
        for (int at = from; at < to; at++) {
            for (CreditLexicon.Entry entry : lattice.finds.beginningAt(at)) {
                boolean own = at > from && lexicon.standsAlone(entry.text()) || entry.word().is(Sense.NOISE);
                if ((own || entry.word().is(Sense.PRESS))
                        && entry.text().length() > 1
                        && at + entry.text().length() <= to) {
                    return true;
                }
            }
        }
        return lattice.finds.hasOwnInside(from, to);
    }

    /** 县委宣传部沈未迟: a name of two or three characters touches the house. */
    private boolean bearsName(int from, int to) {
        if (to - from < LEAST_BEARER) {
            return false;
        }
        for (int end = to + 2; end <= Math.min(to + 3, line.length()); end++) {
            if ((lattice.boundaryAfter(end) || names.roleClosesAt(end)) && names.isProbable(to, end)) {
                return true;
            }
        }
        return false;
    }

    /** 黄威彬摄影: a person and a role, although houses end in that word too. */
    private boolean isPersonAndRole(CreditLexicon.Entry entry, int from, int to) {
        int stem = to - entry.text().length();
        return entry.word().is(Sense.ROLE) && entry.word().after() && stem - from >= 2 && stem - from <= 3
                && lexicon.isSurname(line.charAt(from))
                && lexicon.names().likelihood(lattice.finds.line, from, stem, 1) >= NameCharacters.PROBABLE;
    }

    boolean isHouse(int to) {
        for (CreditLexicon.Entry entry : lattice.finds.endingAt(to)) {
            if (entry.word().is(Sense.ORGANISATION) && lexicon.isHouse(entry.text()) || entry.word().is(Sense.AGENCY)) {
                return true;
            }
        }
        return false;
    }

    /** 本版图片除署名外均由…, 记者…: words of furniture and statuses open no name of a house. */
    private boolean beginsInNoise(int from, int to) {
        for (CreditLexicon.Entry entry : lattice.finds.beginningAt(from)) {
            if ((entry.word().is(Sense.NOISE) || entry.word().is(Sense.PRESS))
                    && entry.text().length() > 1
                    && entry.text().length() < to - from) {
                return true;
            }
        }
        return false;
    }

    /** 综合新华社: a role word and a house. */
    private boolean beginsInRole(int from, int to) {
        for (CreditLexicon.Entry entry : lattice.finds.beginningAt(from)) {
            if (entry.word().is(Sense.ROLE)
                    && entry.text().length() < to - from
                    && (entry.text().length() > 1 || lexicon.leads(entry.text()))) {
                return true;
            }
        }
        return false;
    }

    /** 卢义杰实习生: behind a status or role, a surname and two characters are a person, not a house. */
    private boolean looksLikeName(int from, int to) {
        Token before = lattice.wordBefore(from);
        return names.isProbable(from, to)
                && before != null
                && (before.type() == Type.PRESS
                        || before.type() == Type.ROLE
                        || before.type() == Type.SEPARATOR
                        || before.type() == Type.NAME);
    }

    /** 文案：甲值班主任：乙: the words before the second mark are a name and the next role. */
    private boolean isKeyBehindName(int from, int to) {
        return to < line.length() && "：:".indexOf(line.charAt(to)) >= 0 && names.calls.isCalledByMark(from);
    }

    private boolean isSaid(int from) {
        Token before = lattice.before(from);
        return before != null && before.type() == Type.ROLE;
    }

    /** 23:59聯合報: behind furniture a word begins without a blank. */
    private boolean bounded(int from) {
        Token before = lattice.before(from);
        return lattice.boundaryBefore(from)
                || before != null
                        && (before.type() == Type.FURNITURE
                                || before.type() == Type.ROLE
                                        && (before.length() > 1 || lexicon.leads(before.text(line))));
    }
}
