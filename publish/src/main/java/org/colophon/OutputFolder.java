package org.colophon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.colophon.render.UnfinishedFiles;
import org.colophon.style.HouseFiles;

/**
 * A folder that many sources are printed into: no output takes the place of an input or of another output. Thread-safe.
 */
public final class OutputFolder {

    /** No rendering takes so long: older files were left by a process that was killed. */
    private static final Duration LEFT_BEHIND = Duration.ofDays(1);

    private final Path path;
    private final OutputNames names;
    private int slots;

    private OutputFolder(Path path, List<Path> inputs) {
        this.path = path;
        this.names = new OutputNames(inputs);
    }

    /**
     * A folder, which is made if it is not there.
     *
     * @param path the folder
     * @return the folder
     * @throws IOException if it cannot be made
     */
    public static OutputFolder open(Path path) throws IOException {
        return open(path, List.of());
    }

    /**
     * A folder, which is made if it is not there, whose outputs overwrite none of these inputs.
     *
     * @param path the folder
     * @param inputs files that are read
     * @return the folder
     * @throws IOException if it cannot be made
     */
    public static OutputFolder open(Path path, List<Path> inputs) throws IOException {
        Files.createDirectories(Objects.requireNonNull(path, "path"));
        return new OutputFolder(path, inputs);
    }

    /**
     * Deletes the unfinished files that killed processes left in the folder more than a day ago.
     *
     * @throws IOException if one cannot be deleted, such as another user's, which hinders nothing
     */
    public void sweep() throws IOException {
        UnfinishedFiles.deleteOlder(path, Instant.now().minus(LEFT_BEHIND));
    }

    /**
     * The turn of one source. Of two that want one name the earlier slot always gets it, in any order in which
     * their threads run.
     *
     * @return the slot after all that were given before
     */
    public synchronized Slot slot() {
        return new Slot(slots++, Optional.empty());
    }

    /**
     * The turns of many files. Outputs are named after them; where names of files are equal, outputs lie as the files
     * do. Those names are known at once, so that no file waits for one before it.
     *
     * @param sources the files
     * @return a slot for each, in their order
     */
    public synchronized List<Slot> slots(List<Path> sources) {
        OutputTree tree = new OutputTree(sources);
        return sources.stream().map(source -> new Slot(slots++, tree.of(source))).toList();
    }

    /** The turn of one source to claim names. It must be closed, or later slots wait for it. */
    public final class Slot implements AutoCloseable {

        private final int number;
        private final Optional<Path> place;

        private Slot(int number, Optional<Path> place) {
            this.number = number;
            this.place = place;
        }

        /**
         * Waits for all earlier slots, and claims the names of all outputs of a job, or none of them.
         *
         * @param job the job
         * @return the files by the ids of their formats, in the order of the formats
         * @throws IOException if the folder cannot be looked at
         * @throws OutputRefusedException if a name is that of an input or of another output
         */
        public Map<String, Path> claim(PrintJob job) throws IOException {
            Optional<Path> known = job.isNamedAfterItsSource() ? place : Optional.empty();
            Path target = path.resolve(known.orElse(Path.of(job.fileName())));
            Map<String, Path> targets = new LinkedHashMap<>();
            job.formats().forEach(format ->
                    targets.put(format, target.resolveSibling(target.getFileName() + "." + job.extension(format))));
            claim(known, List.copyOf(targets.values()), job.name(), job.inputs());
            return targets;
        }

        /**
         * Claims the name of a file that is no print.
         *
         * @param source the source that it is made of, whose name it takes
         * @param extension its extension
         * @return the file
         * @throws IOException if the folder cannot be looked at
         * @throws OutputRefusedException if its name is that of an input or of another output
         */
        public Path claim(Path source, String extension) throws IOException {
            Path name = path.resolve(place.orElse(Path.of(HouseFiles.fileName(Manuscript.stem(source)))));
            Path target = name.resolveSibling(name.getFileName() + "." + extension);
            claim(place, List.of(target), source.toString(), List.of(source));
            return target;
        }

        private void claim(Optional<Path> known, List<Path> targets, String source, List<Path> own)
                throws IOException {
            if (known.isPresent()) {
                Files.createDirectories(path.resolve(known.get()).resolveSibling(""));
                names.claimKnown(number, targets, source, own);
            } else {
                names.claim(number, targets, source, own);
            }
        }

        /** Lets later slots pass. */
        @Override
        public void close() {
            names.leave(number);
        }
    }
}
