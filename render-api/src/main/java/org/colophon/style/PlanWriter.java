package org.colophon.style;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.plan.Allowance;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.Nameplate;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PagePlan;
import org.colophon.model.plan.StoryPlan;
import org.colophon.model.plan.Treatment;
import org.jspecify.annotations.Nullable;

/** Writes the plans of editions as {@link PlanFiles} reads them. What has its usual value is left out. */
final class PlanWriter {

    private PlanWriter() {
    }

    static String write(EditionPlan plan) {
        Fields out = new Fields();
        text(out, "publication", plan.publication());
        text(out, "issue", plan.issue());
        text(out, "date", plan.date() == null ? null : plan.date().toString());
        text(out, "style", plan.style());
        text(out, "house", plan.house());
        nameplate(out, plan.nameplate());
        List<Value> pages = new ArrayList<>();
        plan.pages().forEach(page -> pages.add(page(page)));
        List<Value> stories = new ArrayList<>();
        plan.stories().forEach(story -> stories.add(story(story)));
        out.put("pages", new Value.Items(pages)).put("stories", new Value.Items(stories));
        if (!plan.costs().isEmpty()) {
            Fields costs = new Fields();
            plan.costs().forEach(costs::put);
            out.put("costs", costs);
        }
        return JsonText.pretty(out) + "\n";
    }

    /** The lines below the name of the paper, if they are not the usual. */
    static void nameplate(Fields out, Nameplate plate) {
        if (plate.equals(Nameplate.PLAIN)) {
            return;
        }
        Fields fields = new Fields();
        text(fields, "number", plate.number());
        text(fields, "price", plate.price());
        text(fields, "weather", plate.weather());
        out.put("masthead", fields.put("calendar", Cursor.kebab(plate.calendar())));
    }

    private static void text(Fields out, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            out.put(name, value);
        }
    }

    private static Value texts(List<String> all) {
        List<Value> values = new ArrayList<>();
        all.forEach(each -> values.add(new Value.Text(each)));
        return new Value.Items(values);
    }

    private static Fields page(PagePlan page) {
        Fields out = new Fields().put("page", page.page());
        text(out, "section", page.section());
        if (!page.sections().isEmpty()) {
            out.put("sections", texts(page.sections()));
        }
        if (!page.boxes().isEmpty()) {
            List<Value> boxes = new ArrayList<>();
            page.boxes().forEach(box -> boxes.add(box(box)));
            out.put("boxes", new Value.Items(boxes));
        }
        return out;
    }

    private static Fields box(PageBox box) {
        Fields out = new Fields().put("kind", Cursor.kebab(box.kind())).put("name", box.name());
        if (box.line() > 0) {
            out.put("line", box.line());
        } else {
            out.put("at", box.line() == PageBox.HEAD ? "head" : "foot");
        }
        if (box.first() > 0) {
            out.put("columns", box.first() + "-" + box.last());
        }
        if (box.lines() > 0) {
            out.put("lines", box.lines());
        }
        text(out, "file", box.file());
        return out;
    }

    private static Fields story(StoryPlan story) {
        Fields out = new Fields().put("id", story.id()).put("file", story.file());
        if (story.pages().size() == 1) {
            out.put("page", story.pages().getFirst());
        } else {
            out.put("pages", texts(story.pages()));
        }
        out.put("rank", story.rank());
        if (story.treatment() != Treatment.NEWS) {
            out.put("as", Cursor.kebab(story.treatment()));
        }
        if (story.isMust()) {
            out.put("must", new Value.Other("true"));
        }
        text(out, "with", story.relations().with());
        if (!story.relations().apart().isEmpty()) {
            out.put("apart", texts(story.relations().apart()));
        }
        text(out, "refers", story.relations().refers());
        if (!story.columns().equals(Allowance.ANY)) {
            out.put("columns", DummyFiles.numbers(List.of(story.columns().least(), story.columns().most())));
        }
        if (!story.pictures().equals(Allowance.ANY)) {
            out.put("pictures", new Fields()
                    .put("min", story.pictures().least()).put("max", story.pictures().most()));
        }
        story.pin().ifPresent(pin ->
                out.put("at", new Fields().put("column", pin.column()).put("line", pin.line())));
        story.jump().ifPresent(jump -> {
            Fields fields = new Fields().put("to", jump.to()).put("least", jump.least());
            text(fields, "head", jump.head());
            text(fields, "word", jump.word());
            out.put("jump", fields);
        });
        return out;
    }
}
