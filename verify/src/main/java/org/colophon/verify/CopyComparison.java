package org.colophon.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the lines of the model in the letters of an output. Where the two agree, which is nearly everywhere, each line
 * follows the one before. Where they do not, the comparison goes on at the nearest place at which a later line begins,
 * and the lines that were passed are looked for in the letters that were passed.
 */
final class CopyComparison {

    /** Lines that are tried as the place to go on. More are never passed at once, but for outputs that lack a page. */
    private static final int LOOKAHEAD = 64;
    /** Letters that a place to go on must share: fewer occur by chance. */
    private static final int ANCHOR = 12;

    private final List<ExpectedLine> lines;
    private final Letters printed;
    private final String letters;
    private final List<LinePlace> places = new ArrayList<>();
    private final List<ExpectedLine> passed = new ArrayList<>();
    private int gapStart;

    private CopyComparison(List<ExpectedLine> lines, Letters printed) {
        this.lines = lines;
        this.printed = printed;
        this.letters = printed.text();
    }

    /** Returns the place of each line, in no certain order. */
    static List<LinePlace> places(List<ExpectedLine> lines, Letters printed) {
        CopyComparison comparison = new CopyComparison(lines, printed);
        comparison.compare();
        return comparison.places;
    }

    private void compare() {
        int at = 0;
        int next = 0;
        while (next < lines.size()) {
            ExpectedLine line = lines.get(next);
            if (letters.startsWith(line.text(), at)) {
                closeGap(at);
                found(line, at);
                at += line.text().length();
                gapStart = at;
                next++;
                continue;
            }
            Resume resume = resume(next, at);
            passed.addAll(lines.subList(next, resume.line()));
            next = resume.line();
            at = resume.offset();
        }
        closeGap(letters.length());
    }

    /**
     * The place at which the comparison goes on.
     *
     * @param line index of the line that begins there
     * @param offset offset of its first letter
     */
    private record Resume(int line, int offset) { }

    /** Chooses the place for which the fewest letters, expected and printed, are passed. */
    private Resume resume(int from, int at) {
        Resume best = new Resume(lines.size(), letters.length());
        int least = Integer.MAX_VALUE;
        int skipped = 0;
        for (int i = from; i < Math.min(lines.size(), from + LOOKAHEAD) && skipped < least; i++) {
            int offset = letters.indexOf(anchor(i), at);
            if (offset >= 0 && offset - at + skipped < least) {
                least = offset - at + skipped;
                best = new Resume(i, offset);
            }
            skipped += lines.get(i).text().length() + 1;
        }
        return best;
    }

    /** The line, with the lines after it if it is short. */
    private String anchor(int line) {
        StringBuilder anchor = new StringBuilder(lines.get(line).text());
        for (int i = line + 1; i < lines.size() && anchor.length() < ANCHOR; i++) {
            anchor.append(lines.get(i).text());
        }
        return anchor.toString();
    }

    /** Looks for the lines that were passed in the letters that were passed: a caption may follow its table. */
    private void closeGap(int end) {
        List<int[]> free = new ArrayList<>();
        free.add(new int[] {gapStart, end});
        for (ExpectedLine line : passed) {
            int offset = take(free, line.text());
            if (offset >= 0) {
                found(line, offset);
            } else {
                places.add(elsewhere(line));
            }
        }
        passed.clear();
        gapStart = end;
    }

    /** Takes a text out of the free stretches; -1 if none of them holds it. */
    private int take(List<int[]> free, String text) {
        for (int[] stretch : free) {
            int offset = letters.indexOf(text, stretch[0]);
            if (offset >= 0 && offset + text.length() <= stretch[1]) {
                free.add(new int[] {offset + text.length(), stretch[1]});
                stretch[1] = offset;
                return offset;
            }
        }
        return -1;
    }

    private void found(ExpectedLine line, int offset) {
        List<Letters.Mark> marks = printed.marks(offset, offset + line.text().length());
        places.add(new LinePlace.InOrder(line, marks));
    }

    private LinePlace elsewhere(ExpectedLine line) {
        int offset = letters.indexOf(line.text());
        return offset >= 0 ? new LinePlace.Moved(line) : new LinePlace.Missing(line);
    }
}
