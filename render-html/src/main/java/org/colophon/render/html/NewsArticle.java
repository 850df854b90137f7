package org.colophon.render.html;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Inline;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Person;
import org.colophon.model.PlainText;
import org.colophon.model.RoleIdentifiers;
import org.colophon.model.Section;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * Writes the schema.org description of the articles. Only terms that the vocabulary has on a NewsArticle are used;
 * every other function is a contributor, in a Role that names it.
 */
final class NewsArticle {

    private final Edition edition;
    private final Json json = new Json();

    NewsArticle(Edition edition) {
        this.edition = edition;
    }

    void write(Desk desk) {
        List<Article> articles = edition.articles();
        json.open('{').property("@context", "https://schema.org");
        if (articles.size() == 1) {
            article(articles.getFirst());
        } else {
            json.name("@graph").open('[');
            for (Article article : articles) {
                json.open('{');
                article(article);
                json.close('}');
            }
            json.close(']');
        }
        json.close('}');
        desk.out.raw("<script type=\"application/ld+json\">")
                .made(desk.log.clean(json.toString(), SourceSpan.NONE))
                .raw("</script>\n");
    }

    private void article(Article article) {
        EditionInfo info = edition.info();
        SourcePage page = article.page();
        json.property("@type", "NewsArticle");
        text("headline", PlainText.of(article.headline().title()));
        text("alternativeHeadline", PlainText.of(article.headline().deck()));
        json.property("inLanguage", article.language().toLanguageTag());
        optional("datePublished", info.date());
        optional("printEdition", info.issue());
        optional("printPage", page == null ? null : page.printPage());
        optional("printSection", page == null ? null : page.printSection());
        text("dateline", dateline(article));
        if (info.publication() != null) {
            json.name("publisher").open('{').property("@type", "Organization").property("name", info.publication()).close('}');
        }
        List<Credit> own = articleCredits(article);
        credits(own);
        if (own.stream().noneMatch(credit -> property(credit).equals("author"))) {
            // Nobody signs the whole: those who sign its parts are its authors.
            list("author", sectionCredits(article.sections()));
        }
        parts(article);
    }

    private void text(String name, String value) {
        if (!value.isBlank()) {
            json.property(name, value.strip());
        }
    }

    private void optional(String name, @Nullable Object value) {
        if (value != null) {
            json.property(name, value.toString());
        }
    }

    private static String dateline(Article article) {
        List<Block> blocks = new ArrayList<>(article.lead());
        article.sections().forEach(section -> blocks.addAll(section.blocks()));
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph && !paragraph.content().isEmpty()
                    && paragraph.content().getFirst() instanceof Inline.DatelineText dateline) {
                return dateline.dateline().text();
            }
        }
        return "";
    }

    /** The credits of the article but those of its sections, which stand with their parts. */
    private List<Credit> articleCredits(Article article) {
        Edition alone = new Edition(edition.info(), List.of(article));
        return alone.credits().stream()
                .filter(entry -> entry.place() != LedgerEntry.Place.SECTION)
                .map(LedgerEntry::credit)
                .toList();
    }

    private void parts(Article article) {
        List<Section> signed = article.sections().stream().filter(section -> !section.creditLines().isEmpty()).toList();
        if (signed.isEmpty()) {
            return;
        }
        json.name("hasPart").open('[');
        for (Section section : signed) {
            json.open('{').property("@type", "Article");
            text("headline", PlainText.of(section.heading()));
            credits(sectionCredits(List.of(section)));
            json.close('}');
        }
        json.close(']');
    }

    private static List<Credit> sectionCredits(List<Section> sections) {
        return sections.stream().map(Section::creditLines).flatMap(List::stream).map(CreditLine::credits).flatMap(List::stream).toList();
    }

    private void credits(List<Credit> credits) {
        for (String property : RoleIdentifiers.ARTICLE_PROPERTIES) {
            list(property, credits);
        }
    }

    private void list(String property, List<Credit> credits) {
        List<Credit> own = credits.stream()
                .filter(credit -> property(credit).equals(property) && !credit.contributors().isEmpty())
                .toList();
        if (!own.isEmpty()) {
            json.name(property).open('[');
            own.forEach(credit -> role(property, credit));
            json.close(']');
        }
    }

    private static String property(Credit credit) {
        return credit.role().kind().identifiers().article();
    }

    /** schema.org's Role repeats the property that it stands in. */
    private void role(String property, Credit credit) {
        String label = credit.role().label();
        for (Contributor contributor : credit.contributors()) {
            json.open('{').property("@type", "Role");
            json.property("name", contributor.person().name());
            json.property("roleName", label.isBlank() ? credit.role().kind().name() : label);
            json.name(property).open('{');
            json.property("@type", contributor.person().kind() == Person.Kind.PERSON ? "Person" : "Organization");
            json.property("name", contributor.person().name());
            if (contributor.person().kind() == Person.Kind.PERSON && !contributor.affiliations().isEmpty()) {
                json.property("jobTitle", String.join(" ", contributor.affiliations()));
            }
            json.close('}').close('}');
        }
    }
}
