package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourcePage;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedStory;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.style.Ink;
import org.colophon.style.PrintStyle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("Printed planned pages")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlannedPageRulesTest {

    private static final Grid GRID = new Grid(PageStyle.of(PlannedSeeds.STYLE));
    private Edition edition;
    private PlannedEdition dummy;
    private byte[] pdf;
    private List<PrintedStories.Story> printed;

    @BeforeAll
    void print() throws IOException {
        edition = PlannedSeeds.edition();
        dummy = PlannedSeeds.dummy(edition);
        pdf = pdf(edition, dummy);
        printed = PrintedStories.of(pdf);
    }

    private static byte[] pdf(Edition edition, PlannedEdition dummy) throws IOException {
        return pdf(edition, dummy, PlannedSeeds.STYLE);
    }

    private static byte[] pdf(Edition edition, PlannedEdition dummy, PrintStyle style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN))
                .render(edition, style, Seeds.context().withPlan(dummy), out);
        return out.toByteArray();
    }

    private PlannedPageRules rules(List<Article> articles) {
        return new PlannedPageRules(GRID, printed, articles);
    }

    private PlannedPageRules rules() {
        return rules(edition.articles());
    }

    /** The plan with another place, part or depth of picture of the first story of a page. */
    private PlannedEdition moved(int page, PlannedStory.Place place, PlannedStory.Part part) {
        List<PlannedStory> stories = new ArrayList<>(dummy.pages().get(page).stories());
        PlannedStory old = stories.getFirst();
        stories.set(0, new PlannedStory(old.id(), old.rank(), old.tier(), place, old.head(), old.form(),
                old.pictures(), old.frame(), old.size(), old.legs(), old.costs(), part));
        return PlannedPageRules.changed(dummy, page, stories);
    }

    private PlannedStory first(int page) {
        return dummy.pages().get(page).stories().getFirst();
    }

    @Test
    @DisplayName("P19: have each story in its rectangle, in the order of the plan")
    void places() {
        assertThat(rules().places(dummy)).isEmpty();
        PlannedStory.Place place = first(0).place();
        PlannedStory.Place less = new PlannedStory.Place(
                place.column(), place.line(), place.width(), place.depth() / 2);
        assertThat(rules().places(moved(0, less, first(0).part()))).anyMatch(line -> line.contains("outside"));
        List<Article> swapped = new ArrayList<>(edition.articles());
        java.util.Collections.swap(swapped, 0, 1);
        assertThat(rules(swapped).places(dummy)).anyMatch(line -> line.contains("of the structure"));
    }

    @Test
    @DisplayName("P20: have every letter of each story")
    void letters() {
        assertThat(rules().letters()).isEmpty();
        List<Article> more = new ArrayList<>(edition.articles());
        more.set(1, more.get(1).withHeadline(Headline.of(List.of(new Inline.Text(
                "鼉龘", org.colophon.model.SourceSpan.NONE)))));
        assertThat(rules(more).letters()).anyMatch(line -> line.contains("鼉龘"));
    }

    @Test
    @DisplayName("P21: have jump lines that name each other's page")
    void jumps() {
        assertThat(rules().jumps(dummy)).isEmpty();
        PlannedStory.Part part = first(0).part();
        assertThat(part.kind()).isEqualTo(PlannedStory.Part.Kind.HEAD);
        PlannedStory.Part other = new PlannedStory.Part(part.kind(), "03", part.paragraphs(), part.words());
        assertThat(rules().jumps(moved(0, first(0).place(), other))).hasSize(2);
    }

    @Test
    @DisplayName("P22: are the same bytes for the same plan")
    void bytes() throws IOException {
        assertThat(pdf(edition, PlannedSeeds.dummy(edition))).isEqualTo(pdf);
    }

    @Test
    @DisplayName("have stories in the colour of their section")
    void colours() throws IOException {
        List<Article> articles = new ArrayList<>(edition.articles());
        articles.set(0, articles.getFirst().withPage(new SourcePage(null, null, "01", "要闻", "")));
        Edition news = new Edition(edition.info(), articles);
        Ink blue = new Ink("blue", 100, 60, 0, 20);
        byte[] usual = pdf(news, dummy, coloured("副刊", blue));
        assertThat(pdf(news, dummy, coloured("要闻", blue))).isNotEqualTo(usual);
        assertThat(pdf(news, dummy, coloured("体育", blue))).isEqualTo(usual);
    }

    private static PrintStyle coloured(String section, Ink ink) {
        return PlannedSeeds.STYLE.look("evening")
                .with(draft -> draft.look(look -> look.withSections(Map.of(section, ink))));
    }

    @Test
    @DisplayName("P23: name the rectangle of each whole story in their structure")
    void boxes() {
        assertThat(rules().boxes(dummy)).isEmpty();
        PlannedStory whole = first(2);
        PlannedStory.Place place = whole.place();
        PlannedStory.Place deeper = new PlannedStory.Place(
                place.column(), place.line(), place.width(), place.depth() - 1);
        assertThat(rules().boxes(moved(2, deeper, whole.part()))).hasSize(1);
    }

    @Test
    @DisplayName("P24: have five lines below a picture, or none")
    void belowPictures() {
        assertThat(rules().belowPictures(dummy)).isEmpty();
        List<PrintedStories.Story> lower = new ArrayList<>();
        for (PrintedStories.Story story : printed) {
            int last = story.glyphs().stream().filter(glyph -> !glyph.element().equals("Caption"))
                    .mapToInt(PrintedStories.Glyph::y).max().orElse(0);
            lower.add(new PrintedStories.Story(story.glyphs(), story.pictures().stream()
                    .map(picture -> new PrintedStories.Picture(picture.page(), picture.left(), picture.top(),
                            picture.right(), last - 2 * GRID.leading))
                    .toList(), story.box()));
        }
        assertThat(printed).anyMatch(story -> !story.pictures().isEmpty());
        assertThat(new PlannedPageRules(GRID, lower, edition.articles()).belowPictures(dummy)).isNotEmpty();
    }
}
