package org.colophon.parser.repair;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.SourceSpan;
import org.colophon.parser.paragraph.Evidence;
import org.colophon.parser.paragraph.Evidence.Between;
import org.colophon.parser.paragraph.Labels;
import org.colophon.parser.paragraph.Sorter;
import org.colophon.parser.paragraph.Sorter.Kind;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.Seam;
import org.colophon.parser.source.SourceText;
import org.jspecify.annotations.Nullable;

/**
 * Joins paragraphs that a column or page break cut, also across what the page puts between their halves: a picture, a
 * page head, a jump note. Precision goes before recall: what is not sure stays apart.
 */
public final class Repairer {

    /** The way of treating paragraphs that were cut. */
    public enum Treatment {
        /** They are left as they are. */
        LEAVE,
        /** They are reported and left as they are. */
        SUGGEST,
        /** They are joined and reported. */
        JOIN
    }

    /** More than this between two halves is no gap of one page. */
    private static final int WIDEST_GAP = 6;

    private final SourceText source;
    private final Treatment treatment;
    private final Sorter sorter;

    public Repairer(SourceText source, Treatment treatment, Sorter sorter) {
        this.source = source;
        this.treatment = treatment;
        this.sorter = sorter;
    }

    public List<Draft> repair(List<Draft> drafts) {
        if (treatment == Treatment.LEAVE) {
            return drafts;
        }
        List<Draft> out = new ArrayList<>(drafts.size());
        // Place in out of the paragraph that may go on, and in drafts of its last piece; -1 where none is open.
        int open = -1;
        int last = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft next = drafts.get(i);
            Seam seam = open < 0 ? null : seam(drafts, last, i);
            if (seam != null) {
                Prose first = (Prose) out.get(open);
                out.set(open, treatment == Treatment.JOIN ? join(first, (Prose) next, seam) : suggest(first, seam));
                if (treatment == Treatment.SUGGEST) {
                    out.add(next);
                    open = out.size() - 1;
                }
                last = i;
                continue;
            }
            out.add(next);
            boolean gap = open >= 0 && i - last <= WIDEST_GAP && couldBeGap(next) && sorter.kind(drafts, i) == Kind.GAP;
            if (!gap) {
                open = next instanceof Prose prose && Evidence.isOpen(prose) ? out.size() - 1 : -1;
                last = i;
            }
        }
        return out;
    }

    /** Long paragraphs are none: only short ones are asked what they are. */
    private static boolean couldBeGap(Draft draft) {
        return draft instanceof Draft.Lifted
                || draft instanceof Prose prose && (!prose.pictures().isEmpty() || prose.end() - prose.start() <= 100);
    }

    private @Nullable Seam seam(List<Draft> drafts, int first, int second) {
        if (!(drafts.get(first) instanceof Prose before) || !(drafts.get(second) instanceof Prose after)) {
            return null;
        }
        Evidence evidence = Evidence.of(before, after, between(drafts.subList(first + 1, second)));
        if (evidence == null
                || kind(drafts, first, evidence) != Kind.PROSE
                || kind(drafts, second, evidence) != Kind.PROSE
                || sorter.isSigned(before)
                || sorter.opensWithRole(before.lines().getLast())
                || sorter.opensWithRole(after.lines().getFirst())) {
            return null;
        }
        return new Seam(evidence.sign(), span(before), span(after), evidence.confidence());
    }

    private static Between between(List<Draft> gap) {
        boolean jump = gap.stream()
                .anyMatch(draft ->
                        draft instanceof Prose prose && prose.pictures().isEmpty() && Labels.isJump(prose.text()));
        return jump ? Between.JUMP : gap.isEmpty() ? Between.NOTHING : Between.FURNITURE;
    }

    /** A mark that is left open says more than the looks of the neighbours. */
    private Kind kind(List<Draft> drafts, int index, Evidence evidence) {
        return evidence.sign() == Seam.Sign.OPEN_MARK ? sorter.apart(drafts, index) : sorter.kind(drafts, index);
    }

    private SourceSpan span(Prose prose) {
        return source.span(prose.start(), prose.end());
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
