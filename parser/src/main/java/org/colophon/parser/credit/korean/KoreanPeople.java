package org.colophon.parser.credit.korean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.Piece;
import org.colophon.parser.credit.reading.RoleWords;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.text.Glyphs;

/** Reads the role words and the names of a Korean line, from the place where it is. */
class KoreanPeople {

    static final int LONGEST_HOUSE = 16;
    private static final int LONGEST_SUPPLIER = 30;
    private static final int LONGEST_DESK = 6;

    final RoleWords roleWords;
    final KoreanNames names;
    final List<Piece> pieces;
    int at;
    /** Where the credit that is being read ends. */
    int end;

    KoreanPeople(RoleWords roleWords, KoreanNames names, List<Piece> pieces) {
        this.roleWords = roleWords;
        this.names = names;
        this.pieces = pieces;
    }

    Piece piece(int index) {
        return index < pieces.size() ? pieces.get(index) : new Piece('\n', end, end, "");
    }

    /** Over a blank. */
    int over(int index) {
        return piece(index).isBlank() ? index + 1 : index;
    }

    /** The last of the role words that begin here; -1 where none begins. */
    int roles() {
        int last = roleWords.isRole(piece(at).text()) ? at : -1;
        int index = at;
        while (piece(index).isWord()) {
            int joint = over(index + 1);
            boolean word = joint > index + 1 && names.isJoint(piece(joint).text()) && piece(joint + 1).isBlank();
            int next = word || piece(joint).is("·.・/／,&+ㆍ‧") ? over(joint + 1) : joint;
            boolean joined = next > index + 1 && piece(next).isWord();
            boolean one = joined
                    && next == joint
                    && !roleWords
                            .kinds(piece(index).text() + piece(next).text())
                            .isEmpty();
            boolean two = joined && next > joint && last == index && roleWords.isRole(piece(next).text());
            if (!one && !two) {
                break;
            }
            last = next;
            index = next;
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
        List<Role.Kind> whole = roleWords.kinds(label(from, to).replace(" ", ""));
        Set<Role.Kind> kinds = new LinkedHashSet<>(whole);
        for (int i = from; whole.isEmpty() && i <= to; i++) {
            kinds.addAll(roleWords.kinds(pieces.get(i).text()));
        }
        return kinds;
    }

    /** The names behind a role: people with their status, or houses. */
    List<Contributor> people(boolean suppliers, boolean separated) {
        List<Contributor> people = new ArrayList<>();
        while (piece(at).isWord()) {
            if (!people.isEmpty() && (roles() >= 0 || !names.mayBe(piece(at).text()) && !suppliers && !separated)) {
                break;
            }
            int before = at;
            boolean words = suppliers && separated && isHouseOfWords();
            if (words ? !house(people, true) : !person(people, separated) && !(separated && house(people, suppliers))) {
                at = before;
                return List.of();
            }
            if (!goesOn(people)) {
                break;
            }
        }
        return people;
    }

    /** 사진그룹 청사진, …: several words up to a mark, the second neither a name nor a status, nor a role. */
    private boolean isHouseOfWords() {
        int second = at + 2;
        return piece(at + 1).isBlank()
                && piece(second).isWord()
                && !names.isSure(piece(at).text())
                && !names.isLikely(piece(second).text())
                && status(second) == second
                && !roleWords.isRole(piece(second).text())
                && !roleWords.isAfter(piece(second).text());
    }

    /** Steps over what stands between this name and the next; false where the names end. */
    private boolean goesOn(List<Contributor> people) {
        int next = over(at);
        boolean slash = piece(next).is("/／")
                && people.getLast().affiliations().isEmpty()
                && names.isHouse(piece(over(next + 1)).text());
        if (slash) {
            at = over(next + 1);
            people.set(people.size() - 1, new Contributor(people.getLast().person(), List.of(piece(at).text())));
            end = piece(at).to();
            at++;
        } else if (piece(next).is(",、·・&ㆍ‧")) {
            at = over(next + 1);
            return true;
        }
        return false;
    }

    /** A name and the status behind it: … 기자, …기자, …(한빛일보), 한빛일보 … 기자. */
    boolean person(List<Contributor> people, boolean separated) {
        List<String> affiliations = new ArrayList<>();
        housed(affiliations);
        String word = piece(at).text();
        int glued = affiliations.isEmpty() ? glued(word) : 0;
        String name = glued > 0 ? word.substring(0, glued) : word;
        if (!names.mayBe(name) || !separated && !names.isSure(name) && status(over(at + 1)) == over(at + 1)) {
            return false;
        }
        end = piece(at).to();
        if (glued > 0) {
            affiliations.add(word.substring(glued));
            at++;
        } else {
            behind(over(at + 1), affiliations);
        }
        Person.Kind kind = affiliations.isEmpty() ? names.kind(name) : Person.Kind.PERSON;
        people.add(new Contributor(new Person(name, kind), affiliations));
        return true;
    }

    /** 한빛일보 / 김다온 기자 behind a role: the house stands first. */
    private void housed(List<String> affiliations) {
        int next = over(at + 1);
        int named = piece(next).is("/／") ? over(next + 1) : next;
        boolean housed = named > at + 1
                && (names.isHouse(piece(at).text()) || names.isPlace(piece(at).text()))
                && piece(named).isWord()
                && !names.isSure(piece(at).text())
                && names.isSurnamed(piece(named).text())
                && names.isPress(piece(over(named + 1)).text());
        if (housed) {
            affiliations.add(piece(at).text());
            at = named;
        }
    }

    private void behind(int next, List<String> affiliations) {
        int stop = piece(next).isWord() ? status(next) : next;
        if (stop > next) {
            affiliations.add(label(next, stop - 1));
            end = piece(stop - 1).to();
            at = stop;
        } else if (piece(next).isAside() && piece(next).text().length() <= LONGEST_HOUSE
                && !Glyphs.isBlank(piece(next).text())) {
            affiliations.add(piece(next).text());
            end = piece(next).to();
            at = next + 1;
        } else {
            at++;
        }
    }

    /** Where the status that begins at a place ends; the place itself where none begins. */
    int status(int index) {
        String word = piece(index).text();
        int next = over(index + 1);
        String second = next > index + 1 && piece(next).isWord() ? piece(next).text() : "";
        boolean desk = word.length() <= LONGEST_DESK
                && (word.endsWith("부") || word.endsWith("팀") || word.endsWith("전문") || word.endsWith("선임"));
        boolean two = !second.isEmpty()
                && (names.is(word + second, Sense.PRESS)
                        || names.is(word + " " + second, Sense.PRESS)
                        || desk && names.isPress(second));
        boolean one = names.isPress(word) && !roleWords.isRole(word)
                || names.is(word, Sense.PRESS)
                || names.is(word, Sense.OFFICE);
        return two ? next + 1 : one ? index + 1 : index;
    }

    /** Where the status begins that a name touches: 김다온기자; 0 where there is none. */
    private int glued(String word) {
        for (int from = 2; from <= Math.min(4, word.length() - 2); from++) {
            if (names.is(word.substring(from), Sense.PRESS) && names.isLikely(word.substring(0, from))) {
                return from;
            }
        }
        return 0;
    }

    /** 국립 생태 연구원: as far as the next mark or role. */
    private boolean house(List<Contributor> people, boolean suppliers) {
        StringBuilder words = new StringBuilder();
        boolean goesOn = true;
        while (goesOn && piece(at).isWord() && words.length() <= LONGEST_SUPPLIER && (words.isEmpty() || roles() < 0)) {
            words.append(words.isEmpty() ? "" : " ").append(piece(at).text());
            end = piece(at).to();
            goesOn = suppliers && piece(at + 1).isBlank() && piece(at + 2).isWord();
            at += goesOn ? 2 : 1;
        }
        String house = words.toString();
        boolean said = house.length() >= 2
                && house.length() <= LONGEST_SUPPLIER
                && house.chars().anyMatch(Character::isLetter);
        if (said) {
            boolean organisation = names.isHouse(house) || !names.mayBe(house);
            people.add(new Contributor(
                    new Person(house, organisation ? Person.Kind.ORGANISATION : Person.Kind.PERSON), List.of()));
        }
        return said && (suppliers || names.isHouse(house) || house.length() <= LONGEST_HOUSE / 2);
    }

    /** ⓒ 한빛일보 김다온 [기자]: a house and who took the picture for it. */
    List<Contributor> heldByHouse() {
        int second = at + 2;
        String house = piece(at).text();
        boolean both = piece(at + 1).isBlank()
                && piece(second).isWord()
                && !names.isSure(house)
                && names.isSure(piece(second).text())
                && names.isLikely(piece(second).text());
        if (!both) {
            return List.of();
        }
        end = piece(second).to();
        int next = over(second + 1);
        int stop = piece(next).isWord() ? status(next) : next;
        String said = house;
        if (stop > next) {
            said += " " + label(next, stop - 1);
            end = piece(stop - 1).to();
        }
        String name = piece(second).text();
        at = stop > next ? stop : second + 1;
        return List.of(new Contributor(new Person(name, Person.Kind.PERSON), List.of(said)));
    }

    /** Whether a role may be answered by a house: who took a picture, or supplied something. */
    static boolean isSupplied(Role.Kind kind) {
        return RoleWords.isSource(kind) || kind == Role.Kind.PHOTOGRAPHER;
    }
}
