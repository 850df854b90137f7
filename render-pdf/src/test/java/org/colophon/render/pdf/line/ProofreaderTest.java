package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The proofreader proved: for each of its checks lines that are bad in that one thing, and good lines that have no
 * fault.
 */
class ProofreaderTest {

    private static final Setting SETTING = Bench.justified(6);

    /** A line of glyphs that are all an em apart, ending at the measure. */
    private static SetLine line(String text, int start, int extent, int... places) {
        int[] points = text.codePoints().toArray();
        GlyphRow glyphs = new GlyphRow(points.length);
        for (int i = 0; i < points.length; i++) {
            glyphs.points[i] = points[i];
            glyphs.types[i] = Bench.BODY;
            glyphs.places[i] = places[i] * Bench.EM / 1000;
            glyphs.scales[i] = 1000;
        }
        return SetLine.of(glyphs, start, extent * Bench.EM, SetLine.Room.NONE);
    }

    private static final Map<Proofreader.Check, List<SetLine>> BAD = bad();

    private static Map<Proofreader.Check, List<SetLine>> bad() {
        Map<Proofreader.Check, List<SetLine>> bad = new TreeMap<>();
        SetLine first = first("灯火灯火");
        SetLine last = next("灯火", 0, 1000);
        bad.put(Proofreader.Check.LINE_START, List.of(first, next("，灯火灯火灯", 0, 1000, 2000, 3000, 4000, 5000), last));
        bad.put(Proofreader.Check.LINE_END, List.of(first("灯火灯（"), last));
        bad.put(Proofreader.Check.UNITS, List.of(first("灯火灯—"), next("—灯火", 0, 1000, 2000)));
        bad.put(Proofreader.Check.EDGE_MARKS, List.of(first("灯火灯，", 2000, 3000, 4000, 5000), last));
        bad.put(Proofreader.Check.ADJACENT, List.of(first, next("灯”，灯", 0, 1000, 2000, 3000)));
        bad.put(Proofreader.Check.MIXED_GAP, List.of(first, next("灯A火", 0, 1000, 1500)));
        bad.put(Proofreader.Check.LONE, List.of(first, next("灯。", 0, 1000)));
        bad.put(Proofreader.Check.PITCH, List.of(first("灯火灯火灯", 2000, 2950, 3950, 4950, 5950), last));
        bad.put(Proofreader.Check.FLUSH, List.of(shortLine(), last));
        bad.put(Proofreader.Check.INDENT, List.of(first("灯火灯火", 1500, 2500, 3500, 4500), last));
        return bad;
    }

    private static SetLine first(String text, int... places) {
        return line(text, 0, 6, places.length > 0 ? places : new int[] {2000, 3000, 4000, 5000});
    }

    /** A line that follows one of four characters. */
    private static SetLine next(String text, int... places) {
        return line(text, 4, 6, places);
    }

    private static SetLine shortLine() {
        return line("灯火灯火", 0, 5, 2000, 3000, 4000, 5000);
    }

    @ParameterizedTest
    @EnumSource(Proofreader.Check.class)
    @DisplayName("a bad line fails the check that it breaks, and no other")
    void findsEachFault(Proofreader.Check broken) {
        List<Proofreader.Check> failed = new ArrayList<>();
        for (Proofreader.Check check : Proofreader.Check.values()) {
            if (!check.faults(BAD.getOrDefault(broken, List.of()), SETTING).isEmpty()) {
                failed.add(check);
            }
        }
        assertThat(failed).containsExactly(broken);
    }

    @Test
    void goodLinesHaveNoFault() {
        assertThat(Proofreader.faults(List.of(first("灯火灯火"), next("灯火", 0, 1000)), SETTING)).isEmpty();
        assertThat(Proofreader.faults(Bench.set("灯火，“灯火”灯火灯火。", SETTING), SETTING)).isEmpty();
    }
}
