package org.colophon.cli;

import java.nio.file.Path;

/** The hyphen that stands for standard input among the names of files. */
final class StandardInput {

    /** What diagnostics and outputs are called. */
    static final String NAME = "stdin";

    private StandardInput() {
    }

    /** Whether a file is named by the hyphen; a file of that name is {@code ./-}. */
    static boolean isNamed(Path file) {
        return file.toString().equals("-");
    }
}
