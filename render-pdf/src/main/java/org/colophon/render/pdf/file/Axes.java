package org.colophon.render.pdf.file;

import org.colophon.style.WritingMode;
import org.openpdf.text.Rectangle;

/**
 * The axes of writing on the sheet, in points from its lower left corner: lines run to the right and follow one another
 * downwards, or run down and follow one another to the left, or run to the left and follow one another downwards.
 *
 * @param writing direction of lines
 * @param boxes of the page
 */
record Axes(WritingMode writing, SheetBoxes boxes) {

    float x(int inline, int block) {
        return switch (writing) {
            case HORIZONTAL -> boxes.x(inline);
            case RIGHT_TO_LEFT -> boxes.x(boxes.width() - inline);
            case VERTICAL -> boxes.x(boxes.width() - block);
        };
    }

    float y(int inline, int block) {
        return switch (writing) {
            case HORIZONTAL, RIGHT_TO_LEFT -> boxes.y(block);
            case VERTICAL -> boxes.y(inline);
        };
    }

    /** The distance to the right of a step along a line. */
    int rightwards(int step) {
        return writing == WritingMode.RIGHT_TO_LEFT ? -step : step;
    }

    /** A rectangle on the sheet. */
    Rectangle box(int inline, int block, int inlineExtent, int blockExtent) {
        int inlineEnd = inline + inlineExtent;
        int blockEnd = block + blockExtent;
        return switch (writing) {
            case HORIZONTAL ->
                new Rectangle(x(inline, block), y(inline, blockEnd), x(inlineEnd, block), y(inline, block));
            case RIGHT_TO_LEFT ->
                new Rectangle(x(inlineEnd, block), y(inline, blockEnd), x(inline, block), y(inline, block));
            case VERTICAL ->
                new Rectangle(x(inline, blockEnd), y(inlineEnd, block), x(inline, block), y(inline, block));
        };
    }
}
