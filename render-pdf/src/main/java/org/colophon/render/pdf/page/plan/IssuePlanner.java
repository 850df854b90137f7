package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PagePlan;
import org.colophon.model.plan.PlanRequest;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.model.plan.StoryPlan;
import org.colophon.render.RenderLog;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.page.frame.Folios;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.furniture.FurnitureText;
import org.colophon.render.pdf.page.furniture.Masthead;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.render.pdf.page.galley.PageJob;
import org.colophon.style.PrintStyle;
import org.colophon.style.Rank;

/** Plans an edition: which page has which stories, and each page by itself. */
public final class IssuePlanner {

    /** Ways to share floating stories among pages that are planned. */
    private static final int SHARES = 32;
    /** Those of them whose pages are searched. */
    private static final int SOLVED = 4;
    /** A page that costs less is good: no other way to share stories is tried. */
    private static final int GOOD = 150;

    /** The page of a story that is on none. */
    private static final int NOWHERE = -1;

    private final Edition edition;
    private final EditionPlan plan;
    private final PageJob job;
    private final MakeupStyle usual;
    private final ModuleStyles styles;
    private final PlanCosts costs;
    private final ModulePrice price;
    private final List<Tiers.Candidate> candidates = new ArrayList<>();
    private final Map<String, PageShapes.StoryShapes> shapes = new HashMap<>();
    private final Map<String, PlannedPage> frozen = new TreeMap<>();
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
        this.edition = edition;
        this.plan = plan;
        this.job = job;
        this.usual = MakeupStyle.of(PageStyle.of(style)).in(edition.info().language());
        this.styles = new ModuleStyles(usual);
        this.costs = PlanCosts.with(plan.costs());
        this.price = new ModulePrice(costs, usual.grid());
        List<StoryPlan> stories = plan.ordered();
        List<Article> articles = edition.articles();
        for (int i = 0; i < stories.size(); i++) {
            candidates.add(new Tiers.Candidate(stories.get(i), articles.get(i)));
        }
    }

    /** Plans all pages but those that stay, the best way first. */
    public List<PlannedEdition> plans(PlanRequest request) {
        request.frozen().forEach(page -> frozen.put(page.page(), page));
        List<Integer> share = share();
        List<PlannedEdition> plans = new ArrayList<>();
        for (int i = 0; i < request.plans(); i++) {
            PlannedEdition plan = plan(share, i);
            if (!plans.contains(plan)) {
                plans.add(plan);
            }
        }
        return plans;
    }

    /** The pages, each in its best way or one of the next. */
    private PlannedEdition plan(List<Integer> share, int way) {
        List<PlannedPage> pages = new ArrayList<>();
        List<PlannedEdition.LeftOut> left = new ArrayList<>();
        for (int s = 0; s < share.size(); s++) {
            if (share.get(s) == NOWHERE) {
                left.add(new PlannedEdition.LeftOut(candidates.get(s).plan().id(),
                        "its page is frozen without it: give it another, or free the page"));
            }
        }
        for (int i = 0; i < plan.pages().size(); i++) {
            PlannedPage stays = frozen.get(plan.pages().get(i).page());
            if (stays != null) {
                pages.add(stays);
                continue;
            }
            PagePlanner.Solved page = solve(i, share).other(way);
            pages.add(page(i, page));
            WaysOut ways = new WaysOut(plan.pages().get(i), newshole(i), page, usual.print().grid().measure());
            page.left().forEach(out -> left.add(
                    new PlannedEdition.LeftOut(page.stories().get(out).story().id(), ways.of(out))));
        }
        return new PlannedEdition(pages, left);
    }

    /** The numbers of the pages that a story may be on: its frozen page, or those of its pages that are searched. */
    private List<Integer> pagesFor(StoryPlan story) {
        for (PlannedPage page : frozen.values()) {
            if (page.stories().stream().anyMatch(placed -> placed.id().equals(story.id()))) {
                return List.of(number(page.page()));
            }
        }
        List<Integer> free = story.pages().stream()
                .filter(page -> !frozen.containsKey(page))
                .map(this::number)
                .toList();
        return free.isEmpty() ? List.of(NOWHERE) : free;
    }

    private boolean isFrozen(int page) {
        return frozen.containsKey(plan.pages().get(page).page());
    }

    /** The page of each story, by its number; the cheapest of the ways to share those that may be on several. */
    private List<Integer> share() {
        List<List<Integer>> shares = new ArrayList<>();
        shares.add(new ArrayList<>());
        for (Tiers.Candidate story : candidates) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> share : shares) {
                for (int page : pagesFor(story.plan())) {
                    List<Integer> next = new ArrayList<>(share);
                    next.add(page);
                    longer.add(next);
                }
            }
            shares = longer.size() > 4096 ? longer.subList(0, 4096) : longer;
        }
        shares.sort(java.util.Comparator.comparingLong(this::unevenness));
        return cheapest(shares.subList(0, Math.min(SHARES, shares.size())));
    }

    /** The cheapest of some ways to share stories: by what pages cost at least, then by the pages themselves. */
    private List<Integer> cheapest(List<List<Integer>> shares) {
        Map<List<Integer>, Long> least = new HashMap<>();
        for (List<Integer> share : shares) {
            long cost = strange(share);
            for (int i = 0; shares.size() > 1 && i < plan.pages().size(); i++) {
                cost += isFrozen(i) ? 0 : bound(i, share);
            }
            least.put(share, cost);
        }
        List<List<Integer>> order = new ArrayList<>(shares);
        order.sort(java.util.Comparator.comparingLong(least::get));
        List<Integer> best = order.getFirst();
        long cheapest = Long.MAX_VALUE;
        for (List<Integer> share : order.subList(0, Math.min(SOLVED, order.size()))) {
            long cost = strange(share);
            for (int i = 0; i < plan.pages().size() && cost < cheapest && shares.size() > 1; i++) {
                cost += isFrozen(i) ? 0 : solve(i, share).cost();
            }
            if (cost < cheapest) {
                cheapest = cost;
                best = share;
            }
            if (cheapest <= (long) GOOD * plan.pages().size()) {
                break;
            }
        }
        return best;
    }

    private long strange(List<Integer> share) {
        long cost = 0;
        for (int i = 0; i < share.size(); i++) {
            Article article = candidates.get(i).article();
            String section = article.page() == null || article.page().printSection() == null
                    ? "" : article.page().printSection();
            boolean suits = share.get(i) == NOWHERE || plan.pages().get(share.get(i)).takes(section);
            cost += suits ? 0 : costs.of("section-strange");
        }
        return cost;
    }

    private int number(String page) {
        for (int i = 0; i < plan.pages().size(); i++) {
            if (plan.pages().get(i).page().equals(page)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no page " + page);
    }

    /** The room that the stories of each page leave, by their least areas. */
    private long unevenness(List<Integer> share) {
        long sum = 0;
        for (int i = 0; i < plan.pages().size(); i++) {
            int area = 0;
            for (int s = 0; s < share.size(); s++) {
                area += share.get(s) == i ? usualArea(candidates.get(s)) : 0;
            }
            long off = newshole(i).area() - area;
            sum += off * off;
        }
        return sum;
    }

    private int usualArea(Tiers.Candidate story) {
        int em = usual.print().grid().measure();
        int text = Tiers.characters(story.article()) * 115 / 100 / em;
        return text + (story.isBrief() ? 6 : 30);
    }

    /** The stories that a way to share them gives a page. */
    private List<PageShapes.StoryShapes> stories(int page, List<Integer> share) {
        List<Tiers.Candidate> own = new ArrayList<>();
        for (int s = 0; s < share.size(); s++) {
            if (share.get(s) == page) {
                own.add(candidates.get(s));
            }
        }
        return fitted(Tiers.of(own));
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
        return shapes.computeIfAbsent(story.id() + story.tier() + story.isLead(), made -> {
            ModuleMaker maker = maker(story);
            return new PageShapes.StoryShapes(story, maker.shapes(ModuleMaker.Rules.ALL));
        });
    }

    /** Shapes of a story that break a rule, since it has no other. */
    private PageShapes.StoryShapes any(PageStory story) {
        return shapes.computeIfAbsent(story.id() + story.tier() + story.isLead() + "any", made ->
                new PageShapes.StoryShapes(story, maker(story).broken()));
    }

    private ModuleMaker maker(PageStory story) {
        return new ModuleMaker(
                ArticleScope.open(job, usual, new RenderLog(), story.article()), styles, story, price);
    }

    private int bound(int page, List<Integer> share) {
        List<PageShapes.StoryShapes> stories = stories(page, share);
        String key = page + " " + stories.stream().map(story -> story.story().id()).toList();
        return bounds.computeIfAbsent(key, made -> new PagePlanner(costs, newshole(page)).bound(stories));
    }

    private PagePlanner.Solved solve(int page, List<Integer> share) {
        List<PageShapes.StoryShapes> stories = stories(page, share);
        String key = page + " " + stories.stream().map(story -> story.story().id()).toList();
        return solved.computeIfAbsent(key, made -> new PagePlanner(costs, newshole(page)).solve(stories));
    }

    private Newshole newshole(int page) {
        PagePlan sheet = plan.pages().get(page);
        Grid grid = usual.grid();
        int top = masthead(page, sheet);
        int foot = grid.lines;
        for (PageBox box : sheet.boxes()) {
            if (box.width(grid.columns) == grid.columns && box.kind() != PageBox.Kind.MASTHEAD) {
                top += box.line() == PageBox.HEAD ? box.lines() + 1 : 0;
                foot -= box.line() == PageBox.FOOT ? box.lines() + 1 : 0;
            }
        }
        List<PlannedStory.Place> corners = new ArrayList<>();
        for (PageBox box : sheet.boxes()) {
            if (box.width(grid.columns) < grid.columns && box.kind() != PageBox.Kind.MASTHEAD) {
                int line = box.line() == PageBox.HEAD ? top
                        : box.line() == PageBox.FOOT ? foot - box.lines() : box.line() - 1;
                corners.add(new PlannedStory.Place(box.column(), line, box.width(grid.columns), box.lines()));
            }
        }
        return new Newshole(grid.columns, top, foot, corners);
    }

    /** Grid lines of the masthead. */
    private int masthead(int page, PagePlan sheet) {
        boolean asked = sheet.boxes().stream().anyMatch(box -> box.kind() == PageBox.Kind.MASTHEAD);
        FurnitureText words = new FurnitureText(job, usual, new RenderLog());
        return asked ? Masthead.of(words, edition, new Folios.Folio(sheet.page(), true), page + 1).lines() : 0;
    }

    private PlannedPage page(int number, PagePlanner.Solved solved) {
        PagePlan sheet = plan.pages().get(number);
        Newshole hole = newshole(number);
        Grid grid = usual.grid();
        List<PlannedStory> stories = new ArrayList<>();
        List<PlannedPage.Hole> holes = new ArrayList<>();
        List<Dissection.Placed> placed = new ArrayList<>(solved.placed());
        placed.sort(java.util.Comparator.comparingInt(each -> each.cell().item()));
        for (Dissection.Placed each : placed) {
            PlannedStory.Place place =
                    new PlannedStory.Place(each.column(), each.line(), each.width(), each.depth());
            Module module = each.cell().module();
            if (module != null) {
                PageStory story = solved.stories().get(each.cell().item()).story();
                stories.add(story(story, stories.size() + 1, place, module));
            } else if (each.cell().item() >= solved.stories().size() + hole.boxes().size()) {
                holes.add(new PlannedPage.Hole(place, millimetres(grid.span(place.width())),
                        millimetres(place.depth() * grid.leading)));
            }
        }
        return new PlannedPage(sheet.page(), sheet.section(),
                new PlannedPage.Area(grid.columns, grid.lines, hole.top(), hole.foot()), boxes(sheet, hole),
                stories, holes, solved.cost(), PlannedPage.Search.FREE);
    }

    private static int millimetres(int thousandths) {
        return (int) (thousandths * 254L / 720_000L);
    }

    private static PlannedStory story(PageStory story, int rank, PlannedStory.Place place, Module module) {
        PlannedStory.Frame frame = module.set().framed() ? PlannedStory.Frame.BOXED : PlannedStory.Frame.NONE;
        return new PlannedStory(story.id(), rank, story.tier().name().toLowerCase(java.util.Locale.ROOT), place,
                module.head(), module.form(), pictures(place, module), frame, module.size(),
                module.legs().stream().filter(lines -> lines > 0).toList(),
                Map.of("shape", module.cost()));
    }

    private static List<PlannedStory.Place> pictures(PlannedStory.Place place, Module module) {
        return module.picture() == 0 ? List.of() : List.of(new PlannedStory.Place(
                place.column() + module.pictureColumn(), place.line() + module.head(), module.picture(),
                module.pictureLines()));
    }

    private List<PlannedPage.Box> boxes(PagePlan sheet, Newshole hole) {
        Grid grid = usual.grid();
        List<PlannedPage.Box> boxes = new ArrayList<>();
        int corner = 0;
        int head = hole.top();
        int foot = hole.foot() + 1;
        for (PageBox box : sheet.boxes()) {
            if (box.kind() == PageBox.Kind.MASTHEAD) {
                continue;
            }
            if (box.width(grid.columns) < grid.columns) {
                boxes.add(new PlannedPage.Box(box, hole.boxes().get(corner++)));
            } else if (box.line() == PageBox.FOOT) {
                boxes.add(new PlannedPage.Box(box,
                        new PlannedStory.Place(0, foot, grid.columns, box.lines())));
                foot += box.lines() + 1;
            } else {
                head -= box.lines() + 1;
                boxes.add(new PlannedPage.Box(box,
                        new PlannedStory.Place(0, head, grid.columns, box.lines())));
            }
        }
        return boxes;
    }

    /** The stories of a tier. */
    static boolean isLead(PlannedStory story) {
        return story.tier().equals(Rank.LEAD.name().toLowerCase(java.util.Locale.ROOT));
    }
}
