package org.colophon.render.pdf.page.galley;

import java.util.List;
import org.colophon.model.Block;

/** Sets the blocks that other blocks hold. */
@FunctionalInterface
interface BlockSetter {

    void set(Block block, GalleyCursor at);

    default void all(List<Block> blocks, GalleyCursor at) {
        blocks.forEach(block -> set(block, at));
    }
}
