package org.colophon.parser.credit.japanese;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.japanese.JapanesePeople.Named;
import org.colophon.parser.credit.reading.Clause;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.Piece;
import org.colophon.parser.credit.reading.PieceCursor;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.RoleWords;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.credit.reading.Whom;

/**
 * Reads the forms that Japanese credits have everywhere: a role before its names, a status before them, a role or
 * status
 * that closes over them, and names alone.
 */
final class JapaneseClauses {

    private final RoleWords roleWords;
    private final JapaneseNames names;
    private final JapanesePeople people;

    JapaneseClauses(RoleWords roleWords, JapaneseNames names, JapanesePeople people) {
        this.roleWords = roleWords;
        this.names = names;
        this.people = people;
    }

    /** ライター・…: a word that is a role as well says who somebody is, where no colon follows it. */
    boolean isOffice(PieceCursor here) {
        String word = here.piece().text();
        return here.ahead(1).is("・ ") && roleWords.isPress(word) && names.isStatus(word);
    }

    /** 取材・文＝…, 写真：…, 文　…. */
    Clause led(PieceCursor here, Place place) {
        PieceCursor behind = people.roles(here);
        if (behind.at() == here.at()) {
            return Clause.none(here);
        }
        Set<Role.Kind> kinds = people.kinds(here, behind);
        boolean picture = JapanesePictures.isPicture(place) && kinds.contains(Role.Kind.PHOTO_SOURCE);
        PieceCursor mark = behind.piece().isBlank() && behind.ahead(1).is(JapanesePeople.SEPARATORS) ? behind.on(1)
                : behind;
        boolean by = here.textTo(behind).toLowerCase(Locale.ROOT).endsWith("by");
        boolean separated =
                mark.piece().is(JapanesePeople.SEPARATORS) || picture && mark.piece().is("、，,") || by;
        if (!separated && names.needsMark(here.textTo(behind))) {
            return Clause.none(here);
        }
        if (!separated && !(mark.piece().isBlank() && mark.ahead(1).isWord())) {
            return Clause.none(here);
        }
        boolean source = kinds.stream().allMatch(JapaneseClauses::isSupplied);
        PieceCursor first = mark.on(1);
        while (first.piece().isBlank()) {
            first = first.on(1);
        }
        boolean supplied = source || kinds.contains(Role.Kind.PHOTOGRAPHER) && separated;
        Named named = people.held(first, Whom.of(supplied, separated));
        if (named.people().isEmpty() && !named.unnamed()) {
            return empty(here, behind, kinds, first, separated);
        }
        Form form = separated ? Form.SEPARATED : Form.LED;
        return Clause.of(kinds, here.textTo(behind), named.people(), form, here, named.rest());
    }

    /** 文：, at the end of a line: a role that names nobody. */
    private Clause empty(PieceCursor here, PieceCursor behind, Set<Role.Kind> kinds, PieceCursor first,
            boolean separated) {
        boolean alone = separated && first.isAtEnd() && here.at() == 0;
        return alone ? Clause.of(kinds, here.textTo(behind), List.of(), Form.SEPARATED, here, first)
                : Clause.none(here);
    }

    /** 編集委員・…, ワシントン支局　…, 東京大教授 …. */
    Clause status(PieceCursor here, Place place) {
        Piece mark = here.ahead(1);
        String status = here.piece().text();
        boolean house = names.isHouse(status) && mark.is("・／/ ") && !JapanesePictures.isPicture(place)
                && names.isSurnamed(here.ahead(2).text()) && names.isSure(here.ahead(2).text());
        PieceCursor office = here.on(2);
        boolean two = names.isHouse(status) && mark.isBlank() && office.piece().isWord()
                && names.isStatus(office.piece().text()) && office.ahead(1).isBlank();
        boolean listed = mark.is(":：") && !names.isPressStatus(status);
        boolean stands = !listed && (two || names.isStatus(status) || house)
                && (mark.is(JapanesePeople.SEPARATORS) && mark.mark() != '/' || mark.isBlank());
        // 北陽新聞　編集委員　…: a house and a position.
        String said = two ? here.textTo(office.on(1)) : status;
        PieceCursor first = here.on(two ? 4 : 2);
        while (stands && first.piece().isBlank()) {
            first = first.on(1);
        }
        if (!stands || !first.piece().isWord() || !names.mayBe(JapaneseNames.plain(first.piece().text()))) {
            return Clause.none(here);
        }
        Named named = people.people(first, Whom.PEOPLE);
        List<Contributor> bearers = named.people().stream()
                .map(each -> each.affiliations().isEmpty() ? JapanesePeople.of(each, said) : each).toList();
        if (bearers.isEmpty()) {
            return Clause.none(here);
        }
        PieceCursor role = named.rest().piece().isWord() ? named.rest() : named.rest().on(1);
        boolean closes = role.piece().isWord() && role.isLast() && roleWords.isAfter(role.piece().text());
        String label = closes ? role.piece().text() : "";
        Role.Kind kind = closes ? roleWords.kinds(label).getFirst() : Role.Kind.WRITER;
        PieceCursor rest = closes ? role.on(1) : named.rest();
        return Clause.one(new Role(kind, label), bearers, Form.STATUS, here, rest);
    }

    /** …撮影, …提供, …記者, and …　撮影. */
    Clause closed(PieceCursor here, Place place) {
        String text = here.piece().text();
        int cut = roleWords.closingOrStatus(text, 1);
        boolean ends = here.isLast() || !here.ahead(1).is(JapanesePeople.SEPARATORS) || here.ahead(1).is("／");
        if (cut > 0 && ends) {
            return closing(here, text.substring(0, cut), text.substring(cut), place);
        }
        Named named = names.mayBe(text) || names.isHouse(text)
                ? people.people(here, Whom.SUPPLIERS) : Named.none(here);
        PieceCursor rest = named.rest();
        PieceCursor role = rest.piece().isWord() ? rest : rest.on(1);
        boolean closes = !named.people().isEmpty() && role.piece().isWord() && role.isLast()
                && roleWords.isAfter(role.piece().text())
                && (rest.piece().isWord() || rest.piece().isBlank() || rest.piece().is(JapanesePeople.SEPARATORS));
        if (!closes) {
            return Clause.none(here);
        }
        String label = role.piece().text();
        return Clause.of(roleWords.kinds(label), label, named.people(), Form.CLOSED, here, role.on(1));
    }

    private Clause closing(PieceCursor here, String bearer, String label, Place place) {
        String name = JapaneseNames.plain(names.withoutTopic(bearer));
        boolean status = roleWords.isPress(label);
        boolean source = !status && roleWords.kinds(label).stream().allMatch(JapaneseClauses::isSupplied);
        boolean nobody = names.isUnnamed(name) || names.isUnnamed(bearer) || name.isEmpty();
        boolean named = nobody
                || names.mayBe(name) && (label.length() > 1 || names.isSurnamed(name))
                || names.isHouse(name)
                || source && names.isSupplier(name);
        boolean strange = place == Place.BODY && !names.isSurnamed(name) && !names.isHouse(name)
                || status && !names.isSurnamed(name) && !names.isSure(name) && name.length() > 5;
        if (!named || strange) {
            return Clause.none(here);
        }
        List<Contributor> bearers = new ArrayList<>();
        if (!nobody) {
            bearers.add(new Contributor(new Person(name, names.kind(name)), status ? List.of(label) : List.of()));
        }
        PieceCursor rest = people.behindAsides(bearers, here.on(1));
        return status
                ? Clause.one(new Role(Role.Kind.WRITER, ""), bearers, Form.STATUS, here, rest)
                : Clause.of(roleWords.kinds(label), label, bearers, Form.CLOSED, here, rest);
    }

    /** …、写真も: those whose names come first did another thing as well. */
    List<CreditDraft> also(List<CreditDraft> credits, PieceCursor here, PieceCursor rest) {
        List<CreditDraft> more = new ArrayList<>();
        for (PieceCursor at = here; at.at() < rest.at() && credits.size() == 1; at = at.on(1)) {
            CreditDraft first = credits.getFirst();
            for (Role.Kind kind : at.piece().isWord() ? roleWords.kinds(names.withoutAlso(at.piece().text()))
                    : List.<Role.Kind>of()) {
                more.add(new CreditDraft(new Role(kind, at.piece().text()), first.contributors(), first.from(),
                        first.to(), Form.CLOSED, Token.LIKELY));
            }
        }
        return more;
    }

    /** Names alone, or with who they are behind them. */
    Clause bare(PieceCursor here) {
        Named named = people.people(here, Whom.KNOWN_PEOPLE);
        PieceCursor rest = named.rest();
        if (named.people().isEmpty() || !rest.isAtEnd() && !rest.piece().isBlank()) {
            return Clause.none(here);
        }
        List<Contributor> bearers = named.people();
        boolean said = rest.piece().isBlank() && rest.ahead(1).isWord() && rest.on(1).isLast()
                && names.isStatus(rest.ahead(1).text());
        if (said) {
            String status = rest.ahead(1).text();
            bearers = bearers.stream()
                    .map(each -> each.affiliations().isEmpty() ? JapanesePeople.of(each, status) : each).toList();
            rest = rest.on(2);
        }
        boolean affiliated = bearers.stream().allMatch(each -> !each.affiliations().isEmpty()
                && names.isStatus(each.affiliations().getFirst()));
        if (!rest.isAtEnd() && !affiliated) {
            return Clause.none(here);
        }
        return affiliated
                ? Clause.one(new Role(Role.Kind.WRITER, ""), bearers, Form.STATUS, here, rest)
                : Clause.one(new Role(Role.Kind.AUTHOR, ""), bearers, Form.BARE, here, rest);
    }

    static boolean isSupplied(Role.Kind kind) {
        return RoleWords.isSource(kind) || kind == Role.Kind.CONTRIBUTOR;
    }
}
