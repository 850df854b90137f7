package org.colophon.parser.credit.korean;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Contributor;
import org.colophon.model.Role;
import org.colophon.parser.credit.korean.KoreanPeople.Named;
import org.colophon.parser.credit.reading.Clause;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.PieceCursor;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.RoleWords;
import org.colophon.parser.credit.reading.Whom;

/** Reads Korean reporters: [한빛일보 /] 김다온 기자, several before one status, 김다온 선임기자. */
final class KoreanReporters {

    private static final String LISTS = "·,、・&ㆍ‧";
    private static final String HOUSE_MARKS = "/／=|｜ㅣ│";

    private final RoleWords roleWords;
    private final KoreanNames names;
    private final KoreanPeople people;

    KoreanReporters(RoleWords roleWords, KoreanNames names, KoreanPeople people) {
        this.roleWords = roleWords;
        this.names = names;
        this.people = people;
    }

    /** The reporters that begin at a place. */
    Clause read(PieceCursor here, Place place) {
        PieceCursor first = behindHouse(here, place);
        if (first.at() > here.at() && names.isHouse(first.piece().text())) {
            // 청류=한빛일보 김다온 기자: a place, and the house behind it.
            first = behindHouse(first, place);
        }
        String house = first.at() == here.at() || names.isPlace(here.piece().text()) ? "" : here.piece().text();
        Named named = reporters(first);
        List<Contributor> all = named.people();
        boolean strict = place == Place.HEAD || place == Place.SECTION_HEAD || place == Place.BODY;
        boolean said = named.found() && !all.getLast().affiliations().isEmpty()
                && (!strict || all.stream().allMatch(each -> isKnown(each.person().name(), place)));
        if (!said || !names.isPress(lastWord(all.getLast().affiliations().getLast()))) {
            return Clause.none(here);
        }
        return report(withStatus(all, house), here, overHouse(named.rest(), place), place);
    }

    /** 김다온 기자/한빛일보: below a title, the house is behind a slash. */
    private PieceCursor overHouse(PieceCursor rest, Place place) {
        PieceCursor slash = rest.overBlank();
        PieceCursor house = slash.on(1).overBlank();
        boolean last = (place == Place.AFTER_TITLE || place == Place.END) && slash.piece().is("/／")
                && house.piece().isWord() && house.isLast() && names.isHouse(house.piece().text());
        return last ? house.on(1) : rest;
    }

    /** 어느덧 기자 생활…: between paragraphs words are likely names or none. */
    private boolean isKnown(String name, Place place) {
        return names.isLikely(name) || place != Place.BODY && (names.isSure(name) || name.charAt(0) < 0x250);
    }

    private Named reporters(PieceCursor here) {
        List<Contributor> all = new ArrayList<>();
        PieceCursor at = here;
        while (at.piece().isWord()) {
            Named one = people.person(at, Whom.PEOPLE);
            if (!one.found() || !names.isSurnamed(one.people().getFirst().person().name())
                    && one.people().getFirst().affiliations().isEmpty()) {
                break;
            }
            all.addAll(one.people());
            at = one.rest();
            PieceCursor next = at.overBlank();
            boolean open = all.getLast().affiliations().isEmpty();
            boolean another = open && next.at() > at.at() && next.piece().isWord()
                    && names.isSure(all.getLast().person().name())
                    && (names.isSure(next.piece().text()) || names.isBrief(next.piece().text()));
            PieceCursor listed = next.on(1).overBlank();
            boolean list = next.piece().is(LISTS) && listed.piece().isWord()
                    && !(roleWords.isRole(listed.piece().text()) && !open);
            if (!another && !list) {
                break;
            }
            at = another ? next : listed;
        }
        return new Named(all, at);
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** The place of the reporter behind a house or place: 한빛일보 / …, 한빛일보 …, 부산=…; this place where none comes first. */
    private PieceCursor behindHouse(PieceCursor here, Place place) {
        PieceCursor mark = here.on(1).overBlank();
        PieceCursor behind = mark.on(1).overBlank();
        String house = here.piece().text();
        boolean marked = mark.piece().is(HOUSE_MARKS) && behind.piece().isWord();
        boolean blank = !marked && mark.at() > here.at() + 1 && mark.piece().isWord()
                && !names.isHouse(mark.piece().text())
                && (names.isSurnamed(mark.piece().text()) || names.isHouse(house) && names.mayBe(mark.piece().text()))
                && behind.piece().isWord() && people.status(behind).at() > behind.at() && isHouseHere(house, place);
        blank |= !marked && mark.piece().isWord() && names.isHouse(house) && !names.isSure(house)
                && mark.piece().text().charAt(0) < 0x250 && Character.isUpperCase(mark.piece().text().charAt(0));
        boolean strange = KoreanLine.isPicture(place) && !names.isHouse(house) && !names.isPlace(house)
                && house.charAt(0) >= 0x80;
        return strange || !marked && !blank ? here : marked ? behind : mark;
    }

    private boolean isHouseHere(String word, Place place) {
        boolean opens = switch (place) {
            case BRACKETS, HEAD, AFTER_TITLE, END, FRONT_MATTER -> true;
            case FURNITURE, SECTION_START, BODY, CAPTION, TAIL, SECTION_HEAD -> false;
        };
        return names.isHouse(word)
                || names.isPlace(word)
                || opens && word.length() >= 2 && !names.isSure(word) && !roleWords.isRole(word);
    }

    /** The status behind the last of several names is that of all of them, and so is their house. */
    private static List<Contributor> withStatus(List<Contributor> people, String house) {
        List<Contributor> all = new ArrayList<>();
        List<String> status = List.of();
        for (int i = people.size() - 1; i >= 0; i--) {
            Contributor each = people.get(i);
            status = each.affiliations().isEmpty() ? status : each.affiliations();
            List<String> full = new ArrayList<>(status);
            if (!house.isEmpty()) {
                full.addFirst(house);
            }
            all.addFirst(new Contributor(each.person(), full));
        }
        return all;
    }

    private Clause report(List<Contributor> all, PieceCursor here, PieceCursor rest, Place place) {
        PieceCursor role = rest.overBlank();
        if (role.piece().isWord() && role.isLast() && roleWords.isAfter(role.piece().text())) {
            String label = role.piece().text();
            return Clause.of(roleWords.kinds(label), label, all, Form.STATUS, here, role.on(1));
        }
        boolean picture = place == Place.CAPTION
                && all.stream().allMatch(each -> names.isReporter(each.affiliations().getLast()));
        Role.Kind kind = picture ? Role.Kind.PHOTOGRAPHER : Role.Kind.WRITER;
        return Clause.of(List.of(kind), "", all, Form.STATUS, here, rest);
    }
}
