package org.colophon.style;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A JSON object: values by their names, in the order of the file. */
final class Fields implements Value {

    private final Map<String, Value> values = new LinkedHashMap<>();

    Set<String> names() {
        return Collections.unmodifiableSet(values.keySet());
    }

    void forEach(BiConsumer<String, Value> action) {
        values.forEach(action);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    @Nullable Value get(String name) {
        return values.get(name);
    }

    void remove(String name) {
        values.remove(name);
    }

    Fields put(String name, Value value) {
        values.put(name, value);
        return this;
    }

    Fields put(String name, String text) {
        return put(name, new Text(text));
    }

    Fields put(String name, int number) {
        return put(name, new Whole(number));
    }

    /** Replaces a value by a new object. */
    Fields putObject(String name) {
        Fields made = new Fields();
        put(name, made);
        return made;
    }

    /** Returns the object of a name, and makes it if there is none. */
    Fields object(String name) {
        return get(name) instanceof Fields fields ? fields : putObject(name);
    }

    /** The same values in an object that may be changed by itself. The other kinds of value never change. */
    Fields copy() {
        Fields copy = new Fields();
        values.forEach((name, value) -> copy.put(name, value instanceof Fields fields ? fields.copy() : value));
        return copy;
    }

    /** These values and those of another object over them: objects are merged, everything else is replaced. */
    Fields under(Fields over) {
        Fields merged = copy();
        over.values.forEach((name, value) -> {
            // An ink is one value: its parts are not mixed with those of another.
            boolean whole = name.equals("ink") || name.equals("accent");
            merged.put(
                    name,
                    !whole && get(name) instanceof Fields below && value instanceof Fields above
                            ? below.under(above)
                            : value);
        });
        return merged;
    }
}
