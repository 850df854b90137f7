package org.colophon.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.colophon.model.Contributor;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.CreditReading.Doubt;
import org.colophon.parser.Token.Type;
import org.jspecify.annotations.Nullable;

/**
 * Groups the pieces of a credit line: an affiliation opens a group that runs to the next one, a role stands before its
 * names (统筹/…) or closes over them (… 摄), and two roles may share names (文/图 …).
 */
final class CreditGrammar {

    private final String line;
    private final List<Token> tokens;
    private final Place place;
    private final List<CreditDraft> credits = new ArrayList<>();
    private final List<Doubt> doubts = new ArrayList<>();

    private final List<Token> roles = new ArrayList<>();
    private final List<Contributor> contributors = new ArrayList<>();
    private final List<String> affiliations = new ArrayList<>();
    private boolean press;
    private boolean affiliationUsed;
    private int from = -1;
    private int to;

    CreditGrammar(String line, List<Token> tokens, Place place) {
        this.line = line;
        this.tokens = tokens.stream().filter(token -> token.type() != Type.BLANK).toList();
        this.place = place;
        group();
    }

    List<CreditDraft> credits() {
        return credits;
    }

    List<Doubt> doubts() {
        return doubts;
    }

    private void group() {
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            switch (token.type()) {
                case ROLE -> role(token, i);
                case PRESS, OFFICE -> affiliation(token);
                case NAME -> {
                    if (isUnknownRole(i)) {
                        close();
                        take(token);
                    } else {
                        contributor(token, Person.Kind.PERSON);
                    }
                }
                case ORGANISATION, AGENCY -> organisation(token, i);
                case UNNAMED -> extend(token);
                case BLANK, SEPARATOR, LIST, BULLET, BRACKET, JUNK -> {
                }
            }
        }
        close();
    }

    private void role(Token token, int index) {
        boolean closes = !contributors.isEmpty() && roles.isEmpty() && Objects.requireNonNull(token.word()).after()
                && !(next(index) == Type.SEPARATOR && nextButOne(index) != Type.ROLE);
        if (closes || secondOfTwo(index)) {
            take(token);
            // 文/图 after the names: the second role of the pair is still to come.
            if (!(next(index) == Type.SEPARATOR && nextButOne(index) == Type.ROLE)) {
                if (!contributors.isEmpty()) {
                    close();
                }
            }
            return;
        }
        close();
        take(token);
    }

    /** A word that could be a name stands where only a role can: before a separator and a name, as 出镜 does in 出镜/…. */
    private boolean isUnknownRole(int index) {
        return roles.isEmpty() && contributors.isEmpty() && next(index) == Type.SEPARATOR && nextButOne(index) == Type.NAME;
    }

    /** Whether this role and the one before share their names: 文/图. */
    private boolean secondOfTwo(int index) {
        return index >= 2 && previous(index) == Type.SEPARATOR && tokens.get(index - 2).type() == Type.ROLE
                && !roles.isEmpty();
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
        affiliations.add(clean(token));
        press |= token.type() == Type.PRESS;
        extend(token);
    }

    /** An agency before a name is the affiliation of that person, alone it is credited itself. */
    private void organisation(Token token, int index) {
        if (next(index) == Type.NAME && (roles.isEmpty() || place != Place.FRONT_MATTER)) {
            affiliation(token);
        } else {
            contributor(token, Person.Kind.ORGANISATION);
        }
    }

    private void contributor(Token token, Person.Kind kind) {
        contributors.add(new Contributor(new Person(clean(token), kind), List.copyOf(affiliations)));
        affiliationUsed = true;
        extend(token);
    }

    private void extend(Token token) {
        if (from < 0) {
            from = token.from();
        }
        to = token.to();
    }

    private void close() {
        if (from >= 0 && (!roles.isEmpty() || !contributors.isEmpty())) {
            if (roles.isEmpty()) {
                credits.add(credit(press ? Role.Kind.WRITER : Role.Kind.AUTHOR, ""));
            }
            for (Token role : roles) {
                for (Role.Kind kind : kinds(role)) {
                    credits.add(credit(meaning(kind), clean(role)));
                }
            }
            if (contributors.isEmpty() && tokens.stream().noneMatch(token -> token.type() == Type.UNNAMED)) {
                doubts.add(new Doubt(DiagnosticCode.ROLE_WITHOUT_NAME, "no name stands with " + line.substring(from, to)));
            }
        }
        roles.clear();
        contributors.clear();
        affiliations.clear();
        press = false;
        affiliationUsed = false;
        from = -1;
    }

    private List<Role.Kind> kinds(Token role) {
        if (role.word() != null) {
            return role.word().kinds();
        }
        doubts.add(new Doubt(DiagnosticCode.UNKNOWN_ROLE, "\"" + clean(role) + "\" is no role word that is known"));
        return List.of(Role.Kind.OTHER);
    }

    /** A picture by an organisation is supplied, not taken. */
    private Role.Kind meaning(Role.Kind kind) {
        boolean organisations = !contributors.isEmpty()
                && contributors.stream().allMatch(each -> each.person().kind() == Person.Kind.ORGANISATION);
        return kind == Role.Kind.PHOTOGRAPHER && organisations ? Role.Kind.PHOTO_SOURCE : kind;
    }

    private CreditDraft credit(Role.Kind kind, String label) {
        return new CreditDraft(new Role(kind, label), List.copyOf(contributors), from, to);
    }

    /** Without the blanks that pad Han; Latin words keep theirs. */
    private String clean(Token token) {
        String text = line.substring(token.from(), token.to());
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean padding = Glyphs.isBlank(c)
                    && !(i > 0 && i + 1 < text.length() && text.charAt(i - 1) < 0x2E80 && text.charAt(i + 1) < 0x2E80);
            if (!padding) {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static final Set<Type> NOTHING = Set.of(Type.BRACKET);

    private @Nullable Type next(int index) {
        for (int i = index + 1; i < tokens.size(); i++) {
            if (!NOTHING.contains(tokens.get(i).type())) {
                return tokens.get(i).type();
            }
        }
        return null;
    }

    private @Nullable Type nextButOne(int index) {
        return index + 2 < tokens.size() ? tokens.get(index + 2).type() : null;
    }

    private @Nullable Type previous(int index) {
        return index > 0 ? tokens.get(index - 1).type() : null;
    }
}
