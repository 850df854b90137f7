package org.colophon.render.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.model.Edition;
import org.colophon.model.plan.Allowance;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.Jump;
import org.colophon.model.plan.Nameplate;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PagePlan;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.StoryPlan;
import org.colophon.model.plan.Treatment;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;

/** The seed editions as one issue on planned pages, of which the front page has an index and a story that jumps. */
final class PlannedSeeds {

    static final PrintStyle STYLE = PrintStyles.builtIn("broadsheet");

    private PlannedSeeds() {
    }

    static Edition edition() throws IOException {
        List<Edition> parts = new ArrayList<>();
        for (String seed : Seeds.NAMES) {
            parts.add(Seeds.edition(seed));
        }
        return Edition.of("潮报", parts);
    }

    static PlannedEdition dummy(Edition edition) {
        return EditionPlanner.plan(edition, plan(edition), STYLE, Seeds.context());
    }

    /** A page for each article; the first has a masthead beside an index, and a story that may jump. */
    private static EditionPlan plan(Edition edition) {
        List<PagePlan> pages = new ArrayList<>();
        List<StoryPlan> stories = new ArrayList<>();
        for (int i = 0; i < edition.articles().size(); i++) {
            String page = String.format(java.util.Locale.ROOT, "%02d", i + 1);
            List<PageBox> boxes = i > 0 ? List.of()
                    : List.of(new PageBox(PageBox.Kind.MASTHEAD, "masthead", 1, 6, PageBox.HEAD, 0, null),
                            new PageBox(PageBox.Kind.INDEX, "index", 7, 8, PageBox.HEAD, 9, null),
                            new PageBox(PageBox.Kind.AD, "books", 0, 0, PageBox.FOOT, 52, null));
            Optional<Jump> jump =
                    i > 0 ? Optional.empty() : Optional.of(new Jump("02", 12, "", ""));
            pages.add(new PagePlan(page, "要闻", List.of(), boxes));
            stories.add(new StoryPlan("s" + page, "s.md", List.of(page), 1, Treatment.LEAD, StoryPlan.Need.MUST,
                    StoryPlan.Relations.NONE, Allowance.ANY, Allowance.ANY, Optional.empty(), jump));
        }
        Nameplate plate = new Nameplate("CN 00-0001", "2元", "晴", Nameplate.Calendar.LUNAR);
        return new EditionPlan("潮报", null, null, null, null, plate, pages, stories, Map.of("jump", 0));
    }
}
