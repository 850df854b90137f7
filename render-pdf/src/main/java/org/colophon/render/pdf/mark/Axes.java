package org.colophon.render.pdf.mark;

import org.colophon.model.style.WritingMode;

/**
 * Where the axes of writing lie on the sheet, in points from its lower left corner: lines run to the right and follow each
 * other downwards, or run down and follow each other to the left.
 *
 * @param writing direction of lines
 * @param width of the sheet, in thousandths of a point as all lengths of pages
 * @param height of the sheet
 * @param bleed around it
 */
record Axes(WritingMode writing, int width, int height, int bleed) {

    float x(int inline, int block) {
        return switch (writing) {
            case HORIZONTAL -> (inline + bleed) / 1000f;
            case VERTICAL -> (width - block + bleed) / 1000f;
        };
    }

    float y(int inline, int block) {
        return switch (writing) {
            case HORIZONTAL -> (height - block + bleed) / 1000f;
            case VERTICAL -> (height - inline + bleed) / 1000f;
        };
    }

    /** The lower left corner and the size of a rectangle. */
    Box box(int inline, int block, int inlineExtent, int blockExtent) {
        return switch (writing) {
            case HORIZONTAL -> new Box(x(inline, block), y(inline, block + blockExtent), inlineExtent / 1000f, blockExtent / 1000f);
            case VERTICAL -> new Box(x(inline, block + blockExtent), y(inline + inlineExtent, block), blockExtent / 1000f, inlineExtent / 1000f);
        };
    }

    /** A rectangle on the sheet, in points. */
    record Box(float x, float y, float width, float height) { }
}
