package org.colophon.parser.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;
import org.colophon.model.correction.Correction;
import org.colophon.model.correction.Corrections;
import org.colophon.model.correction.Ruling;

/** The corrections of a source, each at its place in it. */
public final class Rulings {

    private final SourceText source;
    private final List<Placed> all;

    /**
     * A ruling at its place.
     *
     * @param span its words
     * @param ruling what they are
     */
    public record Placed(SourceSpan span, Ruling ruling) {

        /** Whether it is about some of the characters of a stretch. */
        public boolean meets(int start, int end) {
            return span.start() < end && span.end() > start;
        }
    }

    private Rulings(SourceText source, List<Placed> all) {
        this.source = source;
        this.all = List.copyOf(all);
    }

    /** The corrections that fit the source; the others are reported. */
    public static Rulings of(Corrections corrections, SourceText source, Findings findings) {
        List<Placed> placed = new ArrayList<>();
        for (Correction correction : corrections.all()) {
            List<Integer> starts = correction.place().starts(source.text());
            String quote = correction.place().quote();
            if (starts.size() == 1) {
                int start = starts.getFirst();
                placed.add(new Placed(source.span(start, start + quote.length()), correction.ruling()));
            } else {
                int at = starts.isEmpty()
                        ? Math.min(correction.place().offset(), source.text().length()) : starts.getFirst();
                String words = quote.length() > 40 ? quote.substring(0, 40) + "…" : quote;
                findings.add(DiagnosticCode.CORRECTION_UNFIT, starts.isEmpty()
                        ? "a correction is about words that are no longer here: " + words
                        : "a correction is about words that are here " + starts.size()
                                + " times, and nothing tells which are meant: " + words, at, at);
            }
        }
        placed.sort(Comparator.comparingInt(each -> each.span().start()));
        return new Rulings(source, placed);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** All of them, in the order of the source. */
    public List<Placed> all() {
        return all;
    }

    /** Those that are about some of the characters of a line. */
    public List<Placed> in(Line line) {
        return all.isEmpty() ? all : all.stream().filter(each -> each.meets(line.start(), line.end())).toList();
    }

    /** Whether a line is such, all of it. */
    public boolean isWhole(Line line, Predicate<Ruling> such) {
        return !all.isEmpty() && in(line).stream().anyMatch(each -> such.test(each.ruling()) && covers(each, line));
    }

    /** Whether a paragraph is ruled to begin so: the ruling begins in its first line. */
    public boolean begins(Draft.Prose prose, Ruling ruling) {
        Line first = prose.lines().getFirst();
        return !all.isEmpty() && all.stream().anyMatch(each -> each.ruling().equals(ruling)
                && each.span().start() >= prose.start()
                && each.span().start() < Math.max(first.end(), first.start() + 1)
                && isBlank(prose.start(), each.span().start()));
    }

    /** Whether a ruling is about all letters and digits of a line. */
    public boolean covers(Placed placed, Line line) {
        return placed.meets(line.start(), line.end())
                && isBlank(line.start(), placed.span().start()) && isBlank(placed.span().end(), line.end());
    }

    private boolean isBlank(int from, int to) {
        return from >= to || source.text().substring(from, to).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** Whether words are said to be no credit. */
    public static boolean isNoCredit(Ruling ruling) {
        return ruling == Ruling.Kind.NOT_CREDIT || ruling == Ruling.Kind.TEXT;
    }

    /** The text that they are about. */
    public SourceText source() {
        return source;
    }
}
