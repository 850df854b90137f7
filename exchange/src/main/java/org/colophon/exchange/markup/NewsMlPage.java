package org.colophon.exchange.markup;

import java.util.List;
import java.util.Set;
import org.colophon.exchange.UnreadableCopyException;
import org.colophon.exchange.copy.CopySheet;
import org.colophon.model.Rights;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Reads a text item of NewsML-G2: its facts, and the NITF, HTML or plain text in it. */
final class NewsMlPage {

    private final CopySheet sheet;
    private final String name;

    NewsMlPage(CopySheet sheet, String name) {
        this.sheet = sheet;
        this.name = name;
    }

    void read(Document tree) {
        Element item = tree.select("newsItem").stream()
                .filter(it -> it.selectFirst("inlineXML, inlineData") != null).findFirst()
                .orElseThrow(() -> new UnreadableCopyException(name, "none of its items has a text in it", null));
        Element meta = item.selectFirst("contentMeta");
        Element nitf = item.selectFirst("inlineXML nitf");
        Element html = item.selectFirst("inlineXML html");
        facts(item, meta);
        if (nitf != null) {
            new NitfPage(sheet).read(nitf);
            return;
        }
        if (meta != null) {
            head(meta);
        }
        Element text = html == null ? item.selectFirst("inlineData, inlineXML") : html.selectFirst("body");
        if (text != null && html != null) {
            text.select("h1").stream().filter(it -> sheet.hasTitle()).forEach(it -> it.tagName("h2"));
            new WebBlocks(sheet, new WebLine(Set.of())).inside(text).forEach(sheet::add);
        } else if (text != null && text.children().isEmpty()) {
            for (String paragraph : text.wholeText().split("\\n\\s*\\n|\\n(?=\\s{2,})")) {
                sheet.paragraph(new WebLine(Set.of()).read(List.of(new org.jsoup.nodes.TextNode(paragraph))));
            }
        } else if (text != null) {
            new WebBlocks(sheet, new WebLine(Set.of())).inside(text).forEach(sheet::add);
        }
    }

    private void facts(Element item, @org.jspecify.annotations.Nullable Element meta) {
        String guid = item.attr("guid");
        if (guid.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+")) {
            sheet.describe(known -> known.withIdentity(known.identity().withUri(guid)
                    .withVersion(item.attr("version").isBlank() ? null : item.attr("version"))));
        }
        Element holder = item.selectFirst("rightsInfo copyrightHolder");
        Element notice = item.selectFirst("rightsInfo copyrightNotice");
        Element terms = item.selectFirst("rightsInfo usageTerms");
        String held = holder == null ? "" : holder.text().isBlank() ? holder.attr("literal") : holder.text();
        String said = (notice == null ? "" : notice.text()) + (terms == null ? "" : " " + terms.text());
        sheet.describe(known -> known.withRights(new Rights(held.isBlank() ? null : held.strip(), null, null,
                said.isBlank() ? null : said.strip())));
        if (meta != null) {
            sheet.date(NitfPage.day(text(meta, "contentCreated")));
            sheet.keywords(meta.select("keyword").eachText());
            Element language = meta.selectFirst("language");
            sheet.language(language == null ? item.attr("xml:lang") : language.attr("tag"));
        }
    }

    private static String text(Element from, String name) {
        Element found = from.selectFirst(name);
        return found == null ? "" : found.text();
    }

    private void head(Element meta) {
        List<Element> headlines = meta.select("headline");
        if (!headlines.isEmpty()) {
            sheet.title(new WebLine(Set.of()).read(headlines.getFirst().childNodes()));
            headlines.stream().skip(1)
                    .forEach(it -> sheet.deck(new WebLine(Set.of()).read(it.childNodes())));
        }
        meta.select("by").forEach(it -> NitfPage.byline(it, sheet));
        String summary = text(meta, "description");
        if (!summary.isBlank()) {
            sheet.describe(known -> known.withSummary(summary));
        }
    }
}
