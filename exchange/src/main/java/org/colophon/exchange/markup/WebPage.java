package org.colophon.exchange.markup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.colophon.exchange.copy.CopySheet;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the article of a page: its text, title, byline and day, and leaves out all around it. */
final class WebPage {

    /** A part with more of the words of a page is not beside its article. */
    private static final double MOST = 0.4;
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*", Pattern.DOTALL);
    private static final int LONGEST_NAME = 40;
    private static final int LONGEST_LINE = 80;

    private final Document page;
    private final CopySheet sheet;

    WebPage(Document page, CopySheet sheet) {
        this.page = page;
        this.sheet = sheet;
    }

    void read() {
        PageData data = PageData.of(page);
        folio();
        List<String> left = new ArrayList<>();
        double whole = page.body().text().length();
        for (String selector : PagePart.LEFT_OUT.selectors()) {
            page.select(selector).forEach(it -> {
                String words = it.text();
                // A form or a class of such a name around the article itself is no part beside it.
                if (it.parent() != null && words.length() <= whole * MOST) {
                    left.add(words);
                    it.remove();
                }
            });
        }
        rename();
        PageTitle titles = new PageTitle(page, data);
        Optional<Element> called = titles.called();
        Element body = new PageBody(page, called).find();
        Optional<Element> title = called.or(() -> titles.beside(body));
        List<Element> head = new ArrayList<>();
        title.ifPresent(head::add);
        part(PagePart.KICKER, body, title).ifPresent(it -> {
            sheet.kicker(words(it));
            head.add(it);
        });
        part(PagePart.DECK, body, title).ifPresent(it -> {
            sheet.deck(words(it));
            head.add(it);
        });
        List<Element> bylines = named(bylines(body), data.authors());
        head.addAll(bylines);
        language(data);
        title.map(this::words).or(() -> Optional.of(data.title()).filter(it -> !it.isBlank())
                .map(it -> List.<Inline>of(Inline.Text.of(it)))).ifPresent(sheet::title);
        byline(bylines, data, body);
        WebNotes notes = new WebNotes(page.body());
        WebBlocks blocks = new WebBlocks(sheet, new WebLine(notes.all().keySet()));
        head.forEach(it -> takeOut(it, body));
        left.addAll(around(body));
        List<Block> all = new ArrayList<>();
        blocks.read(body, all);
        all.forEach(sheet::add);
        notes.all().forEach((id, note) -> sheet.note(WebNotes.id(id), blocks.inside(note)));
        sheet.leftOut("parts of the page that are not the article were left out", left);
    }

    /** The strip at the top of our own pages. */
    private void folio() {
        Element folio = page.selectFirst(".folio");
        if (folio != null) {
            Element time = folio.selectFirst("time[datetime]");
            sheet.date(time == null ? null : day(time.attr("datetime")));
            sheet.issue(folio.select(".issue").text());
            sheet.page(folio.select(".print-section").text(), folio.select(".print-page").text());
        }
    }

    /** Classes of our own pages, and of WordPress, that say more than elements of HTML. */
    private void rename() {
        page.select("aside.pull-quote, .wp-block-pullquote").forEach(it -> it.tagName("pull-quote"));
        page.select("aside.editor-note").forEach(it -> it.tagName("editor-note"));
        page.select("aside.box").forEach(it -> it.tagName("boxed-text"));
        page.select("p.verse, pre.wp-block-verse").forEach(it -> it.tagName("verse"));
        page.select("span.speaker").forEach(it -> it.tagName(it.select("strong, b").isEmpty() ? "strong" : "span"));
        page.select("[role=doc-endnote] .mark, .notes .mark").forEach(Element::remove);
        page.select("p.missing").forEach(Element::remove);
    }

    /** A line beside the title, which is on the page once. */
    private static Optional<Element> part(PagePart part, Element body, Optional<Element> title) {
        Element around = title.map(Element::parent).orElse(body);
        return part.in(around == null ? body : around).filter(it -> it.select("h1").isEmpty());
    }

    private List<Inline> words(Element element) {
        return new WebLine(java.util.Set.of()).read(element.childNodes());
    }

    private void language(PageData data) {
        Element root = page.selectFirst("html");
        sheet.language(root == null ? null : root.attr("lang").isEmpty() ? root.attr("xml:lang") : root.attr("lang"));
        sheet.date(day(PagePart.DATE.in(page.body()).map(it -> it.attr("datetime").isEmpty()
                ? it.attr("content") : it.attr("datetime")).orElse("")));
        sheet.date(day(data.date()));
        Element time = page.selectFirst("time[datetime]:not(.dateline)");
        sheet.date(time == null ? null : day(time.attr("datetime")));
        sheet.publication(data.publication());
        sheet.keywords(data.keywords());
    }

    private static @Nullable LocalDate day(String said) {
        try {
            return DAY.matcher(said).matches() ? LocalDate.parse(said.substring(0, 10)) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The elements of bylines that are above the text, inside the body or before it. */
    private List<Element> bylines(Element body) {
        List<Element> order = page.body().getAllElements();
        int text = order.stream().filter(it -> it.normalName().equals("p") && isText(it) && (it == body
                || it.parents().contains(body))).findFirst().map(order::indexOf).orElse(order.size());
        List<Element> found = new ArrayList<>();
        for (String selector : PagePart.BYLINE.selectors()) {
            for (Element it : page.select(selector)) {
                boolean inside = found.stream().anyMatch(known -> known == it || it.parents().contains(known)
                        || known.parents().contains(it));
                boolean far = it.closest("figure, figcaption, table, section.notes") != null
                        || order.indexOf(it) > text;
                if (!inside && !far && !it.text().isBlank() && it.text().length() < LONGEST_NAME * 6) {
                    found.add(it);
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return found;
    }

    /** The bylines of this article: if data name its authors, one with none of them is that of another article. */
    private static List<Element> named(List<Element> bylines, List<String> authors) {
        return authors.isEmpty() ? bylines : bylines.stream()
                .filter(it -> authors.stream().anyMatch(author -> it.text().contains(author))).toList();
    }

    /** Whether a paragraph is text, and no line of the head: Han need a third of the letters. */
    private static boolean isText(Element it) {
        String text = it.text();
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return it.closest("header, figcaption, address") == null && text.length() + 2 * han > LONGEST_NAME * 3;
    }

    /** A byline is a line below the title; any bare name is an author. */
    private void byline(List<Element> bylines, PageData data, Element body) {
        if (bylines.isEmpty()) {
            data.authors().forEach(author -> {
                if (isInLine(author, body)) {
                    sheet.authorUnlessRead(author);
                } else {
                    sheet.author(author);
                }
            });
            return;
        }
        for (Element it : bylines) {
            List<Block> lines = new ArrayList<>();
            new WebBlocks(sheet, new WebLine(java.util.Set.of())).read(it, lines);
            for (Block line : lines) {
                String text = PlainText.of(line).strip();
                if (data.authors().contains(text) || isName(it, text)) {
                    sheet.author(text);
                } else {
                    sheet.add(line);
                }
            }
        }
    }

    /** Whether a short line of the text has a name: the parser tells whether it is a byline. */
    private static boolean isInLine(String author, Element body) {
        return body.getElementsContainingOwnText(author).stream().map(it -> it.parent() == null || it.isBlock()
                ? it : it.parent()).anyMatch(line -> line.text().length() <= LONGEST_LINE);
    }

    private static boolean isName(Element it, String text) {
        return (it.attr("itemprop").equals("author") || it.attr("rel").equals("author") || it.hasClass("author-name"))
                && text.length() <= LONGEST_NAME && !text.matches("(?i)(?:by|von|par|por|di)\\s.*")
                && !text.matches(".*[：:/／■].*");
    }

    /** Takes an element of the head out of the text; one with the text inside stays. */
    private static void takeOut(Element it, Element body) {
        if (it != body && !body.parents().contains(it)) {
            it.remove();
        }
    }

    /** The words of the page outside of its article. */
    private List<String> around(Element body) {
        List<String> words = new ArrayList<>();
        Element at = body;
        while (at.parent() != null && at != page.body()) {
            for (Element sibling : at.siblingElements()) {
                if (!sibling.normalName().equals("head") && !sibling.text().isBlank()) {
                    words.add(sibling.text());
                }
            }
            at = at.parent();
        }
        return words;
    }
}
