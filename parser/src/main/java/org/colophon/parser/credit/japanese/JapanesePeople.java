package org.colophon.parser.credit.japanese;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.Piece;
import org.colophon.parser.credit.reading.RoleWords;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.text.Glyphs;

/** Reads the role words and the names of a Japanese line, from the place where it is. */
class JapanesePeople {

    static final String SEPARATORS = "◎●：:＝=／/・|｜";
    private static final String LISTS = "、，,&＆";

    final RoleWords roleWords;
    final JapaneseNames names;
    final List<Piece> pieces;
    int at;
    /** Where the credit that is being read ends. */
    int end;
    /** Whether a word stood where a name would, and named nobody. */
    boolean unnamed;
    private final CreditLexicon lexicon;

    JapanesePeople(CreditLexicon lexicon, JapaneseNames names, List<Piece> pieces) {
        this.lexicon = lexicon;
        this.roleWords = new RoleWords(lexicon);
        this.names = names;
        this.pieces = pieces;
    }

    Piece piece(int index) {
        return index < pieces.size() ? pieces.get(index) : new Piece('。', end, end, "");
    }

    /** The last of the role words that begin here, joined by dots or slashes; -1 where none begins. */
    int roles() {
        int last = -1;
        int index = at;
        while (piece(index).isWord()
                && (names.isRole(piece(index).text())
                        || !roleWords.kinds(piece(index).text()).isEmpty())) {
            last = index;
            if (piece(index + 1).isBlank() && piece(index + 2).text().equalsIgnoreCase("by")) {
                return index + 2;
            }
            boolean joined = piece(index + 1).is("・／/＆&、＋+");
            if (!joined) {
                break;
            }
            index += 2;
        }
        return last;
    }

    String label(int from, int to) {
        StringBuilder label = new StringBuilder();
        for (int i = from; i <= to; i++) {
            label.append(pieces.get(i).text());
        }
        return label.toString();
    }

    Set<Role.Kind> kinds(int from, int to) {
        List<Role.Kind> whole = roleWords.kinds(label(from, to));
        if (!whole.isEmpty()) {
            return new LinkedHashSet<>(whole);
        }
        Set<Role.Kind> kinds = new LinkedHashSet<>();
        for (int i = from; i <= to; i += 2) {
            kinds.addAll(roleWords.kinds(pieces.get(i).text()));
        }
        return kinds;
    }

    /** The names from here to the next role or status. */
    List<Contributor> people(boolean suppliers, boolean separated) {
        List<Contributor> people = new ArrayList<>();
        unnamed = false;
        while (piece(at).isWord()) {
            Piece word = pieces.get(at);
            String text = word.text();
            if (!people.isEmpty() && opens()) {
                break;
            }
            if (names.isUnnamed(text)) {
                unnamed = true;
            } else if (!one(people, text, suppliers, separated)) {
                return List.of();
            }
            end = Math.max(end, word.to());
            at++;
            if (!goesOn(people)) {
                break;
            }
        }
        return people;
    }

    /** Whether a word opens the next credit: a role with a mark or a name behind it, or a status. */
    boolean opens() {
        int last = roles();
        Piece next = piece(last + 1);
        return last >= 0 && (next.is(SEPARATORS) || next.isBlank())
                || names.isStatus(piece(at).text()) && piece(at + 1).mark() != 0 && at + 1 < pieces.size();
    }

    /** 北国新聞記者: a status with its house. */
    private boolean isOfHouse(String text) {
        int cut = roleWords.closingOrStatus(text, 1);
        return cut > 0 && names.isHouse(text.substring(0, cut));
    }

    boolean one(List<Contributor> people, String text, boolean suppliers, boolean separated) {
        if (!people.isEmpty()
                && names.isStatus(text)
                && (pieces.get(at - 1).is("・＝=") || pieces.get(at - 1).isBlank() && isOfHouse(text))) {
            people.set(people.size() - 1, of(people.getLast(), text));
            return true;
        }
        boolean half = piece(at + 1).isBlank() && piece(at + 2).isWord() && names.isOne(text, piece(at + 2).text());
        int cut = roleWords.closingOrStatus(text, 1);
        String name = JapaneseNames.plain(cut > 0 ? text.substring(0, cut) : text);
        Piece before = at > 0 ? pieces.get(at - 1) : piece(pieces.size());
        boolean house = before.is("／/＝=（")
                && !people.isEmpty()
                && people.getLast().person().kind() == Person.Kind.PERSON;
        if (house) {
            people.set(people.size() - 1, of(people.getLast(), text));
            return true;
        }
        boolean named = half
                || names.mayBe(name)
                        && (separated
                                || names.isSurnamed(name)
                                || names.isSure(name)
                                || name.length() >= 3 && !names.isHouse(name));
        boolean supplied = suppliers && (names.isHouse(text) || separated) && names.isSupplier(text);
        if (!named && !supplied) {
            return false;
        }
        String clean = name.isEmpty() ? text : name;
        String status = cut > 0 && roleWords.isPress(text.substring(cut)) ? text.substring(cut) : "";
        people.add(
                new Contributor(new Person(clean, names.kind(clean)), status.isEmpty() ? List.of() : List.of(status)));
        for (int i = 0; !status.isEmpty() && i < people.size(); i++) {
            people.set(i, people.get(i).affiliations().isEmpty() ? of(people.get(i), status) : people.get(i));
        }
        return true;
    }

    /** Steps over what stands between this name and the next; false where the names end. */
    boolean goesOn(List<Contributor> people) {
        Piece next = piece(at);
        if (next.isAside()) {
            aside(people, next);
            next = piece(at);
        }
        if (next.is(LISTS) || next.is("／/・&＆＝=")) {
            at++;
            while (piece(at).isBlank()) {
                at++;
            }
            return true;
        }
        if (!next.isBlank() || !piece(at + 1).isWord()) {
            return false;
        }
        padded(people);
        at += piece(at).isBlank() ? 1 : 0;
        return piece(at).isWord();
    }

    /** 山田 太郎 is one name. */
    void padded(List<Contributor> people) {
        String given = piece(at + 1).text();
        if (!people.isEmpty() && names.isOne(people.getLast().person().name(), given)) {
            Contributor whole = people.removeLast();
            people.add(new Contributor(
                    new Person(whole.person().name() + given, Person.Kind.PERSON), whole.affiliations()));
            end = piece(at + 1).to();
            at += 2;
        }
    }

    /** （左） says where somebody stands in the picture, （作家） who somebody is. */
    void aside(List<Contributor> people, Piece aside) {
        String inner = aside.text();
        int slash = Math.max(inner.lastIndexOf('/'), inner.lastIndexOf('／'));
        String office =
                slash >= 0 && lexicon.isPlace(inner.substring(slash + 1).strip()) ? inner.substring(0, slash) : inner;
        boolean said = !Glyphs.isBlank(office) && office.chars().noneMatch(Character::isDigit);
        if (said && !lexicon.isPlace(office) && !people.isEmpty()) {
            people.set(people.size() - 1, of(people.getLast(), office));
        }
        end = aside.to();
        at++;
    }

    static Contributor of(Contributor bearer, String affiliation) {
        return new Contributor(bearer.person(), List.of(affiliation));
    }
}
