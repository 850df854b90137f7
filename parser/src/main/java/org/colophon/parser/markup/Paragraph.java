package org.colophon.parser.markup;

/** The ends of paragraphs: marks do not go over blank lines. */
final class Paragraph {

    /** No mark is looked for farther than this from where it opens. */
    private static final int FARTHEST = 4_000;

    private Paragraph() {
    }

    /** The offset of the next blank line, of the end of the text, or the farthest that is looked at. */
    static int end(String text, int from) {
        int limit = Math.min(text.length(), from + FARTHEST);
        for (int feed = text.indexOf('\n', from); feed >= 0 && feed < limit; feed = text.indexOf('\n', feed + 1)) {
            int words = SourceLines.words(text, feed + 1);
            if (words == text.length() || text.charAt(words) == '\n' || text.charAt(words) == '\r') {
                return feed;
            }
        }
        return limit;
    }

    /** The next place of a mark in the paragraph; -1 if there is none. */
    static int find(String text, String mark, int from) {
        int found = text.indexOf(mark, from, Math.min(text.length(), from + FARTHEST));
        return found >= 0 && found < end(text, from) ? found : -1;
    }
}
