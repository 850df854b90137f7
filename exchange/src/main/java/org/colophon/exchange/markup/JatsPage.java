package org.colophon.exchange.markup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.exchange.copy.CopySheet;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.Rights;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads an article of JATS: its elements become those of HTML, which are then read as those of pages. */
final class JatsPage {

    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("italic", "em"), Map.entry("bold", "strong"), Map.entry("underline", "u"),
            Map.entry("strike", "s"), Map.entry("monospace", "code"), Map.entry("disp-quote", "blockquote"),
            Map.entry("break", "br"), Map.entry("preformat", "pre"), Map.entry("list-item", "li"),
            Map.entry("rb", "span"), Map.entry("verse-group", "verse"), Map.entry("def-list", "dl"),
            Map.entry("term", "dt"), Map.entry("def", "dd"));

    private final CopySheet sheet;

    JatsPage(CopySheet sheet) {
        this.sheet = sheet;
    }

    void read(Element article) {
        Element front = article.selectFirst("> front");
        if (front != null) {
            facts(article, front);
            front.select("author-notes > fn[fn-type=con] > p").forEach(it -> it.addClass("printed"));
            rename(front);
            head(front);
        }
        Element whole = new Element("div");
        moved(article, whole, 0);
        for (Element sub : article.select("> sub-article, > response")) {
            Element title = sub.selectFirst("front-stub article-title, front article-title");
            if (title != null) {
                whole.appendElement("h2").html(title.html());
            }
            sub.select("author-notes fn p").forEach(whole::appendChild);
            moved(sub, whole, 1);
        }
        WebNotes notes = new WebNotes(whole);
        WebBlocks blocks = new WebBlocks(sheet, new WebLine(notes.all().keySet()));
        List<Block> all = new ArrayList<>();
        blocks.read(whole, all);
        all.forEach(sheet::add);
        notes.all().forEach((id, note) -> sheet.note(WebNotes.id(id), blocks.inside(note)));
    }

    private void moved(Element article, Element whole, int deeper) {
        for (Element part : article.select("> body, > back, > floats-group")) {
            headings(part, 2 + deeper);
            rename(part);
            whole.appendChild(part.tagName("div"));
        }
    }

    private void facts(Element article, Element front) {
        sheet.language(article.attr("xml:lang"));
        sheet.publication(text(front, "journal-title"));
        sheet.date(date(front));
        sheet.issue(text(front, "article-meta > issue"));
        sheet.page(text(front, "subj-group[subj-group-type=heading] subject"), text(front, "fpage"));
        sheet.keywords(front.select("kwd-group > kwd").eachText());
        String summary = text(front, "article-meta > abstract");
        Element id = front.selectFirst("article-id[pub-id-type=uri]");
        sheet.describe(known -> known
                .withSummary(summary.isBlank() ? null : summary)
                .withIdentity(id == null ? known.identity() : known.identity().withUri(id.text()))
                .withRights(new Rights(none(text(front, "copyright-holder")), none(text(front, "copyright-year")), null,
                        none(text(front, "license-p")))));
    }

    private static @Nullable String none(String text) {
        return text.isBlank() ? null : text.strip();
    }

    private static String text(Element from, String selector) {
        Element found = from.selectFirst(selector);
        return found == null ? "" : found.text();
    }

    private static @Nullable LocalDate date(Element front) {
        for (Element date : front.select("pub-date")) {
            try {
                return LocalDate.of(Integer.parseInt(text(date, "year")), Integer.parseInt(text(date, "month")),
                        Integer.parseInt(text(date, "day")));
            } catch (NumberFormatException | DateTimeException e) {
                continue;
            }
        }
        return null;
    }

    private void head(Element front) {
        line(front, "article-meta > title-group > article-title").ifPresent(sheet::title);
        line(front, "alt-title[alt-title-type=kicker]").ifPresent(sheet::kicker);
        line(front, "title-group > subtitle").ifPresent(sheet::deck);
        List<Element> printed = front.select("p.printed");
        if (!printed.isEmpty()) {
            printed.forEach(it -> sheet.paragraph(words(it)));
            return;
        }
        for (Element contributor : front.select("article-meta > contrib-group > contrib")) {
            String name = name(contributor);
            String role = text(contributor, "role");
            if (contributor.attr("contrib-type").equals("author") && role.isBlank()) {
                sheet.author(name);
            } else if (!name.isBlank()) {
                sheet.paragraph(List.of(Inline.Text.of(
                        (role.isBlank() ? contributor.attr("contrib-type") : role) + ": " + name)));
            }
        }
    }

    private java.util.Optional<List<Inline>> line(Element front, String selector) {
        return java.util.Optional.ofNullable(front.selectFirst(selector)).map(this::words)
                .filter(words -> !words.isEmpty());
    }

    private List<Inline> words(Element it) {
        return new WebLine(Set.of()).read(it.childNodes());
    }

    /** A name in the order of its language. */
    private static String name(Element contributor) {
        String family = text(contributor, "surname");
        String given = text(contributor, "given-names");
        if (family.isBlank() && given.isBlank()) {
            String whole = text(contributor, "collab");
            return whole.isBlank() ? text(contributor, "string-name") : whole;
        }
        boolean eastern = family.codePoints().anyMatch(Character::isIdeographic);
        return (eastern ? family + given : given + " " + family).strip();
    }

    /** Titles of sections are headings by their depth; other titles are labels. */
    private static void headings(Element parent, int level) {
        for (Element child : parent.children()) {
            boolean section = Set.of("sec", "ack", "app", "ref-list", "notes", "fn-group", "app-group", "glossary")
                    .contains(child.normalName());
            if (section) {
                Element title = child.selectFirst("> title");
                if (title != null) {
                    title.tagName("h" + Math.min(6, level));
                }
            }
            headings(child, section ? level + 1 : level);
        }
    }

    private void rename(Element root) {
        root.select("sec-meta, label").forEach(Element::remove);
        root.select("list").forEach(it -> it.tagName(it.attr("list-type").equals("order") ? "ol" : "ul"));
        root.select("disp-quote[content-type=pull]").forEach(it -> {
            it.tagName("pull-quote");
            it.select("> attrib").forEach(source -> source.tagName("cite"));
        });
        root.select("boxed-text").forEach(it -> {
            it.select("> caption").forEach(caption -> caption.tagName("div").addClass("label"));
            it.select("> .label title").forEach(title -> title.tagName("span"));
            it.tagName(it.attr("content-type").equals("editors-note") ? "editor-note" : "boxed-text");
        });
        root.select("fig").forEach(JatsPage::figure);
        root.select("table-wrap").forEach(JatsPage::table);
        root.select("speech").forEach(JatsPage::speech);
        root.select("code").forEach(it -> it.tagName("pre"));
        root.select("verse-line").forEach(it -> it.tagName("span").after(new Element("br")));
        root.select("p[content-type=divider]").forEach(it -> it.tagName("hr").empty());
        root.select("styled-content[style-type=break]").forEach(it -> it.tagName("br"));
        root.select("styled-content[style-type=highlighted]").forEach(it -> it.tagName("mark"));
        root.select("ext-link").forEach(it -> it.tagName("a").attr("href", it.attr("xlink:href").isEmpty()
                ? it.attr("href") : it.attr("xlink:href")).attr("title", it.attr("xlink:title")));
        root.select("xref[ref-type=fn]").forEach(it -> it.tagName("a").attr("href", "#" + it.attr("rid"))
                .attr("role", "doc-noteref"));
        root.select("fn, ref, mixed-citation, element-citation, fn-group, attrib").forEach(it -> it.tagName("div"));
        root.select("supplementary-material, alternatives").forEach(it -> it.tagName("div"));
        NAMES.forEach((jats, html) -> root.select(jats).forEach(it -> it.tagName(html)));
    }

    private static void figure(Element fig) {
        Element caption = new Element("figcaption");
        fig.select("> caption, > attrib, > permissions").forEach(it -> {
            it.select("title").forEach(title -> title.tagName("p"));
            caption.appendChild(it.tagName("div"));
        });
        Element alt = fig.selectFirst("alt-text");
        fig.select("graphic, inline-graphic").forEach(it -> it.tagName("img")
                .attr("src", it.attr("xlink:href").isEmpty() ? it.attr("href") : it.attr("xlink:href"))
                .attr("alt", alt == null ? "" : alt.text()));
        if (alt != null) {
            alt.remove();
        }
        if (!caption.text().isBlank()) {
            fig.appendChild(caption);
        }
        fig.tagName("figure");
    }

    private static void table(Element wrap) {
        Element caption = wrap.selectFirst("> caption");
        Element table = wrap.selectFirst("table");
        if (caption != null && table != null) {
            caption.select("title, p").forEach(Element::unwrap);
            table.prependChild(caption);
        }
        wrap.tagName("div");
    }

    private static void speech(Element speech) {
        Element speaker = speech.selectFirst("> speaker");
        Element first = speech.selectFirst("> p");
        if (speaker != null && first != null) {
            first.prependChild(speaker.tagName("strong"));
        }
        speech.tagName("div");
    }
}
