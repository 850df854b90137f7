package org.colophon.exchange;

import java.util.List;
import java.util.Optional;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.Person;
import org.colophon.model.RoleIdentifiers.Jats;

/** Writes the people of lines of credits as contributors of JATS. */
final class JatsContributors {

    private JatsContributors() {
    }

    static void write(List<CreditLine> lines, XmlPage page, NotHeld notHeld) {
        List<Credit> credits = lines.stream().flatMap(line -> line.credits().stream())
                .filter(credit -> !credit.contributors().isEmpty()).toList();
        if (credits.isEmpty()) {
            return;
        }
        page.open("contrib-group").line();
        for (Credit credit : credits) {
            Optional<Jats> place = credit.role().kind().identifiers().jats();
            String type = place.flatMap(Jats::contribType).orElse("other");
            for (Contributor contributor : credit.contributors()) {
                contributor(contributor, type, credit, page, notHeld);
            }
        }
        page.end();
    }

    private static void contributor(
            Contributor contributor, String type, Credit credit, XmlPage page, NotHeld notHeld) {
        page.open("contrib", "contrib-type", type).line();
        Person person = contributor.person();
        if (person.kind() == Person.Kind.ORGANISATION) {
            page.words("collab", person.name());
        } else if (person.family() != null) {
            page.open("name").words("surname", person.family());
            if (person.given() != null) {
                page.words("given-names", person.given());
            }
            page.end();
        } else {
            notHeld.add("names whose family name is not told", "all of such a name is its surname");
            page.open("name", "specific-use", "whole").words("surname", person.name()).end();
        }
        if (!credit.role().label().isEmpty()) {
            page.words("role", credit.role().label());
        }
        contributor.affiliations().forEach(affiliation -> page.words("aff", affiliation));
        page.end();
    }
}
