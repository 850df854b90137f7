package org.colophon.bulk;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;

/** A place for the outputs of an archive. Thread-safe; it is serialised by engines that send it to other machines. */
public interface BulkStore extends Serializable {

    /**
     * Writes an output, so that nobody sees half of it. Nothing is written if the same bytes are there.
     *
     * @param name folders and name, parted by slashes
     * @param content its bytes
     * @throws IOException if it cannot be written
     */
    void put(String name, byte[] content) throws IOException;

    /**
     * Returns whether an output is there.
     *
     * @param name folders and name, parted by slashes
     * @param bytes its length
     * @return true if an output of that name and length is there
     * @throws IOException if that cannot be told
     */
    boolean holds(String name, long bytes) throws IOException;

    /**
     * Takes away unfinished outputs that killed processes have left. To be called when nobody prints into the store.
     *
     * @throws IOException if they cannot be taken away
     */
    void sweep() throws IOException;

    /**
     * The files below a folder.
     *
     * @param folder the folder, which is made if it is not there
     * @return the store
     */
    static BulkStore folder(Path folder) {
        return new FolderStore(folder.toAbsolutePath().normalize().toString());
    }
}
