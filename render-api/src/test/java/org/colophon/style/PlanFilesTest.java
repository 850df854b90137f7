package org.colophon.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.Nameplate;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Plans of editions and dummies as JSON")
class PlanFilesTest {

    private static final String PLAN = """
            {"publication": "潮报", "date": "2026-03-19", "pages": [{"page": "01", "boxes": [
              {"kind": "ad", "at": "foot", "columns": "4-5", "lines": 20}]}],
             "stories": [{"id": "dike", "file": "dike.md", "page": "01", "rank": 1, "as": "lead", "must": true},
                         {"id": "bus", "file": "bus.md", "pages": ["01"], "rank": 2, "with": "dike"}]}""";

    @Test
    void readsWhatADeskWrites() {
        EditionPlan plan = PlanFiles.parse(PLAN);
        assertThat(plan.pages().getFirst().boxes().getFirst().width(5)).isEqualTo(2);
        assertThat(plan.stories().getFirst().isMust()).isTrue();
        assertThat(plan.stories().get(1).relations().with()).isEqualTo("dike");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "rank": 1        | "rank": 0           | stories[0].rank: must be 1 to 99 but is 0
            "as": "lead"     | "as": "boss"        | stories[0].as: must be one of news, lead
            "pages": ["01"]  | "pages": ["07"]     | the story bus is for page 07, which the plan does not have
            "columns": "4-5" | "columns": "5-4"    | pages[0].boxes[0]: columns are written 4-5 or 4
            "must": true     | "must": "yes"       | stories[0].must: must be true or false but is "yes"
            "with": "dike"   | "with": "bus"       | the story bus names the story bus, which is no other story
            "2026-03-19"     | "19 March"          | date: must be a day such as 2026-11-30 but is "19 March"
            "file": "bus.md" | "files": "bus.md"   | stories[1].files: unknown
            """)
    @DisplayName("name the place of a wrong value")
    void nameThePlace(String right, String wrong, String message) {
        assertThat(PLAN).contains(right);
        assertThatThrownBy(() -> PlanFiles.parse(PLAN.replace(right, wrong)))
                .isInstanceOf(StyleFormatException.class)
                .hasMessageContaining(message);
    }

    @Test
    void dummiesReadBackEqual() {
        PlannedStory.Place place = new PlannedStory.Place(0, 9, 4, 40);
        PlannedStory story = new PlannedStory("dike", 1, "lead", place, 9, PlannedStory.Form.LEFT,
                List.of(new PlannedStory.Place(0, 18, 2, 12)), PlannedStory.Frame.BOXED, 42_000,
                List.of(30, 30, 30, 29), Map.of("shape", 12),
                new PlannedStory.Part(PlannedStory.Part.Kind.HEAD, "02", 4, "FERRY"));
        PageBox box = new PageBox(PageBox.Kind.AD, "A", 4, 5, PageBox.FOOT, 20, "a.png");
        PlannedPage page = new PlannedPage("01", "要闻", new PlannedPage.Area(5, 72, 9, 72),
                List.of(new PlannedPage.Box(box, new PlannedStory.Place(3, 52, 2, 20))), List.of(story),
                List.of(new PlannedPage.Hole(new PlannedStory.Place(0, 60, 3, 12), 142, 57)), 100,
                PlannedPage.Search.FROZEN);
        PlannedEdition dummy = new PlannedEdition(
                List.of(page), List.of(new PlannedEdition.LeftOut("bus", "no room")),
                new Nameplate("CN 33-0001", "2元", null, Nameplate.Calendar.LUNAR));
        assertThat(DummyFiles.parse(DummyFiles.write(dummy))).isEqualTo(dummy);
        assertThat(Schemas.named("edition-dummy").errors(DummyFiles.write(dummy))).isEmpty();
        assertThat(Schemas.named("edition-dummy").errors(DummyFiles.write(dummy).replace("\"left\"", "\"high\"")))
                .isNotEmpty();
        assertThat(Schemas.named("edition-plan").errors(PLAN)).isEmpty();
        assertThat(Optional.of(dummy.order())).contains(List.of("dike"));
    }
}
