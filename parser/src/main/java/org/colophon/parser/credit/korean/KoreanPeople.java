package org.colophon.parser.credit.korean;

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
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.text.Glyphs;

/** Reads the role words and the names of a Korean line. */
final class KoreanPeople {

    static final int LONGEST_HOUSE = 16;
    private static final int LONGEST_SUPPLIER = 30;
    private static final int LONGEST_DESK = 6;
    private static final String LISTS = ",、·・&ㆍ‧";

    private final RoleWords roleWords;
    private final KoreanNames names;

    KoreanPeople(RoleWords roleWords, KoreanNames names) {
        this.roleWords = roleWords;
        this.names = names;
    }

    /**
     * The names that are listed at a place.
     *
     * @param people those who are named
     * @param rest the place behind them
     */
    record Named(List<Contributor> people, PieceCursor rest) {

        static Named none(PieceCursor here) {
            return new Named(List.of(), here);
        }

        boolean found() {
            return !people.isEmpty();
        }
    }

    /** The place behind the role words that begin here; this place where none begins. */
    PieceCursor roles(PieceCursor here) {
        PieceCursor behind = roleWords.isRole(here.piece().text()) ? here.on(1) : here;
        PieceCursor at = here;
        while (at.piece().isWord()) {
            PieceCursor joint = at.on(1).overBlank();
            boolean word = joint.at() > at.at() + 1 && names.isJoint(joint.piece().text()) && joint.ahead(1).isBlank();
            boolean marked = word || joint.piece().is("·.・/／,&+ㆍ‧");
            PieceCursor next = marked ? joint.on(1).overBlank() : joint;
            boolean joined = next.at() > at.at() + 1 && next.piece().isWord();
            String both = at.piece().text() + next.piece().text();
            boolean one = joined && (!marked && !roleWords.kinds(both).isEmpty()
                    || !roleWords.kinds(at.textTo(next.on(1))).isEmpty());
            boolean two = joined && marked && behind.at() == at.at() + 1 && roleWords.isRole(next.piece().text());
            if (!one && !two) {
                break;
            }
            behind = next.on(1);
            at = next;
        }
        return behind;
    }

    /** The meanings of role words, as one word or each by itself. */
    Set<Role.Kind> kinds(PieceCursor here, PieceCursor behind) {
        String label = here.textTo(behind);
        Set<Role.Kind> kinds = new LinkedHashSet<>(roleWords.kinds(label.replace(" ", "")));
        kinds.addAll(roleWords.kinds(label));
        boolean whole = !kinds.isEmpty();
        for (PieceCursor each = here; !whole && each.at() < behind.at(); each = each.on(1)) {
            kinds.addAll(roleWords.kinds(each.piece().text()));
        }
        return kinds;
    }

    /** The names behind a role: people with their status, or houses. */
    Named people(PieceCursor here, Whom whom) {
        List<Contributor> people = new ArrayList<>();
        PieceCursor at = here;
        while (at.piece().isWord() && (people.isEmpty() || goesOn(at, whom))) {
            boolean words = whom == Whom.ANYBODY && !foreign(at, whom).found() && isHouseOfWords(at);
            Named one = words ? Named.none(at) : person(at, whom);
            one = one.found() || !whom.areSaid() && !words ? one : house(at, whom);
            if (!one.found()) {
                return Named.none(here);
            }
            people.addAll(one.people());
            at = withHouse(people, one.rest());
            PieceCursor next = at.overBlank();
            if (!next.piece().is(LISTS)) {
                break;
            }
            at = next.on(1).overBlank();
        }
        return people.isEmpty() ? Named.none(here) : new Named(people, at);
    }

    private boolean goesOn(PieceCursor here, Whom whom) {
        return roles(here).at() == here.at() && (whom != Whom.KNOWN_PEOPLE || names.mayBe(here.piece().text()));
    }

    /** 사진그룹 청사진, …: several words up to a mark, the second neither a name nor a status, nor a role. */
    private boolean isHouseOfWords(PieceCursor here) {
        PieceCursor second = here.on(2);
        String word = second.piece().text();
        return here.ahead(1).isBlank()
                && second.piece().isWord()
                && !names.isSure(here.piece().text())
                && !names.isLikely(word)
                && status(second).at() == second.at()
                && !roleWords.isRole(word)
                && !roleWords.isAfter(word);
    }

    /** …/한빛일보: the house of the last who was named. */
    private PieceCursor withHouse(List<Contributor> people, PieceCursor here) {
        PieceCursor slash = here.overBlank();
        PieceCursor house = slash.on(1).overBlank();
        boolean held = slash.piece().is("/／") && people.getLast().affiliations().isEmpty()
                && names.isHouse(house.piece().text());
        if (held) {
            people.set(people.size() - 1,
                    new Contributor(people.getLast().person(), List.of(house.piece().text())));
        }
        return held ? house.on(1) : here;
    }

    /** A name and the status behind it: … 기자, …기자, …(한빛일보), 한빛일보 … 기자. */
    Named person(PieceCursor here, Whom whom) {
        Named foreign = foreign(here, whom);
        if (foreign.found()) {
            return foreign;
        }
        PieceCursor named = housed(here);
        List<String> affiliations = new ArrayList<>();
        if (named.at() > here.at()) {
            affiliations.add(here.piece().text());
        }
        String word = named.piece().text();
        int glued = affiliations.isEmpty() ? glued(word) : 0;
        String name = glued > 0 ? word.substring(0, glued) : word;
        PieceCursor next = named.on(1).overBlank();
        boolean held = status(next).at() > next.at();
        if (!names.mayBe(name) || !whom.areSaid() && !names.isSure(name) && !held && glued == 0) {
            return Named.none(here);
        }
        PieceCursor rest = named.on(1);
        if (glued > 0) {
            affiliations.add(word.substring(glued));
        } else {
            rest = behind(named, affiliations, whom);
        }
        Person.Kind kind = affiliations.isEmpty() ? names.kind(name) : Person.Kind.PERSON;
        return new Named(List.of(new Contributor(new Person(name, kind), affiliations)), rest);
    }

    /** Jonas Weidner 기자: words in Latin letters, where a status follows them or a role called for a name. */
    private Named foreign(PieceCursor here, Whom whom) {
        PieceCursor at = here;
        PieceCursor stop = here;
        while (isForeign(at.piece())) {
            stop = at.on(1);
            at = stop.overBlank();
        }
        boolean words = stop.at() > here.at() + 1;
        PieceCursor held = words && at.piece().isWord() ? status(at) : at;
        if (!words || held.at() == at.at() && !whom.areSaid() && roles(at).at() == at.at() && !stop.isAtEnd()) {
            return Named.none(here);
        }
        List<String> status = held.at() > at.at() ? List.of(at.textTo(held)) : List.of();
        Person person = new Person(here.textTo(stop), Person.Kind.PERSON);
        return new Named(List.of(new Contributor(person, status)), held.at() > at.at() ? held : stop);
    }

    private boolean isForeign(Piece piece) {
        return piece.isWord() && piece.text().charAt(0) < 0x250 && Character.isUpperCase(piece.text().charAt(0))
                && !names.is(piece.text(), Sense.AGENCY) && !roleWords.isRole(piece.text())
                && piece.text().chars().allMatch(c -> (c < 0x250 || c == '’') && !Character.isDigit(c))
                && piece.text().chars().anyMatch(Character::isLowerCase);
    }

    /** 한빛일보 / 김다온 기자 behind a role: where the name is, if a house comes first. */
    private PieceCursor housed(PieceCursor here) {
        PieceCursor next = here.on(1).overBlank();
        PieceCursor named = next.piece().is("/／") ? next.on(1).overBlank() : next;
        String house = here.piece().text();
        boolean housed = named.at() > here.at() + 1
                && (names.isHouse(house) || names.isPlace(house))
                && named.piece().isWord()
                && !names.isSure(house)
                && names.isSurnamed(named.piece().text())
                && names.isPress(named.on(1).overBlank().piece().text());
        return housed ? named : here;
    }

    /** The status behind a name, or its house in brackets: adds it and says where it ends. */
    private PieceCursor behind(PieceCursor named, List<String> affiliations, Whom whom) {
        PieceCursor next = named.on(1).overBlank();
        PieceCursor stop = next.piece().isWord() ? status(next) : next;
        Piece aside = next.piece();
        if (stop.at() > next.at()) {
            affiliations.add(next.textTo(stop));
            return stop;
        }
        boolean any = whom.areSaid() && names.isSure(named.piece().text()) && next.at() > named.at() + 1
                && aside.isWord() && !next.ahead(1).isBlank() && !roleWords.isRole(aside.text())
                && !roleWords.isAfter(aside.text()) && !names.isLikely(aside.text()) && roles(next).at() == next.at();
        if (any) {
            affiliations.add(aside.text());
            return next.on(1);
        }
        if (aside.isAside() && aside.text().length() <= LONGEST_HOUSE && !Glyphs.isBlank(aside.text())) {
            affiliations.add(aside.text());
            return next.on(1);
        }
        return named.on(1);
    }

    /** The end of the status that begins at a place; the place itself if none does. */
    PieceCursor status(PieceCursor here) {
        String word = here.piece().text();
        PieceCursor next = here.on(1).overBlank();
        String second = next.at() > here.at() + 1 && next.piece().isWord() ? next.piece().text() : "";
        boolean desk = word.length() <= LONGEST_DESK && names.isDesk(word);
        boolean two = !second.isEmpty()
                && (names.is(word + second, Sense.PRESS)
                        || names.is(word + " " + second, Sense.PRESS)
                        || desk && names.isPress(second));
        boolean housed = !second.isEmpty() && names.isHouse(word) && !names.isSure(word) && names.isPress(second);
        two |= housed;
        boolean one = names.isPress(word) && !roleWords.isRole(word)
                || names.is(word, Sense.PRESS)
                || names.isOffice(word) && !names.isSure(word);
        return two ? next.on(1) : one ? here.on(1) : here;
    }

    /** The start of the status that a name touches: 김다온기자; 0 if there is none. */
    private int glued(String word) {
        for (int from = 2; from <= Math.min(4, word.length() - 2); from++) {
            String name = word.substring(0, from);
            if (names.is(word.substring(from), Sense.PRESS) && (names.isLikely(name) || names.isSure(name))) {
                return from;
            }
        }
        return 0;
    }

    /** 국립 생태 연구원: as far as the next mark or role. */
    private Named house(PieceCursor here, Whom whom) {
        boolean suppliers = whom.mayBeHouses();
        StringBuilder words = new StringBuilder();
        PieceCursor at = here;
        boolean goesOn = true;
        while (goesOn && at.piece().isWord() && words.length() <= LONGEST_SUPPLIER
                && (words.isEmpty() || roles(at).at() == at.at() && !roleWords.isAfter(at.piece().text()))) {
            words.append(words.isEmpty() ? "" : " ").append(at.piece().text());
            goesOn = suppliers && at.ahead(1).isBlank() && at.ahead(2).isWord();
            at = at.on(goesOn ? 2 : 1);
        }
        String house = words.toString();
        boolean said = house.length() >= 2
                && house.length() <= LONGEST_SUPPLIER
                && house.chars().anyMatch(Character::isLetter)
                && (suppliers || names.isHouse(house) || house.length() <= LONGEST_HOUSE / 2);
        boolean organisation = names.isHouse(house) || !names.mayBe(house);
        Person person = new Person(house, organisation ? Person.Kind.ORGANISATION : Person.Kind.PERSON);
        return said ? new Named(List.of(new Contributor(person, List.of())), at) : Named.none(here);
    }

    /** 번역 김솔: behind a role and a blank, a surname and one syllable that few other words end in. */
    Named brief(PieceCursor here) {
        String name = here.piece().text();
        PieceCursor rest = here.on(1);
        boolean ends = rest.isAtEnd() || rest.piece().isBlank() && roles(rest.on(1)).at() > rest.on(1).at();
        return ends && names.isBrief(name)
                ? new Named(List.of(new Contributor(new Person(name, Person.Kind.PERSON), List.of())), rest)
                : Named.none(here);
    }

    /** ⓒ 한빛일보 김다온 [기자]: a house and who took the picture for it. */
    Named heldByHouse(PieceCursor here) {
        PieceCursor second = here.on(2);
        String house = here.piece().text();
        String name = second.piece().text();
        boolean both = here.ahead(1).isBlank()
                && second.piece().isWord()
                && !names.isSure(house)
                && names.isSure(name)
                && names.isLikely(name);
        if (!both) {
            return Named.none(here);
        }
        PieceCursor next = second.on(1).overBlank();
        PieceCursor stop = next.piece().isWord() ? status(next) : next;
        boolean said = stop.at() > next.at();
        String held = said ? house + " " + next.textTo(stop) : house;
        Contributor by = new Contributor(new Person(name, Person.Kind.PERSON), List.of(held));
        return new Named(List.of(by), said ? stop : second.on(1));
    }

    /** Whether a role may be answered by a house: who took a picture, or supplied something. */
    static boolean isSupplied(Role.Kind kind) {
        return RoleWords.isSource(kind) || kind == Role.Kind.PHOTOGRAPHER;
    }
}
