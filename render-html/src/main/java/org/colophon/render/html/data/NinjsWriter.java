package org.colophon.render.html.data;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.Dateline;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Moment;
import org.colophon.model.Person;
import org.colophon.model.PlainText;
import org.colophon.model.RoleIdentifiers;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.render.html.markup.Address;
import org.colophon.render.html.markup.ArticleSummary;
import org.colophon.render.html.markup.Figures;
import org.colophon.render.html.markup.HtmlJob;
import org.colophon.render.html.markup.Markup;
import org.colophon.render.html.markup.PagePicture;
import org.jspecify.annotations.Nullable;

/**
 * Writes ninjs 3.1, by the names of its published schema; whoever had a part is an infosource, whose role is MARC's.
 */
public final class NinjsWriter {

    private static final String SCHEMA = "https://www.iptc.org/std/ninjs/ninjs-schema_3.1.json";
    /** MARC relators: the publisher. */
    private static final URI PUBLISHER = URI.create("http://id.loc.gov/vocabulary/relators/pbl");

    private final HtmlJob desk;
    private final Edition edition;
    private final Article article;
    private final URI uri;
    private final Json json;
    private final NinjsTerms terms;

    public NinjsWriter(HtmlJob desk, Edition alone, URI uri, Markup out) {
        this.desk = desk;
        this.edition = alone;
        this.article = alone.articles().getFirst();
        this.uri = uri;
        this.json = new Json(out);
        this.terms = new NinjsTerms(desk, json, article.metadata());
    }

    public void write(String html) throws IOException {
        json.open("{").property("uri", uri.toString()).property("type", "text").property("representationType", "full");
        json.property("profile", "article");
        json.name("standard")
                .open("{")
                .property("name", "ninjs")
                .property("version", "3.1")
                .property("schema", SCHEMA)
                .close("}");
        optional("versionCreated", terms.modified() != null
                ? terms.modified()
                : instant().map(at -> DateTimeFormatter.ISO_INSTANT.format(at)).orElse(null));
        terms.write();
        json.property("language", article.language().toLanguageTag());
        optional("title", PlainText.of(article.headline().title()));
        headlines();
        List<LedgerEntry> ledger = edition.credits();
        optional("by", String.join(", ", edition.authors().stream().map(Person::name).distinct().toList()));
        Dateline dateline = ArticleSummary.dateline(article);
        optional("located", dateline == null ? null : dateline.place());
        sources(ledger);
        page();
        bodies(html);
        associations();
        json.close("}");
    }

    private void optional(String name, @Nullable String value) {
        json.optional(name, value == null ? null : desk.log.clean(value, SourceSpan.NONE));
    }

    /** The instant that the caller gave; else the day of the edition. */
    private Optional<Instant> instant() {
        return desk.context
                .instant()
                .or(() -> Optional.ofNullable(edition.info().date())
                        .map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private void headlines() {
        json.name("headlines").open("[");
        headline("main", article.headline().title());
        headline("kicker", article.headline().kicker());
        headline("deck", article.headline().deck());
        json.close("]");
    }

    private void headline(String role, List<Inline> content) {
        if (!content.isEmpty()) {
            json.open("{").property("role", role).property("contentType", "text/plain");
            optional("value", PlainText.of(content));
            json.close("}");
        }
    }

    private void sources(List<LedgerEntry> ledger) {
        json.name("infoSources").open("[");
        if (edition.info().publication() != null) {
            source(edition.info().publication(), Optional.of(PUBLISHER));
        }
        for (LedgerEntry entry : ledger) {
            RoleIdentifiers identifiers = entry.credit().role().kind().identifiers();
            for (Contributor contributor : entry.credit().contributors()) {
                source(contributor.person().name(), identifiers.relatorUri());
            }
        }
        json.close("]");
    }

    private void source(String name, Optional<URI> role) {
        json.open("{");
        optional("name", name);
        optional("role", role.map(URI::toString).orElse(null));
        json.close("}");
    }

    /** The page that it was printed on. */
    private void page() {
        SourcePage page = article.page();
        json.name("altIds").open("[");
        alternative("article", article.id());
        alternative("identity", article.metadata().identity().uri());
        alternative("printEdition", edition.info().issue());
        alternative("printSection", page == null ? null : page.printSection());
        alternative("printPage", page == null ? null : page.printPage());
        json.close("]");
    }

    private void alternative(String role, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            json.open("{").property("role", role);
            optional("value", value);
            json.close("}");
        }
    }

    private void bodies(String html) {
        json.name("bodies").open("[");
        json.open("{").property("role", "main").property("contentType", "text/plain");
        optional("value", PlainText.of(article));
        json.close("}");
        json.open("{").property("role", "html").property("contentType", "text/html").property("value", html).close("}");
        json.close("]");
    }

    private void associations() throws IOException {
        json.name("associations").open("[");
        for (Block.Figure figure : Figures.of(article)) {
            if (desk.picture(figure) instanceof PagePicture.Shown shown
                    && shown.address() instanceof Address.Elsewhere stored) {
                association(figure, stored);
            }
        }
        terms.relations();
        json.close("]");
    }

    private URI address(Block.Figure figure) {
        String named = figure.info().uri();
        return named == null ? uri.resolve("#" + figure.id()) : URI.create(named);
    }

    private void association(Block.Figure figure, Address.Elsewhere stored) {
        json.open("{")
                .property("name", figure.id())
                .property("uri", address(figure).toString())
                .property("type", "picture");
        json.name("descriptions").open("[");
        description("caption", PlainText.of(figure.caption()));
        description("alt", figure.alt());
        json.close("]");
        optional(
                "by",
                String.join(
                        " ",
                        figure.creditLines().stream()
                                .flatMap(line -> line.credits().stream())
                                .map(Credit::text)
                                .toList()));
        optional("copyrightHolder", figure.info().rights().holder());
        String notice = figure.info().rights().notice();
        optional("copyrightNotice", notice.isEmpty() ? null : notice);
        optional("contentCreated", when(figure.info().taken()));
        json.name("renditions").open("[").open("{").property("name", "original");
        json.property("href", uri.resolve(stored.value()).toString()).close("}").close("]");
        json.close("}");
    }

    /** A time of the standard has an hour and an offset. */
    private static @Nullable String when(@Nullable Moment moment) {
        return moment == null || moment.offset() == null ? null : moment.toString();
    }

    private void description(String role, String text) {
        if (!text.isBlank()) {
            json.open("{").property("role", role);
            optional("value", text);
            json.close("}");
        }
    }
}
