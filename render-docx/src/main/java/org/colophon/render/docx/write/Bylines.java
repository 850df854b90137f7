package org.colophon.render.docx.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.model.Contributor;
import org.colophon.model.Edition;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Person;
import org.colophon.model.Role;

/**
 * Who made an edition, as the properties of a document say it.
 *
 * @param writers the authors
 * @param others the other contributors: printed role words followed by names
 */
record Bylines(Set<String> writers, List<String> others) {

    static Bylines of(Edition edition) {
        Set<String> writers = edition.authors().stream()
                .map(Person::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<String, Set<String>> others = new LinkedHashMap<>();
        for (LedgerEntry entry : edition.credits()) {
            Role role = entry.credit().role();
            if (role.kind().isAuthor()) {
                continue;
            }
            for (Contributor contributor : entry.credit().contributors()) {
                others.computeIfAbsent(role.label(), label -> new LinkedHashSet<>()).add(contributor.person().name());
            }
        }
        List<String> lines = new ArrayList<>();
        others.forEach((label, names) -> lines.add((label + " " + String.join(" ", names)).strip()));
        return new Bylines(writers, lines);
    }
}
