package org.colophon.bulk;

import java.io.Serializable;
import java.util.Objects;

/**
 * A file that was printed.
 *
 * @param name folders and name in the store
 * @param sha256 digest of its bytes
 * @param bytes its length
 */
public record BulkOutput(String name, String sha256, long bytes) implements Serializable {

    /** Refuses null. */
    public BulkOutput {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sha256, "sha256");
    }
}
