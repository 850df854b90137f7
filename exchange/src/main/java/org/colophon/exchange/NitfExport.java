package org.colophon.exchange;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Dateline;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Identity;
import org.colophon.model.Inline;
import org.colophon.model.Metadata;
import org.colophon.model.Moment;
import org.colophon.model.PlainText;
import org.colophon.model.Rights;
import org.colophon.model.Section;
import org.colophon.model.SourcePage;
import org.colophon.render.Format;
import org.jspecify.annotations.Nullable;

/**
 * Writes editions as IPTC NITF 3.6, which news agencies and archives take in. NITF is one article: further ones follow
 * under headings of the class {@code title}. Thread-safe.
 */
public final class NitfExport extends XmlExport {

    private static final String SPACE = "http://iptc.org/std/NITF/2006-10-18/";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

    /** An export. */
    public NitfExport() {
        super(new Format("nitf", "application/nitf+xml", "nitf.xml"));
    }

    @Override
    void write(Edition edition, XmlPage page, NotHeld notHeld) {
        EditionInfo info = edition.info();
        page.open("nitf", "xmlns", SPACE, "version", "-//IPTC//DTD NITF 3.6//EN", "xml:lang",
                info.language().toLanguageTag()).line();
        head(edition, page);
        page.open("body").line();
        List<Article> articles = edition.articles();
        if (!articles.isEmpty()) {
            body(articles, page, notHeld);
        }
        page.end().end();
    }

    private static void head(Edition edition, XmlPage page) {
        EditionInfo info = edition.info();
        Metadata metadata = edition.metadata();
        Identity identity = metadata.identity();
        page.open("head").line();
        page.words("title", info.title());
        page.open("docdata", "management-status", status(identity.status())).line();
        if (identity.uri() != null) {
            page.empty("doc-id", "id-string", identity.uri()).line();
        }
        if (info.date() != null) {
            page.empty("date.issue", "norm", DAY.format(info.date())).line();
        }
        if (identity.embargo() != null) {
            page.empty("date.release", "norm", norm(identity.embargo())).line();
        }
        rights(metadata.rights(), page);
        if (!metadata.labels().isEmpty()) {
            page.open("key-list");
            metadata.labels().forEach(word -> page.empty("keyword", "key", word));
            page.end();
        }
        page.end();
        SourcePage printed = edition.articles().isEmpty() ? null : edition.articles().getFirst().page();
        page.empty("pubdata", "type", "print",
                "name", said(info.publication()),
                "date.publication", info.date() == null ? "" : DAY.format(info.date()),
                "issn", said(info.periodical().issn()),
                "issue", said(info.issue()),
                "position.section", printed == null ? "" : said(printed.printSection()),
                "position.sequence", printed == null ? "" : said(printed.printPage())).line();
        page.end();
    }

    private static String status(Identity.@Nullable Status status) {
        return switch (status) {
            case null -> "usable";
            case USABLE -> "usable";
            case DRAFT, WITHHELD -> "embargoed";
            case CANCELED -> "canceled";
        };
    }

    private static String norm(Moment moment) {
        return moment.toString().replace("-", "").replace(":", "");
    }

    private static void rights(Rights rights, XmlPage page) {
        if (rights.holder() != null || rights.year() != null) {
            page.empty("doc.copyright", "year", said(rights.year()), "holder", said(rights.holder())).line();
        }
        if (rights.terms() != null || rights.licence() != null) {
            page.empty("doc.rights", "owner", said(rights.holder()), "limitations",
                    (said(rights.terms()) + " " + said(rights.licence())).strip()).line();
        }
    }

    private static String said(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static void body(List<Article> articles, XmlPage page, NotHeld notHeld) {
        Article first = articles.getFirst();
        NitfText text = new NitfText(page, notHeld);
        text.begin(first);
        Optional<Inline.DatelineText> opening = opening(first.lead());
        page.open("body.head").line();
        hedline(first, text, page, notHeld);
        first.creditLines().forEach(line -> text.byline(line));
        opening.ifPresent(dateline -> dateline(dateline, text, page));
        page.end();
        page.open("body.content").line();
        NitfBlocks blocks = new NitfBlocks(page, text, notHeld);
        blocks.all(opening.isPresent() ? withoutDateline(first.lead()) : first.lead());
        rest(first, blocks, text, page);
        for (Article article : articles.subList(1, articles.size())) {
            notHeld.add("further articles", "they follow under headings");
            text.begin(article);
            page.open("hl2", "class", "title");
            text.line(article.headline().title());
            page.end();
            blocks.all(article.creditLines());
            blocks.all(article.lead());
            rest(article, blocks, text, page);
        }
        page.end();
        page.open("body.end").end();
    }

    private static void hedline(Article article, NitfText text, XmlPage page, NotHeld notHeld) {
        page.open("hedline").line().open("hl1");
        text.line(article.headline().title());
        page.end();
        second("kicker", article.headline().kicker(), text, page, notHeld);
        second("deck", article.headline().deck(), text, page, notHeld);
        page.end();
    }

    private static void second(String kind, List<Inline> line, NitfText text, XmlPage page, NotHeld notHeld) {
        if (!line.isEmpty()) {
            page.open("hl2", "class", kind);
            text.line(line);
            page.end();
            if (kind.equals("kicker")) {
                notHeld.add("kickers", "they are second headlines of the class kicker");
            }
        }
    }

    private static void rest(Article article, NitfBlocks blocks, NitfText text, XmlPage page) {
        article.sections().forEach(section -> section(section, blocks, text, page));
        text.numbers().printed().forEach(note -> {
            page.open("fn", "id", note.id()).open("body.content").line();
            blocks.all(note.blocks());
            page.close().end();
        });
    }

    private static void section(Section section, NitfBlocks blocks, NitfText text, XmlPage page) {
        if (!section.heading().isEmpty()) {
            page.open("hl2", "class", section.level() == 1 ? "" : "level" + (section.level() + 1));
            text.line(section.heading());
            page.end();
        }
        page.open("block", "class", "section").line();
        List<CreditLine> lines = section.creditLines();
        if (!lines.isEmpty()) {
            text.byline(lines.getFirst());
            blocks.all(lines.subList(1, lines.size()));
        }
        blocks.all(section.blocks());
        page.end();
    }

    /** The dateline that the text opens with: NITF has it at the head of the body. */
    private static Optional<Inline.DatelineText> opening(List<Block> lead) {
        return !lead.isEmpty() && lead.getFirst() instanceof Block.Paragraph it && it.content().size() > 1
                && it.content().getFirst() instanceof Inline.DatelineText dateline
                ? Optional.of(dateline)
                : Optional.empty();
    }

    private static List<Block> withoutDateline(List<Block> lead) {
        Block.Paragraph first = (Block.Paragraph) lead.getFirst();
        List<Block> blocks = new java.util.ArrayList<>(lead);
        List<Inline> content = first.content();
        blocks.set(0, new Block.Paragraph(
                first.id(), first.kind(), content.subList(1, content.size()), first.span()));
        return blocks;
    }

    private static void dateline(Inline.DatelineText inline, NitfText text, XmlPage page) {
        Dateline dateline = inline.dateline();
        String words = PlainText.of(inline.content());
        String place = said(dateline.place());
        int at = place.isEmpty() ? -1 : words.indexOf(place);
        page.open("dateline");
        if (at >= 0) {
            page.text(words.substring(0, at));
            page.open("location").text(place).close();
            page.text(words.substring(at + place.length()));
        } else {
            text.line(inline.content());
        }
        if (dateline.date() != null) {
            page.empty("story.date", "norm", DAY.format(dateline.date()));
        }
        page.end();
    }
}
