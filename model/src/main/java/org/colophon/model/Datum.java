package org.colophon.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Data of other programs, which Colophon keeps and does not read: words, lists of data, or data with names. */
public sealed interface Datum {

    /**
     * Words, numbers and truth values, as they were written.
     *
     * @param value as written
     */
    record Text(String value) implements Datum {
        /** Refuses null. */
        public Text {
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A list.
     *
     * @param items its items
     */
    record Items(List<Datum> items) implements Datum {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /**
     * Data with names.
     *
     * @param entries the data by their names, in the order given
     */
    record Fields(Map<String, Datum> entries) implements Datum {

        /** No data. */
        public static final Fields NONE = new Fields(Map.of());

        /** Copies the map and keeps its order. */
        public Fields {
            Map<String, Datum> copy = new LinkedHashMap<>();
            entries.forEach((name, datum) -> copy.put(
                    Objects.requireNonNull(name, "name"), Objects.requireNonNull(datum, "datum")));
            entries = Collections.unmodifiableMap(copy);
        }

        /**
         * The same with one more datum, or another one of its name.
         *
         * @param name its name
         * @param datum the datum
         * @return the data
         */
        public Fields with(String name, Datum datum) {
            Map<String, Datum> more = new LinkedHashMap<>(entries);
            more.put(name, datum);
            return new Fields(more);
        }
    }

    /**
     * Words as a datum.
     *
     * @param value the words
     * @return the datum
     */
    static Datum of(String value) {
        return new Text(value);
    }
}
