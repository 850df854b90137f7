package org.colophon.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.plan.Allowance;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.Jump;
import org.colophon.model.plan.Nameplate;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PagePlan;
import org.colophon.model.plan.Pin;
import org.colophon.model.plan.StoryPlan;
import org.colophon.model.plan.Treatment;
import org.jspecify.annotations.Nullable;

/** Reads the plans of editions, {@code edition.json}. */
public final class PlanFiles {

    private static final Set<String> EDITION =
            Set.of("publication", "issue", "date", "style", "house", "masthead", "pages", "stories", "costs");
    private static final Set<String> STORY = Set.of(
            "id", "file", "page", "pages", "rank", "as", "must", "with", "apart", "columns", "at", "pictures", "jump",
            "refers");
    private static final Pattern COLUMNS = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3}))?");

    private PlanFiles() {
    }

    /**
     * Reads the plan of an edition.
     *
     * @param file the file, in UTF-8
     * @return the plan
     * @throws IOException if it cannot be read
     * @throws StyleFormatException if a value is wrong or missing; the message names the place
     */
    public static EditionPlan read(Path file) throws IOException {
        String json = Files.readString(Objects.requireNonNull(file, "file"));
        return StyleFormatException.in(file, () -> parse(json));
    }

    /**
     * Reads the text of a plan that was made of a file.
     *
     * @param file the file, which messages name
     * @param json the text
     * @return the plan
     * @throws StyleFormatException if a value is wrong or missing; the message names the place
     */
    public static EditionPlan parse(Path file, String json) {
        return StyleFormatException.in(Objects.requireNonNull(file, "file"), () -> parse(json));
    }

    /**
     * Returns whether a file is named as YAML is.
     *
     * @param file the file
     * @return true if its name ends with .yaml or .yml
     */
    public static boolean isYaml(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(".yaml") || name.endsWith(".yml");
    }

    /**
     * Returns whether a file is the plan of an edition, and not another JSON file such as an edition itself.
     *
     * @param file the file
     * @return true if it is YAML, or if its name ends with .json and it has stories
     * @throws IOException if it cannot be read
     */
    public static boolean isPlan(Path file) throws IOException {
        if (!String.valueOf(file.getFileName()).endsWith(".json")) {
            return isYaml(file);
        }
        try {
            return Cursor.of(JsonText.read(Files.readString(file))).has("stories");
        } catch (StyleFormatException e) {
            return true;
        }
    }

    /**
     * Writes the plan of an edition.
     *
     * @param plan the plan
     * @return JSON that {@link #parse} reads
     */
    public static String write(EditionPlan plan) {
        return PlanWriter.write(Objects.requireNonNull(plan, "plan"));
    }

    /**
     * Reads the text of a plan.
     *
     * @param json the text
     * @return the plan
     * @throws StyleFormatException if a value is wrong or missing; the message names the place
     */
    public static EditionPlan parse(String json) {
        Cursor plan = Cursor.of(JsonText.read(Objects.requireNonNull(json, "json"))).only(EDITION);
        return plan.checked(() -> new EditionPlan(
                plan.optionalText("publication"),
                plan.optionalText("issue"),
                date(plan),
                plan.optionalText("style"),
                plan.optionalText("house"),
                nameplate(plan),
                plan.list("pages", PlanFiles::page),
                plan.list("stories", PlanFiles::story),
                plan.numbers("costs")));
    }

    /** The lines below the name of the paper, in plans and in dummies. */
    static Nameplate nameplate(Cursor plan) {
        if (!plan.has("masthead")) {
            return Nameplate.PLAIN;
        }
        Cursor at = plan.object("masthead").only(Set.of("number", "price", "weather", "calendar"));
        return new Nameplate(at.optionalText("number"), at.optionalText("price"), at.optionalText("weather"),
                at.choiceOr("calendar", Nameplate.Calendar.class, Nameplate.Calendar.SOLAR));
    }

    private static @Nullable LocalDate date(Cursor plan) {
        String written = plan.optionalText("date");
        try {
            return written == null ? null : LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new StyleFormatException("date", "must be a day such as 2026-11-30 but is \"" + written + "\"");
        }
    }

    private static PagePlan page(Cursor at) {
        at.only(Set.of("page", "section", "sections", "boxes"));
        String section = at.optionalText("section");
        return at.checked(() -> new PagePlan(
                at.text("page"),
                section == null ? "" : section,
                at.list("sections", Cursor::text),
                at.list("boxes", PlanFiles::box)));
    }

    private static PageBox box(Cursor at) {
        at.only(Set.of("kind", "name", "at", "line", "columns", "lines", "file"));
        PageBox.Kind kind = at.choice("kind", PageBox.Kind.class);
        String name = at.optionalText("name");
        int[] columns = columns(at.optionalText("columns"));
        return at.checked(() -> new PageBox(
                kind,
                name == null ? kind.name().toLowerCase(java.util.Locale.ROOT) : name,
                columns[0],
                columns[1],
                line(at),
                at.has("lines") ? at.number("lines") : 0,
                at.optionalText("file")));
    }

    /** The place of a box: its line, or the head or foot of the page. */
    private static int line(Cursor at) {
        if (at.has("line")) {
            return at.number("line");
        }
        return switch (at.choice("at", Edge.class)) {
            case HEAD -> PageBox.HEAD;
            case FOOT -> PageBox.FOOT;
        };
    }

    /** The edges that a box may be at. */
    private enum Edge { HEAD, FOOT }

    private static int[] columns(@Nullable String written) {
        if (written == null) {
            return new int[] {0, 0};
        }
        Matcher range = COLUMNS.matcher(written);
        if (!range.matches()) {
            return new int[] {-1, -1};
        }
        int first = Integer.parseInt(range.group(1));
        return new int[] {first, range.group(2) == null ? first : Integer.parseInt(range.group(2))};
    }

    private static StoryPlan story(Cursor at) {
        at.only(STORY);
        List<String> pages = at.has("page") ? List.of(at.text("page")) : at.list("pages", Cursor::text);
        Treatment treatment = at.choiceOr("as", Treatment.class, Treatment.NEWS);
        String with = at.optionalText("with");
        String refers = at.optionalText("refers");
        boolean must = at.has("must") && at.flag("must");
        return at.checked(() -> new StoryPlan(
                at.text("id"),
                at.text("file"),
                pages,
                ranked(at),
                treatment,
                must ? StoryPlan.Need.MUST : StoryPlan.Need.MAY,
                new StoryPlan.Relations(
                        with == null ? "" : with, at.list("apart", Cursor::text), refers == null ? "" : refers),
                columnsOf(at),
                picturesOf(at),
                pin(at),
                jump(at)));
    }

    private static int ranked(Cursor at) {
        int rank = at.number("rank");
        if (rank < 1 || rank > 99) {
            throw at.wrong("rank", "1 to 99");
        }
        return rank;
    }

    private static Allowance columnsOf(Cursor at) {
        if (!at.has("columns")) {
            return Allowance.ANY;
        }
        List<Integer> range = at.list("columns", Cursor::whole);
        if (range.size() != 2) {
            throw at.wrong("columns", "the fewest and the most, such as [2, 4]");
        }
        return at.checked(() -> new Allowance(range.get(0), range.get(1)));
    }

    private static Allowance picturesOf(Cursor at) {
        if (!at.has("pictures")) {
            return Allowance.ANY;
        }
        Cursor pictures = at.object("pictures").only(Set.of("min", "max"));
        return pictures.checked(() -> new Allowance(
                pictures.has("min") ? pictures.number("min") : Allowance.ANY.least(),
                pictures.has("max") ? pictures.number("max") : Allowance.ANY.most()));
    }

    private static Optional<Pin> pin(Cursor at) {
        if (!at.has("at")) {
            return Optional.empty();
        }
        if (at.isText("at")) {
            if (at.text("at").equals("top-left")) {
                return Optional.of(new Pin(1, 0));
            }
            throw at.wrong("at", "top-left, or an object of column and line");
        }
        Cursor place = at.object("at").only(Set.of("column", "line"));
        return Optional.of(place.checked(() -> new Pin(place.number("column"), place.number("line"))));
    }

    private static Optional<Jump> jump(Cursor at) {
        if (!at.has("jump")) {
            return Optional.empty();
        }
        if (at.isText("jump")) {
            if (at.text("jump").equals("never")) {
                return Optional.empty();
            }
            throw at.wrong("jump", "never, or an object of to and least");
        }
        Cursor jump = at.object("jump").only(Set.of("to", "least", "head", "word"));
        String head = jump.optionalText("head");
        String word = jump.optionalText("word");
        return Optional.of(jump.checked(() -> new Jump(
                jump.text("to"), jump.number("least"), head == null ? "" : head, word == null ? "" : word)));
    }
}
