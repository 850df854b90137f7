package org.colophon.render.docx.write;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.colophon.model.Datum;
import org.colophon.model.Edition;
import org.colophon.model.Identity;
import org.colophon.model.Metadata;
import org.colophon.model.Periodical;
import org.colophon.model.Rights;
import org.colophon.model.Subject;
import org.jspecify.annotations.Nullable;

/** The custom properties with the facts that newsrooms and libraries keep of an edition; unknown ones are left out. */
final class WorkProperties {

    private final Map<String, String> properties = new LinkedHashMap<>();

    private WorkProperties() {
    }

    static Map<String, String> of(Edition edition) {
        WorkProperties all = new WorkProperties();
        Metadata work = edition.metadata();
        all.identity(work.identity());
        all.rights(work.rights());
        all.periodical(edition.info().periodical());
        all.put("Subjects", work.subjects().stream().map(WorkProperties::told).collect(Collectors.joining("; ")));
        all.put("Relations", work.relations().stream()
                .map(it -> word(it.kind()) + " " + it.name())
                .collect(Collectors.joining("; ")));
        work.extra().entries().forEach((name, datum) -> all.put("Extra: " + name, told(datum)));
        return all.properties;
    }

    private void put(String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            properties.put(name, value.toString());
        }
    }

    private void identity(Identity identity) {
        Identity.Status status = identity.status();
        put("Version", identity.version());
        put("Modified", identity.modified());
        put("Status", status == null ? null : word(status));
        put("Embargo", identity.embargo());
    }

    private void rights(Rights rights) {
        put("Rights Holder", rights.holder());
        put("Rights Year", rights.year());
        put("Licence", rights.licence());
        put("Terms", rights.terms());
    }

    private void periodical(Periodical periodical) {
        put("ISSN", periodical.issn());
        put("Serial Number", periodical.number());
        put("Publisher", periodical.publisher());
        put("Place of Publication", periodical.place());
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String told(Subject subject) {
        return subject.isKeyword()
                ? subject.label()
                : (subject.scheme() == null ? "" : subject.scheme() + " ") + subject.code() + " " + subject.label();
    }

    private static String told(Datum datum) {
        return switch (datum) {
            case Datum.Text it -> it.value();
            case Datum.Items it -> it.items().stream().map(WorkProperties::told).collect(Collectors.joining(", "));
            case Datum.Fields it -> it.entries().entrySet().stream()
                    .map(entry -> entry.getKey() + ": " + told(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        };
    }
}
