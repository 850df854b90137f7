package org.colophon.render.html.data;

import java.util.List;
import java.util.Locale;
import org.colophon.model.EditionInfo;
import org.colophon.model.Identity;
import org.colophon.model.Metadata;
import org.colophon.model.Moment;
import org.colophon.model.Periodical;
import org.colophon.model.Person;
import org.colophon.model.PictureInfo;
import org.colophon.model.Relation;
import org.colophon.model.Rights;
import org.colophon.model.SourceSpan;
import org.colophon.model.Subject;
import org.colophon.render.html.markup.HtmlJob;
import org.jspecify.annotations.Nullable;

/**
 * Writes the facts about works, pictures, people and the publication by the terms of schema.org. The vocabulary says
 * of a work which corrections it has ({@code https://schema.org/correction}, "via a CorrectionComment, textually or in
 * another document"), so that a correction says it the other way round; successors are told by the terms of Dublin
 * Core. There is none for data of other programs.
 */
final class WorkTerms {

    /** Dublin Core Metadata Initiative, "DCMI Metadata Terms". */
    private static final String REPLACES = "http://purl.org/dc/terms/replaces";

    private final HtmlJob desk;
    private final Json json;

    WorkTerms(HtmlJob desk, Json json) {
        this.desk = desk;
        this.json = json;
    }

    private void text(String name, @Nullable Object value) {
        json.optional(name, value == null ? null : desk.log.clean(value.toString(), SourceSpan.NONE));
    }

    /** The facts about an article, without the day of its last change. */
    void work(Metadata work) {
        if (work.equals(Metadata.NONE)) {
            return;
        }
        Identity identity = work.identity();
        text("@id", identity.uri());
        text("identifier", identity.uri());
        text("version", identity.version());
        Identity.Status status = identity.status();
        text("creativeWorkStatus", status == null ? null : capitalised(status.name()));
        Moment embargo = identity.embargo();
        text("conditionsOfAccess", embargo == null ? null : "Embargoed until " + embargo);
        rights(work.rights());
        text("abstract", work.summary());
        List<Subject> terms = work.subjects().stream().filter(subject -> !subject.isKeyword()).toList();
        if (!terms.isEmpty()) {
            json.name("about").open("[");
            terms.forEach(this::term);
            json.close("]");
        }
        relations("correction", work, Relation.Kind.CORRECTED_BY);
        relations("translationOfWork", work, Relation.Kind.TRANSLATION_OF);
        relations(REPLACES, work, Relation.Kind.REPLACES);
        if (work.relations().stream().anyMatch(it -> it.kind() == Relation.Kind.CORRECTION_OF)) {
            json.name("@reverse").open("{");
            relations("correction", work, Relation.Kind.CORRECTION_OF);
            json.close("}");
        }
    }

    private static String capitalised(String constant) {
        return constant.charAt(0) + constant.substring(1).toLowerCase(Locale.ROOT);
    }

    private void term(Subject subject) {
        json.open("{").property("@type", "DefinedTerm");
        text("name", subject.label());
        text("termCode", subject.code());
        text("inDefinedTermSet", subject.scheme());
        json.close("}");
    }

    private void relations(String property, Metadata work, Relation.Kind kind) {
        List<Relation> relations = work.relations().stream().filter(it -> it.kind() == kind).toList();
        if (!relations.isEmpty()) {
            json.name(property).open("[");
            for (Relation relation : relations) {
                json.open("{").property("@type", type(relation));
                text("@id", relation.uri());
                text("name", relation.title());
                text("datePublished", relation.date());
                text("pagination", relation.page());
                json.close("}");
            }
            json.close("]");
        }
    }

    /** Only articles have a page in the vocabulary. */
    private static String type(Relation relation) {
        return switch (relation.kind()) {
            case CORRECTED_BY -> relation.page() == null ? "CorrectionComment" : "Article";
            case CORRECTION_OF, TRANSLATION_OF, REPLACES -> relation.page() == null ? "CreativeWork" : "Article";
        };
    }

    private void rights(Rights rights) {
        if (rights.equals(Rights.NONE)) {
            return;
        }
        if (rights.holder() != null) {
            json.name("copyrightHolder").open("{").property("@type", "Organization");
            text("name", rights.holder());
            json.close("}");
        }
        // The vocabulary has one year; a stretch of years is told in the notice alone.
        String year = rights.year();
        text("copyrightYear", year != null && year.matches("\\d{4}") ? year : null);
        String notice = rights.notice();
        text("copyrightNotice", notice.isEmpty() ? null : notice);
        licence(rights.licence());
    }

    private void licence(@Nullable String licence) {
        if (licence != null && !licence.matches("https?:.*")) {
            json.name("license").open("{").property("@type", "CreativeWork");
            text("name", licence);
            json.close("}");
        } else {
            text("license", licence);
        }
    }

    void picture(PictureInfo info) {
        text("identifier", info.uri());
        text("dateCreated", info.taken());
        if (info.place() != null) {
            json.name("contentLocation").open("{").property("@type", "Place");
            text("name", info.place());
            json.close("}");
        }
        rights(info.rights());
    }

    void person(Person person) {
        text("identifier", person.id());
        text("familyName", person.family());
        text("givenName", person.given());
    }

    /** The publication: who publishes it, and the periodical that the article is part of. */
    void publication(EditionInfo info) {
        Periodical periodical = info.periodical();
        String publisher = periodical.publisher() == null ? info.publication() : periodical.publisher();
        if (publisher != null) {
            json.name("publisher").open("{").property("@type", "Organization");
            text("name", publisher);
            text("location", periodical.place());
            json.close("}");
        }
        if (!periodical.equals(Periodical.NONE)) {
            json.name("isPartOf").open("{").property("@type", "Periodical");
            text("name", info.publication());
            text("issn", periodical.issn());
            text("identifier", periodical.number());
            json.close("}");
        }
    }
}
