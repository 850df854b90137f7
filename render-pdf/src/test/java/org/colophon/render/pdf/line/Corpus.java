package org.colophon.render.pdf.line;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Tables and texts of others that are beside the project, not in it. A test that does not find them is skipped with a
 * message.
 */
final class Corpus {

    private Corpus() {
    }

    /** The lines of a file, without its heads. {@code -Dtypesetting.corpus} names the folder. */
    static List<String> lines(String name) throws IOException {
        String beside = System.getProperty("project.root", "..") + "/../shared/corpus/typesetting";
        Path file = Path.of(System.getProperty("typesetting.corpus", beside)).resolve(name);
        assumeTrue(Files.exists(file), () -> name + " is not there; -Dtypesetting.corpus names its folder");
        return Files.readAllLines(file).stream().filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
    }
}
