package org.colophon.render.pdf.line;

import java.text.Bidi;
import org.colophon.style.WritingMode;

/**
 * Finds the direction of each character of a paragraph (UAX 9; java.text.Bidi). A paragraph is read from right to left
 * if its page is, or if the first letter with a direction is.
 */
final class Direction {

    private static final CodeTable RIGHT_TO_LEFT = table();

    private final Items items;

    Direction(Items items) {
        this.items = items;
    }

    void find(WritingMode writing) {
        items.bidirectional = false;
        boolean page = writing == WritingMode.RIGHT_TO_LEFT;
        if (!page && !hasRightToLeft()) {
            return;
        }
        StringBuilder text = new StringBuilder(items.size);
        for (int i = 0; i < items.size; i++) {
            text.appendCodePoint(items.points[i]);
        }
        // Vertical lines all begin at the top: only the runs inside them are turned.
        Bidi bidi = new Bidi(text.toString(), switch (writing) {
            case HORIZONTAL -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
            case VERTICAL -> Bidi.DIRECTION_LEFT_TO_RIGHT;
            case RIGHT_TO_LEFT -> Bidi.DIRECTION_RIGHT_TO_LEFT;
        });
        items.bidirectional = true;
        items.fromRight = !bidi.baseIsLeftToRight();
        int unit = 0;
        for (int i = 0; i < items.size; i++) {
            items.levels[i] = (byte) bidi.getLevelAt(unit);
            unit += Character.charCount(items.points[i]);
        }
    }

    private boolean hasRightToLeft() {
        for (int i = 0; i < items.size; i++) {
            if (items.points[i] >= 0x590 && RIGHT_TO_LEFT.at(items.points[i]) == 1) {
                return true;
            }
        }
        return false;
    }

    private static CodeTable table() {
        CodeTable table = new CodeTable((byte) 0);
        for (String range : Rows.lines("right-to-left.txt")) {
            table.setRange(range, 1);
        }
        return table;
    }
}
