package org.colophon.epaper;

import java.util.Locale;
import org.colophon.epaper.HotZone.Kind;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** An e-paper for programs: a file for each page in the form that Chinese papers exchange, and one for the issue. */
final class PageJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .defaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n")))
            .build();

    private final Paper paper;

    PageJson(Paper paper) {
        this.paper = paper;
    }

    /** The zones of a page: each with its story, its corners in per cent and its address. */
    String mapping(PaperPage page) {
        ArrayNode zones = JSON.createArrayNode();
        for (HotZone zone : page.zones()) {
            if (zone.kind() != Kind.BOX) {
                ObjectNode one = zones.addObject().put("articleID", zone.story());
                corners(one.putArray("mapping"), zone);
                one.put("href", zone.address());
            }
        }
        return written(zones);
    }

    /** The whole issue. */
    String issue() {
        ObjectNode issue = JSON.createObjectNode().put("publication", paper.publication());
        issue.put("issue", paper.info().issue());
        issue.put("date", paper.info().date() == null ? null : paper.info().date().toString());
        issue.put("language", paper.language().toLanguageTag());
        ArrayNode pages = issue.putArray("pages");
        paper.pages().forEach(page -> page(pages.addObject(), page));
        ArrayNode stories = issue.putArray("stories");
        paper.stories().forEach(story -> story(stories.addObject(), story));
        return written(issue);
    }

    private static void page(ObjectNode out, PaperPage page) {
        out.put("page", page.label()).put("section", page.section()).put("href", page.file());
        out.put("png", page.stem() + ".png").put("svg", page.stem() + ".svg").put("mapping", page.stem() + ".json");
        ArrayNode zones = out.putArray("zones");
        for (HotZone zone : page.zones()) {
            ObjectNode one = zones.addObject().put("kind", zone.kind().name().toLowerCase(Locale.ROOT));
            if (zone.kind() == Kind.BOX) {
                one.put("name", zone.words());
            } else {
                one.put("story", zone.story()).put("title", zone.words());
            }
            corners(one.putArray("mapping"), zone);
        }
    }

    private void story(ObjectNode out, PaperStory story) {
        out.put("story", story.number()).put("id", story.id()).put("title", story.title());
        out.put("deck", story.deck()).put("section", story.section());
        ArrayNode names = out.putArray("names");
        story.names().forEach(names::add);
        ArrayNode pages = out.putArray("pages");
        paper.pagesOf(story).forEach(page -> pages.add(page.label()));
        out.put("href", PaperStory.file(story.number()));
    }

    private static void corners(ArrayNode out, HotZone zone) {
        zone.box().corners().forEach(corner ->
                out.add(HotZone.decimals(corner[0]) + "%," + HotZone.decimals(corner[1]) + "%"));
    }

    private static String written(JsonNode node) {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
    }
}
