package org.colophon.render.pdf.line;

import java.util.EnumMap;
import java.util.Map;
import org.colophon.style.MixedGaps;

/** The gap between Han and the adjacent character. */
final class GapTable {

    /** The kind of character beside a Han. */
    enum Beside {
        LATIN,
        DIGIT,
        DATE
    }

    /** A gap in thousandths of an em: as set, at least, at most. */
    record Gap(int set, int least, int most) { }

    private static final Map<MixedGaps, Map<Beside, Gap>> ALL = load();

    private GapTable() {
    }

    static Map<Beside, Gap> of(MixedGaps gaps) {
        return ALL.getOrDefault(gaps, Map.of());
    }

    private static Map<MixedGaps, Map<Beside, Gap>> load() {
        Map<MixedGaps, Map<Beside, Gap>> all = new EnumMap<>(MixedGaps.class);
        for (String[] row : Rows.of("gaps.tsv")) {
            all.computeIfAbsent(MixedGaps.valueOf(row[0]), made -> new EnumMap<>(Beside.class))
                    .put(
                            Beside.valueOf(row[1]),
                            new Gap(Integer.parseInt(row[2]), Integer.parseInt(row[3]), Integer.parseInt(row[4])));
        }
        return all;
    }
}
