package org.colophon.parser.article;

import org.colophon.parser.source.Seam;

/** A seam and the id of the block that it is in. */
public record PlacedSeam(Seam seam, String blockId) {

    PlacedSeam in(String block) {
        return new PlacedSeam(seam, block);
    }
}
