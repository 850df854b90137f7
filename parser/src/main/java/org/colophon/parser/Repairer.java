package org.colophon.parser;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.SourceSpan;
import org.colophon.parser.Draft.Prose;
import org.colophon.parser.Draft.Seam;
import org.jspecify.annotations.Nullable;

/** Joins paragraphs that a column or page break cut. Precision goes before recall: what is not sure stays apart. */
final class Repairer {

    /** A first piece below this is a label or a display line, not prose that fills a column's foot. */
    private static final int SHORTEST_FIRST = 16;
    private static final int SHORTEST_FIRST_WITHOUT_MARK = 24;
    private static final String INNER = "，、,";
    private static final String STOPS = "。！？；：!?;:…—";
    private static final String OPENERS = "“‘《（「『【〔(";
    private static final String CLOSERS = "”’》）」』】〕)";

    private final SourceText source;
    private final RepairMode mode;

    Repairer(SourceText source, RepairMode mode) {
        this.source = source;
        this.mode = mode;
    }

    /** Asks whether a paragraph is running prose, and not a credit, caption or anything else of its own. */
    @FunctionalInterface
    interface ProseTest {
        boolean isProse(Prose draft, int index);
    }

    List<Draft> repair(List<Draft> drafts, ProseTest test) {
        if (mode == RepairMode.OFF) {
            return drafts;
        }
        List<Draft> out = new ArrayList<>(drafts.size());
        for (int i = 0; i < drafts.size(); i++) {
            Draft next = drafts.get(i);
            Seam seam = out.isEmpty() ? null : seam(out.getLast(), next, test, i);
            if (seam == null) {
                out.add(next);
            } else if (mode == RepairMode.APPLY) {
                out.set(out.size() - 1, join((Prose) out.getLast(), (Prose) next, seam));
            } else {
                out.set(out.size() - 1, suggest((Prose) out.getLast(), seam));
                out.add(next);
            }
        }
        return out;
    }

    private @Nullable Seam seam(Draft before, Draft after, ProseTest test, int index) {
        if (!(before instanceof Prose first) || !(after instanceof Prose second)) {
            return null;
        }
        Evidence evidence = evidence(first, second);
        if (evidence == null || !test.isProse(first, index - 1) || !test.isProse(second, index)) {
            return null;
        }
        return new Seam(evidence.kind, span(first), span(second), evidence.confidence);
    }

    private SourceSpan span(Prose prose) {
        return source.span(prose.start(), prose.end());
    }

    private record Evidence(Repair.Kind kind, int confidence) { }

    private static @Nullable Evidence evidence(Prose first, Prose second) {
        if (first.lines().getLast().hardBreak() || second.lines().getFirst().hardBreak()
                || !first.pictures().isEmpty() || !second.pictures().isEmpty()) {
            return null;
        }
        String head = first.text().stripTrailing();
        String tail = second.text();
        if (head.length() < SHORTEST_FIRST || tail.isBlank()) {
            return null;
        }
        char end = head.charAt(head.length() - 1);
        char start = tail.charAt(0);
        // A paragraph that its author indented begins there, whatever stands before it.
        if (Glyphs.isBlank(start) || Glyphs.isBullet(start) || STOPS.indexOf(end) >= 0 || endsSentence(head)) {
            return null;
        }
        return Glyphs.isCjk(end) || Glyphs.isCjk(start) ? chinese(head, tail, end, start) : western(head, end, start);
    }

    /** A stop before closing marks: 他说："好。" */
    private static boolean endsSentence(String head) {
        int i = head.length() - 1;
        while (i >= 0 && CLOSERS.indexOf(head.charAt(i)) >= 0) {
            i--;
        }
        return i >= 0 && (i < head.length() - 1 || head.charAt(i) == '.') && (STOPS + ".").indexOf(head.charAt(i)) >= 0;
    }

    private static @Nullable Evidence chinese(String head, String tail, char end, char start) {
        boolean carried = open(head) > 0 && closesFirst(tail);
        if (carried) {
            return new Evidence(Repair.Kind.OPEN_MARK, 98);
        }
        if (INNER.indexOf(end) >= 0 && isProse(tail)) {
            return new Evidence(Repair.Kind.INNER_MARK, 95);
        }
        boolean cut = !Glyphs.isClosing(end) && !Glyphs.isOpening(start) && (INNER.indexOf(start) >= 0 || STOPS.indexOf(start) >= 0 || isProse(tail));
        return cut && head.length() >= SHORTEST_FIRST_WITHOUT_MARK && isProse(head)
                ? new Evidence(Repair.Kind.NO_END_MARK, 90)
                : null;
    }

    private static @Nullable Evidence western(String head, char end, char start) {
        boolean goesOn = Character.isLowerCase(start) && (Character.isLowerCase(end) || INNER.indexOf(end) >= 0);
        if (!goesOn || !isProse(head)) {
            return null;
        }
        return INNER.indexOf(end) >= 0 ? new Evidence(Repair.Kind.INNER_MARK, 92) : new Evidence(Repair.Kind.NO_END_MARK, 90);
    }

    /** Prose has marks inside; labels and display lines have none. */
    private static boolean isProse(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (INNER.indexOf(c) >= 0 || STOPS.indexOf(c) >= 0 || c == '.') {
                return true;
            }
        }
        return false;
    }

    /** How many marks are open at the end of a text. */
    private static int open(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENERS.indexOf(c) >= 0) {
                open++;
            } else if (CLOSERS.indexOf(c) >= 0 && open > 0) {
                open--;
            }
        }
        return open;
    }

    /** Whether a text closes a mark that it did not open. */
    private static boolean closesFirst(String text) {
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (OPENERS.indexOf(c) >= 0) {
                open++;
            } else if (CLOSERS.indexOf(c) >= 0 && --open < 0) {
                return true;
            }
        }
        return false;
    }

    private static Prose join(Prose first, Prose second, Seam seam) {
        List<Line> lines = new ArrayList<>(first.lines());
        lines.addAll(second.lines());
        List<Seam> seams = new ArrayList<>(first.seams());
        seams.add(seam);
        return new Prose(lines, List.of(), seams, first.start(), second.end());
    }

    private static Prose suggest(Prose first, Seam seam) {
        List<Seam> seams = new ArrayList<>(first.seams());
        seams.add(seam);
        return new Prose(first.lines(), first.pictures(), seams, first.start(), first.end());
    }
}
