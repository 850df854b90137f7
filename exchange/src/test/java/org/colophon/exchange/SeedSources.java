package org.colophon.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;

/** The sources that everything is tried on. */
final class SeedSources {

    private static final Path SEEDS = Path.of(System.getProperty("project.root", "..")).resolve("seeds");

    private SeedSources() {
    }

    static List<Path> all() {
        try (Stream<Path> files = Files.walk(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Edition edition(Path file) {
        try {
            return EditionParser.create().parse(
                    Files.readString(file).replace("](../", "]("), file.getFileName().toString()).edition();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
