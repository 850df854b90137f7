package org.colophon.render.copy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.NoteMarks;
import org.colophon.model.PlainText;

/**
 * A piece of a printed credit line: a role word, an affiliation, a name, or the text between them. All renderers mark
 * the same pieces.
 *
 * @param part kind of piece
 * @param text the piece as printed, padding included; empty only for one that opens the line with marks of footnotes
 * @param marks the marks of footnotes that follow it
 */
public record CreditRun(Part part, String text, List<Inline.NoteRef> marks) {

    /** The kinds of pieces of a credit line. */
    public enum Part {
        /** A role word: 统筹. */
        ROLE,
        /** An affiliation: 本报记者. */
        AFFILIATION,
        /** A name. */
        PERSON,
        /** Bullets, separators and blanks. */
        BETWEEN
    }

    /** Rejects null and copies the list. */
    public CreditRun {
        Objects.requireNonNull(part, "part");
        Objects.requireNonNull(text, "text");
        marks = List.copyOf(marks);
    }

    /**
     * The pieces of a line, in order; together they are its text.
     *
     * @param line the line
     * @return its pieces, with the marks of footnotes in it
     */
    public static List<CreditRun> of(CreditLine line) {
        List<CreditRun> runs = split(PlainText.of(line.text()), line.credits());
        if (line.text().size() == 1 && line.text().getFirst() instanceof Inline.Text) {
            return runs;
        }
        int at = 0;
        for (Inline inline : line.text()) {
            at += PlainText.of(List.of(inline)).length();
            List<Inline.NoteRef> marks = NoteMarks.of(List.of(inline));
            if (!marks.isEmpty()) {
                runs = marked(runs, at, marks);
            }
        }
        return runs;
    }

    /** Adds marks at a position. Names and affiliations stay whole: marks inside them follow them. */
    private static List<CreditRun> marked(List<CreditRun> runs, int place, List<Inline.NoteRef> marks) {
        List<CreditRun> marked = new ArrayList<>();
        if (place == 0) {
            marked.add(new CreditRun(Part.BETWEEN, "", marks));
        }
        int at = 0;
        for (CreditRun run : runs) {
            int end = at + run.text().length();
            boolean here = at < place && place <= end;
            if (here && place < end && run.part() == Part.BETWEEN) {
                marked.add(new CreditRun(run.part(), run.text().substring(0, place - at), marks));
                marked.add(new CreditRun(run.part(), run.text().substring(place - at), run.marks()));
            } else {
                marked.add(here ? run.with(marks) : run);
            }
            at = end;
        }
        return marked;
    }

    private CreditRun with(List<Inline.NoteRef> more) {
        List<Inline.NoteRef> all = new ArrayList<>(marks);
        all.addAll(more);
        return new CreditRun(part, text, all);
    }

    /**
     * The pieces of any text that states credits.
     *
     * @param text the text
     * @param credits the credits it states
     * @return its pieces; together they are the text
     */
    public static List<CreditRun> split(String text, List<Credit> credits) {
        Found found = new Found(text);
        int from = 0;
        for (Credit credit : credits) {
            int start = text.indexOf(credit.text(), from);
            if (start >= 0) {
                found.mark(credit, start, start + credit.text().length());
                // Two credits may state the same words: 文/图 …
                from = start;
            }
        }
        return runs(text, found.parts);
    }

    /** The parts that are found in a text: one for each character. */
    private static final class Found {

        private final String text;
        private final Part[] parts;

        Found(String text) {
            this.text = text;
            this.parts = new Part[text.length()];
            Arrays.fill(parts, Part.BETWEEN);
        }

        void mark(Credit credit, int from, int to) {
            find(Part.ROLE, credit.role().label(), from, to);
            int at = from;
            for (Contributor contributor : credit.contributors()) {
                // An affiliation is before the name (本报记者 陆知远) or after it (Ann Lee, The Bridge).
                int end = at;
                for (String affiliation : contributor.affiliations()) {
                    end = Math.max(end, find(Part.AFFILIATION, affiliation, at, to));
                }
                at = Math.max(end, find(Part.PERSON, contributor.person().name(), at, to));
            }
        }

        /** Marks the first place of a word that nothing else has taken, with blanks that pad it. Returns its end. */
        private int find(Part part, String word, int from, int to) {
            for (int start = from; start < to && !word.isEmpty(); start++) {
                int end = matchEnd(text, start, to, word);
                if (end > start && parts[start] == Part.BETWEEN) {
                    Arrays.fill(parts, start, end, part);
                    return end;
                }
            }
            return from;
        }
    }

    private static int matchEnd(String text, int start, int to, String word) {
        int matched = 0;
        int i = start;
        while (i < to && matched < word.length()) {
            char c = text.charAt(i);
            if (c == word.charAt(matched)) {
                matched++;
            } else if (matched == 0 || !Character.isSpaceChar(c)) {
                return -1;
            }
            i++;
        }
        return matched == word.length() ? i : -1;
    }

    private static List<CreditRun> runs(String text, Part[] parts) {
        List<CreditRun> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || parts[i] != parts[start]) {
                runs.add(new CreditRun(parts[start], text.substring(start, i), List.of()));
                start = i;
            }
        }
        return runs;
    }
}
