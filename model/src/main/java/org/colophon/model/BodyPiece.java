package org.colophon.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A piece of a body that is made when the ids before it are known. */
@FunctionalInterface
interface BodyPiece {

    /**
     * Makes the blocks of the piece.
     *
     * @param place id of the article, section or note that holds it
     * @param before how many blocks are before it there
     * @param making the article while it is made
     */
    List<Block> make(String place, int before, ModelMaking making);

    /** Makes a piece of one block. */
    static BodyPiece of(One block) {
        return (place, before, making) -> List.of(block.make(place + "-p" + (before + 1), making));
    }

    /** Makes a block of its id. */
    @FunctionalInterface
    interface One {
        Block make(String id, ModelMaking making);
    }

    /** Makes a piece of blocks that have ids already: they get those of the place. */
    static List<Block> placed(List<Block> blocks, String place, int before) {
        Map<String, String> ids = new HashMap<>();
        for (Block block : blocks) {
            ids.put(block.id(), place + "-p" + (before + ids.size() + 1));
        }
        Renaming renaming = new Renaming(ids);
        return EditionRewriter.ofIds(renaming::id, renaming::link).blocks(blocks);
    }
}
