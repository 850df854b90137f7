package org.colophon.parser.credit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.CreditDraft.Form;

/** One run through the pieces of a Japanese line. */
final class JapaneseLine {

    private static final int MOST_BARE = 5;
    private static final String SEPARATORS = "：:＝=／/・|｜";
    private static final String LISTS = "、，,&＆";
    private final Lexicon lexicon;
    private final RoleWords roleWords;
    private final JapaneseNames names;
    private final List<Piece> pieces;
    private final Place place;
    private final List<CreditDraft> credits = new ArrayList<>();
    private int at;
    /** Where the credit that is being read ends. */
    private int end;
    private boolean strong = true;
    private boolean marked;

    JapaneseLine(Lexicon lexicon, JapaneseNames names, List<Piece> pieces, Place place) {
        this.lexicon = lexicon;
        this.roleWords = new RoleWords(lexicon);
        this.names = names;
        this.pieces = pieces;
        this.place = place;
    }

    CreditReading read() {
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            if (!piece.isWord() && !piece.isAside()) {
                at++;
                continue;
            }
            if (piece.isAside() || !(office(piece) && status(piece) || led(piece) || status(piece) || closed(piece) || placed(piece) || bare())) {
                return CreditReading.NONE;
            }
        }
        return credits.isEmpty() || !accepted() ? CreditReading.NONE : new CreditReading(credits, List.of());
    }

    private boolean accepted() {
        boolean bare = credits.stream().allMatch(draft -> draft.form() == Form.BARE);
        return switch (place) {
            case FRONT_MATTER -> true;
            case AFTER_TITLE, SECTION_START, BRACKETS -> !bare || credits.size() == 1 && credits.getFirst().contributors().size() <= MOST_BARE && strong;
            case END -> !bare || strong && credits.getFirst().contributors().stream().allMatch(each -> names.isSurnamed(each.person().name()));
            case TAIL, CAPTION, FURNITURE -> !bare;
            case BODY -> !bare && (marked || credits.stream().allMatch(draft -> draft.form() == Form.CLOSED || draft.form() == Form.STATUS));
            case HEAD, SECTION_HEAD -> false;
        };
    }

    private Piece piece(int index) {
        return index < pieces.size() ? pieces.get(index) : new Piece('。', end, end, "");
    }

    /** ライター・…: a word that is a role as well says who somebody is, where no colon follows it. */
    private boolean office(Piece word) {
        char mark = piece(at + 1).mark();
        return (mark == '・' || mark == ' ') && roleWords.isPress(word.text()) && names.isStatus(word.text());
    }

    /** 取材・文＝…, 写真：…, 文　…. */
    private boolean led(Piece first) {
        int last = roles();
        if (last < 0) {
            return false;
        }
        Piece mark = piece(last + 1);
        boolean separated = mark.is(SEPARATORS);
        boolean spaced = mark.isBlank() && piece(last + 2).isWord();
        if (!separated && !spaced) {
            return false;
        }
        Set<Role.Kind> kinds = kinds(at, last);
        String label = label(at, last);
        boolean source = kinds.stream().allMatch(JapaneseLine::isSupplied);
        int start = at;
        at = last + 2;
        while (piece(at).isBlank()) {
            at++;
        }
        end = piece(last).to();
        List<Contributor> people = people(source || kinds.contains(Role.Kind.PHOTOGRAPHER) && separated, separated);
        if (people.isEmpty() && !unnamed) {
            at = start;
            return false;
        }
        marked |= separated;
        for (Role.Kind kind : kinds) {
            credits.add(new CreditDraft(new Role(RoleWords.meaning(kind, people), label), people, first.from(), end, Form.SEPARATED, Token.LIKELY));
        }
        return true;
    }

    /** The last of the role words that begin here, joined by dots or slashes; -1 where none begins. */
    private int roles() {
        int last = -1;
        int index = at;
        while (piece(index).isWord() && (names.isRole(piece(index).text()) || !roleWords.kinds(piece(index).text()).isEmpty())) {
            last = index;
            boolean joined = piece(index + 1).is("・／/＆&、＋+");
            if (!joined) {
                break;
            }
            index += 2;
        }
        return last;
    }

    private String label(int from, int to) {
        StringBuilder label = new StringBuilder();
        for (int i = from; i <= to; i++) {
            label.append(pieces.get(i).text());
        }
        return label.toString();
    }

    private Set<Role.Kind> kinds(int from, int to) {
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

    private boolean unnamed;

    /** The names from here to the next role or status. */
    private List<Contributor> people(boolean suppliers, boolean separated) {
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
    private boolean opens() {
        int last = roles();
        Piece next = piece(last + 1);
        return last >= 0 && (next.is(SEPARATORS) || next.isBlank()) || names.isStatus(piece(at).text()) && piece(at + 1).mark() != 0 && at + 1 < pieces.size();
    }

    private boolean one(List<Contributor> people, String text, boolean suppliers, boolean separated) {
        boolean half = piece(at + 1).isBlank() && piece(at + 2).isWord() && names.isOne(text, piece(at + 2).text());
        String name = JapaneseNames.plain(roleWords.closingOrStatus(text, 1) > 0 ? text.substring(0, roleWords.closingOrStatus(text, 1)) : text);
        Piece before = at > 0 ? pieces.get(at - 1) : piece(pieces.size());
        boolean house = before.is("／/＝=（") && !people.isEmpty() && people.getLast().person().kind() == Person.Kind.PERSON;
        if (house) {
            people.set(people.size() - 1, of(people.getLast(), text));
            return true;
        }
        boolean named = half || names.mayBe(name) && (separated || names.isSurnamed(name) || names.isSure(name) || name.length() >= 3 && !names.isHouse(name));
        boolean supplied = suppliers && (names.isHouse(text) || separated) && names.isSupplier(text);
        if (!named && !supplied) {
            return false;
        }
        String clean = name.isEmpty() ? text : name;
        people.add(new Contributor(new Person(clean, names.kind(clean)), List.of()));
        return true;
    }

    /** Steps over what stands between this name and the next; false where the names end. */
    private boolean goesOn(List<Contributor> people) {
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
    private void padded(List<Contributor> people) {
        String given = piece(at + 1).text();
        if (!people.isEmpty() && names.isOne(people.getLast().person().name(), given)) {
            Contributor whole = people.removeLast();
            people.add(new Contributor(new Person(whole.person().name() + given, Person.Kind.PERSON), whole.affiliations()));
            end = piece(at + 1).to();
            at += 2;
        }
    }

    /** （左） says where somebody stands in the picture, （作家） who somebody is. */
    private void aside(List<Contributor> people, Piece aside) {
        String inner = aside.text();
        int slash = Math.max(inner.lastIndexOf('/'), inner.lastIndexOf('／'));
        String office = slash >= 0 && lexicon.isPlace(inner.substring(slash + 1).strip()) ? inner.substring(0, slash) : inner;
        if (!lexicon.isPlace(office) && !people.isEmpty() && office.chars().noneMatch(Character::isDigit)) {
            people.set(people.size() - 1, of(people.getLast(), office));
        }
        end = aside.to();
        at++;
    }

    /** 編集委員・…, ワシントン支局　…, 東京大教授 …. */
    private boolean status(Piece word) {
        Piece mark = piece(at + 1);
        boolean stands = names.isStatus(word.text()) && (mark.is(SEPARATORS) && mark.mark() != '/' || mark.isBlank());
        int next = at + 2;
        while (stands && piece(next).isBlank()) {
            next++;
        }
        if (!stands || !piece(next).isWord() || !names.mayBe(JapaneseNames.plain(piece(next).text()))) {
            return false;
        }
        int start = at;
        at = next;
        List<Contributor> people = people(false, true).stream()
                .map(each -> each.affiliations().isEmpty() ? of(each, word.text()) : each).toList();
        if (people.isEmpty()) {
            at = start;
            return false;
        }
        int role = piece(at).isWord() ? at : at + 1;
        Role.Kind kind = Role.Kind.WRITER;
        String label = "";
        if (piece(role).isWord() && role + 1 >= pieces.size() && roleWords.isAfter(piece(role).text())) {
            label = piece(role).text();
            kind = roleWords.kinds(label).getFirst();
            end = piece(role).to();
            at = role + 1;
        }
        credits.add(new CreditDraft(new Role(kind, label), people, word.from(), end, Form.STATUS, Token.LIKELY));
        return true;
    }

    /** …撮影, …提供, …記者, and …　撮影. */
    private boolean closed(Piece word) {
        String text = word.text();
        int cut = roleWords.closingOrStatus(text, 1);
        if (cut > 0 && (at + 1 >= pieces.size() || !piece(at + 1).is(SEPARATORS) || piece(at + 1).mark() == '／')) {
            return closing(word, text.substring(0, cut), text.substring(cut));
        }
        int start = at;
        List<Contributor> people = names.mayBe(text) || names.isHouse(text) ? people(true, false) : List.of();
        int role = piece(at).isWord() ? at : at + 1;
        boolean closes = !people.isEmpty() && piece(role).isWord() && role + 1 >= pieces.size() && roleWords.isAfter(piece(role).text())
                && (piece(at).isWord() || piece(at).isBlank() || piece(at).is(SEPARATORS));
        if (!closes) {
            at = start;
            return false;
        }
        String label = piece(role).text();
        end = piece(role).to();
        at = role + 1;
        marked |= true;
        for (Role.Kind kind : roleWords.kinds(label)) {
            credits.add(new CreditDraft(new Role(RoleWords.meaning(kind, people), label), people, word.from(), end, Form.CLOSED, Token.LIKELY));
        }
        return true;
    }

    private boolean closing(Piece word, String bearer, String label) {
        String name = JapaneseNames.plain(bearer);
        boolean status = roleWords.isPress(label);
        boolean source = !status && roleWords.kinds(label).stream().allMatch(JapaneseLine::isSupplied);
        boolean nobody = names.isUnnamed(name) || names.isUnnamed(bearer) || name.isEmpty();
        boolean named = nobody || names.mayBe(name) && (label.length() > 1 || names.isSurnamed(name)) || names.isHouse(name) || source && names.isSupplier(name) && !name.isEmpty();
        if (!named || place == Place.BODY && !names.isSurnamed(name) && !names.isHouse(name) || status && !names.isSurnamed(name) && !names.isSure(name) && name.length() > 5) {
            return false;
        }
        List<Contributor> people = new ArrayList<>();
        if (!nobody) {
            people.add(new Contributor(new Person(name, names.kind(name)), status ? List.of(label) : List.of()));
        }
        end = word.to();
        at++;
        if (piece(at).isAside()) {
            aside(people, piece(at));
        }
        List<Role.Kind> kinds = status ? List.of(Role.Kind.WRITER) : roleWords.kinds(label);
        for (Role.Kind kind : kinds) {
            credits.add(new CreditDraft(new Role(RoleWords.meaning(kind, people), status ? "" : label), people, word.from(), end, status ? Form.STATUS : Form.CLOSED, Token.LIKELY));
        }
        return true;
    }

    /** ロンドン＝…, at an end; ＝ロイター below a picture. */
    private boolean placed(Piece word) {
        boolean picture = place == Place.CAPTION || place == Place.TAIL;
        boolean ends = place == Place.END || place == Place.BRACKETS || place == Place.AFTER_TITLE;
        if (ends && names.isPlace(word.text()) && piece(at + 1).is("＝=・") && piece(at + 2).isWord()) {
            int start = at;
            at += 2;
            List<Contributor> people = people(false, false);
            if (!people.isEmpty()) {
                credits.add(new CreditDraft(new Role(Role.Kind.WRITER, ""), people, word.from(), end, Form.STATUS, Token.LIKELY));
                return true;
            }
            at = start;
        }
        if (!picture && !ends || !names.isAgency(word.text())) {
            return false;
        }
        List<Contributor> houses = new ArrayList<>();
        int start = at;
        while (piece(at).isWord() && names.isAgency(piece(at).text())) {
            houses.add(new Contributor(new Person(piece(at).text(), Person.Kind.ORGANISATION), List.of()));
            end = piece(at).to();
            at += piece(at + 1).is(SEPARATORS) ? 2 : 1;
        }
        if (at < pieces.size()) {
            at = start;
            return false;
        }
        credits.add(new CreditDraft(new Role(picture ? Role.Kind.PHOTO_SOURCE : Role.Kind.SOURCE, ""), houses, word.from(), end, Form.HOUSE_ALONE, Token.LIKELY));
        return true;
    }

    /** Names alone, or with who they are behind them. */
    private boolean bare() {
        int from = pieces.get(at).from();
        List<Contributor> people = people(false, false);
        if (people.isEmpty() || at < pieces.size() && !piece(at).isBlank()) {
            return false;
        }
        boolean affiliated = people.stream().allMatch(each -> !each.affiliations().isEmpty() && names.isStatus(each.affiliations().getFirst()));
        strong &= people.stream().allMatch(each -> names.isSure(each.person().name()));
        boolean ended = at >= pieces.size() || affiliated;
        credits.add(new CreditDraft(new Role(affiliated ? Role.Kind.WRITER : Role.Kind.AUTHOR, ""), people, from, end, affiliated ? Form.STATUS : Form.BARE, Token.LIKELY));
        return ended;
    }

    private static boolean isSupplied(Role.Kind kind) {
        return RoleWords.isSource(kind) || kind == Role.Kind.CONTRIBUTOR;
    }

    private static Contributor of(Contributor bearer, String affiliation) {
        return new Contributor(bearer.person(), List.of(affiliation));
    }
}
