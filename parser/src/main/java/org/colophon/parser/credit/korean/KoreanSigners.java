package org.colophon.parser.credit.korean;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.Clause;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.Piece;
import org.colophon.parser.credit.reading.PieceCursor;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.CreditLexicon;

/** Reads Korean names that sign: 김다온 한빛대 사회학과 교수, 한빛대 교수 김다온, 김다온·시인, 김다온(한빛일보), 김다온. */
final class KoreanSigners {

    private static final int MOST_BARE = 4;
    private static final int MOST_WORDS = 7;

    private final CreditLexicon lexicon;
    private final KoreanNames names;

    KoreanSigners(CreditLexicon lexicon, KoreanNames names) {
        this.lexicon = lexicon;
        this.names = names;
    }

    /** A name with its office or house. */
    Clause read(PieceCursor here, Place place) {
        List<PieceCursor> words = new ArrayList<>();
        for (PieceCursor at = here; !at.isAtEnd(); at = at.on(1)) {
            if (at.piece().isWord()) {
                words.add(at);
            } else if (at.piece().isAside() && words.size() == 1) {
                return aside(words.getFirst(), at, place);
            } else if (at.piece().isAside() && at.isLast() && words.size() <= MOST_WORDS) {
                break;
            } else if (!at.piece().is(" ·|｜/,ㅣ│=")) {
                return Clause.none(here);
            }
        }
        return words.size() >= 2 && words.size() <= MOST_WORDS ? office(words) : Clause.none(here);
    }

    private Clause office(List<PieceCursor> words) {
        PieceCursor here = words.getFirst();
        String first = here.piece().text();
        PieceCursor last = words.getLast();
        PieceCursor second = words.get(words.size() - 2);
        boolean behind = names.isOffice(last.piece().text()) && names.isSure(first);
        boolean before = names.isSure(last.piece().text())
                && names.isOffice(second.piece().text())
                && !names.isSure(first)
                && (words.size() > 2 || first.length() > 2 || names.is(first, Sense.PRESS));
        long named = words.stream().filter(each -> names.isSure(each.piece().text())).count();
        boolean list = named > 1 && here.pieces().stream().anyMatch(piece -> piece.is(",、"));
        if (list || !behind && !before) {
            return Clause.none(here);
        }
        // 위원장 김다온, 위원 나도람: several people with their offices are a list of them.
        String said = behind ? words.get(1).textTo(last.on(1)) : here.textTo(second.on(1));
        Piece bearer = behind ? here.piece() : last.piece();
        Role.Kind kind = names.isPress(last.piece().text()) ? Role.Kind.WRITER : Role.Kind.AUTHOR;
        Contributor by = new Contributor(new Person(bearer.text(), Person.Kind.PERSON), List.of(said));
        Clause signed = Clause.one(new Role(kind, ""), List.of(by), Form.OFFICE, here, last.on(1));
        return new Clause(signed.credits(), here.on(here.pieces().size() - here.at()));
    }

    /** 김다온/한빛일보: who wrote a text, and for whom. */
    Clause ofHouse(PieceCursor here, Place place) {
        PieceCursor slash = here.on(1).overBlank();
        PieceCursor house = slash.on(1).overBlank();
        boolean signs = (place == Place.AFTER_TITLE || place == Place.END) && slash.piece().is("/／")
                && names.isSure(here.piece().text()) && house.piece().isWord() && house.isLast()
                && names.isHouse(house.piece().text());
        return !signs ? Clause.none(here) : Clause.one(new Role(Role.Kind.WRITER, ""),
                List.of(new Contributor(new Person(here.piece().text(), Person.Kind.PERSON),
                        List.of(house.piece().text()))), Form.HOUSE, here, house.on(1));
    }

    private Clause aside(PieceCursor name, PieceCursor aside, Place place) {
        String house = aside.piece().text();
        boolean held = house.length() >= 2 && house.length() <= KoreanPeople.LONGEST_HOUSE
                && house.chars().noneMatch(Character::isDigit) && !lexicon.isPlace(house);
        if (!names.isSure(name.piece().text()) || !held || !aside.isLast()) {
            return Clause.none(name);
        }
        Role.Kind kind = KoreanLine.isPicture(place) ? Role.Kind.PHOTOGRAPHER : Role.Kind.AUTHOR;
        Contributor by = new Contributor(new Person(name.piece().text(), Person.Kind.PERSON), List.of(house));
        return Clause.one(new Role(kind, ""), List.of(by), Form.HOUSE, name, aside.on(1));
    }

    /** Names and nothing else. */
    Clause bare(PieceCursor here) {
        List<Contributor> people = new ArrayList<>();
        PieceCursor at = here;
        PieceCursor rest = here;
        while (at.piece().isWord() && names.isSure(at.piece().text())) {
            people.add(new Contributor(new Person(at.piece().text(), Person.Kind.PERSON), List.of()));
            PieceCursor next = at.on(1).overBlank();
            boolean list = next.piece().is("·,、・ㆍ‧");
            rest = next;
            at = list ? next.on(1).overBlank() : next;
            if (!list) {
                break;
            }
        }
        boolean all = !people.isEmpty() && at.isAtEnd() && people.size() <= MOST_BARE;
        return all
                ? Clause.one(new Role(Role.Kind.AUTHOR, ""), people, Form.BARE, here, rest)
                : Clause.none(here);
    }
}
