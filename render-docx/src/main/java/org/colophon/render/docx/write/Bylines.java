package org.colophon.render.docx.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.model.Contributor;
import org.colophon.model.Edition;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Role;

/**
 * Who made an edition, as the properties of a document say it.
 *
 * @param writers the writers; if there are none, everyone who is credited
 * @param others the other contributors: printed role words followed by names
 */
record Bylines(Set<String> writers, List<String> others) {

    static Bylines of(Edition edition) {
        Set<String> writers = new LinkedHashSet<>();
        Set<String> all = new LinkedHashSet<>();
        Map<String, Set<String>> others = new LinkedHashMap<>();
        for (LedgerEntry entry : edition.credits()) {
            Role role = entry.credit().role();
            boolean wrote = role.kind() == Role.Kind.WRITER || role.kind() == Role.Kind.AUTHOR;
            for (Contributor contributor : entry.credit().contributors()) {
                String name = contributor.person().name();
                all.add(name);
                if (wrote) {
                    writers.add(name);
                } else {
                    others.computeIfAbsent(role.label(), label -> new LinkedHashSet<>()).add(name);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        others.forEach((label, names) -> lines.add((label + " " + String.join(" ", names)).strip()));
        return new Bylines(writers.isEmpty() ? all : writers, lines);
    }
}
