package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.colophon.style.LineBreaking;
import org.junit.jupiter.api.Test;

/** Profile uax14 against the test file of Unicode 15.0.0. */
class UnicodeLineBreakTest {

    private static List<String> cases() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Objects.requireNonNull(
                        UnicodeLineBreakTest.class.getResourceAsStream("LineBreakTest-15.0.0.txt.gz"))),
                StandardCharsets.UTF_8))) {
            return in.lines().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        }
    }

    @Test
    void agreesWithUnicodeTestFile() throws IOException {
        List<String> wrong = new ArrayList<>();
        List<String> cases = cases();
        for (String line : cases) {
            String found = broken(line);
            if (!found.equals(line)) {
                wrong.add(line + "  found  " + found);
            }
        }
        assertThat(cases).hasSizeGreaterThan(7_000);
        assertThat(wrong).isEmpty();
    }

    @Test
    void failsWithOtherProfiles() throws IOException {
        assertThat(cases().stream()
                        .filter(line -> !broken(line, LineBreaking.NONE).equals(line))
                        .count())
                .isGreaterThan(20);
    }

    private static String broken(String line) {
        return broken(line, LineBreaking.UAX14);
    }

    /** The line with the marks of the breaks that are found. */
    private static String broken(String line, LineBreaking profile) {
        Items items = new Items();
        List<Integer> points = new ArrayList<>();
        for (String cell : line.split(" ")) {
            if (cell.length() > 1) {
                points.add(Integer.parseInt(cell, 16));
            }
        }
        Broken.find(items, points.stream().mapToInt(Integer::intValue).toArray(), profile);
        StringBuilder found = new StringBuilder("×");
        for (int i = 0; i < points.size(); i++) {
            found.append(String.format(" %04X ", points.get(i)));
            boolean parts = i + 1 == points.size() || items.toll[i + 1] == BreakPenalty.FREE;
            found.append(parts ? '÷' : '×');
        }
        return found.toString();
    }
}
