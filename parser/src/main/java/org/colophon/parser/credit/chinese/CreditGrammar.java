package org.colophon.parser.credit.chinese;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditReading.Doubt;
import org.colophon.parser.credit.reading.FurnitureWords;
import org.colophon.parser.credit.reading.PendingCredit;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.credit.reading.TokenLattice;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.text.Glyphs;

/**
 * Groups the pieces of a credit line: an affiliation opens a group that runs to the next one, a role is before its
 * names (统筹/…) or closes over them (… 摄), and two roles may share names (文/图 …).
 */
public final class CreditGrammar {

    private static final int LONGEST_SIGNED = 3;

    private final CreditLexicon lexicon;
    private final AsideWords asides;
    private final String line;
    private final TokenRow row;
    private final NameUse uses;
    private final NextRole next;
    private final List<CreditDraft> credits = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private final List<String> house = new ArrayList<>();
    private PendingCredit group;

    public CreditGrammar(CreditLexicon lexicon, String line, List<Token> tokens) {
        this.lexicon = lexicon;
        this.line = line;
        this.asides = new AsideWords(lexicon);
        this.row = new TokenRow(line, tokens);
        this.uses = new NameUse(lexicon, line, row);
        this.next = new NextRole(row);
        this.group = new PendingCredit(line, house);
        for (int i = 0; i < row.size(); i++) {
            token(row.get(i), i);
        }
        close();
    }

    public List<CreditDraft> credits() {
        return credits;
    }

    public List<Doubt> doubts() {
        return doubts;
    }

    private void token(Token token, int i) {
        switch (token.type()) {
            case ROLE -> role(token, i);
            case PRESS -> press(token, i);
            case OFFICE -> office(token, i);
            case NAME -> name(token, i);
            case ORGANISATION, AGENCY -> organisation(token, i);
            case WORK -> work(token, i);
            case UNNAMED -> {
                group.unnamed = true;
                group.extend(token);
            }
            case ASIDE -> aside(token);
            case PLACE -> group.extend(token);
            case BULLET -> {
                if (!group.roles.isEmpty() && group.contributors.isEmpty()) {
                    group.extend(token);
                } else {
                    close();
                }
            }
            case LIST -> {
                if (";；".indexOf(line.charAt(token.from())) >= 0 && row.type(i + 1) != Type.NAME) {
                    close();
                }
            }
            case FURNITURE -> {
                if (FurnitureWords.isCode(token.text(line))) {
                    group.code(token);
                }
                // 青岛早报 2025年10月31日 and then the names: the paper is no affiliation of theirs.
                if (group.roles.isEmpty() && !group.contributors.isEmpty() && group.isOfHouses()) {
                    close();
                }
            }
            case GAP -> {
                if (TokenLattice.isRun(line.charAt(token.from()))) {
                    close();
                }
            }
            case BRACKET -> bracket(token, i);
            case BLANK, SEPARATOR -> { }
        }
    }

    private void office(Token token, int i) {
        if (closesBehind(i)) {
            group.ofNameless(behind(i));
            group.extend(token);
        } else {
            group.form = group.form == Form.BARE ? Form.OFFICE : group.form;
            group.affiliation(token);
            // 主任委员：甲: a list of who holds an office.
            group.sure = row.isColon(i + 1) ? Token.DOUBTFUL : group.sure;
        }
    }

    /** 青石一中（甲摄）: the place in a picture and who took it, where no role tells that it is a house. */
    private void bracket(Token token, int i) {
        if (Glyphs.isOpening(line.charAt(token.from())) && row.type(i - 1) == Type.ORGANISATION && group.roles.isEmpty()
                && group.isOfHouses()) {
            group.sure = Token.DOUBTFUL;
        }
    }

    /** 作者：甲 三联生活周刊: behind people and a blank, where no name follows, their house or office is printed last. */
    private boolean closesBehind(int i) {
        int first = i > 1 && row.type(i - 1) == Type.WORK ? i - 1 : i;
        boolean people = !group.contributors.isEmpty() && !group.isOfHouses() && !group.isSupplied()
                && row.get(first).from() > row.get(first - 1).to();
        return people && row.type(first - 1) == Type.NAME && (row.type(i + 1) == null || row.type(i + 1) == Type.BRACKET
                || row.type(i + 1) == Type.BULLET
                || row.type(i + 1) == Type.ROLE && row.opens(i + 1));
    }

    /** An office and the title of the paper that it belongs to. */
    private String behind(int i) {
        return (row.type(i - 1) == Type.WORK ? row.get(i - 1).text(line) : "") + row.get(i).clean(line);
    }

    /** 《好奇心日报》记者: the house of the status it touches; 据《南国早报》: the source. */
    private void work(Token token, int i) {
        if (row.type(i + 1) == Type.PRESS && row.get(i + 1).from() == token.to()) {
            group.affiliation(token);
        } else if (row.type(i + 1) == Type.OFFICE && row.get(i + 1).from() == token.to()) {
            group.extend(token);
        } else if (group.roles.isEmpty() && !group.contributors.isEmpty() && group.affiliations.isEmpty()) {
            // —张学友《饿狼传说》: who wrote another work.
            group.sure = Token.DOUBTFUL;
        } else if (!group.roles.isEmpty() && group.contributors.isEmpty() && isSourced()) {
            group.contributor(new Token(token.type(), token.from() + 1, token.to() - 1, null, Token.LIKELY),
                    Person.Kind.ORGANISATION);
            group.extend(token);
        }
    }

    private boolean isSourced() {
        return group.roles.stream().allMatch(TokenRow::isSource);
    }

    private void role(Token token, int i) {
        if (TokenRow.isSource(token) && group.isOfSupplier()) {
            // The supplier of the picture, and their part in the story: 受访者甲供图.
            group.roles.clear();
            group.leading = false;
        }
        boolean closes = (!group.contributors.isEmpty() || group.unnamed)
                && (Objects.requireNonNull(token.word()).after() || row.behindSlash(i)) && !next.opens(group, i);
        if (closes && !group.leading) {
            trailing(token, i);
        } else if (closes && row.type(i + 1) != Type.UNNAMED) {
            override(token);
        } else if (!group.roles.isEmpty() && group.contributors.isEmpty() && (row.type(i - 1) == Type.SEPARATOR
                || row.type(i - 1) == Type.LIST) && row.type(i - 2) != Type.NAME
                && !(row.isColon(i - 1) && row.isColon(i + 1)) && !row.isBar(i - 1)) {
            if (i + 1 < row.size() && row.get(i + 1).to() > token.to() && row.get(i + 1).from() == token.to()
                    && row.type(i + 1) != Type.SEPARATOR) {
                // 来源：综合新华社: the second word says how the first was done.
                group.extend(token);
            } else {
                // 文/图, 记者/编辑: two group.roles that share their names.
                group.take(token);
                marked(i);
            }
        } else {
            close();
            group.leading = true;
            group.separated = row.type(i + 1) == Type.SEPARATOR && !lexicon.isBeing(line.charAt(row.get(i + 1).from()));
            group.form = group.separated ? Form.SEPARATED : Form.LED;
            group.take(token);
        }
    }

    /** 监制与摄像：甲: the mark behind the last of several roles is that of all. */
    private void marked(int i) {
        if (row.type(i + 1) == Type.SEPARATOR && group.leading) {
            group.separated = true;
            group.form = Form.SEPARATED;
        }
    }

    private void trailing(Token token, int i) {
        if (row.type(i - 1) == Type.LIST) {
            // 实际上，图…: nothing closes over names behind a comma.
            group.sure = Token.DOUBTFUL;
        }
        if (row.type(i - 1) == Type.PRESS && !group.contributors.isEmpty() && group.groups == 1) {
            // 救援现场 本报通讯员 摄: the status names nobody, and the words before it are others.
            group.sure = Token.DOUBTFUL;
        }
        group.form = row.type(i - 1) == Type.SEPARATOR ? Form.SEPARATED : Form.CLOSED;
        group.separated |= group.form == Form.SEPARATED;
        group.take(token);
        if (group.groups > 1 && !group.separated) {
            doubts.add(new Doubt(DiagnosticCode.AMBIGUOUS_CREDIT,
                    "\"" + token.clean(line) + "\" may belong to the last of these names only: " + group.text()));
        }
        // 文/图, 文 摄影 after the names: the second role of the pair is still to come.
        boolean pair = row.type(i + 1) == Type.SEPARATOR && row.type(i + 2) == Type.ROLE
                || row.type(i + 1) == Type.ROLE && row.type(i + 2) == null;
        if (!pair) {
            close();
        }
    }

    /** 图片来源：记者 张三 摄 says who took it; 采写：张三 报道 says the same thing twice. */
    private void override(Token token) {
        boolean source = group.roles.stream().allMatch(role -> role.word() != null
                && role.word().kinds().stream().allMatch(PendingCredit::isSource));
        if (source && group.isMixed()) {
            // 来源：人民日报 张三 摄影报道
            PendingCredit people = group.splitPeople();
            close();
            group = people;
            group.form = Form.CLOSED;
            group.take(token);
        } else if (source) {
            group.roles.clear();
            group.form = Form.CLOSED;
            group.take(token);
        } else {
            group.extend(token);
        }
        close();
    }

    /** 记者 is a status; with a separator behind it (记者：) it is the role word as well. */
    private void press(Token token, int i) {
        boolean word = row.type(i + 1) == Type.SEPARATOR && row.type(i + 2) != Type.BRACKET;
        boolean sourced = !group.roles.isEmpty() && !group.contributors.isEmpty() && group.isOfHouses() && isSourced();
        if (!word && (sourced || group.isAnother(token) && !row.closesLater(i))) {
            close();
        }
        if (!word || !group.roles.isEmpty() && group.contributors.isEmpty()) {
            group.form = group.form == Form.BARE || group.form == Form.OFFICE || group.form == Form.HOUSE
                    ? Form.STATUS : group.form;
            group.affiliation(token);
            return;
        }
        close();
        group.leading = true;
        group.separated = true;
        group.form = Form.SEPARATED;
        if (!isBare(token)) {
            group.affiliation(token);
        }
        group.take(token);
    }

    /** 记者 and 通讯员 alone say no more than that somebody reported. */
    private boolean isBare(Token token) {
        return token.word() != null && token.word().implied() == Role.Kind.WRITER && lexicon.isBare(token.clean(line));
    }

    private void name(Token token, int i) {
        if (row.isLatinName(i) && group.contributors.isEmpty() && isBehindPicture(i)) {
            organisation(token, i);
            return;
        }
        if (group.roles.isEmpty() && row.type(i + 1) == Type.SEPARATOR && i + 2 == row.size()) {
            // 益辉曰： leads on to words that are said.
            group.sure = Token.DOUBTFUL;
        }
        if (uses.isKey(group, token, i)) {
            close();
            return;
        }
        if (row.type(i - 1) == Type.NAME && row.get(i - 1).to() == token.from()) {
            doubts.add(new Doubt(DiagnosticCode.AMBIGUOUS_CREDIT,
                    "these names are printed without anything between them: " + line.substring(row.get(i - 1)
                            .from(), token.to())));
        }
        if (group.leading && !group.contributors.isEmpty() && row.type(i + 1) == Type.SEPARATOR
                && row.type(i + 2) == Type.ROLE && !row.opens(i + 2)) {
            // 据南岭晚报 舒望/文: the name belongs to the role behind it.
            close();
        }
        if (uses.isSecondRole(group, token, i)) {
            group.take(token);
        } else if (uses.isUnknownRole(group, token, i)) {
            close();
            group.leading = true;
            group.separated = true;
            group.form = Form.UNKNOWN;
            group.take(token);
        } else if (uses.isStray(group, token, i)) {
            group.extend(token);
        } else {
            group.contributor(token, Person.Kind.PERSON);
        }
    }

    /** A house before a name is the affiliation of that person, alone it is credited itself. */
    private void organisation(Token token, int i) {
        Type next = row.type(i + 1);
        boolean source = !group.roles.isEmpty() && group.roles.stream().anyMatch(role -> role.word() != null
                && role.word().kinds().stream().allMatch(kind ->
                kind == Role.Kind.SOURCE || kind == Role.Kind.PHOTO_SOURCE));
        boolean bearer = row.type(i + 2) == Type.NAME || row.type(i + 2) == Type.PRESS;
        if (next == Type.SEPARATOR && row.type(i + 2) == Type.PRESS && !group.contributors.isEmpty()
                && group.roles.isEmpty()) {
            // 通讯员 甲 南岭晨报/云川记者 乙
            close();
        }
        if (closesBehind(i)) {
            group.ofNameless(token.clean(line));
            group.extend(token);
            group.form = group.form == Form.BARE ? Form.HOUSE : group.form;
        } else if (isBehindPicture(i)) {
            credits.replaceAll(draft -> draft.to() == row.get(i - 2).to() ? draft.of(token.clean(line)) : draft);
            group.contributor(token, Person.Kind.ORGANISATION);
        } else if ((next == Type.SEPARATOR || next == Type.LIST && row.type(i + 2) == Type.PRESS) && bearer
                && group.roles.isEmpty() && group.contributors.isEmpty()) {
            // 荔枝新闻/孙武康
            group.form = group.form == Form.BARE ? Form.HOUSE : group.form;
            group.affiliation(token);
        } else if (row.type(i - 1) == Type.SEPARATOR && row.type(i - 2) == Type.NAME
                && !group.contributors.isEmpty() && next != Type.ROLE) {
            // 张三/好奇心日报
            group.ofLast(token.clean(line));
            group.extend(token);
            group.form = group.form == Form.BARE ? Form.HOUSE : group.form;
        } else if (next == Type.PRESS && isSourced() && !group.roles.isEmpty() && row.get(i + 1).from() > token.to()) {
            // 转自：澎湃新闻 记者 张三
            group.contributor(token, Person.Kind.ORGANISATION);
        } else if (next == Type.PRESS && !(row.type(i + 2) == Type.SEPARATOR && !group.roles.isEmpty())
                || next == Type.OFFICE || next == Type.NAME && !(source && group.contributors.isEmpty())) {
            group.form = group.form == Form.BARE ? Form.HOUSE : group.form;
            group.affiliation(token);
        } else if (next == Type.ROLE && row.opens(i + 1) && row.type(i - 1) != Type.SEPARATOR) {
            // 每经编辑：唐小川
            close();
            house.clear();
            house.add(token.clean(line));
        } else if (next == Type.ROLE && !group.contributors.isEmpty() && row.get(i + 1).from() == token.to()
                && row.type(i - 1) != Type.LIST) {
            // 漫画/蒯通　新华社发
            close();
            group.contributor(token, Person.Kind.ORGANISATION);
        } else {
            group.contributor(token, Person.Kind.ORGANISATION);
        }
    }

    /** …甲 摄（人民视觉）: the agency of who took the picture is in brackets behind the credit. */
    private boolean isBehindPicture(int i) {
        boolean mark = row.type(i - 1) == Type.BRACKET || row.type(i - 1) == Type.SEPARATOR;
        return mark && row.type(i - 2) == Type.ROLE && (row.type(i + 1) == null
                || row.type(i + 1) == Type.BRACKET)
                && group.roles.isEmpty() && !credits.isEmpty() && credits.getLast().to() == row.get(i - 2).to()
                && credits.getLast().form() == Form.CLOSED
                && (credits.getLast().isSure() || credits.getLast().contributors().size() == 1);
    }

    private void aside(Token token) {
        String office = asides.office(token.text(line));
        if (!office.isEmpty() && !group.contributors.isEmpty()) {
            group.ofLast(office);
            if (lexicon.isOffice(office)) {
                group.sure = Token.LIKELY;
            }
        }
        if (asides.isCity(token.text(line)) && !group.contributors.isEmpty()
                && group.contributors.getLast().person().name().length() <= LONGEST_SIGNED) {
            // 阿满 (上海): whoever signs with a place is somebody.
            group.sure = Math.max(group.sure, Token.LIKELY);
        }
        if (asides.isPosition(token.text(line))) {
            // 图：甲（左）: who is shown.
            group.sure = Token.DOUBTFUL;
        }
        group.extend(token);
    }

    private void close() {
        group.close(credits, doubts);
        group = new PendingCredit(line, house);
    }
}
