package org.colophon.render.pdf.page.frame;

/**
 * The part of its block that a line of type is. The structure of a file is made from the model; this links a line to
 * it.
 */
public sealed interface BlockPart {

    /** The text of a block that has no other. */
    BlockPart TEXT = Named.TEXT;
    /** The line above a title. */
    BlockPart KICKER = Named.KICKER;
    /** The title of an article. */
    BlockPart TITLE = Named.TITLE;
    /** The line below a title. */
    BlockPart DECK = Named.DECK;
    /** The name of the person quoted. */
    BlockPart ATTRIBUTION = Named.ATTRIBUTION;
    /** The caption of a table. */
    BlockPart CAPTION = Named.CAPTION;
    /** The notice in place of a missing picture. */
    BlockPart SIGN = Named.SIGN;
    /** A line of the table of contents; its block is the target. */
    BlockPart CONTENTS = Named.CONTENTS;
    /** Furniture and repeated heads: no part of the text. */
    BlockPart FURNITURE = Named.FURNITURE;

    /** The parts that a block has once. */
    enum Named implements BlockPart {
        /** The text. */
        TEXT,
        /** The line above a title. */
        KICKER,
        /** The title of an article. */
        TITLE,
        /** The line below a title. */
        DECK,
        /** The name of the person quoted. */
        ATTRIBUTION,
        /** The caption of a table. */
        CAPTION,
        /** The notice in place of a missing picture. */
        SIGN,
        /** A line of the table of contents. */
        CONTENTS,
        /** No part of the text. */
        FURNITURE
    }

    /**
     * The bullet or number of an item of a list.
     *
     * @param item index of the item
     */
    record Marker(int item) implements BlockPart { }

    /**
     * The line of a story that names the page of its other part; its block is the story.
     *
     * @param tail 0 for the line that leads to the rest, 1 for that above the rest
     */
    record Jump(int tail) implements BlockPart { }

    /**
     * A cell of a table.
     *
     * @param row index of the row, those of the head first
     * @param column index of the column
     */
    record Cell(int row, int column) implements BlockPart { }
}
