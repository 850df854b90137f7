package org.colophon.parser.credit.tagging;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.parser.credit.reading.CreditDraft;
import org.colophon.parser.credit.reading.CreditDraft.Form;
import org.colophon.parser.credit.reading.Token;
import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.lexicon.CreditLexicon.Word;

/** Groups tagged pieces into credits: a role and the names around it, or names that no role is printed for. */
final class TaggedCredits {

    private final CreditLexicon lexicon;
    private final RoleMeanings meanings;
    private final boolean picture;
    private final List<CreditDraft> credits = new ArrayList<>();

    private final List<TaggedPiece> roles = new ArrayList<>();
    private final List<Contributor> people = new ArrayList<>();
    private final List<String> statuses = new ArrayList<>();
    private boolean statusUsed;
    private int from = -1;
    private int to;

    private TaggedCredits(CreditLexicon lexicon, RoleMeanings meanings, boolean picture) {
        this.lexicon = lexicon;
        this.meanings = meanings;
        this.picture = picture;
    }

    /** The credits of pieces; {@code picture} says whether they are printed below one. */
    static List<CreditDraft> of(List<TaggedPiece> pieces, CreditLexicon lexicon, RoleMeanings meanings, Spot spot) {
        TaggedCredits all = new TaggedCredits(lexicon, meanings, spot == Spot.CAPTION);
        for (int i = 0; i < pieces.size(); i++) {
            CreditTag next = i + 1 < pieces.size() ? pieces.get(i + 1).tag() : CreditTag.OUTSIDE;
            all.take(pieces.get(i), next);
        }
        all.close();
        return all.credits;
    }

    private void take(TaggedPiece piece, CreditTag next) {
        switch (piece.tag().piece()) {
            case LEADING_ROLE -> {
                if (!people.isEmpty()) {
                    close();
                }
                roles.add(piece);
                extend(piece);
            }
            case CLOSING_ROLE -> {
                roles.add(piece);
                extend(piece);
                if (next != CreditTag.CLOSING_ROLE) {
                    close();
                }
            }
            case PERSON -> name(piece, Person.Kind.PERSON);
            case HOUSE -> name(piece, Person.Kind.ORGANISATION);
            case STATUS -> status(piece);
            case AFFILIATION -> affiliation(piece);
            case OUTSIDE, IN_LEADING_ROLE, IN_CLOSING_ROLE, IN_PERSON, IN_HOUSE, IN_STATUS, IN_AFFILIATION,
                    AFTER_LEADING_ROLE, AFTER_NAME, AFTER_STATUS, AFTER_AFFILIATION, AFTER_CLOSING_ROLE -> {
            }
        }
    }

    private void extend(TaggedPiece piece) {
        from = from < 0 ? piece.from() : from;
        to = piece.to();
    }

    private void name(TaggedPiece piece, Person.Kind kind) {
        people.add(new Contributor(new Person(piece.text(), kind), List.copyOf(statuses)));
        statusUsed = true;
        extend(piece);
    }

    private void status(TaggedPiece piece) {
        if (statusUsed) {
            statuses.clear();
            statusUsed = false;
        }
        statuses.add(piece.text());
        extend(piece);
    }

    private void affiliation(TaggedPiece piece) {
        if (people.isEmpty()) {
            return;
        }
        Contributor last = people.removeLast();
        List<String> held = new ArrayList<>(last.affiliations());
        held.add(piece.text());
        people.add(new Contributor(last.person(), held));
        extend(piece);
    }

    private void close() {
        if (!roles.isEmpty()) {
            roles.forEach(this::said);
        } else if (!people.isEmpty()) {
            unsaid();
        }
        roles.clear();
        people.clear();
        statuses.clear();
        statusUsed = false;
        from = -1;
    }

    private void said(TaggedPiece role) {
        boolean houses = people.stream().allMatch(each -> each.person().kind() == Person.Kind.ORGANISATION);
        List<Role.Kind> kinds = meanings.of(role.text()).stream()
                .map(kind -> people.isEmpty() ? kind : houses ? supplied(kind) : kind)
                .distinct()
                .toList();
        for (Role.Kind kind : kinds) {
            credits.add(new CreditDraft(
                    new Role(kind, role.text()), List.copyOf(people), from, to, Form.TAGGED, Token.LIKELY));
        }
    }

    /** A picture by houses alone is supplied, not taken, and a text put together from them has them as its sources. */
    private static Role.Kind supplied(Role.Kind kind) {
        return kind == Role.Kind.PHOTOGRAPHER ? Role.Kind.PHOTO_SOURCE
                : kind == Role.Kind.COMPILER ? Role.Kind.SOURCE : kind;
    }

    /** Names without a role: what they did follows from their status, or from the place of the line. */
    private void unsaid() {
        Map<Role.Kind, List<Contributor>> kinds = new EnumMap<>(Role.Kind.class);
        for (Contributor each : people) {
            kinds.computeIfAbsent(kind(each), kind -> new ArrayList<>()).add(each);
        }
        kinds.forEach((kind, all) -> credits.add(
                new CreditDraft(new Role(kind, ""), List.copyOf(all), from, to, Form.TAGGED, Token.LIKELY)));
    }

    private Role.Kind kind(Contributor each) {
        if (each.person().kind() == Person.Kind.ORGANISATION) {
            return picture ? Role.Kind.PHOTO_SOURCE : Role.Kind.SOURCE;
        }
        for (String held : each.affiliations()) {
            Word word = lexicon.word(held);
            Role.Kind implied = word == null ? null : word.implied();
            if (implied != null && implied != Role.Kind.CONTRIBUTOR && implied != Role.Kind.WRITER) {
                return implied;
            }
        }
        return picture ? Role.Kind.PHOTOGRAPHER : each.affiliations().isEmpty() ? Role.Kind.AUTHOR : Role.Kind.WRITER;
    }
}
