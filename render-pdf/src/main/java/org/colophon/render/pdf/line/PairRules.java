package org.colophon.render.pdf.line;

import java.util.List;
import java.util.stream.Stream;

/** Which classes a line may part: the rules of UAX 14 that name pairs, compiled into two tables. */
final class PairRules {

    static final PairRules UAX14 = new PairRules(Rows.of("pairs.tsv"));

    private final boolean[][] touching;
    private final boolean[][] acrossBlanks;

    private PairRules(List<String[]> rules) {
        int classes = LineClass.ALL.size();
        touching = new boolean[classes][classes];
        acrossBlanks = new boolean[classes][classes];
        boolean[][] decided = new boolean[classes][classes];
        boolean[][] decidedAcross = new boolean[classes][classes];
        for (String[] rule : rules) {
            boolean bans = rule[3].startsWith("ban");
            boolean across = rule[3].equals("ban-spaces");
            for (LineClass before : named(rule[1])) {
                for (LineClass after : named(rule[2])) {
                    int a = before.ordinal();
                    int b = after.ordinal();
                    touching[a][b] |= bans && !decided[a][b];
                    decided[a][b] = true;
                    acrossBlanks[a][b] |= across && !decidedAcross[a][b];
                    decidedAcross[a][b] |= across || !bans;
                }
            }
        }
    }

    private static List<LineClass> named(String classes) {
        return classes.equals("*") ? LineClass.ALL : Stream.of(classes.split(" ")).map(LineClass::valueOf).toList();
    }

    boolean bans(int before, int after) {
        return touching[before][after];
    }

    /** Whether a line may not begin with a class even after blanks. */
    boolean bansAcrossBlanks(int before, int after) {
        return acrossBlanks[before][after];
    }
}
