package org.colophon.render.pdf.line;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The steps in which room is taken from a line, in the order of CLREQ. */
enum Step {
    WORD_SPACE,
    INTERPUNCT,
    BRACKET,
    COMMA,
    MIXED_GAP,
    STOP;

    /** The order of the table decides, not that of the constants. */
    private static final Map<Step, Integer> ORDER = new EnumMap<>(Step.class);
    private static final Map<CharClass, Step> GIVEN_BY = new EnumMap<>(CharClass.class);

    static {
        List<String[]> rows = Rows.of("steps.tsv");
        for (int i = 0; i < rows.size(); i++) {
            Step step = valueOf(rows.get(i)[0]);
            ORDER.put(step, i);
            for (String named : rows.get(i)[1].equals("-") ? new String[0] : rows.get(i)[1].split(" ")) {
                GIVEN_BY.put(CharClass.valueOf(named), step);
            }
        }
    }

    /** The pool of the step. */
    int pool() {
        return Pools.FIRST_STEP + ORDER.getOrDefault(this, 0);
    }

    /** The pool that the blanks of a class belong to; those of classes that have none count as brackets. */
    static int poolOf(CharClass named) {
        return GIVEN_BY.getOrDefault(named, BRACKET).pool();
    }
}
