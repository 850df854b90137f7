package org.colophon.render.docx;

import java.util.Objects;
import org.colophon.model.Credit;

/** A change in a document against the edition that it was printed from. */
public sealed interface Change {

    /**
     * The text of a block is different.
     *
     * @param blockId id of the block
     * @param before its text in the edition
     * @param after its text in the document; {@code \n} between paragraphs, cells and lines
     */
    record TextChanged(String blockId, String before, String after) implements Change {
        /** Refuses null. */
        public TextChanged {
            Objects.requireNonNull(blockId, "blockId");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * A block is gone, or has no words left.
     *
     * @param blockId id of the block
     * @param before its text in the edition
     */
    record TextRemoved(String blockId, String before) implements Change {
        /** Refuses null. */
        public TextRemoved {
            Objects.requireNonNull(blockId, "blockId");
            Objects.requireNonNull(before, "before");
        }
    }

    /**
     * A paragraph that belongs to no block of the edition.
     *
     * @param afterBlockId id of the block that it follows; empty at the beginning
     * @param text its text
     */
    record TextAdded(String afterBlockId, String text) implements Change {
        /** Refuses null. */
        public TextAdded {
            Objects.requireNonNull(afterBlockId, "afterBlockId");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * A block is in another place.
     *
     * @param blockId id of the block
     * @param afterBlockId id of the block that it follows now; empty at the beginning
     */
    record BlockMoved(String blockId, String afterBlockId) implements Change {
        /** Refuses null. */
        public BlockMoved {
            Objects.requireNonNull(blockId, "blockId");
            Objects.requireNonNull(afterBlockId, "afterBlockId");
        }
    }

    /**
     * A credit says something else.
     *
     * @param before the credit in the edition
     * @param after the credit in the document
     */
    record CreditChanged(Credit before, Credit after) implements Change {
        /** Refuses null. */
        public CreditChanged {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }
    }

    /**
     * A credit is gone.
     *
     * @param before the credit in the edition
     */
    record CreditRemoved(Credit before) implements Change {
        /** Refuses null. */
        public CreditRemoved {
            Objects.requireNonNull(before, "before");
        }
    }
}
