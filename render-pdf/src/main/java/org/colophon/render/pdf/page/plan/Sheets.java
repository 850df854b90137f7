package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colophon.model.Edition;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PagePlan;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.page.frame.Folios;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.furniture.FurnitureText;
import org.colophon.render.pdf.page.furniture.Masthead;
import org.colophon.render.pdf.page.galley.PageJob;

/**
 * The sheets of a plan: the band of the masthead with the ears beside it, the newshole below, and the places of boxes.
 */
final class Sheets {

    private final Edition edition;
    private final EditionPlan plan;
    private final PageJob job;
    private final MakeupStyle usual;
    private final Map<Integer, Ear> ears = new HashMap<>();

    /** A story beside the masthead, and its columns. */
    record Ear(PageStory story, Module module, int column) { }

    Sheets(Edition edition, EditionPlan plan, PageJob job, MakeupStyle usual) {
        this.edition = edition;
        this.plan = plan;
        this.job = job;
        this.usual = usual;
    }

    PagePlan sheet(int page) {
        return plan.pages().get(page);
    }

    int count() {
        return plan.pages().size();
    }

    /** The number of a page. */
    int number(String label) {
        for (int i = 0; i < count(); i++) {
            if (sheet(i).page().equals(label)) {
                return i;
            }
        }
        throw new IllegalArgumentException("there is no page " + label);
    }

    void put(int page, Ear ear) {
        ears.put(page, ear);
    }

    boolean hasEar(int page) {
        return ears.containsKey(page);
    }

    private Optional<PageBox> masthead(int page) {
        return sheet(page).boxes().stream().filter(box -> box.kind() == PageBox.Kind.MASTHEAD).findFirst();
    }

    /** The columns beside the masthead that no box has, the wider side; their first column and number. */
    Optional<int[]> free(int page) {
        Grid grid = usual.grid();
        Optional<PageBox> masthead = masthead(page).filter(box -> box.width(grid.columns) < grid.columns);
        if (masthead.isEmpty()) {
            return Optional.empty();
        }
        boolean[] taken = new boolean[grid.columns + 1];
        taken[grid.columns] = true;
        sheet(page).boxes().stream()
                .filter(box -> box.kind() == PageBox.Kind.MASTHEAD || isBeside(page, box))
                .forEach(box -> Arrays.fill(
                        taken, box.column(), box.column() + box.width(grid.columns), true));
        int[] widest = {0, 0};
        int from = 0;
        for (int column = 0; column <= grid.columns; column++) {
            if (taken[column]) {
                widest = column - from > widest[1] ? new int[] {from, column - from} : widest;
                from = column + 1;
            }
        }
        return widest[1] == 0 ? Optional.empty() : Optional.of(widest);
    }

    /** Whether a box is at the head of its page beside the masthead. */
    private boolean isBeside(int page, PageBox box) {
        Grid grid = usual.grid();
        return box.kind() != PageBox.Kind.MASTHEAD
                && box.line() == PageBox.HEAD
                && masthead(page).filter(head -> head.width(grid.columns) < grid.columns)
                        .filter(head -> box.column() >= head.column() + head.width(grid.columns)
                                || box.column() + box.width(grid.columns) <= head.column())
                        .isPresent();
    }

    /** Grid lines of the masthead and its ears, with the white below. */
    private int band(int page) {
        Optional<PageBox> head = masthead(page);
        if (head.isEmpty()) {
            return 0;
        }
        FurnitureText words = new FurnitureText(job, usual, new RenderLog());
        Masthead.Place place = Masthead.Place.of(usual.grid(), head.get());
        int lines = Math.max(head.get().lines(), Masthead.planned(words, edition,
                new Folios.Folio(sheet(page).page(), true), plan.nameplate(), place).lines());
        for (PageBox box : sheet(page).boxes()) {
            lines = isBeside(page, box) ? Math.max(lines, box.lines() + 1) : lines;
        }
        Ear ear = ears.get(page);
        return ear == null ? lines : Math.max(lines, ear.module().depth() + 1);
    }

    Newshole newshole(int page) {
        Grid grid = usual.grid();
        int top = band(page);
        int foot = grid.lines;
        for (PageBox box : sheet(page).boxes()) {
            if (box.width(grid.columns) == grid.columns && box.kind() != PageBox.Kind.MASTHEAD) {
                top += box.line() == PageBox.HEAD ? box.lines() + 1 : 0;
                foot -= box.line() == PageBox.FOOT ? box.lines() + 1 : 0;
            }
        }
        List<PlannedStory.Place> corners = new ArrayList<>();
        for (PageBox box : sheet(page).boxes()) {
            if (isCorner(page, box)) {
                int line = box.line() == PageBox.HEAD ? top
                        : box.line() == PageBox.FOOT ? foot - box.lines() : box.line() - 1;
                corners.add(new PlannedStory.Place(box.column(), line, box.width(grid.columns), box.lines()));
            }
        }
        return new Newshole(grid.columns, top, foot, corners);
    }

    private boolean isCorner(int page, PageBox box) {
        return box.kind() != PageBox.Kind.MASTHEAD && box.width(usual.grid().columns) < usual.grid().columns
                && !isBeside(page, box);
    }

    private List<PlannedPage.Box> boxes(int page, Newshole hole) {
        int columns = usual.grid().columns;
        List<PlannedPage.Box> boxes = new ArrayList<>();
        int band = band(page);
        int corner = 0;
        int head = hole.top();
        int foot = hole.foot() + 1;
        for (PageBox box : sheet(page).boxes()) {
            int line = 0;
            int depth = box.lines();
            if (isCorner(page, box)) {
                boxes.add(new PlannedPage.Box(box, hole.boxes().get(corner++)));
                continue;
            }
            if (box.kind() == PageBox.Kind.MASTHEAD || isBeside(page, box)) {
                depth = Math.max(1, band - 1);
            } else if (box.line() == PageBox.FOOT) {
                line = foot;
                foot += box.lines() + 1;
            } else {
                head -= box.lines() + 1;
                line = head;
            }
            boxes.add(new PlannedPage.Box(
                    box, new PlannedStory.Place(box.column(), line, box.width(columns), depth)));
        }
        return boxes;
    }

    /** A page as it was searched. */
    PlannedPage page(int number, PagePlanner.Solved solved) {
        PagePlan sheet = sheet(number);
        Newshole hole = newshole(number);
        Grid grid = usual.grid();
        List<PlannedStory> stories = new ArrayList<>();
        List<PlannedPage.Hole> holes = new ArrayList<>();
        List<Dissection.Placed> placed = new ArrayList<>(solved.placed());
        placed.sort(Comparator.comparingInt(each -> each.cell().item()));
        for (Dissection.Placed each : placed) {
            Module module = each.cell().module();
            int below = module == null ? 0 : each.depth() - module.depth() - 1;
            int depth = below < PageShapes.LEAST_HOLE ? each.depth() : module.depth();
            PlannedStory.Place place = new PlannedStory.Place(each.column(), each.line(), each.width(), depth);
            if (module != null) {
                PageStory story = solved.stories().get(each.cell().item()).story();
                stories.add(story(story, stories.size() + 1, place, module));
                if (depth < each.depth()) {
                    holes.add(hole(new PlannedStory.Place(
                            each.column(), each.line() + depth + 1, each.width(), below)));
                }
            } else if (each.cell().item() >= solved.stories().size() + hole.boxes().size()) {
                holes.add(hole(place));
            }
        }
        Ear ear = ears.get(number);
        if (ear != null) {
            stories.add(story(ear.story(), stories.size() + 1,
                    new PlannedStory.Place(ear.column(), 0, ear.module().width(), band(number) - 1), ear.module()));
        }
        return new PlannedPage(sheet.page(), sheet.section(),
                new PlannedPage.Area(grid.columns, grid.lines, hole.top(), hole.foot()), boxes(number, hole),
                stories, holes, solved.cost(), PlannedPage.Search.FREE);
    }

    private PlannedPage.Hole hole(PlannedStory.Place place) {
        return new PlannedPage.Hole(place, millimetres(usual.grid().span(place.width())),
                millimetres(place.depth() * usual.grid().leading));
    }

    private static int millimetres(int thousandths) {
        return (int) (thousandths * 254L / 720_000L);
    }

    private static PlannedStory story(PageStory story, int rank, PlannedStory.Place place, Module module) {
        PlannedStory.Frame frame = module.set().framed() ? PlannedStory.Frame.BOXED : PlannedStory.Frame.NONE;
        return new PlannedStory(story.id(), rank, story.tier().name().toLowerCase(Locale.ROOT), place,
                module.head(), module.form(), pictures(place, module), frame, module.size(),
                module.legs().stream().filter(lines -> lines > 0).toList(),
                Map.of("shape", module.cost()), story.part());
    }

    private static List<PlannedStory.Place> pictures(PlannedStory.Place place, Module module) {
        return module.picture() == 0 ? List.of() : List.of(new PlannedStory.Place(
                place.column() + module.pictureColumn(), place.line() + module.head(), module.picture(),
                module.pictureLines()));
    }
}
