package org.colophon.bulk;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;

/**
 * Files below a folder. Each is written in the folder {@value #WORK} and moved to its place when it is whole: a killed
 * process leaves unfinished files there alone.
 *
 * @param folder the folder
 */
record FolderStore(String folder) implements BulkStore {

    static final String WORK = ".colophon";

    private static final long serialVersionUID = 1L;

    @Override
    public void put(String name, byte[] content) throws IOException {
        Path target = Path.of(folder).resolve(name);
        if (holds(name, content.length) && Arrays.equals(Files.readAllBytes(target), content)) {
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        Path work = Files.createDirectories(Path.of(folder, WORK));
        Path unfinished = Files.createTempFile(work, "output-", ".tmp");
        try {
            Files.delete(unfinished);
            Files.write(unfinished, content);
            move(unfinished, target);
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public boolean holds(String name, long bytes) throws IOException {
        Path file = Path.of(folder).resolve(name);
        return Files.isRegularFile(file) && Files.size(file) == bytes;
    }

    @Override
    public void sweep() throws IOException {
        BulkFolder.delete(Path.of(folder, WORK));
    }
}
