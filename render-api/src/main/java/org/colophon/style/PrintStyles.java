package org.colophon.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The built-in styles, and the reader of users' own.
 *
 * <p>A user's style file is a JSON object that names a built-in style as {@code base} and gives values that override
 * those of the base style, merged recursively:
 * <pre>{@code {"base": "tabloid", "name": "evening", "texts": {"title": {"size": "48pt", "leading": "58pt"}}}}</pre>
 */
public final class PrintStyles {

    private static final List<String> NAMES = List.of("broadsheet", "tabloid", "magazine", "reading");
    /** Each is read when it is first asked for, once a JVM: styles never change, and there are as many as names. */
    private static final Map<String, PrintStyle> READ = new ConcurrentHashMap<>();

    private PrintStyles() {
    }

    /**
     * The names of the built-in styles.
     *
     * @return broadsheet, tabloid, magazine, reading
     */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * A built-in style: made once, and the same object at every call.
     *
     * @param name one of {@link #names()}
     * @return the style
     * @throws IllegalArgumentException if there is none of that name; the message lists the names
     */
    public static PrintStyle builtIn(String name) {
        return named(Objects.requireNonNull(name, "name"), "");
    }

    /**
     * Returns the built-in style broadsheet: a newspaper of eight columns.
     *
     * @return the same object at every call
     */
    public static PrintStyle broadsheet() {
        return builtIn("broadsheet");
    }

    /**
     * Returns the built-in style tabloid: a newspaper of five columns, with pages of blocks.
     *
     * @return the same object at every call
     */
    public static PrintStyle tabloid() {
        return builtIn("tabloid");
    }

    /**
     * Returns the built-in style magazine: three columns on A4.
     *
     * @return the same object at every call
     */
    public static PrintStyle magazine() {
        return builtIn("magazine");
    }

    /**
     * Returns the built-in style reading: one column on A4, for proofs and archives.
     *
     * @return the same object at every call
     */
    public static PrintStyle reading() {
        return builtIn("reading");
    }

    /**
     * Reads a user's style.
     *
     * @param json the style file's text
     * @return the style
     * @throws StyleFormatException if it is not a style; the message names the place and the allowed values
     */
    public static PrintStyle read(String json) {
        Fields own = JsonText.read(Objects.requireNonNull(json, "json"));
        PrintStyle base = named(Cursor.of(own).text("base"), "base");
        own.remove("base");
        return over(base, own);
    }

    /**
     * Reads a user's style file.
     *
     * @param file the file, in UTF-8
     * @return the style
     * @throws IOException if it cannot be read
     * @throws StyleFormatException if it is not a style
     */
    public static PrintStyle read(Path file) throws IOException {
        String json = Files.readString(Objects.requireNonNull(file, "file"));
        return StyleFormatException.in(file, () -> read(json));
    }

    /**
     * A style with some values replaced.
     *
     * @param base the style
     * @param json an object of the values that take the place of those of the base; {@code {}} for none
     * @return the style
     * @throws StyleFormatException if a value is wrong
     */
    public static PrintStyle withOverrides(PrintStyle base, String json) {
        Objects.requireNonNull(base, "base");
        Fields own = JsonText.read(Objects.requireNonNull(json, "json"));
        return own.isEmpty() ? base : over(base, own);
    }

    /** The values of a file over those of a style, and between them those of the sheet that the file names. */
    private static PrintStyle over(PrintStyle base, Fields own) {
        Cursor cursor = Cursor.of(own);
        PrintStyle below = base;
        if (cursor.has("sheet")) {
            SheetFormat sheet = cursor.choice("sheet", SheetFormat.class);
            below = cursor.checked(() -> base.with(draft -> draft.sheet(sheet)));
            own.remove("sheet");
        }
        return StyleReader.read(StyleWriter.write(looked(below, own)).under(own));
    }

    /** A style in the look that a file names; what else the file says of the look goes over it. */
    private static PrintStyle looked(PrintStyle below, Fields own) {
        Cursor cursor = Cursor.of(own);
        if (!cursor.has("look")) {
            return below;
        }
        if (own.get("look") instanceof Value.Text) {
            String name = cursor.text("look");
            own.remove("look");
            return below.with(draft -> draft.look(name));
        }
        Cursor look = cursor.object("look");
        if (!look.has("base")) {
            return below;
        }
        String name = look.text("base");
        own.object("look").remove("base");
        return below.with(draft -> draft.look(name));
    }

    /**
     * Writes a style whole.
     *
     * @param style the style
     * @return JSON whose values, laid over any built-in style, give this one again
     */
    public static String write(PrintStyle style) {
        return JsonText.pretty(StyleWriter.write(style));
    }

    private static PrintStyle named(String name, String path) {
        if (!NAMES.contains(name)) {
            throw new StyleFormatException(
                    path, "there is no style \"" + name + "\"; there are " + String.join(", ", NAMES));
        }
        return READ.computeIfAbsent(name, PrintStyles::resource);
    }

    private static PrintStyle resource(String name) {
        try (InputStream in = Objects.requireNonNull(PrintStyles.class.getResourceAsStream(name + ".json"))) {
            return StyleReader.read(JsonText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
