package org.colophon.render.text;

import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionWalker;

/** Counts the blocks of an edition. */
final class BlockCount extends EditionWalker {

    private int blocks;

    static int of(Edition edition) {
        BlockCount count = new BlockCount();
        count.walk(edition);
        return count.blocks;
    }

    @Override
    protected void beginBlock(Block block) {
        blocks++;
    }
}
