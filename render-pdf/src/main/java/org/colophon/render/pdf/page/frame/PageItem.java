package org.colophon.render.pdf.page.frame;

import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.picture.Picture;
import org.colophon.style.Ink;

/** Something that is printed at a place on a page. */
public sealed interface PageItem {

    /**
     * The id of the block that it belongs to.
     *
     * @return an id of the model; empty for furniture and rules
     */
    String blockId();

    /**
     * The same, moved.
     *
     * @param inline along the line
     * @param block across lines
     * @return the mark at its new place
     */
    PageItem moved(int inline, int block);

    /**
     * A line of type.
     *
     * @param blockId id of its block
     * @param part which part of the block it is
     * @param inline start of its measure
     * @param block height of its baseline
     * @param line the glyphs
     */
    record Line(String blockId, BlockPart part, int inline, int block, SetLine line) implements PageItem {

        /**
         * A line of the text of a block.
         *
         * @param blockId id of its block
         * @param inline start of its measure
         * @param block height of its baseline
         * @param line the glyphs
         */
        public Line(String blockId, int inline, int block, SetLine line) {
            this(blockId, BlockPart.TEXT, inline, block, line);
        }

        /**
         * The same as another part of its block.
         *
         * @param other the part
         * @return the line
         */
        public Line as(BlockPart other) {
            return new Line(blockId, other, inline, block, line);
        }

        @Override
        public Line moved(int inlineStep, int blockStep) {
            return new Line(blockId, part, inline + inlineStep, block + blockStep, line);
        }
    }

    /**
     * A rule, or any other filled rectangle.
     *
     * @param inline its start
     * @param block its top
     * @param inlineExtent its extent along the line
     * @param blockExtent its extent across lines
     * @param ink its colour
     */
    record Rule(int inline, int block, int inlineExtent, int blockExtent, Ink ink) implements PageItem {
        @Override
        public String blockId() {
            return "";
        }

        @Override
        public Rule moved(int inlineStep, int blockStep) {
            return new Rule(inline + inlineStep, block + blockStep, inlineExtent, blockExtent, ink);
        }
    }

    /**
     * A picture.
     *
     * @param blockId id of its figure
     * @param inline its start
     * @param block its top
     * @param inlineExtent its extent along the line
     * @param blockExtent its extent across lines
     * @param picture the picture
     */
    record Image(String blockId, int inline, int block, int inlineExtent, int blockExtent, Picture picture)
            implements PageItem {
        @Override
        public Image moved(int inlineStep, int blockStep) {
            return new Image(blockId, inline + inlineStep, block + blockStep, inlineExtent, blockExtent, picture);
        }
    }
}
