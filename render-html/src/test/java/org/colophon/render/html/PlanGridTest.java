package org.colophon.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.render.RenderContext;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Planned editions as pages of the web")
class PlanGridTest {

    private static final PlannedStory.Part HEAD = new PlannedStory.Part(PlannedStory.Part.Kind.HEAD, "02", 2, "");
    private static final PlannedStory.Part TAIL =
            new PlannedStory.Part(PlannedStory.Part.Kind.TAIL, "01", 2, "堤上");

    private static PlannedStory story(String id, int column, int width, PlannedStory.Part part) {
        return new PlannedStory(id, 1, "lead", new PlannedStory.Place(column, 9, width, 20), 5,
                PlannedStory.Form.TEXT, List.of(), PlannedStory.Frame.NONE, 42_000, List.of(15), Map.of(), part);
    }

    private static PlannedPage page(String label, List<PlannedStory> stories) {
        return new PlannedPage(label, "要闻", new PlannedPage.Area(5, 72, 9, 72), List.of(), stories, List.of(), 0,
                PlannedPage.Search.FREE);
    }

    private static Article article(String id, String title) {
        Headline head = Headline.of(List.of(Inline.Text.of(title)));
        return new Article(id, id, head, List.of(), List.of(), List.of(), List.of(), null, Locale.CHINESE,
                SourceSpan.NONE);
    }

    private static String html(RenderContext context) throws IOException {
        List<Article> articles = new ArrayList<>(List.of(article("a1", "大堤"), article("a2", "渡船")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlRenderer().render(new Edition(EditionInfo.of("潮报", Locale.CHINESE), articles),
                PrintStyles.builtIn("tabloid"), context, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    @DisplayName("have a grid for each page on wide screens, in the order of rank, and a link where a story goes on")
    void grid() throws IOException {
        PlannedEdition plan = new PlannedEdition(List.of(
                page("01", List.of(story("dike", 0, 3, HEAD), story("boat", 3, 2, PlannedStory.Part.WHOLE))),
                page("02", List.of(story("dike", 0, 2, TAIL)))), List.of());
        String html = html(RenderContext.defaults().withPlan(plan));
        assertThat(html).contains("@media screen and (min-width:1100px)", "repeat(5,minmax(0,1fr))",
                "[id=\"a1\"]{grid-column:1/span 3;grid-row:11/span 20}", "[id=\"a1\"] .body{columns:3",
                "aria-label=\"02 要闻\"", "堤上（上接第1版）");
        assertThat(html.indexOf("<article id=\"a1\"")).isLessThan(html.indexOf("<article id=\"a2\""));
        assertThat(html.substring(html.indexOf("rest-2-1\""))).contains("href=\"#a1\"");
        assertThat(html(RenderContext.defaults())).doesNotContain("print-page");
    }
}
