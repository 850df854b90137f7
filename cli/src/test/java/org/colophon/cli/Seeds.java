package org.colophon.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;

/** The source texts that everything is tried on. */
final class Seeds {

    static final Path FOLDER = Path.of(System.getProperty("project.root", ".."), "seeds");
    static final Path NEWSPAPER = FOLDER.resolve("hengyang-clean-city.md");

    private Seeds() {
    }

    static List<Path> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md") && !file.endsWith("README.md")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Edition parse(Path seed) {
        try {
            return EditionParser.create().parse(seed).edition();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A text without its blanks: what must be equal whatever the lines are. */
    static String solid(String text) {
        return text.codePoints()
                .filter(point -> !Character.isWhitespace(point) && !Character.isSpaceChar(point) && point != 0xFEFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
