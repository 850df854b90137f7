package org.colophon.parser.repair;

import java.util.ArrayList;
import java.util.List;
import org.colophon.model.SourceSpan;
import org.colophon.model.correction.Ruling;
import org.colophon.parser.paragraph.Evidence;
import org.colophon.parser.paragraph.Evidence.Between;
import org.colophon.parser.paragraph.Labels;
import org.colophon.parser.paragraph.Sorter;
import org.colophon.parser.paragraph.Sorter.Kind;
import org.colophon.parser.source.Draft;
import org.colophon.parser.source.Draft.Prose;
import org.colophon.parser.source.Line;
import org.colophon.parser.source.Rulings;
import org.colophon.parser.source.Seam;
import org.colophon.parser.source.SourceText;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * Joins paragraphs that a column or page break cut, also across matter that the page puts between their halves: a
 * picture, a page head, a jump note. Precision goes before recall: doubtful halves stay apart.
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
    /** Paragraphs of this many lines show the width of a column. */
    private static final int LINES_OF_COLUMN = 3;
    private static final int WRAPPED = 2;
    private static final int CERTAIN = 100;
    /** Numbered clauses from which on a source is a law, and of how many clauses one may lack its stop. */
    private static final int CLAUSES = 5;
    private static final int MOST_OPEN = 5;

    private enum Wholeness {
        /** Nothing shows that it was cut. */
        WHOLE,
        /** Pages or columns cut it. */
        CUT,
        /** Something cut it, as parts of it show, but no page: pictures may be between whole paragraphs. */
        TORN,
        /** A law: all of its sentences have stops. */
        LAW
    }

    private final SourceText text;
    private final Treatment treatment;
    private final Sorter sorter;
    private final Rulings rulings;

    public Repairer(SourceText source, Treatment treatment, Sorter sorter, Rulings rulings) {
        this.text = source;
        this.treatment = treatment;
        this.sorter = sorter;
        this.rulings = rulings;
    }

    public List<Draft> repair(List<Draft> given) {
        List<Draft> drafts = rulings.isEmpty() ? given : ruled(given);
        if (treatment == Treatment.LEAVE) {
            return drafts;
        }
        Wholeness source = wholeness(drafts);
        List<Draft> out = new ArrayList<>(drafts.size());
        // Place in out of the paragraph that may go on, and in drafts of its last piece; -1 where none is open.
        int open = -1;
        int last = -1;
        for (int i = 0; i < drafts.size(); i++) {
            Draft next = drafts.get(i);
            Seam seam = open < 0 ? null : seam(drafts, last, i, source);
            if (seam != null) {
                Prose first = (Prose) out.get(open);
                boolean joined = seam.outcome() == Seam.Outcome.JOINED;
                out.set(open, joined ? join(first, (Prose) next, seam) : suggest(first, seam));
                if (!joined) {
                    out.add(next);
                    open = Evidence.isOpen((Prose) next) ? out.size() - 1 : -1;
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

    /** Joins what corrections call one paragraph, across matter of the page. */
    private List<Draft> ruled(List<Draft> drafts) {
        List<Draft> out = new ArrayList<>(drafts.size());
        for (Draft next : drafts) {
            int first = next instanceof Prose prose && prose.pictures().isEmpty()
                    && rulings.begins(prose, Ruling.Kind.JOIN) ? lastText(out) : -1;
            if (first < 0) {
                out.add(next);
            } else {
                Prose before = (Prose) out.get(first);
                Prose after = (Prose) next;
                out.set(first, join(before, after, new Seam(
                        Seam.Sign.CORRECTED, span(before), span(after), CERTAIN, Seam.Outcome.JOINED)));
            }
        }
        return out;
    }

    private static int lastText(List<Draft> drafts) {
        for (int i = drafts.size() - 1; i >= Math.max(0, drafts.size() - WIDEST_GAP); i--) {
            if (drafts.get(i) instanceof Prose prose && prose.pictures().isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** Long paragraphs are none: only short ones are read as labels or credits. */
    private static boolean couldBeGap(Draft draft) {
        return draft instanceof Draft.Lifted
                || draft instanceof Prose prose && (!prose.pictures().isEmpty() || prose.end() - prose.start() <= 100);
    }

    /**
     * Returns the evidence of cuts in a source. It was cut if it has heads of pages or jump notes, or its lines end in
     * the middle of sentences; torn, if two of its paragraphs are halves beyond doubt.
     */
    private Wholeness wholeness(List<Draft> drafts) {
        int wrapped = 0;
        int clauses = 0;
        int open = 0;
        boolean torn = false;
        for (int i = 0; i < drafts.size(); i++) {
            if (!(drafts.get(i) instanceof Prose prose) || !prose.pictures().isEmpty()) {
                continue;
            }
            if (Labels.isJump(prose.text()) || Sorter.isPageHead(prose)) {
                return Wholeness.CUT;
            }
            wrapped += isWrapped(prose) ? 1 : 0;
            clauses += Evidence.isClause(prose.text()) ? 1 : 0;
            boolean goesOn = Evidence.isOpen(prose);
            open += goesOn ? 1 : 0;
            if (wrapped >= WRAPPED) {
                return Wholeness.CUT;
            }
            torn = torn || goesOn && i + 1 < drafts.size() && proves(drafts, i);
        }
        if (torn) {
            return Wholeness.TORN;
        }
        return clauses >= CLAUSES && open * MOST_OPEN <= clauses ? Wholeness.LAW : Wholeness.WHOLE;
    }

    /** A page head, the page's staff or the credit of a picture between two pieces. */
    private static boolean hasFurniture(List<Draft> gap) {
        return gap.stream().anyMatch(draft -> draft instanceof Prose prose && prose.pictures().isEmpty());
    }

    /** A picture with its caption between two pieces: a column ended there. */
    private static boolean hasCaption(List<Draft> gap) {
        return gap.stream()
                .anyMatch(draft -> draft instanceof Prose prose
                        && !prose.pictures().isEmpty()
                        && (prose.lines().size() > 1
                                || prose.pictures().stream().anyMatch(picture -> !picture.caption().isEmpty())));
    }

    private boolean proves(List<Draft> drafts, int first) {
        if (!(drafts.get(first) instanceof Prose before) || !(drafts.get(first + 1) instanceof Prose after)) {
            return false;
        }
        Evidence evidence = Evidence.of(before, after, Between.NOTHING);
        return evidence != null && evidence.isProof() && seam(drafts, first, first + 1, Wholeness.WHOLE) != null;
    }

    /** Lines of a column: several, alike in length, that end anywhere in a sentence. */
    private static boolean isWrapped(Prose prose) {
        List<Line> lines = prose.lines();
        if (lines.size() < LINES_OF_COLUMN) {
            return false;
        }
        List<Line> full = lines.subList(0, lines.size() - 1);
        int longest = full.stream().mapToInt(line -> line.text().length()).max().orElse(0);
        return full.stream().allMatch(line -> !line.hardBreak() && line.text().length() * 4 >= longest * 3)
                && full.stream().filter(line -> !Glyphs.isTerminal(end(line))).count() * 3 >= full.size() * 2L;
    }

    private static char end(Line line) {
        String text = Glyphs.strip(line.text());
        return text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
    }

    private @Nullable Seam seam(List<Draft> drafts, int first, int second, Wholeness source) {
        if (!(drafts.get(first) instanceof Prose before) || !(drafts.get(second) instanceof Prose after)) {
            return null;
        }
        if (rulings.begins(after, Ruling.Kind.NO_JOIN)) {
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
        boolean proved = evidence.isProof() || hasFurniture(drafts.subList(first + 1, second)) || switch (source) {
            case WHOLE -> false;
            case CUT -> true;
            case TORN -> second == first + 1 || hasCaption(drafts.subList(first + 1, second));
            // The name of a law has no stop either.
            case LAW -> Evidence.isProse(before.text());
        };
        boolean joins = treatment == Treatment.JOIN && proved;
        return new Seam(evidence.sign(), span(before), span(after), evidence.confidence(),
                joins ? Seam.Outcome.JOINED : Seam.Outcome.SUGGESTED);
    }

    private static Between between(List<Draft> gap) {
        if (gap.isEmpty()) {
            return Between.NOTHING;
        }
        boolean jump = gap.stream()
                .anyMatch(draft ->
                        draft instanceof Prose prose && prose.pictures().isEmpty() && Labels.isJump(prose.text()));
        return jump ? Between.JUMP : Between.FURNITURE;
    }

    /** A mark that is left open says more than the looks of the neighbours. */
    private Kind kind(List<Draft> drafts, int index, Evidence evidence) {
        return evidence.sign() == Seam.Sign.OPEN_MARK ? sorter.apart(drafts, index) : sorter.kind(drafts, index);
    }

    private SourceSpan span(Prose prose) {
        return text.span(prose.start(), prose.end());
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
