package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.colophon.model.Edition;
import org.colophon.model.plan.Allowance;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.Jump;
import org.colophon.model.plan.Nameplate;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PagePlan;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedStory;
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
        assertThat(dummy.pages().stream().flatMap(page -> page.stories().stream()).filter(PlannedStory::isTail))
                .isNotEmpty();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(PdfOptions.defaults().withProfile(profile))
                .render(edition, STYLE, Seeds.context().withPlan(dummy), out);
        assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
        if (profile == PdfOptions.Profile.PRESS) {
            try (PDDocument file = Loader.loadPDF(out.toByteArray())) {
                assertThat(X4Rule.broken(file)).isEmpty();
            }
        }
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
