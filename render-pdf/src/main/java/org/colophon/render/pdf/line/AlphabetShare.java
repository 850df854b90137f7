package org.colophon.render.pdf.line;

/** Tells paragraphs in letters of an alphabet from those in Han with some words among them. */
final class AlphabetShare {

    /** Letters of an alphabet for each letter in a cell, in a paragraph that is alphabetic all the same. */
    private static final int MOST_CELLS = 8;

    private AlphabetShare() {
    }

    /**
     * Whether the paragraph has letters of an alphabet, and for eight of them no more than one letter in a cell. Those
     * of addresses do not count.
     */
    static boolean isAlphabetic(Items items) {
        int letters = 0;
        int cells = 0;
        for (int i = 0; i < items.size; i++) {
            boolean letter = items.classes[i] == CharClass.LATIN && Character.isLetter(items.points[i]);
            letters += letter && !items.loose[i] ? 1 : 0;
            cells += items.classes[i].isSetInCells() ? 1 : 0;
        }
        return letters > 0 && cells * MOST_CELLS <= letters;
    }
}
