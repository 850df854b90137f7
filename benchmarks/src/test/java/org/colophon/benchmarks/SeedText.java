package org.colophon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The sources that the benchmarks read. */
final class SeedText {

    private SeedText() {
    }

    /** The folder of the seeds. */
    static Path folder() {
        return Path.of(System.getProperty("project.root", "."), "seeds");
    }

    /** The newspaper page, repeated as sections of one article: one title however often. */
    static String repeated(int times) throws IOException {
        String page = Files.readString(folder().resolve("hengyang-clean-city.md"));
        String section = page.replaceFirst("(?m)^# ", "## ");
        return page + ("\n\n" + section).repeat(times - 1);
    }
}
