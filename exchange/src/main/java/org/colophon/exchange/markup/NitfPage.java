package org.colophon.exchange.markup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.colophon.exchange.copy.CopySheet;
import org.colophon.model.Block;
import org.colophon.model.Identity;
import org.colophon.model.Inline;
import org.colophon.model.Rights;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Reads an article of NITF: its elements become those of HTML, which are then read as those of pages. */
final class NitfPage {

    private static final int LONGEST_NAME = 40;

    private final CopySheet sheet;

    NitfPage(CopySheet sheet) {
        this.sheet = sheet;
    }

    void read(Element nitf) {
        facts(nitf);
        Element head = nitf.selectFirst("body > body\\.head");
        if (head != null) {
            head(head);
        }
        List<Element> contents = nitf.select("body > body\\.content");
        for (Element content : contents) {
            rename(content);
        }
        Element whole = new Element("div");
        contents.forEach(whole::appendChild);
        if (head != null) {
            dateline(head, whole);
        }
        nitf.select("body\\.end tagline").forEach(it -> whole.appendChild(it.tagName("p")));
        WebNotes notes = notes(whole);
        WebBlocks blocks = new WebBlocks(sheet, new WebLine(notes.all().keySet()));
        List<Block> all = new ArrayList<>();
        blocks.read(whole, all);
        all.forEach(sheet::add);
        notes.all().forEach((id, note) -> sheet.note(WebNotes.id(id), blocks.inside(note)));
    }

    private static WebNotes notes(Element whole) {
        whole.select("a.note").forEach(it -> it.attr("role", "doc-noteref"));
        return new WebNotes(whole);
    }

    private void facts(Element nitf) {
        sheet.language(nitf.attr("xml:lang"));
        Element issued = nitf.selectFirst("docdata date\\.issue");
        Element printed = nitf.selectFirst("pubdata");
        LocalDate date = day(issued == null ? "" : issued.attr("norm"));
        sheet.date(date == null && printed != null ? day(printed.attr("date.publication")) : date);
        if (printed != null) {
            sheet.publication(printed.attr("name"));
            sheet.issue(printed.attr("issue"));
            sheet.page(printed.attr("position.section"), printed.attr("position.sequence"));
        }
        sheet.keywords(nitf.select("key-list keyword").eachAttr("key"));
        Element id = nitf.selectFirst("docdata doc-id");
        Element copyright = nitf.selectFirst("docdata doc\\.copyright");
        Element terms = nitf.selectFirst("docdata doc\\.rights");
        sheet.describe(known -> known
                .withRights(new Rights(said(copyright, "holder"), said(copyright, "year"), null,
                        said(terms, "limitations")))
                .withIdentity(identity(known.identity(), id)));
        Element summary = nitf.selectFirst("body\\.head > abstract");
        if (summary != null && !summary.text().isBlank()) {
            sheet.describe(known -> known.withSummary(summary.text()));
        }
    }

    private static Identity identity(Identity known, @Nullable Element id) {
        String uri = id == null ? "" : id.attr("id-string");
        return uri.matches("[A-Za-z][A-Za-z0-9+.-]*:\\S+") ? known.withUri(uri) : known;
    }

    private static @Nullable String said(@Nullable Element from, String attribute) {
        String value = from == null ? "" : from.attr(attribute).strip();
        return value.isEmpty() ? null : value;
    }

    static @Nullable LocalDate day(String norm) {
        try {
            String digits = norm.replace("-", "");
            return digits.matches("\\d{8}.*")
                    ? LocalDate.parse(digits.substring(0, 8), DateTimeFormatter.BASIC_ISO_DATE) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void head(Element head) {
        boolean first = true;
        for (Element hedline : head.select("hedline")) {
            for (Element line : hedline.select("hl1, hl2")) {
                List<Inline> words = words(line);
                if (line.normalName().equals("hl1") && first) {
                    sheet.title(words);
                    first = false;
                } else if (line.hasClass("kicker")) {
                    sheet.kicker(words);
                } else if (!words.isEmpty()) {
                    sheet.deck(words);
                }
            }
        }
        head.select("> note body\\.content, > note").stream().filter(it -> it.normalName().equals("body.content"))
                .forEach(it -> it.select("p").forEach(line -> sheet.paragraph(words(line))));
        head.select("> byline").forEach(it -> byline(it, sheet));
        head.select("> distributor").forEach(it -> sheet.paragraph(words(it)));
    }

    private List<Inline> words(Element it) {
        rename(it);
        return new WebLine(Set.of()).read(it.childNodes());
    }

    /** A byline that is a name and nothing else says that the name is the author's. */
    static void byline(Element byline, CopySheet sheet) {
        for (Element title : byline.select("byttl")) {
            String before = title.previousSibling() instanceof TextNode text ? text.text().strip()
                    : title.previousSibling() == null ? "" : "name";
            if (!before.isEmpty() && Character.isLetterOrDigit(before.charAt(before.length() - 1))) {
                title.before(new TextNode(", "));
            }
        }
        List<Inline> words = new WebLine(Set.of()).read(byline.childNodes());
        String text = byline.text().strip();
        boolean name = text.length() <= LONGEST_NAME
                && text.matches("\\p{Lu}[\\p{L}.'’-]*(?: \\p{L}[\\p{L}.'’-]*){1,3}")
                && !text.matches("(?i)(?:by|von|par|por|di|photos?|text|story) .*");
        if (name) {
            sheet.author(text);
        } else {
            sheet.paragraph(words);
        }
    }

    /** The dateline opens the first paragraph, as it is printed. */
    private static void dateline(Element head, Element content) {
        Element dateline = head.selectFirst("> dateline");
        Element first = content.selectFirst("p");
        if (dateline == null || first == null) {
            return;
        }
        String words = dateline.wholeText().replaceAll("\\s+", " ").stripLeading();
        if (!words.isBlank() && !first.text().startsWith(words.strip())) {
            boolean ends = words.matches(".*[—–：:)）\\s-]") || words.matches(".*[电訊讯]");
            boolean goesOn = first.wholeText().matches("(?s)\\s*[—–：:-].*");
            first.prependText(ends || goesOn ? words : words.strip() + " — ");
        }
    }

    /** Gives the elements the names that HTML has for them. */
    private void rename(Element root) {
        root.select("hl2").forEach(it -> it.tagName(it.className().matches("level[3-6]")
                ? "h" + it.className().charAt(5) : "h2"));
        root.select("bq.pull").forEach(it -> {
            it.tagName("pull-quote");
            it.select("> credit").forEach(credit -> credit.tagName("cite"));
        });
        root.select("bq").forEach(it -> it.tagName("blockquote"));
        root.select("blockquote > credit").forEach(it -> it.tagName("p"));
        root.select("note").forEach(it -> {
            boolean labelled = it.selectFirst("> body\\.content > h2") != null;
            if (labelled) {
                it.selectFirst("> body\\.content > h2").tagName("p").addClass("label");
                it.prependChild(it.selectFirst("> body\\.content > p.label"));
            }
            it.tagName(it.attr("noteclass").equals("editorsnote") ? "editor-note" : "boxed-text");
        });
        root.select("p.verse").forEach(it -> it.tagName("verse"));
        root.select("block, body\\.content, fn").forEach(it -> it.tagName("div"));
        root.select("byline, dateline").forEach(it -> it.tagName("p"));
        root.select("em.strong").forEach(it -> it.tagName("strong"));
        root.select("em.code").forEach(it -> it.tagName("code"));
        root.select("em.struck").forEach(it -> it.tagName("s"));
        root.select("em.underlined").forEach(it -> it.tagName("u"));
        root.select("em.highlighted").forEach(it -> it.tagName("mark"));
        root.select("media").forEach(NitfPage::media);
        root.select("ol[seqnum]").forEach(it -> it.attr("start", it.attr("seqnum")));
    }

    /** A medium is a figure; who produced it is a line of its own below the caption. */
    private static void media(Element media) {
        media.select("media-reference").forEach(it -> {
            it.tagName("img").attr("src", it.attr("source")).attr("alt", it.attr("alternate-text"));
            String credit = it.attr("source-credit");
            if (!credit.isBlank() && media.select("media-producer").isEmpty()) {
                media.appendElement("media-producer").text(credit);
            }
        });
        Element caption = new Element("figcaption");
        media.select("media-caption, media-producer").forEach(it -> {
            caption.appendChild(it.tagName("div"));
        });
        if (!caption.text().isBlank()) {
            media.appendChild(caption);
        }
        media.select("media-metadata, media-object").forEach(Element::remove);
        media.tagName("figure");
    }
}
