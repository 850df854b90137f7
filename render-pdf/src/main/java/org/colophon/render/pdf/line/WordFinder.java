package org.colophon.render.pdf.line;

import org.colophon.render.headline.HeadlineWords;

/** Keeps the common words of a headline whole. */
final class WordFinder {

    private final Items items;
    private HeadlineWords words = HeadlineWords.of(new int[0], 0);

    WordFinder(Items items) {
        this.items = items;
    }

    void keep() {
        words = HeadlineWords.of(items.points, items.size);
        for (int k = 1; k < items.size; k++) {
            if (words.isWithin(k)) {
                items.toll[k] = Math.max(items.toll[k], BreakPenalty.KEEP);
            }
        }
    }

    /** Whether a word of several characters begins at a place. */
    boolean begins(int at) {
        return words.begins(at);
    }

    /** Whether neither a word of several characters nor one of the small words of a sentence meets at a place. */
    boolean isUnexplained(int at) {
        return words.isUnexplained(at);
    }
}
