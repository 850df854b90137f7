package org.colophon.cli;

import java.nio.file.Path;

/** Names of outputs, made from names of sources. */
final class FileNames {

    private FileNames() {
    }

    /** The name of a file without its folder and its last extension. */
    static String stem(Path file) {
        if (StandardInput.isNamed(file)) {
            return StandardInput.NAME;
        }
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
