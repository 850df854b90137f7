package org.colophon.parser.credit.tagging;

import java.util.List;
import org.colophon.parser.text.Glyphs;

/** The places of the units of a line: in which sentence, in brackets or not, how far from its ends. */
final class LinePlaces {

    private final List<Unit> units;
    private final String[] brackets;
    private final boolean[] inside;
    private final String ending;
    private final int letters;
    private int firstStop;
    private int lastStop = -1;

    LinePlaces(String line, List<Unit> units) {
        this.units = units;
        int count = 0;
        firstStop = units.size();
        for (int i = 0; i < units.size(); i++) {
            count += units.get(i).isBlank() ? 0 : 1;
            if (isStop(line, i)) {
                firstStop = Math.min(firstStop, i);
                lastStop = i < units.size() - 1 ? i : lastStop;
            }
        }
        letters = rounded(count);
        boolean stopped = !units.isEmpty()
                && (Glyphs.isTerminal(line.charAt(units.getLast().from())) || units.getLast().shape().equals("."));
        ending = stopped ? "." : "";
        brackets = new String[units.size()];
        inside = new boolean[units.size()];
        brackets();
    }

    private boolean isStop(String line, int i) {
        return Glyphs.isTerminal(line.charAt(units.get(i).from()))
                || units.get(i).shape().equals(".")
                        && (i + 1 == units.size() || units.get(i + 1).isBlank())
                        && i > 0
                        && units.get(i - 1).shape().equals("x");
    }

    private void brackets() {
        int depth = 0;
        String open = "";
        for (int i = 0; i < units.size(); i++) {
            String shape = units.get(i).shape();
            if ("([<".contains(shape)) {
                depth++;
                open = i == 0 ? shape + "^" : shape;
            }
            inside[i] = depth > 0;
            brackets[i] = depth > 0 ? open : "";
            if (")]>".contains(shape) && depth > 0) {
                depth--;
            }
        }
    }

    /** The kind of bracket that a unit is in; empty for none. */
    String bracket(int i) {
        return brackets[i];
    }

    boolean isInBrackets(int i) {
        return inside[i];
    }

    /** Whether a unit is behind the last full stop within the line, before the first, and whether one ends the line. */
    String part(int i) {
        return (lastStop >= 0 && i > lastStop ? "T" : "") + (i <= firstStop ? "H" : "") + ending;
    }

    /** The number of units between the last full stop and a unit; the same before it. */
    int intoSentence(int i) {
        return Math.max(0, i - lastStop - 1);
    }

    /** Whether a line ends in a full stop, and whether it has others. */
    String kind() {
        return ending + (lastStop < 0 ? "1" : "n");
    }

    /** The number of units of the line without its blanks, rounded. */
    int letters() {
        return letters;
    }

    /** Whether a unit of the line has a sense. */
    boolean has(String sense) {
        return units.stream().anyMatch(unit -> unit.sense().equals(sense));
    }

    /** A number of units, the larger the coarser. */
    static int rounded(int count) {
        return count < 6 ? count : count < 10 ? 6 : count < 20 ? 10 : count < 40 ? 20 : 40;
    }
}
