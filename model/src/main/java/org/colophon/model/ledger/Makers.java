package org.colophon.model.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.colophon.model.Role;

/** Tells who made a work from those who had another part in it. */
final class Makers {

    /** Who made a text, the nearest first: those further off count where no nearer one is named. */
    private static final List<Predicate<Role.Kind>> OF_TEXTS = List.of(
            Role.Kind::isAuthor,
            kind -> kind == Role.Kind.COMPILER || kind == Role.Kind.TRANSLATOR,
            kind -> kind == Role.Kind.SOURCE);
    private static final List<Predicate<Role.Kind>> OF_PICTURES = List.of(
            Role.Kind::makesPictures,
            kind -> kind.identifiers().media().filter("creditText"::equals).isPresent());

    private Makers() {
    }

    /** The places of the makers among the contributions, each person's first. */
    static List<Integer> of(CreditedWork work) {
        List<Predicate<Role.Kind>> groups = switch (work.kind()) {
            case TEXT -> OF_TEXTS;
            case PICTURE -> OF_PICTURES;
        };
        return groups.stream()
                .map(group -> members(work.contributions(), group))
                .filter(members -> !members.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static List<Integer> members(List<Contribution> contributions, Predicate<Role.Kind> group) {
        Set<String> people = new HashSet<>();
        List<Integer> members = new ArrayList<>();
        for (int i = 0; i < contributions.size(); i++) {
            Contribution contribution = contributions.get(i);
            if (group.test(contribution.role().kind()) && people.add(contribution.person().key())) {
                members.add(i);
            }
        }
        return members;
    }
}
