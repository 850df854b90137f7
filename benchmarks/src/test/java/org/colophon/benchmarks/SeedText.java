package org.colophon.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

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

    /** The same text as sites write it: each paragraph and heading is an element of HTML. */
    static String inMarkup(String text) {
        return Arrays.stream(text.strip().split("\n\\s*\n"))
                .map(block -> block.startsWith("## ") ? "<h2>" + block.substring(3) + "</h2>"
                        : block.startsWith("# ") ? "<h1>" + block.substring(2) + "</h1>"
                        : "<p>" + block.strip() + "</p>")
                .collect(Collectors.joining("\n\n", "", "\n"));
    }
}
