package org.colophon.render.pdf.page.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The costs of a planned page, in tenths of a column line of white. The table is a resource; a plan may give other
 * values by the same names. Immutable.
 *
 * @param values costs by their names
 */
public record PlanCosts(Map<String, Integer> values) {

    private static final int MOST = 100_000;

    public PlanCosts {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /**
     * The usual costs with those of a plan over them.
     *
     * @throws IllegalArgumentException if there is no cost of a name, or a value is none
     */
    public static PlanCosts with(Map<String, Integer> own) {
        Map<String, Integer> all = new TreeMap<>();
        Properties table = new Properties();
        try (InputStream in = Objects.requireNonNull(PlanCosts.class.getResourceAsStream("costs.properties"))) {
            table.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table.stringPropertyNames().forEach(name -> all.put(name, Integer.parseInt(table.getProperty(name).strip())));
        own.forEach((name, value) -> {
            if (!all.containsKey(name)) {
                throw new IllegalArgumentException("there is no cost \"" + name + "\"; there are "
                        + String.join(", ", all.keySet()));
            }
            if (value < 0 || value > MOST) {
                throw new IllegalArgumentException("the cost " + name + " must be 0 to " + MOST + " but is " + value);
            }
            all.put(name, value);
        });
        return new PlanCosts(all);
    }

    int of(String name) {
        return Objects.requireNonNull(values.get(name), name);
    }
}
