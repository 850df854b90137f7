package org.colophon.render.pdf.line;

import java.text.BreakIterator;

/**
 * Words of scripts that are written without blanks between them: Thai, Lao, Khmer and Burmese. The dictionaries of the
 * JDK part them (java.text.BreakIterator); what it has none for is left whole.
 */
final class DictionaryWords {

    private final Items items;

    DictionaryWords(Items items) {
        this.items = items;
    }

    static boolean isWrittenWithoutBlanks(int point) {
        return point >= 0x0E01 && point <= 0x0EFF || point >= 0x1000 && point <= 0x109F
                || point >= 0x1780 && point <= 0x17FF;
    }

    /** Frees the ends of lines between the words of a run, and returns the end of the run. */
    int find(int from) {
        StringBuilder run = new StringBuilder();
        int end = from;
        while (end < items.size && isWrittenWithoutBlanks(items.points[end])) {
            run.appendCodePoint(items.points[end++]);
        }
        BreakIterator words = BreakIterator.getWordInstance(items.types[from].language());
        words.setText(run.toString());
        for (int at = words.next(); at != BreakIterator.DONE && at < run.length(); at = words.next()) {
            // Those characters are of the basic plane: an index is a character.
            if (items.toll[from + at] == BreakPenalty.BAN) {
                items.toll[from + at] = BreakPenalty.FREE;
            }
        }
        return end;
    }
}
