package org.colophon.model;

import java.util.Optional;

/** Finds a block by its id. */
final class BlockSearch extends EditionWalker {

    private final String id;
    private Optional<Block> found = Optional.empty();

    private BlockSearch(String id) {
        this.id = id;
    }

    static Optional<Block> of(Edition edition, String id) {
        BlockSearch search = new BlockSearch(id);
        search.walk(edition);
        return search.found;
    }

    @Override
    protected void beginBlock(Block block) {
        if (block.id().equals(id)) {
            found = Optional.of(block);
        }
    }
}
