package org.colophon.render.pdf.line;

import java.util.ArrayList;
import java.util.List;
import org.colophon.style.Composing;

/** A token after every number of fillers, in every measure: it meets every place of the line end. */
final class Sweep {

    private static final int[] MEASURES = {13, 14, 17, 20, 27};
    private static final String FILLER = "渔船一只接一只地回来岸上灯亮了像串没有穿好珠子".repeat(4);

    /** The lines of one phase, and the position of the token in the text. */
    record Phase(List<SetLine> lines, int ems, int from, int to) {

        /** The line that holds the whole token, or that where it begins. */
        SetLine line() {
            SetLine found = lines.getFirst();
            for (SetLine line : lines) {
                found = line.start() <= from ? line : found;
            }
            return found;
        }

        boolean isWhole() {
            return lines.stream().noneMatch(line -> line.start() > from && line.start() < to);
        }

        boolean beginsALine() {
            return line().start() == from && from > 0;
        }

        boolean endsALine() {
            SetLine line = line();
            return line.start() + line.characters() == to && to < lines.getLast().start();
        }

        /** From glyph to glyph inside the token, in thousandths of an em. */
        List<Integer> steps() {
            List<Integer> steps = new ArrayList<>();
            SetLine line = line();
            for (int i = from - line.start(); i + 1 < to - line.start(); i++) {
                steps.add(Math.round((line.place(i + 1) - line.place(i)) * 1000f / Bench.EM));
            }
            return steps;
        }
    }

    private Sweep() {
    }

    static List<Phase> of(String token, Composing composing) {
        List<Phase> phases = new ArrayList<>();
        for (int ems : MEASURES) {
            for (int filler = ems; filler <= 2 * ems + 2; filler++) {
                String text = FILLER.substring(0, filler) + token + FILLER.substring(0, 40);
                List<SetLine> lines = Bench.set(text, Bench.justified(ems, composing));
                phases.add(new Phase(lines, ems, filler, filler + token.codePointCount(0, token.length())));
            }
        }
        return phases;
    }

    static List<Phase> of(String token) {
        return of(token, Bench.MAINLAND);
    }
}
