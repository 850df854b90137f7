package org.colophon;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colophon.style.HouseFiles;

/**
 * The places of the outputs of many sources that are named after them. Where names of sources are equal, outputs lie as
 * the sources do below the nearest folder that holds all of these; in one folder they keep the extensions of sources.
 */
final class OutputTree {

    private final Map<String, Integer> owners = new HashMap<>();
    private final Map<Path, Integer> outputs = new HashMap<>();
    private final Path common;

    OutputTree(List<Path> sources) {
        Path nearest = null;
        for (Path source : sources) {
            owners.merge(key(Manuscript.stem(source)), 1, Integer::sum);
            Path folder = folder(source);
            nearest = nearest == null ? folder : nearest(nearest, folder);
        }
        for (Path source : sources) {
            owners.merge(key(folder(source).resolve(Manuscript.stem(source)).toString()), 1, Integer::sum);
        }
        this.common = nearest == null ? Path.of("") : nearest;
        sources.forEach(source -> outputs.merge(name(source), 1, Integer::sum));
    }

    /** The name of the outputs of a source, without extension; empty if another source has the same all the same. */
    Optional<Path> of(Path source) {
        return Optional.of(name(source)).filter(name -> outputs.getOrDefault(name, 1) == 1);
    }

    private Path name(Path source) {
        String name = HouseFiles.fileName(Manuscript.stem(source));
        if (owners.getOrDefault(key(Manuscript.stem(source)), 0) < 2) {
            return Path.of(name);
        }
        Path folder = folder(source);
        boolean alone = owners.getOrDefault(key(folder.resolve(Manuscript.stem(source)).toString()), 0) < 2;
        Path below = common.getRoot() != null && common.getRoot().equals(folder.getRoot())
                ? common.relativize(folder)
                : Path.of("");
        return below.resolve(alone ? name : HouseFiles.fileName(String.valueOf(source.getFileName())));
    }

    private static Path folder(Path source) {
        return source.toAbsolutePath().normalize().resolveSibling("");
    }

    private static Path nearest(Path one, Path other) {
        Path common = one;
        while (!other.startsWith(common)) {
            Path above = common.getParent();
            if (above == null) {
                return common;
            }
            common = above;
        }
        return common;
    }

    /** Names that some file system takes for one. */
    private static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
