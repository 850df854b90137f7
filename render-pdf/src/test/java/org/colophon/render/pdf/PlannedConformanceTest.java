package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.model.Edition;
import org.colophon.model.plan.Allowance;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PagePlan;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.StoryPlan;
import org.colophon.model.plan.Treatment;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Planned pages")
class PlannedConformanceTest {

    private static final PrintStyle STYLE = PrintStyles.builtIn("broadsheet");

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "PRESS"})
    @DisplayName("conform to PDF/A-2a and PDF/UA-1, for press too")
    void conform(PdfOptions.Profile profile) throws IOException {
        List<Edition> parts = new ArrayList<>();
        for (String seed : Seeds.NAMES) {
            parts.add(Seeds.edition(seed));
        }
        Edition edition = Edition.of("潮报", parts);
        EditionPlan plan = plan(edition);
        PlannedEdition dummy = EditionPlanner.plan(edition, plan, STYLE, Seeds.context());
        assertThat(dummy.leftOut()).isEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(PdfOptions.defaults().withProfile(profile))
                .render(edition, STYLE, Seeds.context().withPlan(dummy), out);
        assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
    }

    /** A page for each article, the first below a masthead. */
    private static EditionPlan plan(Edition edition) {
        List<PagePlan> pages = new ArrayList<>();
        List<StoryPlan> stories = new ArrayList<>();
        for (int i = 0; i < edition.articles().size(); i++) {
            String page = String.format(java.util.Locale.ROOT, "%02d", i + 1);
            List<PageBox> boxes = i > 0 ? List.of()
                    : List.of(new PageBox(PageBox.Kind.MASTHEAD, "masthead", 0, 0, PageBox.HEAD, 0, null));
            pages.add(new PagePlan(page, "要闻", List.of(), boxes));
            stories.add(new StoryPlan("s" + page, "s.md", List.of(page), 1, Treatment.LEAD, StoryPlan.Need.MUST,
                    StoryPlan.Relations.NONE, Allowance.ANY, Allowance.ANY, Optional.empty(), Optional.empty()));
        }
        return new EditionPlan("潮报", null, null, null, null, pages, stories, Map.of());
    }
}
