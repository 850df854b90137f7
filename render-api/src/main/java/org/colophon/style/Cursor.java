package org.colophon.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A place in a JSON file, read strictly: values that are missing, unknown or of the wrong kind are reported with their
 * path.
 */
final class Cursor {

    private final Value node;
    private final String path;

    private Cursor(Value node, String path) {
        this.node = node;
        this.path = path;
    }

    static Cursor of(Fields tree) {
        return at(tree, "");
    }

    /** A tree below a place of a file. */
    static Cursor at(Fields tree, String path) {
        return new Cursor(tree, path);
    }

    /** Refuses properties that are not among those allowed. */
    Cursor only(Set<String> allowed) {
        for (String name : fields().names()) {
            if (!allowed.contains(name)) {
                throw new StyleFormatException(
                        below(name), "unknown; allowed are " + String.join(", ", allowed.stream().sorted().toList()));
            }
        }
        return this;
    }

    Cursor object(String name) {
        Cursor child = child(name);
        child.fields();
        return child;
    }

    Cursor optionalObject(String name) {
        return has(name) ? object(name) : new Cursor(new Fields(), below(name));
    }

    boolean has(String name) {
        return fields().has(name);
    }

    String text(String name) {
        return child(name).text();
    }

    @Nullable String optionalText(String name) {
        return has(name) ? text(name) : null;
    }

    String textOr(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    int number(String name) {
        Cursor child = child(name);
        if (child.node instanceof Value.Whole whole) {
            return whole.number();
        }
        throw child.wrong("a whole number");
    }

    /** A list item that is a whole number. */
    int whole() {
        if (node instanceof Value.Whole whole) {
            return whole.number();
        }
        throw wrong("a whole number");
    }

    boolean flag(String name) {
        Cursor child = child(name);
        return switch (JsonText.compact(child.node)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw child.wrong("true or false");
        };
    }

    boolean isText(String name) {
        return child(name).node instanceof Value.Text;
    }

    /** The failure of a value that is none of those allowed. */
    StyleFormatException wrong(String name, String expected) {
        return child(name).wrong(expected);
    }

    Length length(String name) {
        Cursor child = child(name);
        String written = child.text();
        return child.checked(() -> Length.parse(written));
    }

    Ink ink(String name) {
        Cursor child = child(name);
        if (child.node instanceof Value.Text) {
            return switch (child.text()) {
                case "black" -> Ink.BLACK;
                case "paper" -> Ink.PAPER;
                default -> throw child.wrong("black, paper, or an object of name, cyan, magenta, yellow and black");
            };
        }
        Cursor parts = object(name).only(Set.of("name", "cyan", "magenta", "yellow", "black"));
        return parts.checked(() -> new Ink(
                parts.text("name"),
                parts.number("cyan"),
                parts.number("magenta"),
                parts.number("yellow"),
                parts.number("black")));
    }

    /** An ink for each name of an object. */
    Map<String, Ink> inks(String name) {
        Cursor object = object(name);
        Map<String, Ink> inks = new TreeMap<>();
        object.fields().names().forEach(each -> inks.put(each, object.ink(each)));
        return inks;
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
        return child(name).choice(type);
    }

    <E extends Enum<E>> E choiceOr(String name, Class<E> type, E otherwise) {
        return has(name) ? choice(name, type) : otherwise;
    }

    private <E extends Enum<E>> E choice(Class<E> type) {
        String written = text();
        for (E value : type.getEnumConstants()) {
            if (kebab(value).equals(written)) {
                return value;
            }
        }
        throw wrong("one of "
                + Arrays.stream(type.getEnumConstants()).map(Cursor::kebab).collect(Collectors.joining(", ")));
    }

    /** An enum constant written by its name, as the model's JSON writes it. */
    <E extends Enum<E>> E constant(String name, Class<E> type) {
        Cursor child = child(name);
        String written = child.text();
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(written)) {
                return value;
            }
        }
        throw child.wrong("one of "
                + Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ")));
    }

    /** Returns the values of an object, with their names converted to keys. */
    <K extends Enum<K>, V> Map<K, V> byChoice(Class<K> type, Function<Cursor, V> read) {
        only(Arrays.stream(type.getEnumConstants()).map(Cursor::kebab).collect(Collectors.toSet()));
        Map<K, V> values = new LinkedHashMap<>();
        for (K key : type.getEnumConstants()) {
            values.put(key, read.apply(object(kebab(key))));
        }
        return values;
    }

    Map<String, String> texts(String name) {
        Map<String, String> values = new LinkedHashMap<>();
        Cursor object = optionalObject(name);
        object.fields().names().forEach(key -> values.put(key, object.text(key)));
        return values;
    }

    Map<String, Integer> numbers(String name) {
        Map<String, Integer> values = new LinkedHashMap<>();
        Cursor object = optionalObject(name);
        object.fields().names().forEach(key -> values.put(key, object.number(key)));
        return values;
    }

    <T> List<T> list(String name, Function<Cursor, T> read) {
        if (!has(name)) {
            return List.of();
        }
        Cursor list = child(name);
        if (!(list.node instanceof Value.Items items)) {
            throw list.wrong("a list");
        }
        List<T> values = new ArrayList<>();
        for (Value item : items.values()) {
            values.add(read.apply(new Cursor(item, list.path + "[" + values.size() + "]")));
        }
        return values;
    }

    String text() {
        if (node instanceof Value.Text text) {
            return text.text();
        }
        throw wrong("a text");
    }

    String json() {
        return JsonText.compact(node);
    }

    /** Builds a value; an IllegalArgumentException is rethrown with the JSON path. */
    <T> T checked(java.util.function.Supplier<T> make) {
        try {
            return make.get();
        } catch (StyleFormatException e) {
            throw e;
        } catch (IllegalArgumentException e) {
            throw new StyleFormatException(path, String.valueOf(e.getMessage()));
        } catch (ArithmeticException e) {
            throw new StyleFormatException(path, "numbers are too large for any page");
        }
    }

    private Fields fields() {
        if (node instanceof Fields fields) {
            return fields;
        }
        throw wrong("an object");
    }

    private Cursor child(String name) {
        Value child = fields().get(name);
        if (child == null) {
            throw new StyleFormatException(below(name), "missing");
        }
        return new Cursor(child, below(name));
    }

    private StyleFormatException wrong(String expected) {
        return new StyleFormatException(path, "must be " + expected + " but is " + JsonText.compact(node));
    }

    private String below(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
