package org.colophon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The credits of one line, in printed order. */
final class CreditSpec {

    private final List<Said> all = new ArrayList<>();

    private record Said(Role role, List<Contributor> people) {
    }

    void add(Role role, List<Contributor> people) {
        if (people.isEmpty()) {
            throw new IllegalArgumentException("the credit of " + role.kind()
                    + " names nobody: add by(\"…\") behind its label, or leave it out");
        }
        all.add(new Said(role, people));
    }

    /** Makes the line; nothing where nobody is credited. */
    Optional<CreditLine> make(String id, ModelMaking making) {
        if (all.isEmpty()) {
            return Optional.empty();
        }
        CreditPattern pattern = making.pattern();
        List<Credit> credits = new ArrayList<>();
        for (Said said : all) {
            credits.add(new Credit(making.nextCredit(), said.role(), said.people(),
                    pattern.print(said.role().label(), said.people()), SourceSpan.NONE));
        }
        String words = pattern.opening()
                + String.join(pattern.betweenCredits(), credits.stream().map(Credit::text).toList());
        return Optional.of(new CreditLine(id, List.of(Inline.Text.of(words)), credits, SourceSpan.NONE));
    }
}
