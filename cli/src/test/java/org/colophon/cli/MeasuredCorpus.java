package org.colophon.cli;

import java.nio.file.Path;

/**
 * Real published texts. They are not ours to publish, so they are kept outside of the project: the property
 * {@code colophon.corpus} names their folder, a folder shared/corpus beside the project is taken without it, and if
 * there is none the tests that measure them say so and are skipped.
 */
final class MeasuredCorpus {

    static final Path FOLDER = Path.of(System.getProperty(
            "colophon.corpus", System.getProperty("project.root", "..") + "/../shared/corpus"));

    private MeasuredCorpus() {
    }
}
