package org.colophon.render.html.data;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.Dateline;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Moment;
import org.colophon.model.Person;
import org.colophon.model.PlainText;
import org.colophon.model.RoleIdentifiers;
import org.colophon.model.Section;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.render.html.markup.Address;
import org.colophon.render.html.markup.ArticleSummary;
import org.colophon.render.html.markup.Figures;
import org.colophon.render.html.markup.HtmlJob;
import org.colophon.render.html.markup.PagePicture;

/**
 * Writes the schema.org description of the articles. Only terms that the vocabulary has on a type are used; every other
 * function is a contributor, in a Role that names it. Whoever made a picture is the picture's creator and a contributor
 * of the article.
 */
public final class NewsArticle {

    private final HtmlJob desk;
    private final Edition edition;
    private final Json json;
    private final WorkTerms terms;

    public NewsArticle(HtmlJob desk, Edition edition) {
        this.desk = desk;
        this.edition = edition;
        this.json = new Json(desk.out);
        this.terms = new WorkTerms(desk, json);
    }

    public void write() throws IOException {
        List<Article> articles = edition.articles();
        desk.out.raw("<script type=\"application/ld+json\">");
        json.open("{").property("@context", "https://schema.org");
        if (articles.size() == 1) {
            article(articles.getFirst());
        } else {
            json.name("@graph").open("[");
            for (Article article : articles) {
                json.open("{");
                article(article);
                json.close("}");
            }
            json.close("]");
        }
        json.close("}");
        desk.out.raw("</script>\n");
    }

    private void article(Article article) throws IOException {
        EditionInfo info = edition.info();
        SourcePage page = article.page();
        json.property("@type", "NewsArticle");
        text("headline", PlainText.of(article.headline().title()));
        text("alternativeHeadline", PlainText.of(article.headline().deck()));
        json.property("inLanguage", article.language().toLanguageTag());
        dates(article);
        text("printEdition", info.issue());
        List<String> keywords = article.metadata().subjects().isEmpty() ? info.keywords() : article.metadata().labels();
        text("keywords", keywords.isEmpty() ? null : String.join(", ", keywords));
        if (page != null) {
            text("printPage", page.printPage());
            text("printSection", page.printSection());
        }
        dateline(article);
        terms.publication(info);
        terms.work(article.metadata());
        articleCredits(article);
        pictures(article);
        parts(article);
    }

    private void text(String name, @org.jspecify.annotations.Nullable String value) {
        json.optional(name, value == null ? null : desk.log.clean(value, SourceSpan.NONE));
    }

    /** The day of the edition and that of the last change; where there is none, the instant that the caller gave. */
    private void dates(Article article) {
        LocalDate day = edition.info().date();
        Moment modified = article.metadata().identity().modified();
        String given = desk.context
                .instant()
                .map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate().toString())
                .orElse(null);
        json.optional("datePublished", day == null ? given : day);
        json.optional("dateModified", modified == null ? given : modified);
    }

    private void dateline(Article article) {
        Dateline dateline = ArticleSummary.dateline(article);
        if (dateline != null) {
            text("dateline", dateline.text());
            if (dateline.place() != null) {
                json.name("locationCreated").open("{").property("@type", "Place");
                text("name", dateline.place());
                json.close("}");
            }
        }
    }

    /** The credits of the article except those of its sections, which are with their parts. */
    private void articleCredits(Article article) {
        Edition alone = edition.articles().size() == 1 ? edition : new Edition(edition.info(), List.of(article));
        List<LedgerEntry> ledger = alone.credits();
        List<Credit> own = ledger.stream()
                .filter(entry -> entry.place() != LedgerEntry.Place.SECTION)
                .map(LedgerEntry::credit)
                .toList();
        credits(own);
        if (own.stream().noneMatch(credit -> property(credit).equals("author"))) {
            // The article itself is unsigned: those who sign its parts are its authors.
            list(
                    "author",
                    ledger.stream()
                            .filter(entry -> entry.place() == LedgerEntry.Place.SECTION)
                            .map(LedgerEntry::credit)
                            .toList());
        }
    }

    private void parts(Article article) {
        List<Section> signed = article.sections().stream().filter(section -> !section.creditLines().isEmpty()).toList();
        if (signed.isEmpty()) {
            return;
        }
        json.name("hasPart").open("[");
        for (Section section : signed) {
            json.open("{").property("@type", "Article");
            text("headline", PlainText.of(section.heading()));
            credits(section.creditLines().stream().flatMap(line -> line.credits().stream()).toList());
            json.close("}");
        }
        json.close("]");
    }

    private void pictures(Article article) throws IOException {
        boolean open = false;
        for (Block.Figure figure : Figures.of(article)) {
            if (desk.picture(figure) instanceof PagePicture.Shown shown) {
                if (!open) {
                    json.name("image").open("[");
                    open = true;
                }
                picture(figure, shown);
            }
        }
        if (open) {
            json.close("]");
        }
    }

    private void picture(Block.Figure figure, PagePicture.Shown shown) {
        json.open("{").property("@type", "ImageObject");
        text("caption", PlainText.of(figure.caption()));
        text("description", figure.alt());
        if (shown.address() instanceof Address.Elsewhere stored) {
            json.property("contentUrl", stored.value());
        }
        List<Credit> credits = figure.creditLines().stream().flatMap(line -> line.credits().stream()).toList();
        text("creditText", String.join(" ", credits.stream().map(Credit::text).toList()));
        List<Credit> makers = credits.stream()
                .filter(credit -> credit.role()
                                .kind()
                                .identifiers()
                                .media()
                                .filter("creator"::equals)
                                .isPresent()
                        && !credit.contributors().isEmpty())
                .toList();
        if (!makers.isEmpty()) {
            json.name("creator").open("[");
            makers.forEach(credit -> roles("creator", credit));
            json.close("]");
        }
        terms.picture(figure.info());
        json.close("}");
    }

    private void credits(List<Credit> credits) {
        for (String property : RoleIdentifiers.ARTICLE_PROPERTIES) {
            list(property, credits);
        }
    }

    private void list(String property, List<Credit> credits) {
        boolean open = false;
        for (Credit credit : credits) {
            if (property(credit).equals(property) && !credit.contributors().isEmpty()) {
                if (!open) {
                    json.name(property).open("[");
                    open = true;
                }
                roles(property, credit);
            }
        }
        if (open) {
            json.close("]");
        }
    }

    private static String property(Credit credit) {
        return credit.role().kind().identifiers().article();
    }

    /** schema.org's Role repeats the property that it is the value of. */
    private void roles(String property, Credit credit) {
        String label = credit.role().label();
        for (Contributor contributor : credit.contributors()) {
            Person person = contributor.person();
            json.open("{").property("@type", "Role");
            text("name", person.name());
            text("roleName", label.isBlank() ? credit.role().kind().name() : label);
            json.name(property).open("{");
            json.property("@type", person.kind() == Person.Kind.PERSON ? "Person" : "Organization");
            text("name", person.name());
            if (person.kind() == Person.Kind.PERSON) {
                text("jobTitle", String.join(" ", contributor.affiliations()));
            }
            terms.person(person);
            json.close("}").close("}");
        }
    }
}
