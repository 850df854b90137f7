package org.colophon.render.pdf.font;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The sets of Han that standards ask of a face, read from {@code han-sets.tsv}, which names their sources. */
public final class HanSets {

    private HanSets() {
    }

    /**
     * A set of Han.
     *
     * @param name name of the standard
     * @param points the characters, ascending; not to be changed
     */
    public record HanSet(String name, int[] points) { }

    /**
     * All sets.
     *
     * @return GB 2312, both levels of GB 18030 and the table of standard characters
     */
    public static List<HanSet> all() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(HanSets.class.getResourceAsStream("han-sets.tsv")), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(HanSets::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HanSet read(String line) {
        String[] fields = line.split("\t");
        int[] points = java.util.Arrays.stream(fields[2].split(" ")).flatMapToInt(HanSets::range).toArray();
        if (points.length != Integer.parseInt(fields[1])) {
            throw new IllegalStateException(fields[0] + " has " + points.length + " characters, not " + fields[1]);
        }
        return new HanSet(fields[0], points);
    }

    private static IntStream range(String range) {
        int dash = range.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
        return IntStream.rangeClosed(first, dash < 0 ? first : Integer.parseInt(range.substring(dash + 1), 16));
    }
}
