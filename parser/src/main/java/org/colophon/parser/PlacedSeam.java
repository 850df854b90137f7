package org.colophon.parser;

/** A seam and the id of the block that it is in. */
record PlacedSeam(Seam seam, String blockId) {

    PlacedSeam in(String block) {
        return new PlacedSeam(seam, block);
    }
}
