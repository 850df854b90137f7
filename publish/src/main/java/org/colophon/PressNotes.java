package org.colophon;

import java.nio.file.Path;
import java.util.List;

/**
 * What a press has beside what prints.
 *
 * @param faces what its own typefaces have, a line each
 * @param files the files that it was set up with
 * @param check what outputs go through before they are written
 */
record PressNotes(List<String> faces, List<Path> files, OutputCheck check) {

    PressNotes {
        faces = List.copyOf(faces);
        files = List.copyOf(files);
    }
}
