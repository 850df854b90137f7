package org.colophon.parser.credit.japanese;

import java.util.ArrayList;
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

/** One run through the pieces of a Japanese line. */
final class JapaneseLine extends JapanesePeople {

    private static final int MOST_BARE = 5;
    private static final int LONGEST_PEN_NAME = 3;

    private final Place place;
    private final List<CreditDraft> credits = new ArrayList<>();
    private boolean strong = true;
    private boolean marked;

    JapaneseLine(CreditLexicon lexicon, JapaneseNames names, List<Piece> pieces, Place place) {
        super(lexicon, names, pieces);
        this.place = place;
    }

    CreditReading read() {
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            if (piece.is("©Ⓒ") && owned()) {
                continue;
            }
            if (!piece.isWord() && !piece.isAside()) {
                at++;
                continue;
            }
            if (piece.isAside()
                    || !(office(piece) && status(piece)
                            || led(piece)
                            || status(piece)
                            || closed(piece)
                            || placed(piece)
                            || bare())) {
                return CreditReading.NONE;
            }
        }
        return credits.isEmpty() || !accepted() ? CreditReading.NONE : new CreditReading(credits, List.of());
    }

    private boolean accepted() {
        boolean bare = credits.stream().allMatch(draft -> draft.form() == Form.BARE);
        return switch (place) {
            case FRONT_MATTER -> true;
            case BRACKETS -> !bare || credits.size() == 1 && (strong && areSurnamed(credits.getFirst())
                    || isPenName(credits.getFirst()))
                    && credits.getFirst().contributors().size() <= MOST_BARE;
            case AFTER_TITLE, SECTION_START ->
                !bare
                        || credits.size() == 1
                                && credits.getFirst().contributors().size() <= MOST_BARE
                                && strong;
            case END ->
                !bare
                        || strong
                                && credits.getFirst().contributors().stream()
                                        .allMatch(each ->
                                                names.isSurnamed(each.person().name()));
            case TAIL, CAPTION, FURNITURE -> !bare;
            case BODY ->
                !bare
                        && (marked
                                || credits.stream()
                                        .allMatch(draft -> draft.form() == Form.CLOSED || draft.form() == Form.STATUS));
            case HEAD, SECTION_HEAD -> false;
        };
    }

    /** Whether several names begin with surnames; one alone needs none. */
    private boolean areSurnamed(CreditDraft draft) {
        return draft.contributors().size() == 1
                || draft.contributors().stream().allMatch(each -> names.isSurnamed(each.person().name())
                && names.isSure(each.person().name()));
    }

    /** （まお）: two or three syllables that sign a column. */
    private static boolean isPenName(CreditDraft draft) {
        String name = draft.contributors().getFirst().person().name();
        return draft.contributors().size() == 1
                && name.length() <= LONGEST_PEN_NAME
                && name.chars().allMatch(c -> c >= 'ぁ' && c <= 'ん');
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
        int behind = piece(last + 1).isBlank() && piece(last + 2).is(SEPARATORS) ? last + 2 : last + 1;
        Piece mark = piece(behind);
        boolean picture = isPicture() && kinds(at, last).contains(Role.Kind.PHOTO_SOURCE);
        boolean separated = mark.is(SEPARATORS) || picture && mark.is("、，,");
        boolean spaced = mark.isBlank() && piece(behind + 1).isWord();
        if (!separated && !spaced) {
            return false;
        }
        Set<Role.Kind> kinds = kinds(at, last);
        String label = label(at, last);
        boolean source = kinds.stream().allMatch(JapaneseLine::isSupplied);
        int start = at;
        at = behind + 1;
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
            credits.add(new CreditDraft(
                    new Role(RoleWords.meaning(kind, people), label),
                    people,
                    first.from(),
                    end,
                    Form.SEPARATED,
                    Token.LIKELY));
        }
        return true;
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
        boolean closes = !people.isEmpty()
                && piece(role).isWord()
                && role + 1 >= pieces.size()
                && roleWords.isAfter(piece(role).text())
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
            credits.add(new CreditDraft(
                    new Role(RoleWords.meaning(kind, people), label),
                    people,
                    word.from(),
                    end,
                    Form.CLOSED,
                    Token.LIKELY));
        }
        return true;
    }

    private boolean closing(Piece word, String bearer, String label) {
        String name = JapaneseNames.plain(names.withoutTopic(bearer));
        boolean status = roleWords.isPress(label);
        boolean source = !status && roleWords.kinds(label).stream().allMatch(JapaneseLine::isSupplied);
        boolean nobody = names.isUnnamed(name) || names.isUnnamed(bearer) || name.isEmpty();
        boolean named = nobody
                || names.mayBe(name) && (label.length() > 1 || names.isSurnamed(name))
                || names.isHouse(name)
                || source && names.isSupplier(name) && !name.isEmpty();
        if (!named
                || place == Place.BODY && !names.isSurnamed(name) && !names.isHouse(name)
                || status && !names.isSurnamed(name) && !names.isSure(name) && name.length() > 5) {
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
            credits.add(new CreditDraft(
                    new Role(RoleWords.meaning(kind, people), status ? "" : label),
                    people,
                    word.from(),
                    end,
                    status ? Form.STATUS : Form.CLOSED,
                    Token.LIKELY));
        }
        return true;
    }

    /** ©北国新聞社: whose picture it is. */
    private boolean owned() {
        int from = pieces.get(at).from();
        int start = at;
        at += piece(at + 1).isBlank() ? 2 : 1;
        List<Contributor> people = piece(at).isWord() ? people(true, true) : List.of();
        if (people.isEmpty()) {
            at = start;
            return false;
        }
        boolean house = people.stream().noneMatch(each -> names.isPerson(each.person().name()));
        credits.add(new CreditDraft(
                new Role(house ? Role.Kind.PHOTO_SOURCE : Role.Kind.PHOTOGRAPHER, "©"),
                people,
                from,
                end,
                Form.CLOSED,
                Token.LIKELY));
        return true;
    }

    /** ロンドン＝…, at an end; ＝ロイター below a picture. */
    private boolean placed(Piece word) {
        boolean picture = isPicture();
        boolean ends = place == Place.END || place == Place.BRACKETS || place == Place.AFTER_TITLE;
        if (ends && names.isPlace(word.text()) && piece(at + 1).is("＝=・") && piece(at + 2).isWord()) {
            int start = at;
            at += 2;
            List<Contributor> people = people(false, false);
            if (!people.isEmpty()) {
                credits.add(new CreditDraft(
                        new Role(Role.Kind.WRITER, ""), people, word.from(), end, Form.STATUS, Token.LIKELY));
                return true;
            }
            at = start;
        }
        if (!picture && !ends) {
            return false;
        }
        return taken(word) || supplied(word, picture);
    }

    private boolean isPicture() {
        return place == Place.CAPTION || place == Place.TAIL;
    }

    /** 笹倉真央/北国新聞, ロイター/Ann Lee: who took a picture, and for whom. */
    private boolean taken(Piece word) {
        Piece other = piece(at + 2);
        if (place == Place.AFTER_TITLE || place == Place.END || at + 3 < pieces.size()
                || !piece(at + 1).is("/／") || !other.isWord()) {
            return false;
        }
        boolean houseFirst = names.isNewsHouse(word.text());
        Piece house = houseFirst ? word : other;
        Piece name = houseFirst ? other : word;
        boolean person = names.isNewsHouse(house.text())
                && !names.isHouse(name.text())
                && (names.mayBe(name.text()) && names.kind(name.text()) == Person.Kind.PERSON);
        if (!person) {
            return false;
        }
        end = other.to();
        at += 3;
        credits.add(new CreditDraft(
                new Role(Role.Kind.PHOTOGRAPHER, ""),
                List.of(new Contributor(new Person(name.text(), Person.Kind.PERSON), List.of(house.text()))),
                word.from(),
                end,
                Form.STATUS,
                Token.LIKELY));
        return true;
    }

    private boolean supplied(Piece word, boolean picture) {
        boolean house = place == Place.CAPTION && pieces.size() == 1 && names.isNewsHouse(word.text());
        if (!house && !names.isAgency(word.text())) {
            return false;
        }
        List<Contributor> houses = new ArrayList<>();
        int start = at;
        while (piece(at).isWord() && (house || names.isAgency(piece(at).text()))) {
            houses.add(new Contributor(new Person(piece(at).text(), Person.Kind.ORGANISATION), List.of()));
            end = piece(at).to();
            at += piece(at + 1).is(SEPARATORS) ? 2 : 1;
        }
        if (at < pieces.size()) {
            at = start;
            return false;
        }
        credits.add(new CreditDraft(
                new Role(picture ? Role.Kind.PHOTO_SOURCE : Role.Kind.SOURCE, ""),
                houses,
                word.from(),
                end,
                Form.HOUSE_ALONE,
                Token.LIKELY));
        return true;
    }

    /** Names alone, or with who they are behind them. */
    private boolean bare() {
        int from = pieces.get(at).from();
        List<Contributor> people = people(false, false);
        if (people.isEmpty() || at < pieces.size() && !piece(at).isBlank()) {
            return false;
        }
        if (piece(at).isBlank()
                && piece(at + 1).isWord()
                && at + 2 >= pieces.size()
                && names.isStatus(piece(at + 1).text())) {
            Piece status = piece(at + 1);
            people = people.stream()
                    .map(each -> each.affiliations().isEmpty() ? of(each, status.text()) : each)
                    .toList();
            end = status.to();
            at += 2;
        }
        boolean affiliated = people.stream()
                .allMatch(each -> !each.affiliations().isEmpty()
                        && names.isStatus(each.affiliations().getFirst()));
        boolean surnamed = people.stream().anyMatch(each -> names.isSurnamed(each.person().name()));
        strong &= people.stream()
                .allMatch(each -> names.isSure(each.person().name())
                        || surnamed && each.person().name().length() >= 3);
        boolean ended = at >= pieces.size() || affiliated;
        credits.add(new CreditDraft(
                new Role(affiliated ? Role.Kind.WRITER : Role.Kind.AUTHOR, ""),
                people,
                from,
                end,
                affiliated ? Form.STATUS : Form.BARE,
                Token.LIKELY));
        return ended;
    }

    private static boolean isSupplied(Role.Kind kind) {
        return RoleWords.isSource(kind) || kind == Role.Kind.CONTRIBUTOR;
    }
}
