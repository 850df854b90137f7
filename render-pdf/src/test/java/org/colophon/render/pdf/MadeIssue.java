package org.colophon.render.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;
import org.colophon.model.plan.Allowance;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.Jump;
import org.colophon.model.plan.Nameplate;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PagePlan;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.StoryPlan;
import org.colophon.model.plan.Treatment;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.style.House;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;

/** An issue of made stories on planned pages of a tabloid: any number, length and treatment, some with a picture. */
final class MadeIssue {

    static final PrintStyle STYLE = PrintStyles.builtIn("tabloid");
    /** Pixels of the picture of each pictured story. */
    static final int PICTURE_WIDTH = 1500;
    static final int PICTURE_DEPTH = 1000;

    private final Locale language;
    private final String sentence;
    private final List<PagePlan> pages = new ArrayList<>();
    private final List<StoryPlan> stories = new ArrayList<>();
    private final Map<String, Article> articles = new HashMap<>();
    private House house = House.NONE;

    /**
     * A story.
     *
     * @param id its name in the plan
     * @param page its page
     * @param treatment how its desk treats it
     * @param title its title
     * @param paragraphs paragraphs of three sentences
     */
    record Story(String id, String page, Treatment treatment, String title, int paragraphs) { }

    MadeIssue(String language) {
        this.language = Locale.forLanguageTag(language);
        this.sentence = language.equals("en")
                ? "The ferry left the quay before the tide had turned, and nobody on board looked back. "
                : "清晨的雾还没有散，码头上的人已经站满了。";
    }

    MadeIssue house(House own) {
        house = own;
        return this;
    }

    MadeIssue page(String label, PageBox... boxes) {
        pages.add(new PagePlan(label, "", List.of(), List.of(boxes)));
        return this;
    }

    MadeIssue story(Story story) {
        return story(story, Optional.empty(), List.of());
    }

    MadeIssue jumping(Story story, Jump jump) {
        return story(story, Optional.of(jump), List.of());
    }

    MadeIssue pictured(Story story) {
        return story(story, Optional.empty(), List.of(new Block.Figure("a1-s1-f1", "quay.png", "码头",
                List.of(Inline.Text.of("清晨的码头")), List.of(), SourceSpan.NONE)));
    }

    private MadeIssue story(Story story, Optional<Jump> jump, List<Block> pictures) {
        stories.add(new StoryPlan(story.id(), story.id() + ".md", List.of(story.page()), stories.size() + 1,
                story.treatment(), StoryPlan.Need.MUST, StoryPlan.Relations.NONE, Allowance.ANY, Allowance.ANY,
                Optional.empty(), jump));
        List<Block> blocks = new ArrayList<>();
        for (int i = 1; i <= story.paragraphs(); i++) {
            blocks.add(new Block.Paragraph(
                    "a1-s1-p" + i, List.of(Inline.Text.of(sentence.repeat(3).strip())), SourceSpan.NONE));
        }
        blocks.addAll(pictures);
        Section section = new Section("a1-s1", 1, List.of(), List.of(), blocks, SourceSpan.NONE);
        articles.put(story.id(), new Article("a1", story.id() + ".md",
                Headline.of(List.of(Inline.Text.of(story.title()))), List.of(), List.of(), List.of(section),
                List.of(), null, language, SourceSpan.NONE));
        return this;
    }

    private Edition edition(List<String> ids) {
        EditionInfo info = new EditionInfo("潮报", "潮报", null, null, language, List.of());
        Edition bound = Edition.of("潮报", ids.stream()
                .map(id -> new Edition(info, List.of(articles.get(id))))
                .toList());
        return new Edition(info, bound.articles());
    }

    private RenderContext context() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(PICTURE_WIDTH, PICTURE_DEPTH, BufferedImage.TYPE_BYTE_GRAY), "png", out);
        byte[] picture = out.toByteArray();
        return RenderContext.defaults().withHouse(house)
                .withAssets(reference -> new AssetSource.Found(reference, picture));
    }

    PlannedEdition plan() throws IOException {
        return plan(Map.of());
    }

    PlannedEdition plan(Map<String, Integer> costs) throws IOException {
        EditionPlan plan = new EditionPlan("潮报", null, null, null, null, Nameplate.PLAIN, pages, stories, costs);
        return EditionPlanner.plan(
                edition(plan.ordered().stream().map(StoryPlan::id).toList()), plan, STYLE, context());
    }

    byte[] pdf(PlannedEdition dummy, PdfOptions.Profile profile) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(PdfOptions.defaults().withProfile(profile))
                .render(edition(dummy.order()), STYLE, context().withPlan(dummy), out);
        return out.toByteArray();
    }
}
