package org.colophon.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Metadata;
import org.colophon.model.Note;
import org.colophon.model.Periodical;
import org.colophon.model.Rights;
import org.colophon.model.Section;
import org.colophon.model.SourcePage;
import org.colophon.render.Format;
import org.jspecify.annotations.Nullable;

/**
 * Writes editions as JATS Journal Publishing 1.3 (ANSI/NISO Z39.96-2021), which archives of journals take in. The
 * first article is the article, further ones are its {@code sub-article}s. Thread-safe.
 */
public final class JatsExport extends XmlExport {

    /** An export. */
    public JatsExport() {
        super(new Format("jats", "application/xml", "jats.xml"));
    }

    @Override
    void write(Edition edition, XmlPage page, NotHeld notHeld) {
        List<Article> articles = edition.articles();
        EditionInfo info = edition.info();
        page.open("article", "xmlns:xlink", "http://www.w3.org/1999/xlink", "article-type", "news",
                "dtd-version", "1.3", "xml:lang", info.language().toLanguageTag()).line();
        page.open("front").line();
        journal(info, page, notHeld);
        if (articles.isEmpty()) {
            page.open("article-meta").end().end();
        } else {
            meta(edition, articles.getFirst(), edition.metadata(), page, notHeld);
            page.end();
            text(articles.getFirst(), page, notHeld);
            for (Article article : articles.subList(1, articles.size())) {
                page.open("sub-article", "id", article.id(), "article-type", "news",
                        "xml:lang", article.language().toLanguageTag()).line();
                page.open("front-stub").line();
                facts(article, page, notHeld);
                page.end();
                text(article, page, notHeld);
                page.end();
            }
        }
        page.end();
    }

    private static void journal(EditionInfo info, XmlPage page, NotHeld notHeld) {
        Periodical periodical = info.periodical();
        String title = info.publication() == null ? "" : info.publication();
        page.open("journal-meta").line();
        page.words("journal-id", title, "journal-id-type", "publisher-id");
        page.open("journal-title-group").words("journal-title", title).end();
        page.words("issn", said(periodical.issn()), "publication-format", "print");
        if (periodical.publisher() != null) {
            page.open("publisher").words("publisher-name", periodical.publisher());
            if (periodical.place() != null) {
                page.words("publisher-loc", periodical.place());
            }
            page.end();
        }
        if (periodical.issn() == null) {
            notHeld.add("the ISSN, which the edition does not tell", "its element is empty");
        }
        page.end();
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static void meta(Edition edition, Article article, Metadata metadata, XmlPage page, NotHeld notHeld) {
        EditionInfo info = edition.info();
        page.open("article-meta").line();
        String uri = metadata.identity().uri();
        page.words("article-id", uri == null ? article.id() : uri, "pub-id-type", uri == null ? "publisher-id" : "uri");
        SourcePage printed = article.page();
        if (printed != null && printed.printSection() != null) {
            page.open("article-categories").open("subj-group", "subj-group-type", "heading")
                    .words("subject", printed.printSection()).close().end();
        }
        facts(article, page, notHeld);
        date(info.date(), page);
        if (info.issue() != null) {
            page.words("issue", info.issue());
        }
        if (printed != null && printed.printPage() != null) {
            page.words("fpage", printed.printPage());
        }
        rights(metadata.rights(), page);
        if (metadata.summary() != null) {
            page.open("abstract").words("p", metadata.summary()).end();
        }
        if (!metadata.labels().isEmpty()) {
            page.open("kwd-group").line();
            metadata.labels().forEach(word -> page.words("kwd", word));
            page.end();
        }
        page.end();
    }

    private static void date(@Nullable LocalDate date, XmlPage page) {
        if (date != null) {
            page.open("pub-date", "date-type", "pub", "publication-format", "print",
                    "iso-8601-date", date.toString()).line();
            page.words("day", "" + date.getDayOfMonth()).words("month", "" + date.getMonthValue());
            page.words("year", "" + date.getYear()).end();
        }
    }

    private static void rights(Rights rights, XmlPage page) {
        if (rights.equals(Rights.NONE)) {
            return;
        }
        page.open("permissions").line();
        String notice = rights.withTerms(null).notice();
        if (!notice.isEmpty()) {
            page.words("copyright-statement", notice);
        }
        if (rights.year() != null) {
            page.words("copyright-year", rights.year());
        }
        if (rights.holder() != null) {
            page.words("copyright-holder", rights.holder());
        }
        if (rights.licence() != null || rights.terms() != null) {
            page.open("license").words("license-p", (said(rights.licence()) + " " + said(rights.terms())).strip())
                    .end();
        }
        page.end();
    }

    /** Title, contributors and the lines that name them. */
    private static void facts(Article article, XmlPage page, NotHeld notHeld) {
        JatsText text = new JatsText(page, notHeld, article);
        page.open("title-group").line().open("article-title");
        text.line(article.headline().title());
        page.end();
        if (!article.headline().deck().isEmpty()) {
            page.open("subtitle");
            text.line(article.headline().deck());
            page.end();
        }
        if (!article.headline().kicker().isEmpty()) {
            page.open("alt-title", "alt-title-type", "kicker");
            text.line(article.headline().kicker());
            page.end();
        }
        page.end();
        JatsContributors.write(article.creditLines(), page, notHeld);
        if (!article.creditLines().isEmpty()) {
            page.open("author-notes").line();
            for (CreditLine line : article.creditLines()) {
                page.open("fn", "fn-type", "con").open("p");
                text.line(line.text());
                page.close().end();
            }
            page.end();
        }
    }

    private static void text(Article article, XmlPage page, NotHeld notHeld) {
        JatsText text = new JatsText(page, notHeld, article);
        JatsBlocks blocks = new JatsBlocks(page, text, notHeld);
        page.open("body").line();
        blocks.parts(article.lead());
        for (Section section : article.sections()) {
            section(section, blocks, text, page, notHeld);
        }
        page.end();
        List<Note> notes = text.numbers().printed();
        if (!notes.isEmpty()) {
            page.open("back").open("fn-group").line();
            for (Note note : notes) {
                page.open("fn", "id", note.id()).line();
                blocks.all(note.blocks());
                page.end();
            }
            page.close().end();
        }
    }

    private static void section(
            Section section, JatsBlocks blocks, JatsText text, XmlPage page, NotHeld notHeld) {
        page.open("sec", "id", section.id()).line();
        List<CreditLine> named = section.creditLines().stream()
                .filter(line -> !line.credits().isEmpty()).toList();
        if (!named.isEmpty()) {
            page.open("sec-meta").line();
            JatsContributors.write(named, page, notHeld);
            page.end();
        }
        page.open("title");
        text.line(section.heading());
        page.end();
        List<Block> all = new ArrayList<>(section.creditLines());
        all.addAll(section.blocks());
        blocks.parts(all);
        page.end();
    }
}
