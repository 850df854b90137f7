package org.colophon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.colophon.exchange.ForeignCopy;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.PictureInfo;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PlanRequest;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.model.plan.StoryPlan;
import org.colophon.parser.Parsed;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.render.pdf.EditionPlanner;
import org.colophon.style.PrintStyle;
import org.jspecify.annotations.Nullable;

/** Reads the stories of a plan, plans their pages, and binds the edition in the order of its pages. */
final class PlanDesk {

    private final CopyTaster taster;
    private final PrintStyle style;
    private final RenderContext context;
    private final EditionPlan plan;
    private final Path file;
    private final Path root;
    private final Map<String, Parsed> sources = new HashMap<>();
    private final Map<String, Edition> stories = new HashMap<>();
    /** The pictures inside of documents, by their references in the edition. */
    private final Map<String, byte[]> pictures = new ConcurrentHashMap<>();

    /**
     * A desk for one edition.
     *
     * @param taster reads its sources
     * @param style the look of its pages
     * @param context typefaces and the house
     * @param plan the plan
     * @param file its file, in the folder of the edition
     */
    PlanDesk(CopyTaster taster, PrintStyle style, RenderContext context, EditionPlan plan, Path file) {
        this.taster = taster;
        this.style = style;
        this.root = file.toAbsolutePath().normalize().resolveSibling("");
        AssetSource beside = AssetSource.folder(root);
        this.context = context.withAssets(reference -> {
            byte[] inside = pictures.get(reference);
            return inside == null ? beside.open(reference) : new AssetSource.Found(reference, inside);
        });
        this.plan = plan;
        this.file = file;
    }

    /** Plans the edition, in several ways if that is asked for. */
    List<PlannedIssue> plans(Colophon press, PlanRequest request) throws IOException {
        List<PlannedIssue> issues = new ArrayList<>();
        RenderContext dressed = context.withAssets(press.stock().with(context.assets()));
        for (PlannedEdition dummy : EditionPlanner.plans(named(parts()), plan, style, dressed, request)) {
            issues.add(issue(press, dummy));
        }
        return issues;
    }

    /** Takes the dummy that is given. */
    PlannedIssue plan(Colophon press, PlannedEdition dummy) throws IOException {
        parts();
        return issue(press, dummy);
    }

    private List<Edition> parts() throws IOException {
        List<Edition> parts = new ArrayList<>();
        for (StoryPlan story : plan.ordered()) {
            parts.add(read(story));
        }
        return parts;
    }

    private PlannedIssue issue(Colophon press, PlannedEdition dummy) {
        Edition bound = named(printed(dummy));
        List<Diagnostic> diagnostics = new ArrayList<>(diagnostics(dummy));
        List<Path> files = new ArrayList<>(List.of(file));
        for (StoryPlan story : plan.ordered()) {
            diagnostics.addAll(Objects.requireNonNull(sources.get(story.id())).diagnostics());
            files.add(root.resolve(story.file()));
        }
        Manuscript manuscript = new Manuscript(file.toString(), Manuscript.stem(file), bound, diagnostics, files);
        PrintJob job = press.job(manuscript, context.assets()).withPlan(dummy);
        return new PlannedIssue(plan, dummy, style, new PlannedIssue.Jobs(job, alone(press, dummy)), sections());
    }

    /** Each story as an edition of its own, with the page that it begins on. */
    private Map<String, PrintJob> alone(Colophon press, PlannedEdition dummy) {
        Map<String, PrintJob> alone = new LinkedHashMap<>();
        for (PlannedPage page : dummy.pages()) {
            for (PlannedStory story : page.stories()) {
                Edition edition = named(List.of(numbered(Objects.requireNonNull(stories.get(story.id())), page)));
                Manuscript one = new Manuscript(story.id(), story.id(), edition, List.of(), List.of());
                alone.putIfAbsent(story.id(), press.job(one, context.assets()));
            }
        }
        return alone;
    }

    /** A story with the number and the section of the page that it begins on. */
    private static Edition numbered(Edition story, PlannedPage page) {
        return new Edition(story.info(), story.articles().stream()
                .map(article -> article.withPage(on(page, article.page())))
                .toList());
    }

    private static SourcePage on(PlannedPage page, @Nullable SourcePage own) {
        SourcePage given = own == null ? new SourcePage(null, null, null, null, "") : own;
        boolean named = given.printSection() != null || page.section().isEmpty();
        return given.withPrintPage(page.page()).withPrintSection(named ? given.printSection() : page.section());
    }

    private Edition read(StoryPlan story) throws IOException {
        Path source = root.resolve(story.file()).normalize();
        if (!source.startsWith(root.normalize())) {
            throw new IOException("the story " + story.id() + " is in " + story.file()
                    + ", which is not below the folder of the edition");
        }
        ForeignCopy copy = taster.read(source);
        Parsed parsed = copy.parsed();
        sources.put(story.id(), parsed);
        if (parsed.edition().articles().size() != 1) {
            throw new IllegalArgumentException(source + " has " + parsed.edition().articles().size()
                    + " articles, but a story is one: give each a file of its own");
        }
        Path folder = source.resolveSibling("");
        String prefix = root.normalize().relativize(folder).toString().replace('\\', '/');
        copy.pictures().forEach((reference, picture) ->
                pictures.put(prefix.isEmpty() ? reference : prefix + "/" + reference, picture));
        Edition edition = prefix.isEmpty() ? parsed.edition() : parsed.edition().withAssetsBelow(prefix);
        stories.put(story.id(), edition);
        return edition;
    }

    /** The stories page by page, by rank, and after those of each page the pictures of its boxes. */
    private List<Edition> printed(PlannedEdition dummy) {
        List<Edition> parts = new ArrayList<>();
        for (PlannedPage page : dummy.pages()) {
            for (PlannedStory story : page.stories()) {
                Edition own = stories.get(story.id());
                if (own == null) {
                    throw new IllegalArgumentException("the dummy has the story " + story.id()
                            + " on page " + page.page() + ", which the plan does not have");
                }
                if (!story.isTail()) {
                    parts.add(numbered(own, page));
                }
            }
            for (PlannedPage.Box box : page.boxes()) {
                if (box.box().file() != null) {
                    parts.add(picture(page, box.box()));
                }
            }
        }
        return parts;
    }

    /** The picture of a box as an article of one figure: readers who do not see it are told its name. */
    private Edition picture(PlannedPage page, PageBox box) {
        EditionInfo info = plannedInfo();
        Block.Figure figure = new Block.Figure(
                "a1-p1", box.file(), box.name(), List.of(), List.of(), SourceSpan.NONE, PictureInfo.NONE);
        Headline none = new Headline(List.of(), List.of(), List.of());
        Article article = new Article("a1", page.page() + " " + box.name(), none, List.of(), List.of(figure),
                List.of(), List.of(), null, info.language(), SourceSpan.NONE);
        return new Edition(info, List.of(article));
    }

    private EditionInfo plannedInfo() {
        return stories.values().iterator().next().info();
    }

    private Edition named(List<Edition> parts) {
        Edition bound = Edition.of(plan.publication() == null ? Manuscript.stem(file) : plan.publication(), parts);
        EditionInfo info = bound.info();
        return new Edition(
                info.withPublication(plan.publication() == null ? info.publication() : plan.publication())
                        .withIssue(plan.issue() == null ? info.issue() : plan.issue())
                        .withDate(plan.date() == null ? info.date() : plan.date()),
                bound.articles());
    }

    private Map<String, String> sections() {
        Map<String, String> sections = new HashMap<>();
        stories.forEach((id, edition) -> {
            Article article = edition.articles().getFirst();
            String section = article.page() == null ? null : article.page().printSection();
            sections.put(id, section == null ? "" : section);
        });
        return sections;
    }

    /** The stories of a page that are to have a picture and have none. */
    private List<StoryPlan> pictureless(PlannedPage page) {
        return page.stories().stream()
                .filter(story -> !story.isTail() && story.pictures().isEmpty())
                .flatMap(story -> plan.stories().stream().filter(wish -> wish.id().equals(story.id())))
                .filter(wish -> wish.pictures().least() > 0)
                .toList();
    }

    private List<Diagnostic> diagnostics(PlannedEdition dummy) {
        List<Diagnostic> found = new ArrayList<>();
        dummy.leftOut().forEach(left -> {
            boolean must = plan.stories().stream()
                    .anyMatch(story -> story.id().equals(left.id()) && story.isMust());
            found.add(new Diagnostic(
                    must ? Diagnostic.Severity.ERROR : Diagnostic.Severity.WARNING, DiagnosticCode.PLAN_UNPLACED,
                    "the story " + left.id() + " is on no page: " + left.reason(), file.toString(),
                    SourceSpan.NONE));
        });
        for (PlannedPage page : dummy.pages()) {
            page.holes().forEach(hole -> found.add(Diagnostic.of(DiagnosticCode.PLAN_HOLE,
                    "page " + page.page() + " has a hole of " + hole.place().width() + " columns and "
                            + hole.place().depth() + " lines, " + hole.width() + " x " + hole.height()
                            + " mm: an advertisement or a filler can take it", file.toString(), SourceSpan.NONE)));
            pictureless(page).forEach(story -> found.add(Diagnostic.of(DiagnosticCode.PLAN_RULE, "page " + page.page()
                    + ": the story " + story.id() + " has no picture, but its desk asks for "
                    + story.pictures().least() + ": give it one that fills a column", file.toString(),
                    SourceSpan.NONE)));
            PlanRules.broken(page).forEach(rule -> found.add(Diagnostic.of(DiagnosticCode.PLAN_RULE,
                    "page " + page.page() + ": " + rule, file.toString(), SourceSpan.NONE)));
        }
        return found;
    }
}
