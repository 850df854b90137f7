package org.colophon.style;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.correction.Correction;
import org.colophon.model.correction.Corrections;
import org.colophon.model.correction.QuotedPlace;
import org.colophon.model.correction.Ruling;
import org.jspecify.annotations.Nullable;

/** Reads and writes the corrections of the sources in a folder, {@code corrections.json} beside them. */
public final class CorrectionFiles {

    /** The name of the file. */
    public static final String NAME = "corrections.json";

    private static final String CREDIT = "credit";
    private static final Set<String> CORRECTION = Set.of(
            "source", "quote", "before", "after", "occurrence", "of", "offset", "is", "role", "label", "people");

    private static final Set<String> PLACED =
            Set.of("source", "quote", "before", "after", "occurrence", "of", "offset", "is");

    private CorrectionFiles() {
    }

    /**
     * Reads the corrections of a source.
     *
     * @param source the source
     * @return its corrections, from the file beside it; none if there is no such file
     * @throws IOException if the file cannot be read
     * @throws StyleFormatException if a value is wrong or missing; the message names the place
     */
    public static Corrections beside(Path source) throws IOException {
        Path file = source.resolveSibling(NAME);
        return Files.isRegularFile(file)
                ? read(file).of(String.valueOf(source.getFileName()))
                : Corrections.NONE;
    }

    /**
     * Reads a file of corrections.
     *
     * @param file the file, in UTF-8
     * @return the corrections
     * @throws IOException if it cannot be read
     * @throws StyleFormatException if a value is wrong or missing; the message names the place
     */
    public static Corrections read(Path file) throws IOException {
        String json = Files.readString(Objects.requireNonNull(file, "file"));
        return StyleFormatException.in(file, () -> parse(json));
    }

    /**
     * Reads the text of a file of corrections.
     *
     * @param json the text
     * @return the corrections
     * @throws StyleFormatException if a value is wrong or missing; the message names the place
     */
    public static Corrections parse(String json) {
        Cursor file = Cursor.of(JsonText.read(Objects.requireNonNull(json, "json"))).only(Set.of("corrections"));
        return new Corrections(file.list("corrections", CorrectionFiles::correction));
    }

    private static Correction correction(Cursor at) {
        at.only(CORRECTION);
        return at.checked(() -> new Correction(at.text("source"), place(at), ruling(at)));
    }

    private static QuotedPlace place(Cursor at) {
        return new QuotedPlace(
                at.text("quote"),
                at.textOr("before", ""),
                at.textOr("after", ""),
                at.has("occurrence") ? at.number("occurrence") : 1,
                at.has("of") ? at.number("of") : 1,
                at.has("offset") ? at.number("offset") : 0);
    }

    private static Ruling ruling(Cursor at) {
        if (!at.text("is").equals(CREDIT)) {
            at.only(PLACED);
            return at.choice("is", Ruling.Kind.class);
        }
        Role role = new Role(at.choice("role", Role.Kind.class), at.textOr("label", ""));
        return new Ruling.Credited(role, at.list("people", CorrectionFiles::contributor));
    }

    private static Contributor contributor(Cursor at) {
        at.only(Set.of("name", "kind", "id", "affiliations"));
        return at.checked(() -> new Contributor(
                new Person(at.text("name"), at.choiceOr("kind", Person.Kind.class, Person.Kind.PERSON))
                        .withId(at.optionalText("id")),
                at.list("affiliations", Cursor::text)));
    }

    /**
     * Writes corrections.
     *
     * @param corrections the corrections
     * @return JSON that {@link #parse} reads
     */
    public static String write(Corrections corrections) {
        List<Value> all = new ArrayList<>();
        corrections.all().forEach(each -> all.add(fields(each)));
        return JsonText.pretty(new Fields().put("corrections", new Value.Items(all))) + "\n";
    }

    private static Fields fields(Correction correction) {
        QuotedPlace place = correction.place();
        Fields out = new Fields().put("source", correction.source()).put("quote", place.quote());
        put(out, "before", place.before());
        put(out, "after", place.after());
        if (place.of() > 1) {
            out.put("occurrence", place.occurrence()).put("of", place.of());
        }
        out.put("offset", place.offset());
        return switch (correction.ruling()) {
            case Ruling.Kind kind -> out.put("is", Cursor.kebab(kind));
            case Ruling.Credited credited -> credit(out.put("is", CREDIT), credited);
        };
    }

    private static Fields credit(Fields out, Ruling.Credited credited) {
        out.put("role", Cursor.kebab(credited.role().kind()));
        put(out, "label", credited.role().label());
        List<Value> people = new ArrayList<>();
        for (Contributor contributor : credited.people()) {
            Fields one = new Fields().put("name", contributor.person().name());
            if (contributor.person().kind() != Person.Kind.PERSON) {
                one.put("kind", Cursor.kebab(contributor.person().kind()));
            }
            put(one, "id", contributor.person().id());
            if (!contributor.affiliations().isEmpty()) {
                List<Value> held = new ArrayList<>();
                contributor.affiliations().forEach(each -> held.add(new Value.Text(each)));
                one.put("affiliations", new Value.Items(held));
            }
            people.add(one);
        }
        return out.put("people", new Value.Items(people));
    }

    private static void put(Fields out, String name, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            out.put(name, text);
        }
    }
}
