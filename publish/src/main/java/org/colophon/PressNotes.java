package org.colophon;

import java.nio.file.Path;
import java.util.List;

/**
 * The parts of a press that do not print.
 *
 * @param faces the coverage of its own typefaces, a line each
 * @param files the files that it was set up with
 * @param check the check of outputs before they are written
 * @param stock the house
 */
record PressNotes(List<String> faces, List<Path> files, OutputCheck check, HouseStock stock) {

    PressNotes {
        faces = List.copyOf(faces);
        files = List.copyOf(files);
    }
}
