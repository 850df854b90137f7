package org.colophon.render.html.data;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.colophon.model.Identity;
import org.colophon.model.Metadata;
import org.colophon.model.Moment;
import org.colophon.model.Relation;
import org.colophon.model.Rights;
import org.colophon.model.SourceSpan;
import org.colophon.model.Subject;
import org.colophon.render.html.markup.HtmlJob;
import org.jspecify.annotations.Nullable;

/** Writes the facts about an article by the names of ninjs 3.1. Its times have an hour and an offset, or are none. */
final class NinjsTerms {

    private final HtmlJob desk;
    private final Json json;
    private final Metadata work;

    NinjsTerms(HtmlJob desk, Json json, Metadata work) {
        this.desk = desk;
        this.json = json;
        this.work = work;
    }

    private void text(String name, @Nullable Object value) {
        json.optional(name, value == null ? null : desk.log.clean(value.toString(), SourceSpan.NONE));
    }

    /** When this version was made, if that is known to the hour. */
    @Nullable String modified() {
        Moment modified = work.identity().modified();
        return modified == null || modified.offset() == null ? null : modified.toString();
    }

    void write() {
        Identity identity = work.identity();
        Moment embargo = identity.embargo();
        Identity.Status status = identity.status();
        boolean exact = embargo != null && embargo.offset() != null;
        text("version", identity.version());
        text("embargoedUntil", exact ? embargo : null);
        text("edNote", embargo == null || exact ? null : "Embargoed until " + embargo);
        // A draft is not to be published yet: the standard has no word of its own for it.
        text("pubStatus", switch (status) {
            case null -> "usable";
            case USABLE -> "usable";
            case DRAFT, WITHHELD -> "withheld";
            case CANCELED -> "canceled";
        });
        rights(work.rights());
        summary();
        subjects();
    }

    private void rights(Rights rights) {
        text("copyrightHolder", rights.holder());
        String notice = rights.withTerms(null).notice();
        text("copyrightNotice", notice.isEmpty() ? null : notice);
        List<String> terms = Stream.of(rights.terms(), rights.licence()).filter(term -> term != null).toList();
        text("usageTerms", terms.isEmpty() ? null : String.join(" ", terms));
    }

    private void summary() {
        if (work.summary() != null) {
            json.name("descriptions").open("[").open("{").property("role", "summary");
            json.property("contentType", "text/plain");
            text("value", work.summary());
            json.close("}").close("]");
        }
    }

    private void subjects() {
        if (!work.subjects().isEmpty()) {
            json.name("subjects").open("[");
            for (Subject subject : work.subjects()) {
                String scheme = subject.scheme();
                json.open("{");
                text("name", subject.label());
                text("literal", subject.code());
                text("uri", scheme != null && scheme.matches("https?:.*[/#]") ? scheme + subject.code() : null);
                json.close("}");
            }
            json.close("]");
        }
    }

    /** The works that this one corrects, translates or replaces, among its associations. */
    void relations() {
        for (Relation relation : work.relations()) {
            json.open("{").property("name", relation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.property("rel", relation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            text("uri", relation.uri());
            if (relation.title() != null) {
                json.name("headlines").open("[").open("{").property("role", "main");
                text("value", relation.title());
                json.close("}").close("]");
            }
            json.property("type", "text").close("}");
        }
    }
}
