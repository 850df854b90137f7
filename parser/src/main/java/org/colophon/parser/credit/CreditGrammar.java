package org.colophon.parser.credit;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Contributor;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.CreditDraft.Form;
import org.colophon.parser.credit.CreditReading.Doubt;
import org.colophon.parser.credit.Token.Type;
import org.jspecify.annotations.Nullable;

/**
 * Groups the pieces of a credit line: an affiliation opens a group that runs to the next one, a role stands before its
 * names (统筹/…) or closes over them (… 摄), and two roles may share names (文/图 …).
 */
final class CreditGrammar {

    private final Lexicon lexicon;
    private final String line;
    private final List<Token> tokens;
    private final List<CreditDraft> credits = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private final List<Token> roles = new ArrayList<>();
    private final List<Contributor> contributors = new ArrayList<>();
    private final List<String> affiliations = new ArrayList<>();
    private final List<String> house = new ArrayList<>();
    private boolean leading;
    private boolean separated;
    private boolean affiliationUsed;
    private boolean unnamed;
    private int groups;
    private Role.@Nullable Kind implied;
    private Form form = Form.BARE;
    private int sure = Token.LIKELY;
    private int from = -1;
    private int to;

    CreditGrammar(Lexicon lexicon, String line, List<Token> tokens) {
        this.lexicon = lexicon;
        this.line = line;
        this.tokens = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            if (token.type() != Type.BLANK) {
                this.tokens.add(token);
            }
        }
        for (int i = 0; i < this.tokens.size(); i++) {
            token(this.tokens.get(i), i);
        }
        close();
    }

    List<CreditDraft> credits() {
        return credits;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    private void token(Token token, int i) {
        switch (token.type()) {
            case ROLE -> role(token, i);
            case PRESS -> press(token, i);
            case OFFICE -> {
                form = form == Form.BARE ? Form.OFFICE : form;
                affiliation(token);
            }
            case NAME -> name(token, i);
            case ORGANISATION, AGENCY -> organisation(token, i);
            case WORK -> {
                if (type(i + 1) == Type.PRESS && !lexicon.standsAlone(tokens.get(i + 1).text(line))) {
                    affiliation(token);
                }
            }
            case UNNAMED -> {
                unnamed = true;
                extend(token);
            }
            case ASIDE -> aside(token);
            case PLACE -> extend(token);
            case BULLET -> {
                if (!roles.isEmpty() && contributors.isEmpty()) {
                    extend(token);
                } else {
                    close();
                }
            }
            case LIST -> {
                if (";；".indexOf(line.charAt(token.from())) >= 0) {
                    close();
                }
            }
            case FURNITURE -> {
                // 青岛早报 2025年10月31日 and then the names: the paper is no affiliation of theirs.
                if (roles.isEmpty() && !contributors.isEmpty() && isOfHouses()) {
                    close();
                }
            }
            case BLANK, SEPARATOR, BRACKET -> {
            }
        }
    }

    private void role(Token token, int i) {
        boolean closes = !contributors.isEmpty() && java.util.Objects.requireNonNull(token.word()).after() && !opensNext(i);
        if (closes && !leading) {
            trailing(token, i);
        } else if (closes && !unnamedNext(i)) {
            override(token);
        } else if (!roles.isEmpty() && contributors.isEmpty() && type(i - 1) == Type.SEPARATOR && type(i - 2) != Type.NAME) {
            // 文/图, 记者/编辑: two roles that share their names.
            take(token);
        } else {
            close();
            leading = true;
            separated = type(i + 1) == Type.SEPARATOR;
            form = separated ? Form.SEPARATED : Form.LED;
            take(token);
        }
    }

    /** Whether a role is followed by its own names or a separator, so that it opens a credit and does not close one. */
    private boolean opensNext(int i) {
        Type next = type(i + 1);
        if (next == Type.SEPARATOR) {
            Type second = type(i + 2);
            return second != Type.ROLE || opensNext(i + 2) && type(i + 3) == Type.SEPARATOR;
        }
        return leading && (next == Type.NAME || next == Type.PRESS || next == Type.ORGANISATION || next == Type.AGENCY);
    }

    private boolean unnamedNext(int i) {
        return type(i + 1) == Type.UNNAMED;
    }

    private void trailing(Token token, int i) {
        form = type(i - 1) == Type.SEPARATOR ? Form.SEPARATED : Form.CLOSED;
        separated |= form == Form.SEPARATED;
        take(token);
        if (groups > 1 && !separated) {
            doubts.add(new Doubt(DiagnosticCode.AMBIGUOUS_CREDIT,
                    "\"" + token.clean(line) + "\" may belong to the last of these names only: " + line.substring(from, to)));
        }
        // 文/图 after the names: the second role of the pair is still to come.
        if (!(type(i + 1) == Type.SEPARATOR && type(i + 2) == Type.ROLE)) {
            close();
        }
    }

    /** 图片来源：记者 张三 摄 says who took it; 采写：张三 报道 says the same thing twice. */
    private void override(Token token) {
        boolean source = roles.stream().allMatch(role -> role.word() != null
                && role.word().kinds().stream().allMatch(CreditGrammar::isSource));
        if (source) {
            roles.clear();
            form = Form.CLOSED;
            take(token);
        } else {
            extend(token);
        }
        close();
    }

    private static boolean isSource(Role.Kind kind) {
        return kind == Role.Kind.PHOTO_SOURCE || kind == Role.Kind.SOURCE || kind == Role.Kind.PHOTOGRAPHER;
    }

    /** 记者 is a status; with a separator behind it (记者：) it is the role word as well. */
    private void press(Token token, int i) {
        boolean word = type(i + 1) == Type.SEPARATOR && type(i + 2) != Type.BRACKET;
        if (!word || !roles.isEmpty() && contributors.isEmpty()) {
            form = form == Form.BARE || form == Form.OFFICE || form == Form.HOUSE ? Form.STATUS : form;
            affiliation(token);
            return;
        }
        close();
        leading = true;
        separated = true;
        form = Form.SEPARATED;
        if (!isBare(token)) {
            affiliation(token);
        }
        take(token);
    }

    /** 记者 and 通讯员 alone say no more than that somebody reported. */
    private boolean isBare(Token token) {
        return token.word() != null && token.word().implied() == Role.Kind.WRITER && line.substring(token.from(), token.to()).length() <= 3;
    }

    private void name(Token token, int i) {
        if (type(i - 1) == Type.NAME && tokens.get(i - 1).to() == token.from()) {
            doubts.add(new Doubt(DiagnosticCode.AMBIGUOUS_CREDIT,
                    "these names are printed without anything between them: " + line.substring(tokens.get(i - 1).from(), token.to())));
        }
        if (isUnknownRole(token, i)) {
            close();
            leading = true;
            separated = true;
            form = Form.UNKNOWN;
            take(token);
        } else if (isStray(token, i)) {
            extend(token);
        } else {
            contributor(token, Person.Kind.PERSON);
        }
    }

    /** 来源: 新京报 举报: a word behind a blank, after a house that supplied the text. */
    private boolean isStray(Token token, int i) {
        return token.sure() < Token.LIKELY && !contributors.isEmpty() && isOfHouses() && type(i - 1) != Type.LIST
                && !roles.isEmpty() && roles.stream().allMatch(role -> role.word() != null && role.word().kinds().stream().allMatch(CreditGrammar::isSource));
    }

    /** A word stands where only a role can: before a slash or bar and a name, as 出镜 does in 出镜/…. */
    private boolean isUnknownRole(Token token, int i) {
        return contributors.isEmpty() && roles.isEmpty() && affiliations.isEmpty() && !lexicon.isNever(token.clean(line))
                && token.sure() < Token.LIKELY && token.length() <= 4
                && type(i + 1) == Type.SEPARATOR && type(i + 2) == Type.NAME
                && tokens.get(i + 2).sure() == Token.LIKELY;
    }

    /** A house before a name is the affiliation of that person, alone it is credited itself. */
    private void organisation(Token token, int i) {
        Type next = type(i + 1);
        boolean source = !roles.isEmpty() && roles.stream().anyMatch(role -> role.word() != null && role.word().kinds().stream().allMatch(kind ->
                kind == Role.Kind.SOURCE || kind == Role.Kind.PHOTO_SOURCE));
        if (type(i - 1) == Type.SEPARATOR && type(i - 2) == Type.NAME && !contributors.isEmpty() && next != Type.ROLE) {
            // 张三/好奇心日报
            ofLast(token.clean(line));
            extend(token);
            form = form == Form.BARE ? Form.HOUSE : form;
        } else if (next == Type.PRESS || next == Type.OFFICE || next == Type.NAME && !(source && contributors.isEmpty())) {
            form = form == Form.BARE ? Form.HOUSE : form;
            affiliation(token);
        } else if (contributors.isEmpty() && roles.isEmpty() && next == Type.ROLE && opens(i + 1)) {
            house.clear();
            house.add(token.clean(line));
        } else {
            contributor(token, Person.Kind.ORGANISATION);
        }
    }

    /** Whether the role at a place opens a credit: it has a separator and a name behind it. */
    private boolean opens(int i) {
        return type(i + 1) == Type.SEPARATOR && type(i + 2) != Type.ROLE;
    }

    private void aside(Token token) {
        String inner = line.substring(token.from() + 1, token.to() - 1).strip();
        int slash = Math.max(inner.lastIndexOf('/'), inner.lastIndexOf('／'));
        String office = slash >= 0 && place(inner.substring(slash + 1)) ? inner.substring(0, slash) : inner;
        if (!place(office) && !contributors.isEmpty()) {
            ofLast(office);
        }
        extend(token);
    }

    private boolean place(String word) {
        return lexicon.isPlace(word.strip());
    }

    private void ofLast(String affiliation) {
        Contributor last = contributors.removeLast();
        contributors.add(new Contributor(last.person(), List.of(affiliation)));
    }

    private void take(Token token) {
        roles.add(token);
        extend(token);
    }

    private void affiliation(Token token) {
        if (affiliationUsed) {
            affiliations.clear();
            affiliationUsed = false;
        }
        if (affiliations.isEmpty()) {
            groups++;
        }
        affiliations.add(token.clean(line));
        if (token.word() != null && token.word().implied() != null) {
            implied = token.word().implied();
        }
        extend(token);
    }

    private void contributor(Token token, Person.Kind kind) {
        contributors.add(new Contributor(new Person(token.clean(line), kind), List.copyOf(affiliations.isEmpty() ? house : affiliations)));
        affiliationUsed = true;
        sure = Math.min(sure, kind == Person.Kind.ORGANISATION ? Token.LIKELY : token.sure());
        extend(token);
    }

    private void extend(Token token) {
        if (from < 0) {
            from = token.from();
        }
        to = token.to();
    }

    private void close() {
        lastAffiliationIsAName();
        if (from >= 0 && (!roles.isEmpty() || !contributors.isEmpty())) {
            if (roles.isEmpty()) {
                boolean status = implied != null;
                boolean organisation = isOfHouses();
                Role.Kind kind = organisation ? supplied() : status ? commented() : Role.Kind.AUTHOR;
                credits.add(credit(kind, "", organisation ? Form.HOUSE_ALONE : form));
            }
            for (Token role : roles) {
                for (Role.Kind kind : kinds(role)) {
                    credits.add(credit(meaning(kind), role.clean(line), form));
                }
            }
            if (contributors.isEmpty() && !unnamed) {
                doubts.add(new Doubt(DiagnosticCode.ROLE_WITHOUT_NAME, "no name stands with " + line.substring(from, to)));
            }
        }
        reset();
    }

    private boolean isOfHouses() {
        for (Contributor each : contributors) {
            if (each.person().kind() != Person.Kind.ORGANISATION) {
                return false;
            }
        }
        return true;
    }

    /** A house beside the credit of a picture supplied the picture, elsewhere the text. */
    private Role.Kind supplied() {
        boolean picture = !credits.isEmpty() && isSource(credits.getLast().role().kind()) && credits.getLast().role().kind() != Role.Kind.SOURCE;
        return picture ? Role.Kind.PHOTO_SOURCE : Role.Kind.SOURCE;
    }

    /** 实习生 wrote, where nothing else is said; 评论员 commented. */
    private Role.Kind commented() {
        return implied == Role.Kind.COMMENTATOR ? Role.Kind.COMMENTATOR : Role.Kind.WRITER;
    }

    /** 摄影：产品经理: where a role has no other name, what looks like a status is one. */
    private void lastAffiliationIsAName() {
        if (!roles.isEmpty() && contributors.isEmpty() && !affiliations.isEmpty() && !affiliationUsed && !unnamed && leading && separated
                && roles.getFirst().type() == Type.ROLE) {
            String name = affiliations.removeLast();
            contributors.add(new Contributor(new Person(name, Person.Kind.PERSON), List.copyOf(affiliations)));
            sure = Token.IN_CONTEXT;
        }
    }

    private void reset() {
        roles.clear();
        contributors.clear();
        affiliations.clear();
        leading = false;
        separated = false;
        affiliationUsed = false;
        unnamed = false;
        groups = 0;
        implied = null;
        form = Form.BARE;
        sure = Token.LIKELY;
        from = -1;
    }

    private List<Role.Kind> kinds(Token role) {
        if (role.type() == Type.PRESS) {
            return List.of(role.word() == null || role.word().implied() == null ? Role.Kind.WRITER : role.word().implied());
        }
        if (role.word() != null) {
            return role.word().kinds();
        }
        doubts.add(new Doubt(DiagnosticCode.UNKNOWN_ROLE, "\"" + role.clean(line) + "\" is no role word that is known"));
        return List.of(Role.Kind.OTHER);
    }

    /** A picture by an organisation is supplied, not taken. */
    private Role.Kind meaning(Role.Kind kind) {
        boolean organisations = kind == Role.Kind.PHOTOGRAPHER && !contributors.isEmpty() && isOfHouses();
        return organisations ? Role.Kind.PHOTO_SOURCE : kind;
    }

    private CreditDraft credit(Role.Kind kind, String label, Form drafted) {
        return new CreditDraft(new Role(kind, label), List.copyOf(contributors), from, to, drafted, sure);
    }

    private @Nullable Type type(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).type() : null;
    }
}
