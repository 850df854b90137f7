package org.colophon.render;

import java.io.IOException;

/** Takes the files that an output links to instead of holding them. */
@FunctionalInterface
public interface AssetSink {

    /**
     * Stores a file.
     *
     * @param name a name that is safe in paths and addresses
     * @param mediaType its media type
     * @param content its bytes
     * @return the relative address by which the output links to it
     * @throws IOException if it cannot be stored
     */
    String store(String name, String mediaType, byte[] content) throws IOException;

    /**
     * A sink that stores nothing, for outputs that hold all they need.
     *
     * @return the sink
     */
    static AssetSink none() {
        return (name, mediaType, content) -> {
            throw new IOException("there is nowhere to store " + name + ": give the context an AssetSink");
        };
    }
}
