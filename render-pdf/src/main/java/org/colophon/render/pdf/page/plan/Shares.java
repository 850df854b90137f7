package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.model.plan.StoryPlan;

/** The ways to share stories among pages: a story may be on one of several, or jump from its page to a later one. */
final class Shares {

    /** The number of the page of a story that is on none. */
    static final int NOWHERE = -1;
    private static final int MOST = 4096;

    private final Sheets sheets;
    private final Map<String, PlannedPage> frozen;

    /**
     * The place of a story in an edition.
     *
     * @param page the number of its page
     * @param cut the paragraphs before it jumps; 0 if it is whole
     */
    record Berth(int page, int cut) { }

    /** The ways to share the stories of an edition among its sheets, some of which stay as they were planned before. */
    Shares(Sheets sheets, List<PlannedPage> before) {
        this.sheets = sheets;
        this.frozen = new TreeMap<>();
        before.forEach(page -> frozen.put(page.page(), page));
    }

    /** The pages that stay. */
    Map<String, PlannedPage> frozen() {
        return frozen;
    }

    boolean isFrozen(int page) {
        return frozen.containsKey(sheets.sheet(page).page());
    }

    /** All ways, a place for each story; some if there are too many. */
    List<List<Berth>> all(List<StoryPlan> stories, List<List<Integer>> cuts) {
        List<List<Berth>> shares = new ArrayList<>();
        shares.add(new ArrayList<>());
        for (int story = 0; story < stories.size(); story++) {
            List<List<Berth>> longer = new ArrayList<>();
            for (List<Berth> share : shares) {
                for (Berth berth : berths(stories.get(story), cuts.get(story))) {
                    List<Berth> next = new ArrayList<>(share);
                    next.add(berth);
                    longer.add(next);
                }
            }
            shares = longer.size() > MOST ? longer.subList(0, MOST) : longer;
        }
        return shares;
    }

    /** The places that a story may have: that of its frozen page, or those on its pages that are searched. */
    private List<Berth> berths(StoryPlan story, List<Integer> cuts) {
        for (PlannedPage page : frozen.values()) {
            for (PlannedStory placed : page.stories()) {
                if (placed.id().equals(story.id())) {
                    String first = placed.isTail() ? placed.part().page() : page.page();
                    return List.of(new Berth(sheets.number(first), placed.part().paragraphs()));
                }
            }
        }
        boolean rest = story.jump().filter(jump -> frozen.containsKey(jump.to())).isEmpty();
        List<Berth> berths = new ArrayList<>();
        for (String page : story.pages()) {
            if (!frozen.containsKey(page)) {
                berths.add(new Berth(sheets.number(page), 0));
                for (int cut : rest ? cuts : List.<Integer>of()) {
                    berths.add(new Berth(sheets.number(page), cut));
                }
            }
        }
        return berths.isEmpty() ? List.of(new Berth(NOWHERE, 0)) : berths;
    }

    /** The places that a share gives the stories which jump. */
    static long jumps(List<Berth> share) {
        return share.stream().filter(berth -> berth.cut() > 0).count();
    }
}
