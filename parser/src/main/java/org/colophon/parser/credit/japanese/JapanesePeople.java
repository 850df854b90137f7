package org.colophon.parser.credit.japanese;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.Piece;
import org.colophon.parser.credit.reading.PieceCursor;
import org.colophon.parser.credit.reading.RoleWords;
import org.colophon.parser.credit.reading.Whom;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.text.Glyphs;

/** Reads the role words and the names of a Japanese line. */
final class JapanesePeople {

    static final String SEPARATORS = "◎●：:＝=／/・|｜";
    private static final String LISTS = "、，,&＆";
    private static final String JOINTS = "・／/＆&、＋+";
    private static final String BEHIND = "／/・&＆＝=";

    private final RoleWords roleWords;
    private final JapaneseNames names;
    private final CreditLexicon lexicon;

    JapanesePeople(CreditLexicon lexicon, RoleWords roleWords, JapaneseNames names) {
        this.lexicon = lexicon;
        this.roleWords = roleWords;
        this.names = names;
    }

    /**
     * The names that are listed at a place.
     *
     * @param people those who are named
     * @param unnamed whether a word is among them that names nobody
     * @param rest the place behind them
     */
    record Named(List<Contributor> people, boolean unnamed, PieceCursor rest) {

        static Named none(PieceCursor here) {
            return new Named(List.of(), false, here);
        }
    }

    /** The place behind the role words that begin here, joined by dots or slashes; this place where none begins. */
    PieceCursor roles(PieceCursor here) {
        PieceCursor behind = here;
        PieceCursor next = here;
        while (next.piece().isWord() && isRole(next.piece().text())) {
            behind = next.on(1);
            if (behind.piece().isBlank() && behind.ahead(1).text().equalsIgnoreCase("by")) {
                return behind.on(2);
            }
            PieceCursor joint = behind.overBlank();
            if (!joint.piece().is(JOINTS)) {
                break;
            }
            next = joint.on(1).overBlank();
        }
        return behind;
    }

    private boolean isRole(String word) {
        return names.isRole(word) || !roleWords.kinds(word).isEmpty();
    }

    /** The meanings of role words, as one word or each by itself. */
    Set<Role.Kind> kinds(PieceCursor here, PieceCursor behind) {
        List<Role.Kind> whole = roleWords.kinds(here.textTo(behind));
        Set<Role.Kind> kinds = new LinkedHashSet<>(whole);
        for (PieceCursor each = here; whole.isEmpty() && each.at() < behind.at(); each = each.on(1)) {
            kinds.addAll(roleWords.kinds(each.piece().text()));
        }
        return kinds;
    }

    /** 監修：北陽医院院長　…: the names behind a role, with the status that comes first. */
    Named held(PieceCursor here, Whom whom) {
        String status = here.piece().text();
        boolean held = whom.areSaid() && names.isStatus(status) && here.ahead(1).is(" ・")
                && here.ahead(2).isWord() && names.mayBe(JapaneseNames.plain(here.ahead(2).text()));
        Named named = people(held ? here.on(2) : here, whom);
        return !held
                ? named
                : new Named(named.people().stream()
                        .map(each -> each.affiliations().isEmpty() ? of(each, status) : each).toList(),
                        named.unnamed(), named.rest());
    }

    /** The names from here to the next role or status. */
    Named people(PieceCursor here, Whom whom) {
        List<Contributor> people = new ArrayList<>();
        boolean unnamed = false;
        PieceCursor at = here;
        while (at.piece().isWord() && (people.isEmpty() || !opens(at))) {
            if (names.isUnnamed(at.piece().text())) {
                unnamed = true;
            } else if (!one(people, at, whom)) {
                boolean parted = !people.isEmpty() && at.ahead(-1).isBlank();
                return parted ? new Named(people, unnamed, at.on(-1)) : Named.none(here);
            }
            at = padded(people, behindAsides(people, at.on(1)));
            PieceCursor next = next(at);
            if (next.at() == at.at() && !(at.piece().isBlank() && at.ahead(1).isWord())) {
                break;
            }
            at = next.at() == at.at() ? at.on(1) : next;
        }
        return new Named(people, unnamed, at);
    }

    /** Whether a word opens the next credit: a role with a mark or a name behind it, or a status. */
    boolean opens(PieceCursor here) {
        PieceCursor behind = roles(here);
        boolean role = behind.at() > here.at();
        return role && (behind.piece().is(SEPARATORS) || behind.piece().isBlank())
                || names.isStatus(here.piece().text()) && here.ahead(1).mark() != 0 && !here.isLast();
    }

    /** 北国新聞記者: a status with its house. */
    private boolean isOfHouse(String text) {
        int cut = roleWords.closingOrStatus(text, 1);
        return cut > 0 && names.isHouse(text.substring(0, cut));
    }

    /** Takes the word here as a name, or as what the one before it is; false where it is neither. */
    private boolean one(List<Contributor> people, PieceCursor here, Whom whom) {
        String text = here.piece().text();
        Piece before = here.ahead(-1);
        boolean office = names.isStatus(text) && (before.is("・＝=") || before.isBlank() && isOfHouse(text)
                || before.is("、，") && here.isLast() && !names.isSurnamed(text));
        if (!people.isEmpty() && office) {
            people.set(people.size() - 1, of(people.getLast(), text));
            return true;
        }
        boolean house = before.is("／/＝=（") && !people.isEmpty()
                && people.getLast().person().kind() == Person.Kind.PERSON
                && !(whom.areSaid() && names.isSurnamed(text) && names.isSure(text));
        if (house) {
            people.set(people.size() - 1, of(people.getLast(), text));
            return true;
        }
        int cut = roleWords.closingOrStatus(text, 1);
        String name = JapaneseNames.plain(cut > 0 ? text.substring(0, cut) : text);
        if (!isName(here, name, whom) && !isSupplier(text, whom) && !(whom.areSaid() && names.isAnybody(text))) {
            return false;
        }
        String clean = name.isEmpty() || cut > 0 && roleWords.isAfter(text.substring(cut)) && names.isHouse(text)
                ? text : name;
        add(people, clean, cut > 0 && roleWords.isPress(text.substring(cut)) ? List.of(text.substring(cut))
                : List.of());
        return true;
    }

    private boolean isName(PieceCursor here, String name, Whom whom) {
        boolean half = here.ahead(1).isBlank() && here.ahead(2).isWord()
                && names.isOne(here.piece().text(), here.ahead(2).text());
        boolean known = names.isSurnamed(name) || names.isSure(name) || name.length() >= 3 && !names.isHouse(name);
        boolean alone = here.at() == 0 && here.isLast() && names.isSurname(name);
        return half || names.mayBe(name) && (whom.areSaid() || known || alone);
    }

    private boolean isSupplier(String text, Whom whom) {
        return whom.mayBeHouses() && (names.isHouse(text) || whom.areSaid()) && names.isSupplier(text);
    }

    /** Adds somebody; a status behind the last of several names is that of all of them. */
    private void add(List<Contributor> people, String name, List<String> status) {
        people.add(new Contributor(new Person(name, names.kind(name)), status));
        for (int i = 0; !status.isEmpty() && i < people.size(); i++) {
            Contributor each = people.get(i);
            people.set(i, each.affiliations().isEmpty() ? new Contributor(each.person(), status) : each);
        }
    }

    /** Over the mark between this name and the next; this place where there is none. */
    private static PieceCursor next(PieceCursor here) {
        if (!here.piece().is(LISTS) && !here.piece().is(BEHIND)) {
            return here;
        }
        PieceCursor next = here.on(1);
        while (next.piece().isBlank()) {
            next = next.on(1);
        }
        return next;
    }

    /** 山田 太郎 is one name: takes its second word, where it is one. */
    private PieceCursor padded(List<Contributor> people, PieceCursor here) {
        String given = here.piece().isBlank() && here.ahead(1).isWord() ? here.ahead(1).text() : "";
        if (people.isEmpty() || given.isEmpty() || !names.isOne(people.getLast().person().name(), given)) {
            return here;
        }
        Contributor whole = people.removeLast();
        Person person = new Person(whole.person().name() + given, Person.Kind.PERSON);
        people.add(new Contributor(person, whole.affiliations()));
        return behindAsides(people, here.on(2));
    }

    /** Over brackets behind a name: （左） says where somebody is in a picture, （作家） who somebody is. */
    PieceCursor behindAsides(List<Contributor> people, PieceCursor here) {
        PieceCursor at = here;
        while (at.piece().isAside()) {
            String inner = at.piece().text();
            int slash = Math.max(inner.lastIndexOf('/'), inner.lastIndexOf('／'));
            boolean placed = slash >= 0 && lexicon.isPlace(inner.substring(slash + 1).strip());
            String office = placed ? inner.substring(0, slash) : inner;
            boolean said = !Glyphs.isBlank(office) && office.chars().noneMatch(Character::isDigit)
                    && office.chars().anyMatch(c -> c < 'ぁ' || c > 'ん' && c != '・' && c != ' ');
            if (said && !lexicon.isPlace(office) && !people.isEmpty()) {
                people.set(people.size() - 1, of(people.getLast(), office));
            }
            at = at.on(1);
        }
        return at;
    }

    static Contributor of(Contributor bearer, String affiliation) {
        return new Contributor(bearer.person(), List.of(affiliation));
    }
}
