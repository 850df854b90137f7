package org.colophon.parser.credit.korean;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.korean.KoreanPeople.Named;
import org.colophon.parser.credit.reading.Clause;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.PieceCursor;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.RoleWords;
import org.colophon.parser.credit.reading.Whom;
import org.colophon.parser.lexicon.CreditLexicon.Sense;
import org.colophon.parser.lexicon.PatternTable;

/** Reads Korean credits that have a role: before its names (사진=…), closing over them (… 제공), or a mark (ⓒ…). */
final class KoreanClauses {

    private static final Pattern HONOUR = PatternTable.of("ko").pattern("honour");
    private static final String MARKS = "=:：/／|｜ㅣ│.·ⓒ©_";
    private static final int LONGEST_SUPPLIER = 20;

    private final RoleWords roleWords;
    private final KoreanNames names;
    private final KoreanPeople people;

    KoreanClauses(RoleWords roleWords, KoreanNames names, KoreanPeople people) {
        this.roleWords = roleWords;
        this.names = names;
        this.people = people;
    }

    /** 글·사진 …, 사진=…, 영상 편집 …. */
    Clause led(PieceCursor here) {
        boolean dated = names.isPlace(here.piece().text()) && here.ahead(1).is("=")
                && people.roles(here.on(2)).at() > here.at() + 2;
        if (dated) {
            // 부산=글·사진 …: where the reporter is comes first.
            return led(here.on(2));
        }
        PieceCursor behind = people.roles(here);
        boolean status = behind.at() == here.at() && here.at() == 0 && names.is(here.piece().text(), Sense.PRESS)
                && here.on(1).overBlank().piece().is("=:：");
        behind = status ? here.on(1) : behind;
        if (behind.at() == here.at()) {
            return Clause.none(here);
        }
        PieceCursor mark = behind.overBlank();
        boolean separated = mark.piece().is(MARKS);
        PieceCursor first = separated ? mark.on(1).overBlank() : mark;
        String label = here.textTo(behind);
        // 기자: 김다온: a status with a mark is the role as well.
        Set<Role.Kind> kinds = status ? Set.of(Role.Kind.WRITER) : people.kinds(here, behind);
        if (separated && first.isAtEnd() && here.at() == 0) {
            return Clause.of(kinds, label, List.of(), Form.SEPARATED, here, behind);
        }
        if (!first.piece().isWord() || !separated && (first.at() == behind.at() || names.needsMark(label))) {
            return Clause.none(here);
        }
        boolean source = kinds.stream().anyMatch(KoreanPeople::isSupplied);
        boolean agency = source && names.is(first.piece().text(), Sense.AGENCY);
        boolean said = separated || names.isSupply(label) || agency;
        Named named = people.people(first, Whom.of(source && said, said));
        named = named.found() || said ? named : people.brief(first);
        // 기자: 다리는 언제…: a turn of an interview.
        boolean asked = status && !(named.rest().isAtEnd()
                && named.people().stream().allMatch(each -> names.isSure(each.person().name())));
        if (!named.found() || asked) {
            return Clause.none(here);
        }
        PieceCursor closes = named.rest().overBlank();
        boolean supplied = source && closes.piece().isWord()
                && roleWords.isAfter(closes.piece().text()) && !closes.ahead(1).is("=:：/|.");
        // 사진=… 제공: who supplied it, not who took it.
        return supplied
                ? Clause.of(roleWords.kinds(closes.piece().text()), closes.piece().text(), named.people(),
                        Form.SEPARATED, here, closes.on(1))
                : Clause.of(kinds, label, named.people(), Form.SEPARATED, here, named.rest());
    }

    /** … 제공, …제공, … 촬영, … 캡처. */
    Clause closed(PieceCursor here, Place place) {
        PieceCursor last = here.on(here.pieces().size() - 1 - here.at());
        while (last.at() > here.at() && !last.piece().isWord()) {
            last = last.on(-1);
        }
        String word = last.piece().text();
        boolean alone = last.at() == here.at();
        int cut = !alone && roleWords.isAfter(word) ? 0 : roleWords.closing(word, 2);
        boolean closes = alone ? cut > 0 && !roleWords.isRole(word) : roleWords.isAfter(word) || cut > 0;
        if (!closes || place == Place.BODY || place == Place.HEAD) {
            return Clause.none(here);
        }
        // 화면 캡처 is one role.
        boolean two = cut == 0 && last.at() - here.at() > 3 && last.ahead(-1).isBlank()
                && roleWords.isRole(last.ahead(-2).text() + word);
        PieceCursor stop = cut > 0 ? last : two ? last.on(-2) : last;
        for (PieceCursor each = here; each.at() < stop.at(); each = each.on(1)) {
            if (!each.piece().isWord() && !each.piece().is(" =·/&")) {
                return Clause.none(here);
            }
        }
        String bearer = here.textTo(stop) + (cut > 0 ? word.substring(0, cut) : "");
        String label = two ? last.ahead(-2).text() + " " + word : word.substring(cut);
        return closing(here, bearer.strip(), label, last.on(1));
    }

    private Clause closing(PieceCursor here, String bearer, String label, PieceCursor rest) {
        List<Role.Kind> kinds = roleWords.kinds(label.replace(" ", ""));
        boolean source = kinds.stream().allMatch(RoleWords::isSource) && !names.leadsOn(bearer);
        String name = HONOUR.matcher(bearer).replaceAll("");
        boolean nobody = names.is(name, Sense.UNNAMED);
        boolean supplier = source && name.length() <= LONGEST_SUPPLIER && name.split(" ").length <= 3;
        if (name.length() < 2 || !names.isSurnamed(name) && !names.isHouse(name) && !nobody && !supplier) {
            return Clause.none(here);
        }
        List<Contributor> bearers = nobody ? List.of() : Stream.of(isOfAgencies(name) ? name.split("[=/]")
                : new String[] {name})
                .map(each -> new Contributor(new Person(each, names.kind(each)), List.of())).toList();
        return Clause.of(kinds, label, bearers, Form.CLOSED, here, rest);
    }

    /** AP=연합뉴스: agencies, the one that sent a picture on behind the one that took it. */
    private boolean isOfAgencies(String name) {
        String[] houses = name.split("[=/]");
        return houses.length > 1 && Stream.of(houses).allMatch(each -> names.is(each, Sense.AGENCY));
    }

    /** ⓒ한빛일보: below a picture, whose it is. */
    Clause owned(PieceCursor here, Place place) {
        PieceCursor first = here.on(1).overBlank();
        boolean said = KoreanLine.isPicture(place) || place == Place.BRACKETS;
        if (!here.piece().is("ⓒ©") || !first.piece().isWord() || !said) {
            return Clause.none(here);
        }
        Named named = people.heldByHouse(first);
        named = named.found() ? named : people.people(first, Whom.ANYBODY);
        return named.found()
                ? Clause.of(List.of(Role.Kind.PHOTOGRAPHER), "ⓒ", named.people(), Form.SEPARATED, here, named.rest())
                : Clause.none(here);
    }

    /** 연합뉴스, AP=연합뉴스, AFP 연합뉴스. */
    Clause agencies(PieceCursor here, Place place) {
        List<Contributor> houses = new ArrayList<>();
        boolean dated = names.isPlace(here.piece().text()) && here.ahead(1).is("=") && here.ahead(2).isWord();
        PieceCursor at = dated ? here.on(2) : here;
        while (at.piece().isWord() && names.is(at.piece().text(), Sense.AGENCY)) {
            houses.add(new Contributor(new Person(at.piece().text(), Person.Kind.ORGANISATION), List.of()));
            PieceCursor next = at.on(1).overBlank();
            at = next.piece().is("=/·,&") ? next.on(1).overBlank() : next;
        }
        if (houses.isEmpty() && here.at() == 1 && here.ahead(-1).is("/／") && here.isLast()
                && names.isHouse(here.piece().text())) {
            // …/한빛일보: below a picture, the house behind a slash.
            houses.add(new Contributor(new Person(here.piece().text(), Person.Kind.ORGANISATION), List.of()));
            at = here.on(1);
        }
        boolean said = KoreanLine.isPicture(place) || place == Place.BRACKETS;
        return houses.isEmpty() || !at.isAtEnd() || !said
                ? Clause.none(here)
                : Clause.one(new Role(Role.Kind.PHOTO_SOURCE, ""), houses, Form.HOUSE_ALONE, here, at);
    }
}
