package org.colophon.render;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

/** A source of pictures. Thread-safe. */
@FunctionalInterface
public interface AssetSource {

    /** The result of looking up an asset. */
    sealed interface Answer { }

    /**
     * The asset is there.
     *
     * @param name its file name
     * @param content its bytes; not to be changed
     */
    record Found(String name, byte[] content) implements Answer { }

    /**
     * There is no such asset.
     *
     * @param reason a sentence that says so
     */
    record Missing(String reason) implements Answer { }

    /**
     * The reference is not allowed.
     *
     * @param reason a sentence that says why
     */
    record Refused(String reason) implements Answer { }

    /** Pictures above this many bytes are refused: 64 MiB, ten times a newspaper's largest. */
    long LARGEST_BYTES = 64L << 20;

    /**
     * Asks for an asset.
     *
     * @param reference as the model has it
     * @return the asset, or why not
     * @throws IOException if the asset is there but cannot be read
     */
    Answer open(String reference) throws IOException;

    /**
     * A source without assets.
     *
     * @return the source
     */
    static AssetSource none() {
        return reference -> new Missing("no folder of pictures was given, so " + reference + " cannot be read");
    }

    /**
     * The files below a folder. A reference that leaves the folder, a link that leads out of it, an absolute path and
     * a URL are refused.
     *
     * @param folder the folder
     * @return the source
     */
    static AssetSource folder(Path folder) {
        return new FolderAssets(Objects.requireNonNull(folder, "folder"));
    }
}
