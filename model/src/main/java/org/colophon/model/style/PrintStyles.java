package org.colophon.model.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.node.ObjectNode;

/**
 * The built-in styles, and the reader of users' own.
 *
 * <p>A user's style file is a JSON object that names a built-in style as {@code base} and gives values that take the
 * place of its own, as deep as they stand:
 * <pre>{@code {"base": "tabloid", "name": "evening", "texts": {"title": {"size": "48pt", "leading": "58pt"}}}}</pre>
 */
public final class PrintStyles {

    private static final List<String> NAMES = List.of("broadsheet", "tabloid", "magazine", "reading");

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
     * A built-in style.
     *
     * @param name one of {@link #names()}
     * @return the style
     * @throws IllegalArgumentException if there is none of that name; the message lists the names
     */
    public static PrintStyle builtIn(String name) {
        return StyleReader.read(resource(name, ""));
    }

    /**
     * Reads a user's style.
     *
     * @param json the style file's text
     * @return the style
     * @throws StyleFormatException if it is not one; the message names the place and what is allowed there
     */
    public static PrintStyle read(String json) {
        ObjectNode own = Cursor.tree(json);
        ObjectNode base = resource(Cursor.of(own).text("base"), "base");
        own.remove("base");
        return over(StyleReader.read(base), own);
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
        return read(Files.readString(file));
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
        ObjectNode own = Cursor.tree(json);
        return own.isEmpty() ? base : over(base, own);
    }

    /** The values of a file over those of a style, and between them those of the sheet that the file names. */
    private static PrintStyle over(PrintStyle base, ObjectNode own) {
        Cursor cursor = Cursor.of(own);
        PrintStyle below = base;
        if (cursor.has("sheet")) {
            Sheet sheet = cursor.choice("sheet", Sheet.class);
            below = cursor.checked(() -> sheet.of(base));
            own.remove("sheet");
        }
        return StyleReader.read(StyleReader.overlay(StyleWriter.write(below), own));
    }

    /**
     * Writes a style whole.
     *
     * @param style the style
     * @return JSON whose values, laid over any built-in style, give this one again
     */
    public static String write(PrintStyle style) {
        return StyleWriter.write(style).toPrettyString();
    }

    private static ObjectNode resource(String name, String path) {
        if (!NAMES.contains(name)) {
            throw new StyleFormatException(
                    path, "there is no style \"" + name + "\"; there are " + String.join(", ", NAMES));
        }
        try (InputStream in = Objects.requireNonNull(PrintStyles.class.getResourceAsStream(name + ".json"))) {
            return Cursor.tree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
