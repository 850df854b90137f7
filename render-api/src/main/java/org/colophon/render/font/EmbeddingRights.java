package org.colophon.render.font;

import java.util.Locale;

/**
 * The rights to embed a typeface that its owner grants (OpenType 1.9.1, OS/2, fsType).
 *
 * @param flags the value of fsType
 */
record EmbeddingRights(int flags) {

    /** Bits 0 to 3 exclude each other. If several are set, the most permissive one holds. */
    private static final int USAGE = 0x000F;
    private static final int RESTRICTED = 0x0002;
    private static final int WHOLE_ONLY = 0x0100;
    private static final int BITMAPS_ONLY = 0x0200;

    static EmbeddingRights of(TrueType file) {
        return new EmbeddingRights(file.has("OS/2") ? file.u16(file.table("OS/2").offset() + 8) : 0);
    }

    /**
     * Rejects a typeface that may not be embedded as a subset.
     *
     * @throws IllegalArgumentException if its owner forbids it
     */
    void require() {
        boolean restricted = (flags & USAGE) == RESTRICTED;
        if (restricted || (flags & (WHOLE_ONLY | BITMAPS_ONLY)) != 0) {
            throw new IllegalArgumentException(
                    "its owner forbids " + (restricted ? "embedding" : "embedding a part of it")
                            + String.format(Locale.ROOT, " (fsType 0x%04X)", flags)
                            + ": ask the foundry for a licence to embed");
        }
    }
}
