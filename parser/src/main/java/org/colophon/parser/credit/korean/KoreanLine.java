package org.colophon.parser.credit.korean;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.CreditReading;
import org.colophon.parser.credit.reading.Piece;
import org.colophon.parser.credit.reading.Place;
import org.colophon.parser.credit.reading.RoleWords;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Sense;

/** One run through the pieces of a Korean line. */
final class KoreanLine extends KoreanPeople {

    private static final int MOST_BARE = 4;
    private static final int MOST_WORDS = 7;
    private static final int LONGEST_SUPPLIER = 20;

    private final CreditLexicon lexicon;
    private final Place place;
    private final List<CreditDraft> credits = new ArrayList<>();

    KoreanLine(CreditLexicon lexicon, RoleWords roleWords, KoreanNames names, List<Piece> pieces, Place place) {
        super(roleWords, names, pieces);
        this.lexicon = lexicon;
        this.place = place;
    }

    CreditReading read() {
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            if (!piece.isWord() && !piece.is("(ⓒ©") || piece.isAside() && at > 0 && piece.text().isBlank()) {
                at++;
            } else if (!(owned()
                    || piece.isWord() && (led() || reporters() || closed() || signer() || agencies() || bare()))) {
                return CreditReading.NONE;
            }
        }
        return credits.isEmpty() || !accepted() ? CreditReading.NONE : new CreditReading(credits, List.of());
    }

    private boolean accepted() {
        boolean bare = credits.stream().allMatch(draft -> draft.form() == Form.BARE);
        boolean office = credits.stream().anyMatch(draft -> draft.form() == Form.OFFICE);
        boolean house =
                credits.stream().anyMatch(draft -> draft.form() == Form.HOUSE || draft.form() == Form.HOUSE_ALONE);
        return switch (place) {
            case FRONT_MATTER -> true;
            case AFTER_TITLE, SECTION_START -> !house || credits.size() == 1;
            case BRACKETS, END -> !bare;
            case TAIL, CAPTION -> !bare && !office;
            case FURNITURE, BODY, HEAD, SECTION_HEAD -> !bare && !office && !house;
        };
    }

    private boolean isPicture() {
        return place == Place.CAPTION || place == Place.TAIL;
    }

    private void add(Iterable<Role.Kind> kinds, String label, List<Contributor> people, int from, Form form) {
        for (Role.Kind kind : kinds) {
            credits.add(new CreditDraft(
                    new Role(RoleWords.meaning(kind, people), label), people, from, end, form, Token.LIKELY));
        }
    }

    /** 글·사진 …, 사진=…, 영상 편집 …. */
    private boolean led() {
        int last = roles();
        if (last < 0) {
            return false;
        }
        int mark = over(last + 1);
        boolean separated = piece(mark).is("=:：/／|｜ㅣ│.·ⓒ©_");
        int next = separated ? over(mark + 1) : mark;
        if (!piece(next).isWord() || !separated && next == last + 1) {
            return false;
        }
        String label = label(at, last);
        Set<Role.Kind> kinds = kinds(at, last);
        boolean source = kinds.stream().anyMatch(KoreanPeople::isSupplied);
        int start = at;
        at = next;
        end = piece(last).to();
        List<Contributor> people =
                people(source && (separated || label.endsWith("제공")), separated || label.endsWith("제공"));
        if (people.isEmpty()) {
            at = start;
            return false;
        }
        int closes = over(at);
        if (source
                && piece(closes).isWord()
                && closes > at
                && roleWords.isAfter(piece(closes).text())
                && !piece(closes + 1).is("=:：/|.")) {
            // 사진=… 제공: who supplied it, not who took it.
            label = piece(closes).text();
            kinds = new LinkedHashSet<>(roleWords.kinds(label));
            end = piece(closes).to();
            at = closes + 1;
        }
        add(kinds, label, people, piece(start).from(), Form.SEPARATED);
        return true;
    }

    /** [한빛일보 /] 김다온 기자, several before one status, 김다온 선임기자. */
    private boolean reporters() {
        int start = at;
        String house = reportersHouse();
        List<Contributor> people = new ArrayList<>();
        while (piece(at).isWord()) {
            int before = at;
            if (!person(people, true)
                    || !names.isSurnamed(people.getLast().person().name())
                            && people.getLast().affiliations().isEmpty()) {
                at = before;
                break;
            }
            int next = over(at);
            if (next > at
                    && piece(next).isWord()
                    && names.isSure(people.getLast().person().name())
                    && people.getLast().affiliations().isEmpty()
                    && names.isSure(piece(next).text())) {
                at = next;
                continue;
            }
            boolean list = piece(next).is("·,、・&ㆍ‧") && piece(over(next + 1)).isWord();
            boolean role = roleWords.isRole(piece(over(next + 1)).text()) && !people.getLast().affiliations().isEmpty();
            if (!list || role) {
                break;
            }
            at = over(next + 1);
        }
        boolean said = !people.isEmpty() && !people.getLast().affiliations().isEmpty()
                && (place != Place.HEAD && place != Place.SECTION_HEAD && place != Place.BODY
                        || people.stream().allMatch(each -> names.isLikely(each.person().name())));
        if (!said || !names.isPress(lastWord(people.getLast().affiliations().getLast()))) {
            at = start;
            return false;
        }
        report(people, house, piece(start).from());
        return true;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1);
    }

    /** The house before a reporter: 한빛일보 / …, 한빛일보 …; nothing for a place: 부산=…. */
    private String reportersHouse() {
        int mark = over(at + 1);
        boolean marked = piece(mark).is("/／=|｜ㅣ│") && piece(over(mark + 1)).isWord();
        int behind = over(mark + 1);
        boolean blank = !marked && mark > at + 1 && piece(mark).isWord() && names.isSurnamed(piece(mark).text())
                && piece(behind).isWord() && status(behind) > behind && isHouseHere(piece(at).text());
        if (!marked && !blank) {
            return "";
        }
        String house = piece(at).text();
        if (isPicture() && !names.isHouse(house) && !names.isPlace(house) && house.charAt(0) >= 0x80) {
            return "";
        }
        at = marked ? behind : mark;
        return names.isPlace(house) ? "" : house;
    }

    private boolean isHouseHere(String word) {
        boolean opens = switch (place) {
            case BRACKETS, HEAD, AFTER_TITLE, END, FRONT_MATTER -> true;
            case FURNITURE, SECTION_START, BODY, CAPTION, TAIL, SECTION_HEAD -> false;
        };
        return names.isHouse(word)
                || names.isPlace(word)
                || opens && word.length() >= 2 && !names.isSure(word) && !roleWords.isRole(word);
    }

    private void report(List<Contributor> people, String house, int from) {
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
        int role = over(at);
        boolean closes = piece(role).isWord() && role + 1 >= pieces.size() && roleWords.isAfter(piece(role).text());
        String label = closes ? piece(role).text() : "";
        if (closes) {
            end = piece(role).to();
            at = role + 1;
        }
        boolean picture = place == Place.CAPTION
                && all.stream().allMatch(each -> each.affiliations().getLast().endsWith("기자"));
        List<Role.Kind> kinds =
                closes ? roleWords.kinds(label) : List.of(picture ? Role.Kind.PHOTOGRAPHER : Role.Kind.WRITER);
        add(kinds, label, all, from, Form.STATUS);
    }

    /** … 제공, …제공, … 촬영, … 캡처. */
    private boolean closed() {
        int last = pieces.size() - 1;
        while (last > at && !piece(last).isWord()) {
            last--;
        }
        String word = piece(last).text();
        boolean alone = last == at;
        int cut = !alone && roleWords.isAfter(word) ? 0 : roleWords.closing(word, 2);
        boolean closes = alone ? cut > 0 && !roleWords.isRole(word) : roleWords.isAfter(word) || cut > 0;
        if (!closes || place == Place.BODY || place == Place.HEAD) {
            return false;
        }
        // 화면 캡처 is one role.
        boolean two = cut == 0
                && last - at > 3
                && piece(last - 1).isBlank()
                && roleWords.isRole(piece(last - 2).text() + word);
        StringBuilder bearer = new StringBuilder();
        for (int i = at; i <= (cut > 0 ? last : two ? last - 3 : last - 1); i++) {
            if (!piece(i).isWord() && !piece(i).is(" =·/&")) {
                return false;
            }
            bearer.append(i == last ? word.substring(0, cut) : piece(i).text());
        }
        return closing(
                bearer.toString().strip(), two ? piece(last - 2).text() + " " + word : word.substring(cut), last);
    }

    private boolean closing(String bearer, String label, int last) {
        List<Role.Kind> kinds = roleWords.kinds(label.replace(" ", ""));
        boolean source = kinds.stream().allMatch(RoleWords::isSource) && !bearer.endsWith("의") && !bearer.endsWith("는");
        String name = bearer.replaceAll(" (?:씨|님|작가|기자)$|^사진[=/ ]", "");
        boolean nobody = names.is(name, Sense.UNNAMED);
        boolean supplier = source && name.length() <= LONGEST_SUPPLIER && name.split(" ").length <= 3;
        if (name.length() < 2 || !names.isSurnamed(name) && !names.isHouse(name) && !nobody && !supplier) {
            return false;
        }
        List<Contributor> people =
                nobody ? List.of() : List.of(new Contributor(new Person(name, names.kind(name)), List.of()));
        int from = piece(at).from();
        end = piece(last).to();
        at = last + 1;
        add(kinds, label, people, from, Form.CLOSED);
        return true;
    }

    /** 김다온 한빛대 사회학과 교수, 한빛대 교수 김다온, 김다온·시인, 김다온(한빛일보). */
    private boolean signer() {
        List<Piece> words = new ArrayList<>();
        for (int i = at; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.isWord()) {
                words.add(piece);
            } else if (piece.isAside() && words.size() == 1) {
                return aside(words.getFirst(), piece, i);
            } else if (piece.isAside() && i == pieces.size() - 1 && words.size() <= MOST_WORDS) {
                break;
            } else if (!piece.is(" ·|｜/,ㅣ│=")) {
                return false;
            }
        }
        return words.size() >= 2 && words.size() <= MOST_WORDS && office(words);
    }

    private boolean office(List<Piece> words) {
        Piece first = words.getFirst();
        Piece last = words.getLast();
        boolean behind = names.isOffice(last.text()) && names.isSure(first.text());
        boolean before = names.isSure(last.text())
                && names.isOffice(words.get(words.size() - 2).text())
                && !names.isSure(first.text())
                && (words.size() > 2
                        || !names.is(first.text(), Sense.PRESS) && first.text().length() > 2);
        if (!behind && !before) {
            return false;
        }
        Piece named = behind ? first : last;
        int from = behind ? words.get(1).from() : first.from();
        int to = behind ? last.to() : words.get(words.size() - 2).to();
        StringBuilder said = new StringBuilder();
        pieces.stream()
                .filter(piece -> piece.from() >= from && piece.to() <= to)
                .forEach(piece -> said.append(piece.text()));
        end = last.to();
        Role.Kind kind = names.isPress(last.text()) ? Role.Kind.WRITER : Role.Kind.AUTHOR;
        add(
                List.of(kind),
                "",
                List.of(new Contributor(new Person(named.text(), Person.Kind.PERSON), List.of(said.toString()))),
                first.from(),
                Form.OFFICE);
        at = pieces.size();
        return true;
    }

    private boolean aside(Piece name, Piece aside, int index) {
        boolean house = aside.text().length() >= 2 && aside.text().length() <= LONGEST_HOUSE
                && aside.text().chars().noneMatch(Character::isDigit) && !lexicon.isPlace(aside.text());
        if (!names.isSure(name.text()) || !house || index + 1 < pieces.size()) {
            return false;
        }
        end = aside.to();
        add(
                List.of(isPicture() ? Role.Kind.PHOTOGRAPHER : Role.Kind.AUTHOR),
                "",
                List.of(new Contributor(new Person(name.text(), Person.Kind.PERSON), List.of(aside.text()))),
                name.from(),
                Form.HOUSE);
        at = index + 1;
        return true;
    }

    /** ⓒ한빛일보: below a picture, whose it is. */
    private boolean owned() {
        int next = over(at + 1);
        if (!piece(at).is("ⓒ©") || !piece(next).isWord() || !isPicture() && place != Place.BRACKETS) {
            return false;
        }
        int from = piece(at).from();
        at = next;
        List<Contributor> people = heldByHouse();
        if (people.isEmpty()) {
            people = people(true, true);
        }
        if (!people.isEmpty()) {
            add(List.of(Role.Kind.PHOTOGRAPHER), "ⓒ", people, from, Form.SEPARATED);
        }
        return !people.isEmpty();
    }

    /** 연합뉴스, AP=연합뉴스, AFP 연합뉴스. */
    private boolean agencies() {
        int start = at;
        List<Contributor> houses = new ArrayList<>();
        while (piece(at).isWord() && names.is(piece(at).text(), Sense.AGENCY)) {
            houses.add(new Contributor(new Person(piece(at).text(), Person.Kind.ORGANISATION), List.of()));
            end = piece(at).to();
            int next = over(at + 1);
            at = piece(next).is("=/·,&") ? over(next + 1) : next;
        }
        if (houses.isEmpty() || at < pieces.size() || !isPicture() && place != Place.BRACKETS) {
            at = start;
            return false;
        }
        add(List.of(Role.Kind.PHOTO_SOURCE), "", houses, piece(start).from(), Form.HOUSE_ALONE);
        return true;
    }

    /** Names and nothing else. */
    private boolean bare() {
        int start = at;
        List<Contributor> people = new ArrayList<>();
        while (piece(at).isWord() && names.isSure(piece(at).text())) {
            people.add(new Contributor(new Person(piece(at).text(), Person.Kind.PERSON), List.of()));
            end = piece(at).to();
            int next = over(at + 1);
            boolean list = piece(next).is("·,、・ㆍ‧");
            at = list ? over(next + 1) : next;
            if (!list) {
                break;
            }
        }
        if (people.isEmpty() || at < pieces.size() || people.size() > MOST_BARE || !credits.isEmpty()) {
            at = start;
            return false;
        }
        add(List.of(Role.Kind.AUTHOR), "", people, piece(start).from(), Form.BARE);
        return true;
    }
}
