package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.colophon.model.Edition;

/**
 * Knows where the pictures of many sources are: each source has those beside it.
 *
 * @param folder the nearest folder that all sources are in
 */
record Binder(Path folder) {

    static Binder of(List<Path> files) throws IOException {
        Path common = folderOf(files.getFirst());
        for (Path file : files) {
            Path folder = folderOf(file);
            while (!folder.startsWith(common)) {
                Path above = common.getParent();
                if (above == null) {
                    throw new IOException(file + " and " + files.getFirst()
                            + " are on different drives: bind what has a folder in common");
                }
                common = above;
            }
        }
        return new Binder(common);
    }

    private static Path folderOf(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null ? file.toAbsolutePath().normalize() : folder;
    }

    /** The edition of one source, whose pictures are found from the folder of all. */
    Edition part(Edition edition, Path file) {
        String below = folder.relativize(folderOf(file)).toString().replace('\\', '/');
        return below.isEmpty() ? edition : edition.withAssetsBelow(below);
    }
}
