package org.colophon.bulk;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder of outputs of an archive, and in it the folder of the work that is not done.
 *
 * @param path the folder
 * @param work the folder of work
 * @param shard the share that is worked on
 */
record BulkFolder(Path path, Path work, Shard shard) {

    private static final String JOURNAL = "journal";
    private static final String MANIFEST = "manifest";

    static BulkFolder open(Path folder, Shard shard) throws IOException {
        Path work = Files.createDirectories(folder.resolve(FolderStore.WORK));
        return new BulkFolder(folder, work, shard);
    }

    Path manifest() {
        return path.resolve(MANIFEST + ".jsonl");
    }

    private Path journalFile() {
        return work.resolve(shard.named(JOURNAL));
    }

    private Path shardFile() {
        return work.resolve(shard.named(MANIFEST));
    }

    /** Waits until no other share begins or ends, and works. */
    <T> T alone(FolderLock.Work<T> piece) throws IOException {
        return FolderLock.alone(work, piece);
    }

    /** Notes that this share is at work. */
    void begin() throws IOException {
        writeJournal().close();
    }

    /** Whether another share is at work, or was killed: rows of it are not yet those of its inputs. */
    boolean isSharedWithOthersAtWork() throws IOException {
        return inWork(JOURNAL).stream().anyMatch(journal -> !journal.equals(journalFile()));
    }

    /** Leaves nothing of an earlier run that could be taken for one of this. */
    void forget() throws IOException {
        Files.deleteIfExists(journalFile());
        Files.deleteIfExists(shardFile());
    }

    /** All rows of earlier runs and of this one, of all shares. */
    RowIndex rows() throws IOException {
        RowIndex rows = new RowIndex().add(manifest());
        for (String kind : List.of(MANIFEST, JOURNAL)) {
            for (Path file : inWork(kind)) {
                rows.add(file);
            }
        }
        return rows;
    }

    private List<Path> inWork(String kind) throws IOException {
        if (!Files.isDirectory(work)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(work)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(kind + "-")).sorted().toList();
        }
    }

    /** The rows of the shares of this run that are done. */
    RowIndex shards() throws IOException {
        RowIndex rows = new RowIndex();
        for (int i = 1; i <= shard.of(); i++) {
            rows.add(work.resolve(new Shard(i, shard.of()).named(MANIFEST)));
        }
        return rows;
    }

    BufferedWriter writeJournal() throws IOException {
        endLine(journalFile());
        return append(journalFile());
    }

    BufferedWriter writeMetrics() throws IOException {
        return append(path.resolve("metrics.jsonl"));
    }

    private static BufferedWriter append(Path file) throws IOException {
        return Files.newBufferedWriter(file, StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Ends the line that a killed process has begun. */
    private static void endLine(Path file) throws IOException {
        if (!Files.exists(file) || Files.size(file) == 0) {
            return;
        }
        try (RandomAccessFile journal = new RandomAccessFile(file.toFile(), "rw")) {
            journal.seek(journal.length() - 1);
            if (journal.read() != '\n') {
                journal.write('\n');
            }
        }
    }

    /** Writes the rows of this share in the order of their ids, and takes away those in the order of the work. */
    void finish(List<String> ids) throws IOException {
        RowIndex rows = rows();
        write(shardFile(), rows.of(ids), rows);
        Files.deleteIfExists(journalFile());
    }

    void write(Path target, List<String> ids, RowIndex rows) throws IOException {
        Path unfinished = Files.createTempFile(work, "rows-", ".tmp");
        Files.delete(unfinished);
        try (BufferedWriter out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
            for (String id : ids) {
                out.write(rows.row(id).orElseThrow().line());
                out.write('\n');
            }
        }
        FolderStore.move(unfinished, target);
    }

    /** Takes away the folder of work: all is done. */
    void clear() throws IOException {
        try {
            delete(work);
        } catch (FileSystemException e) {
            // Another share has begun to wait for its turn, or this system keeps the lock: the folder is used again.
            Files.createDirectories(work);
        }
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
