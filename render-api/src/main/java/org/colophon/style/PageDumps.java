package org.colophon.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.PagePlan;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.model.plan.StoryPlan;

/** Writes planned pages as the dumps that judges of pages read: rectangles, headlines and legs in columns and lines. */
public final class PageDumps {

    private PageDumps() {
    }

    /**
     * Writes a page.
     *
     * @param page the page
     * @param plan what its desk asked for
     * @param sections the printed section of each story by its id
     * @param style the style it was planned in
     * @return JSON
     */
    public static String write(
            PlannedPage page, EditionPlan plan, Map<String, String> sections, PrintStyle style) {
        PagePlan sheet = plan.pages().stream()
                .filter(each -> each.page().equals(page.page()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the plan has no page " + page.page()));
        List<Value> ads = new ArrayList<>();
        List<Value> band = new ArrayList<>();
        page.boxes().forEach(box -> {
            boolean above = box.place().line() + box.place().depth() <= page.area().top();
            Fields own = rectangle(new Fields(), box.place(), box.place());
            (above ? band : ads).add(above ? own.put("kind", Cursor.kebab(box.box().kind())) : own);
        });
        List<Value> allowed = new ArrayList<>();
        sheet.sections().forEach(name -> allowed.add(new Value.Text(name)));
        List<Value> must = new ArrayList<>();
        List<Value> stories = new ArrayList<>();
        List<Value> ears = new ArrayList<>();
        for (PlannedStory story : page.stories()) {
            StoryPlan wish = plan.stories().stream()
                    .filter(each -> each.id().equals(story.id()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("the plan has no story " + story.id()));
            // An ear beside the masthead is outside of the area of the page's stories.
            boolean ear = story.place().line() < page.area().top();
            if (wish.isMust() && !story.isTail() && !ear) {
                must.add(new Value.Text(story.id()));
            }
            // The rest of a story is where the plan lets it go on, whatever the section there.
            String section = story.isTail() ? page.section() : sections.getOrDefault(story.id(), "");
            (ear ? ears : stories).add(story(story, wish, section));
        }
        Fields out = new Fields()
                .put("page", page.page())
                .put("columns", page.area().columns())
                .put("lines", page.area().lines())
                .put("top", page.area().top())
                .put("foot", page.area().foot())
                .put("leading", new Value.Other(points(style.grid().leading().milliPoints())))
                .put("ads", new Value.Items(ads))
                .put("must_run", new Value.Items(must))
                .put("sections", new Value.Items(allowed))
                .put("stories", new Value.Items(stories));
        if (!band.isEmpty()) {
            out.put("band", new Value.Items(band));
        }
        if (!ears.isEmpty()) {
            out.put("ears", new Value.Items(ears));
        }
        return JsonText.pretty(out) + "\n";
    }

    private static String points(int thousandths) {
        return java.math.BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    private static Fields rectangle(Fields out, PlannedStory.Place place, PlannedStory.Place from) {
        return out.put("x", place.column() - (place.equals(from) ? 0 : from.column()))
                .put("y", place.line())
                .put("w", place.width())
                .put("h", place.depth());
    }

    private static Fields story(PlannedStory story, StoryPlan wish, String section) {
        List<Value> pictures = new ArrayList<>();
        boolean beside = story.form() == PlannedStory.Form.BESIDE;
        for (PlannedStory.Place picture : story.pictures()) {
            pictures.add(new Fields()
                    .put("x", picture.column() - story.place().column())
                    .put("y", picture.line())
                    .put("w", picture.width())
                    .put("h", picture.depth())
                    .put("beside", truth(beside)));
        }
        int deepest = story.legs().stream().mapToInt(Integer::intValue).max().orElse(0);
        // The foot of a frame is counted with its head: it is no white.
        int frame = story.frame() == PlannedStory.Frame.BOXED ? 1 : 0;
        Rank tier = Rank.valueOf(story.tier().toUpperCase(java.util.Locale.ROOT));
        Fields out = new Fields()
                .put("id", story.id())
                .put("rank", story.rank() - 1)
                .put("tier", tier.ordinal())
                .put("size", new Value.Other(points(story.size())))
                .put("must", truth(wish.isMust()))
                .put("boxed", truth(story.frame() == PlannedStory.Frame.BOXED))
                .put("x", story.place().column())
                .put("y", story.place().line())
                .put("w", story.place().width())
                .put("h", story.head() + deepest + frame)
                .put("allotted", story.place().depth())
                .put("head", story.head() + frame)
                .put("legs", DummyFiles.numbers(story.legs()))
                .put("pictures", new Value.Items(pictures))
                .put("section", section);
        PlannedStory.Part part = story.part();
        return part.kind() == PlannedStory.Part.Kind.WHOLE ? out
                : out.put("part", Cursor.kebab(part.kind())).put("other", part.page());
    }

    private static Value truth(boolean holds) {
        return new Value.Other(Boolean.toString(holds));
    }
}
