package org.colophon.epaper;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import org.colophon.images.PageSize;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The reader: one page without dependencies. Without its script all pages follow one another, and every story is a
 * link; with it they are turned, enlarged and searched.
 */
final class ReaderPage {

    private static final String SCRIPT = Words.resource("reader.js");
    private static final String SHEET = Words.resource("reader.css");

    private final Paper paper;
    private final Words words;
    private final List<PageSize> sizes;

    /**
     * A reader.
     *
     * @param paper the issue
     * @param words the words of its language
     * @param sizes the size of the image of each page, in pixels
     */
    ReaderPage(Paper paper, Words words, List<PageSize> sizes) {
        this.paper = paper;
        this.words = words;
        this.sizes = sizes;
    }

    String html() {
        Document html = Pages.document(paper, (paper.publication() + " " + paper.imprint()).strip());
        Element head = html.head();
        head.appendElement("meta").attr("http-equiv", "Content-Security-Policy").attr("content",
                "default-src 'none'; img-src 'self'; frame-src 'self'; style-src '" + hash(SHEET) + "'; script-src '"
                        + hash(SCRIPT) + "'; base-uri 'none'; form-action 'none'");
        head.appendElement("style").appendChild(new DataNode(SHEET));
        Element body = html.body();
        body.appendElement("a").addClass("skip").attr("href", "#stage").text(words.get("paper"));
        bar(body.appendElement("header").addClass("bar"));
        Element results = body.appendElement("section").attr("id", "results").attr("hidden", true)
                .attr("aria-labelledby", "found").attr("aria-live", "polite");
        results.appendElement("h2").attr("id", "found").text(words.get("found"));
        results.appendElement("p").attr("id", "nothing").attr("hidden", true).text(words.get("nothing"));
        results.appendElement("ol");
        Element stage = body.appendElement("main").attr("id", "stage");
        tools(stage.appendElement("div").addClass("tools"));
        paper.pages().forEach(page -> page(stage, page));
        body.appendElement("footer").addClass("foot").appendElement("a").attr("href", Epaper.PDF)
                .text(words.get("pdf"));
        dialog(body.appendElement("dialog").attr("id", "story").attr("aria-labelledby", "story-title"));
        body.appendElement("script").appendChild(new DataNode(SCRIPT));
        return html.outerHtml();
    }

    private void bar(Element bar) {
        Element title = bar.appendElement("h1").text(paper.publication() + " ");
        title.appendElement("small").text(paper.imprint());
        Element form = bar.appendElement("form").attr("role", "search");
        form.appendElement("label").attr("for", "q").text(words.get("search"));
        form.appendElement("input").attr("id", "q").attr("type", "search").attr("autocomplete", "off")
                .attr("placeholder", words.get("search"));
        Element menu = bar.appendElement("nav").attr("aria-label", words.get("contents"))
                .appendElement("details").attr("id", "menu");
        menu.appendElement("summary").text(words.get("contents"));
        Element list = menu.appendElement("ol");
        for (PaperPage page : paper.pages()) {
            Element item = list.appendElement("li");
            item.appendElement("a").attr("href", "#" + page.stem()).text(page.name());
            Element own = item.appendElement("ol");
            paper.stories().stream()
                    .filter(story -> paper.pagesOf(story).getFirst().equals(page))
                    .forEach(story -> link(own.appendElement("li"), story.number(), story.title())
                            .attr("data-names", String.join(" ", story.names()))
                            .attr("data-pages", paper.pagesOf(story).stream().map(PaperPage::stem)
                                    .collect(Collectors.joining(" "))));
        }
    }

    private static Element link(Element parent, int story, String words) {
        return parent.appendElement("a").attr("href", PaperStory.file(story))
                .attr("data-story", Integer.toString(story)).text(words);
    }

    private void tools(Element tools) {
        button(tools, "previous", "‹", words.get("previousPage"));
        tools.appendElement("output").attr("id", "where");
        button(tools, "next", "›", words.get("nextPage"));
        button(tools, "smaller", "−", words.get("smaller"));
        button(tools, "whole", "⤢", words.get("whole"));
        button(tools, "larger", "+", words.get("larger"));
    }

    private static Element button(Element parent, String id, String sign, String name) {
        return parent.appendElement("button").attr("type", "button").attr("id", id).attr("aria-label", name)
                .attr("title", name).text(sign);
    }

    private void page(Element stage, PaperPage page) {
        PageSize size = sizes.get(page.number() - 1);
        Element section = stage.appendElement("section").addClass("page").attr("id", page.stem())
                .attr("aria-label", page.name());
        Element sheet = section.appendElement("div").addClass("view").attr("tabindex", "0").attr("role", "group")
                .attr("aria-label", page.name()).appendElement("div").addClass("sheet");
        sheet.appendElement("img").attr("src", page.stem() + ".png").attr("data-svg", page.stem() + ".svg")
                .attr("alt", page.name()).attr("loading", "lazy")
                .attr("width", Long.toString(Math.round(size.width())))
                .attr("height", Long.toString(Math.round(size.height())));
        Element zones = sheet.appendElement("svg").attr("viewBox", "0 0 100 100")
                .attr("preserveAspectRatio", "none");
        page.stories().forEach(zone -> zones.appendElement("a").attr("href", PaperStory.file(zone.story()))
                .attr("data-story", Integer.toString(zone.story())).attr("aria-label", zone.words())
                .appendElement("polygon").attr("points", zone.box().corners().stream()
                        .map(corner -> HotZone.decimals(corner[0]) + "," + HotZone.decimals(corner[1]))
                        .collect(Collectors.joining(" "))));
        Element list = section.appendElement("div").addClass("list");
        list.appendElement("h2").text(words.get("stories"));
        Element items = list.appendElement("ol");
        page.stories().forEach(zone -> {
            PaperStory story = paper.stories().get(zone.story() - 1);
            Element link = link(items.appendElement("li"), zone.story(), zone.words());
            if (!story.names().isEmpty()) {
                link.appendElement("small").text(String.join(" ", story.names()));
            }
        });
    }

    private void dialog(Element dialog) {
        Element bar = dialog.appendElement("div").addClass("story");
        button(bar, "earlier", "‹", words.get("previousStory"));
        button(bar, "later", "›", words.get("nextStory"));
        bar.appendElement("a").addClass("button").attr("id", "address").attr("href", "#").text(words.get("address"));
        button(bar, "share", words.get("share"), words.get("share")).attr("hidden", true);
        button(bar, "close", "×", words.get("close")).addClass("end");
        bar.appendElement("h2").attr("id", "story-title");
        dialog.appendElement("iframe").attr("title", words.get("stories")).attr("src", "about:blank");
    }

    private static String hash(String text) {
        try {
            return "sha256-" + Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
