package org.colophon.render.pdf.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The forms that marks have in vertical lines: glyphs of their own, which faces have under code points of their own.
 */
final class VerticalForms {

    private static final Map<Integer, Integer> FORMS = load();

    private VerticalForms() {
    }

    /** The vertical form of a mark; the mark itself if it has none. */
    static int of(int point) {
        return FORMS.getOrDefault(point, point);
    }

    private static Map<Integer, Integer> load() {
        Map<Integer, Integer> forms = new HashMap<>();
        try (BufferedReader rows = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(VerticalForms.class.getResourceAsStream("vertical-forms.tsv")),
                StandardCharsets.UTF_8))) {
            rows.lines().filter(row -> !row.startsWith("#")).forEach(row -> {
                int[] pair = row.replace("\t", "").codePoints().toArray();
                forms.put(pair[0], pair[1]);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(forms);
    }
}
