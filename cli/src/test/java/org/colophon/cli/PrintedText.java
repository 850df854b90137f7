package org.colophon.cli;

/** Finds a line of the model in printed text, which may have marks of notes inside it that the model has not. */
final class PrintedText {

    /**
     * （21） has four characters; POI's reader of Word documents adds a footnote's text behind it, which is not skipped.
     */
    private static final int LONGEST_MARK = 16;

    private PrintedText() {
    }

    /** The offset after the line, at or behind a place; -1 where it is not there. */
    static int endOf(String line, String printed, int from) {
        for (int start = printed.indexOf(line.charAt(0), from);
                start >= 0;
                start = printed.indexOf(line.charAt(0), start + 1)) {
            int end = matchEnd(line, printed, start);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }

    private static int matchEnd(String line, String printed, int start) {
        int at = start;
        int skipped = 0;
        for (int i = 0; i < line.length(); i++) {
            while (at < printed.length() && printed.charAt(at) != line.charAt(i)) {
                at++;
                if (++skipped > LONGEST_MARK) {
                    return -1;
                }
            }
            if (at == printed.length()) {
                return -1;
            }
            at++;
        }
        return at;
    }
}
