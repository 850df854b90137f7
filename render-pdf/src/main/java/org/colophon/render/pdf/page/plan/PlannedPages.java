package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.model.plan.Allowance;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.model.plan.StoryPlan;
import org.colophon.model.plan.Treatment;
import org.colophon.render.CopyFit;
import org.colophon.render.RenderLog;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.page.MadeUp;
import org.colophon.render.pdf.page.frame.Bookmark;
import org.colophon.render.pdf.page.frame.Folios;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.Page;
import org.colophon.render.pdf.page.frame.PageDraft;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.furniture.Furnisher;
import org.colophon.render.pdf.page.furniture.FurnitureText;
import org.colophon.render.pdf.page.furniture.Masthead;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.render.pdf.page.galley.PageJob;
import org.colophon.style.PrintStyle;
import org.colophon.style.Rank;

/**
 * Prints the pages of a plan: each story in its rectangle, rules between stories, boxes with their pictures. The
 * articles of the edition are the stories page by page, by rank, and after those of each page its boxes with pictures.
 */
public final class PlannedPages {

    private final Edition edition;
    private final PlannedEdition plan;
    private final PageJob job;
    private final RenderLog log;
    private final MakeupStyle usual;
    private final MakeupStyle across;
    private final Map<String, ModuleStyles> styles = new HashMap<>();
    private final ModulePrice price;
    private final List<Bookmark> bookmarks = new ArrayList<>();
    private final List<CopyFit> fits = new ArrayList<>();
    private final StoryAreas areas;
    private final Map<String, Article> printed = new HashMap<>();

    /**
     * The pages of a plan.
     *
     * @param edition the edition
     * @param plan where its stories are
     * @param style the look of its pages
     * @param job compositor and pictures
     * @param log receives all diagnostics
     */
    public PlannedPages(Edition edition, PlannedEdition plan, PrintStyle style, PageJob job, RenderLog log) {
        this.edition = edition;
        this.plan = plan;
        this.job = job;
        this.log = log;
        this.usual = MakeupStyle.of(PageStyle.of(style)).in(edition.info().language());
        this.across = MakeupStyle.across(style).in(edition.info().language());
        this.areas = new StoryAreas(usual.grid());
        this.price = new ModulePrice(PlanCosts.with(Map.of()), usual.grid());
    }

    /** Makes all pages. */
    public MadeUp make() {
        int needed = plan.pages().stream()
                .mapToInt(page -> (int) page.stories().stream().filter(story -> !story.isTail()).count()
                        + PictureBoxes.of(page).size())
                .sum();
        if (needed != edition.articles().size()) {
            throw new IllegalArgumentException("the plan has " + needed + " stories and pictures but the edition has "
                    + edition.articles().size() + " articles: print the edition that the plan was made of");
        }
        Iterator<Article> articles = edition.articles().iterator();
        List<PageDraft> drafts = new ArrayList<>();
        for (PlannedPage page : plan.pages()) {
            drafts.add(draft(page, articles, drafts.size() + 1));
        }
        InsideIndex index = new InsideIndex(new FurnitureText(job, usual, log), plan, printed);
        for (int i = 0; i < drafts.size(); i++) {
            drafts.get(i).marks().addAll(index.items(plan.pages().get(i)));
        }
        return new MadeUp(furnished(drafts), bookmarks, fits, areas.threads());
    }

    private PageDraft draft(PlannedPage page, Iterator<Article> articles, int number) {
        Grid grid = usual.grid();
        bookmarks.add(new Bookmark((page.page() + " " + page.section()).strip(), 0, number, grid.down(grid.top)));
        List<PageItem> items = new ArrayList<>();
        for (PlannedStory story : page.stories()) {
            job.context().cancellation().check();
            Article article = story.isTail() ? begun(story, page) : articles.next();
            printed.put(story.id(), article);
            story(story, article, number, items);
        }
        items.addAll(new StoryRules(grid, page).items());
        for (PlannedPage.Box box : PictureBoxes.of(page)) {
            Article article = articles.next();
            log.begin(article.source());
            Block.Figure figure = (Block.Figure) article.lead().getFirst();
            items.addAll(new PictureBoxes(job, grid, log).items(box, figure));
        }
        Article first = page.stories().isEmpty() ? null : printed.get(page.stories().getFirst().id());
        PageDraft draft =
                new PageDraft(grid, new Folios.Folio(page.page(), true), named(first, page), false);
        draft.marks().addAll(items);
        draft.use(grid.lines);
        return draft;
    }

    /** The article of a story that began on an earlier page. */
    private Article begun(PlannedStory story, PlannedPage page) {
        Article article = printed.get(story.id());
        if (article == null) {
            throw new IllegalArgumentException("the story " + story.id() + " goes on on page " + page.page()
                    + " but begins on no page before it: give the plan its first part too");
        }
        return article;
    }

    /** The first article of a page as one of that page and section. */
    private static @org.jspecify.annotations.Nullable Article named(
            @org.jspecify.annotations.Nullable Article first, PlannedPage page) {
        return first == null ? null : first.withPage(new SourcePage(
                null, null, page.page(), page.section().isEmpty() ? null : page.section(), ""));
    }

    private void story(PlannedStory story, Article article, int number, List<PageItem> items) {
        Grid grid = usual.grid();
        Optional<Module> made = module(story, article);
        if (made.isEmpty()) {
            return;
        }
        Module module = made.get();
        areas.add(story, article, number);
        ArticleScope scope = ArticleScope.open(job, usual, log, article);
        scope.keep(module.set().head().scope());
        List<SetModule.Jumpable> headings = new ArrayList<>();
        PlannedStory.Place place = story.place();
        int depth = module.set().framed() ? place.depth() : module.depth();
        items.addAll(module.set().items(grid, place.column(), place.line(), depth, headings));
        if (!story.isTail()) {
            bookmarks.add(new Bookmark(title(article), 1, number, grid.down(grid.lineTop(place.line()))));
        }
        headings.forEach(heading -> bookmarks.add(
                new Bookmark(heading.anchor().title(), heading.anchor().level() + 1, number,
                        grid.down(heading.block()))));
        int used = module.legs().stream().mapToInt(Integer::intValue).sum();
        int available = (place.depth() - module.head()) * place.width();
        fits.add(new CopyFit(article.id(), available, used, usual.print().grid().measure()));
    }

    /** The styles of a story in the colour of its section. */
    private ModuleStyles styles(Article article) {
        SourcePage page = article.page();
        String section = page == null || page.printSection() == null ? "" : page.printSection();
        return styles.computeIfAbsent(section, made -> new ModuleStyles(
                MakeupStyle.of(usual.print().inColourOf(section)).in(usual.language())));
    }

    private static String title(Article article) {
        return PlainText.of(article.headline().title()).replace('\n', ' ');
    }

    /** The shape of a story that the plan asks for; if it has none so, the deepest that fits its rectangle. */
    private Optional<Module> module(PlannedStory story, Article article) {
        ArticleScope scope = ArticleScope.open(job, usual, new RenderLog(), article);
        Treatment treatment =
                story.frame() == PlannedStory.Frame.BOXED ? Treatment.BOX : Treatment.NEWS;
        int width = story.place().width();
        StoryPlan wish = new StoryPlan(story.id(), "", List.of("-"), 1, treatment, StoryPlan.Need.MUST,
                StoryPlan.Relations.NONE, new Allowance(width, width), Allowance.ANY, Optional.empty(),
                Optional.empty());
        PageStory own = new PageStory(wish, article, Rank.valueOf(story.tier().toUpperCase(Locale.ROOT)),
                story.rank() - 1, story.part());
        ModuleMaker maker = new ModuleMaker(scope, styles(article), own, price);
        int picture = story.pictures().isEmpty() ? 0 : story.pictures().getFirst().width();
        Module found = PlannedShape.exact(maker.shapes(story.form(), picture), story)
                .or(() -> PlannedShape.nearest(maker.shapes(), story))
                .or(() -> PlannedShape.nearest(maker.shapes(ModuleMaker.Rules.NONE), story))
                .orElse(null);
        if (found == null) {
            log.begin(article.source());
            log.report(Diagnostic.Severity.ERROR, DiagnosticCode.OVERSET, "the story " + story.id()
                    + " cannot be set over " + width + " columns: give it others", SourceSpan.NONE);
            return Optional.empty();
        }
        log.begin(article.source());
        if (found.depth() > story.place().depth()) {
            log.report(DiagnosticCode.OVERSET, "the story " + story.id() + " needs " + found.depth()
                    + " lines over " + width + " columns but the plan gives it " + story.place().depth(),
                    SourceSpan.NONE);
        }
        ArticleScope.open(job, usual, log, article).keep(maker.text().scope());
        return Optional.of(found);
    }

    private Masthead masthead(FurnitureText words, PlannedPage page, Folios.Folio folio) {
        Optional<PlannedPage.Box> box =
                page.boxes().stream().filter(each -> each.box().kind() == PageBox.Kind.MASTHEAD).findFirst();
        if (box.isEmpty()) {
            // A dummy of before has no box for a masthead across the page.
            return Masthead.of(words, edition, folio, page.area().top() > 0 ? 1 : 0);
        }
        Masthead.Place place = Masthead.Place.of(usual.grid(), box.get().box()).deep(box.get().place().depth() + 1);
        return Masthead.planned(words, edition, folio, plan.nameplate(), place);
    }

    private List<Page> furnished(List<PageDraft> drafts) {
        FurnitureText words = new FurnitureText(job, usual, log);
        Furnisher furnisher = new Furnisher(new FurnitureText(job, across, log), edition);
        List<Page> made = new ArrayList<>();
        for (PageDraft page : drafts) {
            int position = made.size() + 1;
            Masthead masthead = masthead(words, plan.pages().get(position - 1), page.folio());
            made.add(new Page(position, page.grid().writing, page.marks(),
                    furnisher.furnish(page, position, drafts.size(), masthead)));
        }
        return made;
    }
}
