package org.colophon.render.pdf.line;

import java.util.Arrays;

/**
 * Finds the words that need shaping, and the glyphs that are drawn for their characters: letters with combining marks,
 * scripts whose letters have forms, and brackets in text that is read from right to left.
 */
final class Shaping {

    private static final byte NONE = 0;
    private static final byte LETTER = 1;
    private static final byte MARK = 2;
    private static final CodeTable KINDS = kinds();

    private final Items items;
    private final Metrics metrics;

    Shaping(Items items, Metrics metrics) {
        this.items = items;
        this.metrics = metrics;
    }

    void find() {
        System.arraycopy(items.points, 0, items.drawn, 0, items.size);
        items.shaped = false;
        for (int i = 0; i < items.size; ) {
            int end = i + 1;
            if (needsShaping(i) || i + 1 < items.size && kind(i + 1) == MARK) {
                end = end(i);
                shape(i, end);
            }
            i = end;
        }
    }

    private byte kind(int i) {
        return items.points[i] < 0x300 || TypedText.isInvisible(items.points[i]) ? NONE : KINDS.at(items.points[i]);
    }

    /** Joiners choose the forms of the letters beside them (Unicode 15.0, chapter 23.2). */
    private boolean isJoiner(int i) {
        return items.points[i] == 0x200C || items.points[i] == 0x200D;
    }

    private boolean needsShaping(int i) {
        return kind(i) == LETTER || isRightToLeft(i) && Character.isMirrored(items.points[i]);
    }

    private boolean isRightToLeft(int i) {
        return items.bidirectional && (items.levels[i] & 1) == 1;
    }

    /** The end of a word that is shaped at once. A mark belongs to the letter before it in any script. */
    private int end(int from) {
        int end = from + 1;
        while (end < items.size
                && (kind(end) == MARK || kind(from) == LETTER && (kind(end) == LETTER || isJoiner(end)))
                && items.types[end].equals(items.types[from])
                && isRightToLeft(end) == isRightToLeft(from)) {
            end++;
        }
        return end;
    }

    private void shape(int from, int to) {
        int[] word = Arrays.copyOfRange(items.points, from, to);
        int face = metrics.face(items.types[from], word);
        if (face == Metrics.NO_FACE) {
            return;
        }
        int[] drawn = metrics.shape(face, word, isRightToLeft(from));
        if (Arrays.equals(drawn, word)) {
            Arrays.fill(items.faces, from, to, face);
            return;
        }
        System.arraycopy(drawn, 0, items.drawn, from, drawn.length);
        Arrays.fill(items.faces, from, to, face);
        items.shaped = true;
    }

    private static CodeTable kinds() {
        CodeTable table = new CodeTable(NONE);
        for (String[] row : Rows.of("shaped.tsv")) {
            table.setRange(row[0], row[1].equals("mark") ? MARK : LETTER);
        }
        return table;
    }
}
