package org.colophon.epaper;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The links below a story: to the pages that it is on, and to the stories before and after it. */
final class StoryLinks {

    private StoryLinks() {
    }

    static String html(Paper paper, PaperStory story, Words words) {
        Document shell = Document.createShell("");
        shell.outputSettings().prettyPrint(false).charset("UTF-8");
        Element links = shell.body().appendElement("nav").addClass("contents")
                .attr("aria-label", words.get("contents")).appendElement("ul");
        paper.pagesOf(story).forEach(page ->
                link(links, "index.html#" + page.stem(), words.get("page").replace("{page}", page.name())));
        paper.pagesOf(story).forEach(page -> link(links, Epaper.PDF + "#page=" + page.number(), "PDF " + page.name()));
        if (story.number() > 1) {
            PaperStory earlier = paper.stories().get(story.number() - 2);
            link(links, address(earlier), words.get("previousStory") + ": " + earlier.title());
        }
        if (story.number() < paper.stories().size()) {
            PaperStory later = paper.stories().get(story.number());
            link(links, address(later), words.get("nextStory") + ": " + later.title());
        }
        return shell.body().html() + "\n";
    }

    private static String address(PaperStory story) {
        return "index.html#content_" + story.number();
    }

    private static void link(Element list, String address, String words) {
        // A story is read in a frame of the reader too: its links are for the window.
        list.appendElement("li").appendElement("a").attr("href", address).attr("target", "_top").text(words);
    }
}
