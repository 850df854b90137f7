package org.colophon.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;

/** Reads and writes the dummies of editions, {@code plan.json}. */
public final class DummyFiles {

    private static final Set<String> STORY = Set.of(
            "id", "rank", "tier", "column", "line", "width", "depth", "head", "form", "pictures", "frame", "size",
            "legs", "costs", "part");

    private DummyFiles() {
    }

    /**
     * Reads a dummy.
     *
     * @param file the file, in UTF-8
     * @return the dummy
     * @throws IOException if it cannot be read
     * @throws StyleFormatException if a value is wrong or missing; the message names the place
     */
    public static PlannedEdition read(Path file) throws IOException {
        String json = Files.readString(Objects.requireNonNull(file, "file"));
        return StyleFormatException.in(file, () -> parse(json));
    }

    /**
     * Reads the text of a dummy.
     *
     * @param json the text
     * @return the dummy
     * @throws StyleFormatException if a value is wrong or missing; the message names the place
     */
    public static PlannedEdition parse(String json) {
        Cursor dummy = Cursor.of(JsonText.read(Objects.requireNonNull(json, "json")))
                .only(Set.of("pages", "leftOut", "masthead"));
        return dummy.checked(() -> new PlannedEdition(
                dummy.list("pages", DummyFiles::page), dummy.list("leftOut", DummyFiles::leftOut),
                PlanFiles.nameplate(dummy)));
    }

    private static PlannedEdition.LeftOut leftOut(Cursor at) {
        at.only(Set.of("id", "reason"));
        return new PlannedEdition.LeftOut(at.text("id"), at.text("reason"));
    }

    private static PlannedPage page(Cursor at) {
        at.only(Set.of("page", "section", "columns", "lines", "top", "foot", "boxes", "stories", "holes", "cost",
                "search"));
        return at.checked(() -> new PlannedPage(
                at.text("page"),
                at.text("section"),
                new PlannedPage.Area(at.number("columns"), at.number("lines"), at.number("top"), at.number("foot")),
                at.list("boxes", DummyFiles::box),
                at.list("stories", DummyFiles::story),
                at.list("holes", DummyFiles::hole),
                at.number("cost"),
                at.choiceOr("search", PlannedPage.Search.class, PlannedPage.Search.FREE)));
    }

    private static PlannedStory.Place place(Cursor at) {
        return at.checked(() -> new PlannedStory.Place(
                at.number("column"), at.number("line"), at.number("width"), at.number("depth")));
    }

    private static PlannedPage.Box box(Cursor at) {
        at.only(Set.of("kind", "name", "first", "last", "at", "lines", "file", "column", "line", "width", "depth"));
        return at.checked(() -> new PlannedPage.Box(
                new PageBox(at.choice("kind", PageBox.Kind.class), at.text("name"), at.number("first"),
                        at.number("last"), at.number("at"), at.number("lines"), at.optionalText("file")),
                place(at)));
    }

    private static PlannedPage.Hole hole(Cursor at) {
        at.only(Set.of("column", "line", "width", "depth", "millimetres"));
        List<Integer> size = at.list("millimetres", Cursor::whole);
        if (size.size() != 2) {
            throw at.wrong("millimetres", "a width and a height");
        }
        return new PlannedPage.Hole(place(at), size.get(0), size.get(1));
    }

    private static PlannedStory story(Cursor at) {
        at.only(STORY);
        Rank tier = at.choice("tier", Rank.class);
        return at.checked(() -> new PlannedStory(
                at.text("id"),
                at.number("rank"),
                Cursor.kebab(tier),
                place(at),
                at.number("head"),
                at.choice("form", PlannedStory.Form.class),
                at.list("pictures", DummyFiles::place),
                at.choiceOr("frame", PlannedStory.Frame.class, PlannedStory.Frame.NONE),
                at.number("size"),
                at.list("legs", Cursor::whole),
                at.numbers("costs"),
                part(at)));
    }

    private static PlannedStory.Part part(Cursor at) {
        if (!at.has("part")) {
            return PlannedStory.Part.WHOLE;
        }
        Cursor part = at.object("part").only(Set.of("kind", "page", "paragraphs", "words"));
        return part.checked(() -> new PlannedStory.Part(part.choice("kind", PlannedStory.Part.Kind.class),
                part.text("page"), part.number("paragraphs"), part.text("words")));
    }

    /**
     * Writes a dummy.
     *
     * @param dummy the dummy
     * @return JSON that {@link #parse} reads
     */
    public static String write(PlannedEdition dummy) {
        List<Value> pages = new ArrayList<>();
        dummy.pages().forEach(page -> pages.add(page(page)));
        List<Value> left = new ArrayList<>();
        dummy.leftOut().forEach(out -> left.add(new Fields().put("id", out.id()).put("reason", out.reason())));
        Fields out = new Fields().put("pages", new Value.Items(pages)).put("leftOut", new Value.Items(left));
        PlanWriter.nameplate(out, dummy.nameplate());
        return JsonText.pretty(out) + "\n";
    }

    private static Fields page(PlannedPage page) {
        List<Value> boxes = new ArrayList<>();
        page.boxes().forEach(box -> boxes.add(box(box)));
        List<Value> stories = new ArrayList<>();
        page.stories().forEach(story -> stories.add(story(story)));
        List<Value> holes = new ArrayList<>();
        page.holes().forEach(hole -> holes.add(place(new Fields(), hole.place())
                .put("millimetres", numbers(List.of(hole.width(), hole.height())))));
        return new Fields()
                .put("page", page.page())
                .put("section", page.section())
                .put("columns", page.area().columns())
                .put("lines", page.area().lines())
                .put("top", page.area().top())
                .put("foot", page.area().foot())
                .put("boxes", new Value.Items(boxes))
                .put("stories", new Value.Items(stories))
                .put("holes", new Value.Items(holes))
                .put("cost", page.cost())
                .put("search", Cursor.kebab(page.search()));
    }

    static Fields place(Fields out, PlannedStory.Place place) {
        return out.put("column", place.column())
                .put("line", place.line())
                .put("width", place.width())
                .put("depth", place.depth());
    }

    static Value numbers(List<Integer> numbers) {
        List<Value> values = new ArrayList<>();
        numbers.forEach(number -> values.add(new Value.Whole(number)));
        return new Value.Items(values);
    }

    private static Fields box(PlannedPage.Box box) {
        Fields out = new Fields()
                .put("kind", Cursor.kebab(box.box().kind()))
                .put("name", box.box().name())
                .put("first", box.box().first())
                .put("last", box.box().last())
                .put("at", box.box().line())
                .put("lines", box.box().lines());
        String file = box.box().file();
        return place(file == null ? out : out.put("file", file), box.place());
    }

    private static Fields story(PlannedStory story) {
        List<Value> pictures = new ArrayList<>();
        story.pictures().forEach(picture -> pictures.add(place(new Fields(), picture)));
        Fields costs = new Fields();
        story.costs().forEach(costs::put);
        Fields out = new Fields().put("id", story.id()).put("rank", story.rank()).put("tier", story.tier());
        place(out, story.place())
                .put("head", story.head())
                .put("form", Cursor.kebab(story.form()))
                .put("pictures", new Value.Items(pictures))
                .put("frame", Cursor.kebab(story.frame()))
                .put("size", story.size())
                .put("legs", numbers(story.legs()))
                .put("costs", costs);
        PlannedStory.Part part = story.part();
        return part.kind() == PlannedStory.Part.Kind.WHOLE ? out : out.put("part", new Fields()
                .put("kind", Cursor.kebab(part.kind()))
                .put("page", part.page())
                .put("paragraphs", part.paragraphs())
                .put("words", part.words()));
    }
}
