package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import org.colophon.model.plan.PlannedEdition;

/** The cheapest combinations of the ways in which the pages of an edition may be cut. */
final class Alternatives {

    private Alternatives() {
    }

    /** A number for each page: 0 for its best way, 1 for the next. */
    private record Choice(List<Integer> ways, int cost) { }

    /** Some combinations, the cheapest first; the best of each page are the first. */
    static List<List<Integer>> of(List<PagePlanner.Solved> pages, int most) {
        PriorityQueue<Choice> queue = new PriorityQueue<>(
                Comparator.comparingInt(Choice::cost).thenComparing(choice -> choice.ways().toString()));
        Set<List<Integer>> seen = new HashSet<>();
        List<List<Integer>> found = new ArrayList<>();
        List<Integer> best = pages.stream().map(page -> 0).toList();
        queue.add(new Choice(best, 0));
        seen.add(best);
        // Ways that cut a page alike but for the cost are told apart later: some more are needed.
        while (!queue.isEmpty() && found.size() < most * 4) {
            Choice choice = queue.remove();
            found.add(choice.ways());
            for (int page = 0; page < pages.size(); page++) {
                int way = choice.ways().get(page);
                PagePlanner.Solved solved = pages.get(page);
                if (way < solved.others().size()) {
                    List<Integer> next = new ArrayList<>(choice.ways());
                    next.set(page, way + 1);
                    int more = solved.other(way + 1).cost() - solved.other(way).cost();
                    if (seen.add(List.copyOf(next))) {
                        queue.add(new Choice(List.copyOf(next), choice.cost() + more));
                    }
                }
            }
        }
        return found;
    }

    /** Whether two plans have all stories at the same places. */
    static boolean isSame(PlannedEdition one, PlannedEdition other) {
        for (int i = 0; i < one.pages().size(); i++) {
            var first = one.pages().get(i).stories().stream().map(story -> story.id() + story.place()).toList();
            var second = other.pages().get(i).stories().stream().map(story -> story.id() + story.place()).toList();
            if (!first.equals(second)) {
                return false;
            }
        }
        return true;
    }
}
