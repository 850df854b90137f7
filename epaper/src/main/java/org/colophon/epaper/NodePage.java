package org.colophon.epaper;

import java.util.stream.Collectors;
import org.colophon.epaper.HotZone.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page as an image with a map of polygons, in the form of the digital papers of China: 350 by 500 pixels. */
final class NodePage {

    static final int WIDTH = 350;
    static final int HEIGHT = 500;

    private NodePage() {
    }

    static String html(Paper paper, PaperPage page, Words words) {
        String name = paper.publication() + " " + page.name();
        Document html = Pages.document(paper, name);
        Element body = html.body();
        body.appendElement("h1").text(name);
        body.appendElement("img").attr("src", page.stem() + "-small.png").attr("alt", page.name())
                .attr("width", Integer.toString(WIDTH)).attr("height", Integer.toString(HEIGHT))
                .attr("usemap", "#PagePicMap");
        Element map = body.appendElement("map").attr("name", "PagePicMap");
        page.zones().stream().filter(zone -> zone.kind() != Kind.BOX).forEach(zone -> map.appendElement("area")
                .attr("coords", zone.box().corners().stream()
                        .map(corner -> pixels(corner[0], WIDTH) + "," + pixels(corner[1], HEIGHT))
                        .collect(Collectors.joining(",")))
                .attr("shape", "poly")
                .attr("href", zone.address())
                .attr("alt", zone.words()));
        Element list = body.appendElement("ol").attr("aria-label", words.get("stories"));
        page.stories().forEach(zone -> list.appendElement("li").appendElement("a")
                .attr("href", PaperStory.file(zone.story())).text(zone.words()));
        Element others = body.appendElement("nav").attr("aria-label", words.get("contents"));
        paper.pages().forEach(each -> others.appendElement("a").attr("href", each.file()).text(each.name())
                .after(" "));
        others.appendElement("a").attr("href", "index.html#" + page.stem()).text(words.get("paper"));
        return html.outerHtml();
    }

    private static long pixels(double share, int size) {
        return Math.round(share * size / 100);
    }
}
