package org.colophon.exchange.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Datum;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Identity;
import org.colophon.model.Inline;
import org.colophon.model.Metadata;
import org.colophon.model.Periodical;
import org.colophon.model.Person;
import org.colophon.model.PictureInfo;
import org.colophon.model.PlainText;
import org.colophon.model.Relation;
import org.colophon.model.Rights;
import org.colophon.model.SourcePage;
import org.colophon.model.Subject;
import org.jspecify.annotations.Nullable;

/** Writes the facts of an edition beside its text as front matter: a line for each entry, its value in YAML. */
final class MatterMarkdown {

    private final Map<String, Datum> entries = new LinkedHashMap<>();

    /** The front matter of an edition; the kicker and deck of its first article are in it where they are plain. */
    static MatterMarkdown of(Edition edition, MarkdownForm form) {
        MatterMarkdown matter = new MatterMarkdown();
        EditionInfo info = edition.info();
        Article first = edition.articles().isEmpty() ? null : edition.articles().getFirst();
        if (first != null) {
            matter.line("kicker", first.headline().kicker());
            matter.line("deck", first.headline().deck());
        }
        matter.text("publication", info.publication());
        matter.text("issue", info.issue());
        matter.text("date", info.date() == null ? null : info.date().toString());
        SourcePage page = first == null ? null : first.page();
        if (page != null && (page.text().isBlank() || !form.furniture())) {
            matter.text("section", page.printSection());
            matter.text("page", page.printPage());
        }
        boolean told = !info.language().getLanguage().isEmpty();
        matter.text("language", told ? info.language().toLanguageTag() : null);
        if (form.givenCredits() && first != null) {
            matter.list("credits", first.creditLines().stream().map(line -> PlainText.of(line.text())).toList());
        }
        matter.list("keywords", info.keywords());
        matter.periodical(info.periodical());
        matter.metadata(edition.metadata(), info.keywords());
        matter.people(edition);
        matter.pictures(edition);
        return matter;
    }

    /** Whether a line can be a value, which is plain. */
    static boolean isPlain(List<Inline> content) {
        return content.stream().allMatch(it -> it instanceof Inline.Text || it instanceof Inline.NoteRef
                || it instanceof Inline.LineBreak);
    }

    private void line(String key, List<Inline> content) {
        if (!content.isEmpty() && isPlain(content) && content.stream().noneMatch(Inline.NoteRef.class::isInstance)) {
            list(key, PlainText.of(content).lines().toList());
        }
    }

    private void text(String key, @Nullable String value) {
        if (value != null) {
            entries.put(key, Datum.of(value));
        }
    }

    private void list(String key, List<String> values) {
        if (values.size() == 1) {
            text(key, values.getFirst());
        } else if (!values.isEmpty()) {
            entries.put(key, new Datum.Items(values.stream().map(Datum::of).toList()));
        }
    }

    private void periodical(Periodical periodical) {
        text("issn", periodical.issn());
        text("cn", periodical.number());
        text("publisher", periodical.publisher());
        text("publication_place", periodical.place());
    }

    private void metadata(Metadata metadata, List<String> keywords) {
        Identity identity = metadata.identity();
        text("uri", identity.uri());
        text("version", identity.version());
        text("modified", identity.modified() == null ? null : identity.modified().toString());
        text("embargo", identity.embargo() == null ? null : identity.embargo().toString());
        text("status", identity.status() == null ? null : identity.status().name().toLowerCase(java.util.Locale.ROOT));
        rights(metadata.rights()).forEach(entries::put);
        List<Datum> subjects = metadata.subjects().stream()
                .filter(subject -> !subject.isKeyword() || !keywords.contains(subject.label()))
                .map(MatterMarkdown::subject)
                .toList();
        if (!subjects.isEmpty()) {
            entries.put("subjects", new Datum.Items(subjects));
        }
        text("summary", metadata.summary());
        relations(metadata.relations());
        metadata.extra().entries().forEach(entries::putIfAbsent);
    }

    private void relations(List<Relation> relations) {
        for (Relation.Kind kind : Relation.Kind.values()) {
            String key = switch (kind) {
                case CORRECTION_OF -> "corrects";
                case CORRECTED_BY -> "corrected_by";
                case TRANSLATION_OF -> "translates";
                case REPLACES -> "replaces";
            };
            List<Datum> works = relations.stream()
                    .filter(it -> it.kind() == kind)
                    .map(MatterMarkdown::work)
                    .toList();
            if (!works.isEmpty()) {
                entries.put(key, works.size() == 1 ? works.getFirst() : new Datum.Items(works));
            }
        }
    }

    private static Datum work(Relation relation) {
        Map<String, Datum> facts = new LinkedHashMap<>();
        put(facts, "uri", relation.uri());
        put(facts, "title", relation.title());
        put(facts, "date", relation.date() == null ? null : relation.date().toString());
        put(facts, "page", relation.page());
        return relation.uri() != null && facts.size() == 1 ? Datum.of(relation.uri()) : new Datum.Fields(facts);
    }

    private static Map<String, Datum> rights(Rights rights) {
        Map<String, Datum> facts = new LinkedHashMap<>();
        put(facts, "holder", rights.holder());
        put(facts, "copyright_year", rights.year());
        put(facts, "licence", rights.licence());
        put(facts, "terms", rights.terms());
        return facts;
    }

    private static void put(Map<String, Datum> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.put(key, Datum.of(value));
        }
    }

    private static Datum subject(Subject subject) {
        Map<String, Datum> facts = new LinkedHashMap<>();
        put(facts, "scheme", subject.scheme());
        put(facts, "code", subject.code());
        put(facts, "label", subject.label());
        return subject.isKeyword() ? Datum.of(subject.label()) : new Datum.Fields(facts);
    }

    private void people(Edition edition) {
        Map<String, Datum> known = new TreeMap<>();
        edition.withPeople(person -> {
            if (person.family() != null || person.given() != null || person.id() != null) {
                known.put(person.name(), person(person));
            }
            return person;
        });
        if (!known.isEmpty()) {
            entries.put("people", new Datum.Items(List.copyOf(known.values())));
        }
    }

    private static Datum person(Person person) {
        Map<String, Datum> facts = new LinkedHashMap<>();
        put(facts, "name", person.name());
        put(facts, "family", person.family());
        put(facts, "given", person.given());
        put(facts, "id", person.id());
        return new Datum.Fields(facts);
    }

    private void pictures(Edition edition) {
        Map<String, Datum> known = new LinkedHashMap<>();
        edition.withBlocks(block -> {
            if (block instanceof Block.Figure figure && figure.asset() != null
                    && !figure.info().equals(PictureInfo.NONE)) {
                known.put(figure.asset(), picture(figure.asset(), figure.info()));
            }
            return block;
        });
        if (!known.isEmpty()) {
            entries.put("pictures", new Datum.Items(List.copyOf(known.values())));
        }
    }

    private static Datum picture(String asset, PictureInfo info) {
        Map<String, Datum> facts = new LinkedHashMap<>();
        put(facts, "file", asset);
        put(facts, "uri", info.uri());
        put(facts, "taken", info.taken() == null ? null : info.taken().toString());
        put(facts, "place", info.place());
        facts.putAll(rights(info.rights()));
        info.extra().entries().forEach(facts::putIfAbsent);
        return new Datum.Fields(facts);
    }

    /** The lines of the block, with its rules. */
    String written() {
        List<String> lines = new ArrayList<>(List.of("---"));
        entries.forEach((key, value) -> lines.add(key + ": " + value(value)));
        lines.add("---");
        return entries.isEmpty() ? "" : String.join("\n", lines) + "\n\n";
    }

    /** A value as YAML has it in one line, which is as JSON has it. */
    private static String value(Datum datum) {
        StringBuilder out = new StringBuilder();
        append(datum, out);
        return out.toString();
    }

    private static void append(Datum datum, StringBuilder out) {
        switch (datum) {
            case Datum.Text it -> out.append(FlowText.scalar(it.value()));
            case Datum.Items it -> {
                out.append('[');
                for (int i = 0; i < it.items().size(); i++) {
                    out.append(i == 0 ? "" : ", ");
                    append(it.items().get(i), out);
                }
                out.append(']');
            }
            case Datum.Fields it -> {
                out.append('{');
                String comma = "";
                for (Map.Entry<String, Datum> entry : it.entries().entrySet()) {
                    out.append(comma).append(FlowText.scalar(entry.getKey())).append(": ");
                    append(entry.getValue(), out);
                    comma = ", ";
                }
                out.append('}');
            }
        }
    }
}
