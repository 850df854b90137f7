package org.colophon.parser.credit.japanese;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.japanese.JapanesePeople.Named;
import org.colophon.parser.credit.reading.Clause;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.Piece;
import org.colophon.parser.credit.reading.PieceCursor;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.Whom;

/** Reads credits that need no role in their place: ©…, ロンドン＝…, and below pictures a name with a house, or houses. */
final class JapanesePictures {

    private final JapaneseNames names;
    private final JapanesePeople people;

    JapanesePictures(JapaneseNames names, JapanesePeople people) {
        this.names = names;
        this.people = people;
    }

    static boolean isPicture(Place place) {
        return place == Place.CAPTION || place == Place.TAIL;
    }

    private static boolean signs(Place place) {
        return place == Place.END || place == Place.BRACKETS || place == Place.AFTER_TITLE;
    }

    /** ©北国新聞社: whose picture it is. */
    Clause owned(PieceCursor here, Place place) {
        PieceCursor first = here.on(1).overBlank();
        Named named = first.piece().isWord() ? people.people(first, Whom.ANYBODY) : Named.none(here);
        boolean text = place == Place.END || place == Place.BODY;
        if (named.people().isEmpty() || text && !names.isWire(named.people().getFirst().person().name())) {
            return Clause.none(here);
        }
        boolean house = named.people().stream().noneMatch(each -> names.isPerson(each.person().name()));
        Role.Kind source = text ? Role.Kind.SOURCE : Role.Kind.PHOTO_SOURCE;
        Role role = new Role(house ? source : text ? Role.Kind.WRITER : Role.Kind.PHOTOGRAPHER, "©");
        return Clause.one(role, named.people(), Form.CLOSED, here, named.rest());
    }

    /** ロンドン＝…, at an end; ＝ロイター below a picture. */
    Clause placed(PieceCursor here, Place place) {
        if (signs(place) && names.isPlace(here.piece().text()) && isDated(here)) {
            Named named = people.people(here.on(2), Whom.KNOWN_PEOPLE);
            if (!named.people().isEmpty()) {
                Role role = new Role(Role.Kind.WRITER, "");
                return Clause.one(role, named.people(), Form.STATUS, here, named.rest());
            }
        }
        if (!isPicture(place) && !signs(place)) {
            return Clause.none(here);
        }
        Clause taken = taken(here, place);
        return taken.found() ? taken : supplied(here, place);
    }

    private boolean isDated(PieceCursor here) {
        Piece name = here.ahead(2);
        return name.isWord() && (here.ahead(1).is("＝=・")
                || here.ahead(1).isBlank() && names.isSurnamed(name.text()) && names.isSure(name.text()));
    }

    /** 笹倉真央/北国新聞, ロイター/Ann Lee: who took a picture, and for whom. */
    private Clause taken(PieceCursor here, Place place) {
        boolean two = here.ahead(1).is("/／") && here.ahead(2).isWord() && here.on(2).isLast();
        if (place == Place.AFTER_TITLE || place == Place.END || !two) {
            return Clause.none(here);
        }
        boolean houseFirst = names.isNewsHouse(here.piece().text());
        String house = here.ahead(houseFirst ? 0 : 2).text();
        String name = here.ahead(houseFirst ? 2 : 0).text();
        boolean person = names.isNewsHouse(house) && !names.isHouse(name) && names.mayBe(name)
                && names.kind(name) == Person.Kind.PERSON;
        Contributor by = new Contributor(new Person(name, Person.Kind.PERSON), List.of(house));
        return person
                ? Clause.one(
                        new Role(Role.Kind.PHOTOGRAPHER, ""), List.of(by), Form.STATUS, here, here.on(3))
                : Clause.none(here);
    }

    private Clause supplied(PieceCursor here, Place place) {
        boolean house = place == Place.CAPTION && here.pieces().size() == 1
                && names.isNewsHouse(here.piece().text());
        List<Contributor> houses = new ArrayList<>();
        PieceCursor at = here;
        while (at.piece().isWord() && (house || names.isAgency(names.withoutPlace(at.piece().text())))) {
            String name = names.withoutPlace(at.piece().text());
            boolean passed = !houses.isEmpty() && at.ahead(-1).is("＝=");
            if (passed) {
                // ロイター＝共同: one agency passed on what the other took.
                name = houses.removeLast().person().name() + at.ahead(-1).mark() + name;
            }
            houses.add(new Contributor(new Person(name, Person.Kind.ORGANISATION), List.of()));
            at = at.on(at.ahead(1).is(JapanesePeople.SEPARATORS) ? 2 : 1);
        }
        Role role = new Role(isPicture(place) ? Role.Kind.PHOTO_SOURCE : Role.Kind.SOURCE, "");
        return houses.isEmpty() || !at.isAtEnd()
                ? Clause.none(here)
                : Clause.one(role, houses, Form.HOUSE_ALONE, here, at);
    }
}
