package org.colophon.parser.credit.reading;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Contributor;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditReading.Doubt;
import org.colophon.parser.credit.reading.Token.Type;
import org.colophon.parser.lexicon.CreditLexicon;
import org.jspecify.annotations.Nullable;

/** The roles and names that belong together while a line is read: they become credits when the group closes. */
public final class PendingCredit {

    private static final int LONGEST_STATUS_NAME = 6;

    private final String line;
    private final List<String> house;
    public final List<Token> roles = new ArrayList<>(2);
    public final List<Contributor> contributors = new ArrayList<>(4);
    public final List<String> affiliations = new ArrayList<>(2);
    /** Whether a role opened the group. */
    public boolean leading;
    /** Whether a mark parts role and names. */
    public boolean separated;
    private boolean affiliationUsed;
    /** Whether it has a word for nobody: 网络. */
    public boolean unnamed;
    /** The number of affiliations with their names. */
    public int groups;
    private @Nullable Token code;
    private Role.@Nullable Kind implied;
    public Form form = Form.BARE;
    public int sure = Token.LIKELY;
    private int firstPerson = -1;
    private int lastHouse;
    private int from = -1;
    private int to;

    public PendingCredit(String line, List<String> house) {
        this.line = line;
        this.house = house;
    }

    /** Its part of the line, as printed. */
    public String text() {
        return line.substring(from, to);
    }

    public void take(Token token) {
        roles.add(token);
        extend(token);
    }

    public void affiliation(Token token) {
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

    public void contributor(Token token, Person.Kind kind) {
        contributors.add(new Contributor(
                new Person(token.clean(line), kind), List.copyOf(affiliations.isEmpty() ? house : affiliations)));
        affiliationUsed = true;
        if (kind == Person.Kind.ORGANISATION) {
            lastHouse = token.to();
        } else if (firstPerson < 0) {
            firstPerson = token.from();
        }
        sure = Math.min(sure, kind == Person.Kind.ORGANISATION ? Token.LIKELY : token.sure());
        extend(token);
    }

    /** Keeps a staff code, which names somebody if nothing else does. */
    public void code(Token token) {
        if (!roles.isEmpty() && contributors.isEmpty() && code == null) {
            code = token;
        }
    }

    public void ofLast(String affiliation) {
        Contributor last = contributors.removeLast();
        contributors.add(new Contributor(last.person(), List.of(affiliation)));
    }

    /** Gives an affiliation that is printed behind the names to those that have none. */
    public void ofNameless(String affiliation) {
        contributors.replaceAll(each -> each.affiliations().isEmpty()
                ? new Contributor(each.person(), List.of(affiliation)) : each);
    }

    public void extend(Token token) {
        if (from < 0) {
            from = token.from();
        }
        to = token.to();
    }

    /** Whether houses come first and people behind them. */
    public boolean isMixed() {
        return !contributors.isEmpty()
                && contributors.getFirst().person().kind() == Person.Kind.ORGANISATION
                && contributors.getLast().person().kind() == Person.Kind.PERSON;
    }

    /** Takes the people out of a group of houses and people. */
    public PendingCredit splitPeople() {
        PendingCredit people = new PendingCredit(line, house);
        people.contributors.addAll(contributors.stream()
                .filter(each -> each.person().kind() == Person.Kind.PERSON)
                .toList());
        contributors.removeAll(people.contributors);
        people.from = firstPerson;
        people.to = to;
        people.sure = sure;
        to = lastHouse;
        return people;
    }

    /** Whether it names a supplier, so that houses are named beside people in it. */
    public boolean isSupplied() {
        return roles.stream().anyMatch(role -> role.word() != null
                && role.word().kinds().stream().allMatch(PendingCredit::isSource));
    }

    /** 受访者甲: people behind a word for nobody, which says what part they have in the story. */
    public boolean isOfSupplier() {
        return roles.size() == 1 && !separated && !contributors.isEmpty() && roles.getFirst().word() != null
                && roles.getFirst().word().is(CreditLexicon.Sense.UNNAMED);
    }

    public boolean isOfHouses() {
        for (Contributor each : contributors) {
            if (each.person().kind() != Person.Kind.ORGANISATION) {
                return false;
            }
        }
        return true;
    }

    /** Adds the credits of the group to those before it. */
    public void close(List<CreditDraft> credits, List<Doubt> doubts) {
        lastAffiliationIsAName();
        if (code != null && contributors.isEmpty() && !unnamed && separated) {
            contributor(code, Person.Kind.PERSON);
            sure = Token.IN_CONTEXT;
        }
        if (from >= 0 && (!roles.isEmpty() || !contributors.isEmpty())) {
            if (roles.isEmpty()) {
                Role.Kind status = implied;
                boolean organisation = isOfHouses();
                Role.Kind kind = organisation ? supplied(credits) : status != null ? implied(status) : Role.Kind.AUTHOR;
                credits.add(credit(kind, "", organisation ? Form.HOUSE_ALONE : form));
            }
            for (Token role : roles) {
                for (Role.Kind kind : kinds(role, role.clean(line), doubts)) {
                    String label = role.clean(line);
                    Role.Kind meant = isPutTogether(kind, label) ? Role.Kind.SOURCE : meaning(kind);
                    credits.add(credit(meant, label, form));
                }
            }
            if (contributors.isEmpty() && !unnamed) {
                doubts.add(new Doubt(DiagnosticCode.ROLE_WITHOUT_NAME, "no name belongs to " + text()));
            }
        }
    }

    /** A house beside the credit of a picture supplied the picture, elsewhere the text. */
    private static Role.Kind supplied(List<CreditDraft> credits) {
        boolean picture = !credits.isEmpty()
                && isSource(credits.getLast().role().kind())
                && credits.getLast().role().kind() != Role.Kind.SOURCE;
        return picture ? Role.Kind.PHOTO_SOURCE : Role.Kind.SOURCE;
    }

    /** 实习生 wrote, where nothing else is said; 评论员 commented, 摄影记者 took the pictures. */
    private static Role.Kind implied(Role.Kind status) {
        return status == Role.Kind.CONTRIBUTOR ? Role.Kind.WRITER : status;
    }

    /** Whether a status says another thing than those before it, so that its names are credited apart. */
    public boolean isAnother(Token status) {
        Role.Kind kind = status.word() == null ? null : status.word().implied();
        Role.Kind before = implied;
        return kind != null
                && before != null
                && roles.isEmpty()
                && !contributors.isEmpty()
                && implied(kind) != implied(before);
    }

    /** If a role has no other name, a word that looks like a status is one: 摄影：产品经理. */
    private void lastAffiliationIsAName() {
        if (!roles.isEmpty()
                && contributors.isEmpty()
                && !affiliations.isEmpty()
                && !affiliationUsed
                && !unnamed
                && leading
                && separated
                && roles.getFirst().type() == Type.ROLE) {
            if (affiliations.getLast().length() > LONGEST_STATUS_NAME) {
                return;
            }
            String name = affiliations.removeLast();
            contributors.add(new Contributor(new Person(name, Person.Kind.PERSON), List.copyOf(affiliations)));
            sure = Token.IN_CONTEXT;
        }
    }

    private static List<Role.Kind> kinds(Token role, String label, List<Doubt> doubts) {
        if (role.type() == Type.PRESS) {
            return List.of(
                    role.word() == null || role.word().implied() == null
                            ? Role.Kind.WRITER
                            : role.word().implied());
        }
        if (role.word() != null) {
            return role.word().kinds();
        }
        doubts.add(new Doubt(DiagnosticCode.UNKNOWN_ROLE, "\"" + label + "\" is no role word that is known"));
        return List.of(Role.Kind.OTHER);
    }

    /**
     * A picture by an organisation is supplied, not taken; texts put together from houses (综合新华社) have them as their
     * sources.
     */
    private Role.Kind meaning(Role.Kind kind) {
        boolean organisations = (kind == Role.Kind.PHOTOGRAPHER || kind == Role.Kind.COMPILER)
                && !contributors.isEmpty()
                && isOfHouses();
        return !organisations ? kind : kind == Role.Kind.COMPILER ? Role.Kind.SOURCE : Role.Kind.PHOTO_SOURCE;
    }

    /** （甲报、乙社综合报道）: a report put together from houses has them as its sources. */
    private boolean isPutTogether(Role.Kind kind, String label) {
        return kind == Role.Kind.WRITER && (label.startsWith("综合") || label.startsWith("綜合"))
                && !contributors.isEmpty() && isOfHouses();
    }

    public static boolean isSource(Role.Kind kind) {
        return kind == Role.Kind.PHOTO_SOURCE || kind == Role.Kind.SOURCE || kind == Role.Kind.PHOTOGRAPHER;
    }

    private CreditDraft credit(Role.Kind kind, String label, Form drafted) {
        return new CreditDraft(new Role(kind, label), List.copyOf(contributors), from, to, drafted, sure);
    }
}
