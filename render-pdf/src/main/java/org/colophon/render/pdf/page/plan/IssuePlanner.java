package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.Jump;
import org.colophon.model.plan.PlanRequest;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.model.plan.StoryPlan;
import org.colophon.model.plan.Treatment;
import org.colophon.render.RenderLog;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.render.pdf.page.galley.PageJob;
import org.colophon.style.PrintStyle;
import org.colophon.style.Rank;

/** Plans an edition: which page has which stories, which of them jump, and each page by itself. */
public final class IssuePlanner {

    /** Ways to share floating stories among pages that are planned. */
    private static final int SHARES = 32;
    /** Those of them whose pages are searched. */
    private static final int SOLVED = 6;
    /** A page that costs less is good: no other way to share stories is tried. */
    private static final int GOOD = 150;
    /** The cost of a way that leaves out a part of a story whose other part is printed. */
    private static final long TORN = 1L << 40;

    private final EditionPlan plan;
    private final PageJob job;
    private final MakeupStyle usual;
    private final ModuleStyles styles;
    private final PlanCosts costs;
    private final ModulePrice price;
    private final Sheets sheets;
    private final List<Tiers.Candidate> candidates = new ArrayList<>();
    private final Map<String, PageShapes.StoryShapes> shapes = new HashMap<>();
    private final Map<String, Integer> bounds = new HashMap<>();
    private final Map<String, PagePlanner.Solved> solved = new HashMap<>();

    /**
     * A planner.
     *
     * @param edition the edition, whose articles are the stories in the order of the plan
     * @param plan what the desk asks for
     * @param style the look of the pages
     * @param job compositor and pictures
     */
    public IssuePlanner(Edition edition, EditionPlan plan, PrintStyle style, PageJob job) {
        this.plan = plan;
        this.job = job;
        this.usual = MakeupStyle.of(PageStyle.of(style)).in(edition.info().language());
        this.styles = new ModuleStyles(usual);
        this.costs = PlanCosts.with(plan.costs());
        this.price = new ModulePrice(costs, usual.grid());
        this.sheets = new Sheets(edition, plan, job, usual);
        List<StoryPlan> stories = plan.ordered();
        List<Article> articles = edition.articles();
        for (int i = 0; i < stories.size(); i++) {
            Tiers.Candidate story =
                    new Tiers.Candidate(stories.get(i), articles.get(i), PlannedStory.Part.WHOLE);
            if (!isEar(story)) {
                candidates.add(story);
            }
        }
    }

    /** Whether a story is beside the masthead of its page: its place is then no matter of search. */
    private boolean isEar(Tiers.Candidate story) {
        int page = sheets.number(story.plan().pages().getFirst());
        Optional<int[]> free = sheets.free(page).filter(columns -> story.plan().treatment() == Treatment.EAR);
        if (free.isEmpty() || sheets.hasEar(page)) {
            return false;
        }
        PageStory own = new PageStory(story.plan(), story.article(), Rank.BRIEF, PagePlanner.MOST, story.part());
        List<Module> modules = maker(own).shapes().stream()
                .filter(module -> module.width() == free.get()[1])
                .sorted(Comparator.comparingInt(Module::depth).thenComparingInt(Module::cost))
                .toList();
        if (!modules.isEmpty()) {
            sheets.put(page, new Sheets.Ear(own, modules.getFirst(), free.get()[0]));
        }
        return !modules.isEmpty();
    }

    /** Plans all pages but those that stay, the best way first. */
    public List<PlannedEdition> plans(PlanRequest request) {
        Shares shares = new Shares(sheets, request.frozen());
        List<List<Shares.Berth>> best = best(shares);
        List<PlannedEdition> plans = new ArrayList<>();
        for (List<Shares.Berth> share : best) {
            for (List<Integer> ways : Alternatives.of(solutions(share, shares), request.plans())) {
                PlannedEdition found = plan(share, ways, shares);
                if (plans.stream().noneMatch(known -> Alternatives.isSame(known, found))) {
                    plans.add(found);
                }
                if (plans.size() == request.plans()) {
                    return plans;
                }
            }
        }
        return plans;
    }

    private List<PagePlanner.Solved> solutions(List<Shares.Berth> share, Shares shares) {
        List<PagePlanner.Solved> all = new ArrayList<>();
        for (int i = 0; i < sheets.count(); i++) {
            all.add(shares.isFrozen(i) ? PagePlanner.nothing(List.of(), 0) : solve(i, share));
        }
        return all;
    }

    /** The pages, each in one of its ways. */
    private PlannedEdition plan(List<Shares.Berth> share, List<Integer> ways, Shares shares) {
        List<PlannedPage> pages = new ArrayList<>();
        List<PlannedEdition.LeftOut> left = new ArrayList<>();
        for (int s = 0; s < share.size(); s++) {
            if (share.get(s).page() == Shares.NOWHERE) {
                left.add(new PlannedEdition.LeftOut(candidates.get(s).plan().id(),
                        "its page is frozen without it: give it another, or free the page"));
            }
        }
        for (int i = 0; i < sheets.count(); i++) {
            PlannedPage stays = shares.frozen().get(sheets.sheet(i).page());
            if (stays != null) {
                pages.add(stays);
                continue;
            }
            PagePlanner.Solved page = solve(i, share).other(ways.get(i));
            pages.add(sheets.page(i, page));
            WaysOut out = new WaysOut(
                    sheets.sheet(i), sheets.newshole(i), page, usual.print().grid().measure());
            page.left().forEach(story -> left.add(
                    new PlannedEdition.LeftOut(page.stories().get(story).story().id(), out.of(story))));
        }
        return new PlannedEdition(pages, left, plan.nameplate());
    }

    /** The ways to share stories whose pages were searched, the cheapest first. */
    private List<List<Shares.Berth>> best(Shares shares) {
        List<List<Integer>> cuts = candidates.stream().map(this::cuts).toList();
        List<List<Shares.Berth>> all =
                shares.all(candidates.stream().map(Tiers.Candidate::plan).toList(), cuts);
        all.sort(Comparator.comparingLong(this::unevenness));
        List<List<Shares.Berth>> few = new ArrayList<>(all.subList(0, Math.min(SHARES, all.size())));
        all.stream().filter(share -> Shares.jumps(share) == 0).findFirst()
                .filter(whole -> !few.contains(whole))
                .ifPresent(few::add);
        return few.size() == 1 ? few : cheapest(few, shares);
    }

    /** The paragraphs after which a story may jump. */
    private List<Integer> cuts(Tiers.Candidate story) {
        Optional<Jump> jump = story.plan().jump();
        if (jump.isEmpty()) {
            return List.of();
        }
        ArticleScope scope = ArticleScope.open(job, usual, new RenderLog(), story.article());
        StoryText text = new StoryText(scope.trying(styles.of(usual.grid().columns, Rank.SECOND, false)));
        return StoryCut.places(text.passages(), jump.get().least());
    }

    /** The cheapest of some ways to share stories: by what pages cost at least, then by the pages themselves. */
    private List<List<Shares.Berth>> cheapest(List<List<Shares.Berth>> all, Shares shares) {
        Map<List<Shares.Berth>, Long> least = new HashMap<>();
        for (List<Shares.Berth> share : all) {
            long cost = beyond(share);
            for (int i = 0; i < sheets.count(); i++) {
                cost += shares.isFrozen(i) ? 0 : bound(i, share);
            }
            least.put(share, cost);
        }
        List<List<Shares.Berth>> order = new ArrayList<>(all);
        order.sort(Comparator.comparingLong(least::get));
        Map<List<Shares.Berth>, Long> found = new HashMap<>();
        for (List<Shares.Berth> share : order) {
            boolean enough = found.size() >= SOLVED
                    && found.values().stream().anyMatch(cost -> cost < TORN);
            long cheapest = found.values().stream().mapToLong(Long::longValue).min().orElse(Long.MAX_VALUE);
            if (enough || cheapest <= (long) GOOD * sheets.count()) {
                break;
            }
            long cost = beyond(share);
            for (int i = 0; i < sheets.count() && cost < cheapest; i++) {
                cost += shares.isFrozen(i) ? 0 : cost(solve(i, share));
            }
            found.put(share, cost);
        }
        return order.stream().filter(found::containsKey).sorted(Comparator.comparingLong(found::get)).toList();
    }

    /** The cost of a page; a part of a story is never left out. */
    private static long cost(PagePlanner.Solved page) {
        boolean torn = page.left().stream()
                .anyMatch(out -> page.stories().get(out).story().part().kind() != PlannedStory.Part.Kind.WHOLE);
        return page.cost() + (torn ? TORN : 0);
    }

    /** The cost of a share beyond that of its pages: stories of strange sections, and jumps. */
    private long beyond(List<Shares.Berth> share) {
        long cost = Shares.jumps(share) * costs.of("jump");
        for (int i = 0; i < share.size(); i++) {
            Article article = candidates.get(i).article();
            String section = article.page() == null || article.page().printSection() == null
                    ? "" : article.page().printSection();
            int page = share.get(i).page();
            cost += page == Shares.NOWHERE || sheets.sheet(page).takes(section) ? 0 : costs.of("section-strange");
        }
        return cost;
    }

    /** The room that the stories of each page leave, by their least areas. */
    private long unevenness(List<Shares.Berth> share) {
        long sum = 0;
        for (int i = 0; i < sheets.count(); i++) {
            int area = own(i, share).stream().mapToInt(this::usualArea).sum();
            long off = sheets.newshole(i).area() - area;
            sum += off * off;
        }
        return sum;
    }

    private int usualArea(Tiers.Candidate story) {
        int em = usual.print().grid().measure();
        int text = Tiers.characters(story.article()) * 115 / 100 / em;
        int before = text * Tiers.charactersOf(story.article(), story.part().paragraphs())
                / Math.max(1, Tiers.characters(story.article()));
        int share = switch (story.part().kind()) {
            case WHOLE -> text;
            case HEAD -> before + 1;
            case TAIL -> text - before + 1;
        };
        return share + (story.isBrief() || story.isTail() ? 6 : 30);
    }

    /** The stories that a way to share them gives a page, with the parts that jump from it or to it. */
    private List<Tiers.Candidate> own(int page, List<Shares.Berth> share) {
        List<Tiers.Candidate> own = new ArrayList<>();
        for (int s = 0; s < share.size(); s++) {
            Tiers.Candidate story = candidates.get(s);
            Shares.Berth berth = share.get(s);
            String to = berth.cut() == 0 ? "" : story.plan().jump().orElseThrow().to();
            if (berth.page() == page) {
                own.add(to.isEmpty() ? story : story.head(to, berth.cut()));
            } else if (!to.isEmpty() && sheets.number(to) == page) {
                own.add(story.tail(sheets.sheet(berth.page()).page(), berth.cut()));
            }
        }
        return own;
    }

    /**
     * The shapes of the stories of a page. A story that is too short for the headline of its tier has the next smaller;
     * if that is the lead, all have the next smaller.
     */
    private List<PageShapes.StoryShapes> fitted(List<PageStory> stories) {
        List<PageShapes.StoryShapes> all = new ArrayList<>();
        for (PageStory story : stories) {
            PageShapes.StoryShapes own = shapes(story);
            boolean lead = story.isLead();
            if (own.modules().isEmpty() && lead && story.tier() == Rank.LEAD) {
                return fitted(stories.stream().map(PageStory::smaller).toList());
            }
            while (own.modules().isEmpty() && !lead && own.story().tier() != Rank.BRIEF) {
                own = shapes(own.story().smaller());
            }
            all.add(own.modules().isEmpty() ? any(own.story()) : own);
        }
        return all;
    }

    private PageShapes.StoryShapes shapes(PageStory story) {
        return shapes.computeIfAbsent(story.key(),
                made -> new PageShapes.StoryShapes(story, maker(story).shapes(ModuleMaker.Rules.ALL)));
    }

    /** Shapes of a story that break a rule, since it has no other. */
    private PageShapes.StoryShapes any(PageStory story) {
        return shapes.computeIfAbsent(story.key() + " any",
                made -> new PageShapes.StoryShapes(story, maker(story).broken()));
    }

    private ModuleMaker maker(PageStory story) {
        return new ModuleMaker(
                ArticleScope.open(job, usual, new RenderLog(), story.article()), styles, story, price);
    }

    private int bound(int page, List<Shares.Berth> share) {
        List<PageShapes.StoryShapes> stories = fitted(Tiers.of(own(page, share)));
        return bounds.computeIfAbsent(key(page, stories),
                made -> new PagePlanner(costs, sheets.newshole(page)).bound(stories));
    }

    private PagePlanner.Solved solve(int page, List<Shares.Berth> share) {
        List<PageShapes.StoryShapes> stories = fitted(Tiers.of(own(page, share)));
        return solved.computeIfAbsent(key(page, stories),
                made -> new PagePlanner(costs, sheets.newshole(page)).solve(stories));
    }

    private static String key(int page, List<PageShapes.StoryShapes> stories) {
        return page + " " + stories.stream().map(story -> story.story().key()).toList();
    }
}
