package org.colophon;

import java.nio.file.Path;
import java.util.List;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.parser.Parsed;
import org.colophon.style.HouseFiles;

/**
 * An edition as it was read or given.
 *
 * @param name its name for people: that of its source
 * @param stem name of its outputs if the house has no pattern, without extension
 * @param edition the edition
 * @param diagnostics findings of the reader
 * @param files the files that it was read from
 */
record Manuscript(String name, String stem, Edition edition, List<Diagnostic> diagnostics, List<Path> files) {

    private static final String NAMELESS = "edition";

    Manuscript {
        diagnostics = List.copyOf(diagnostics);
        files = List.copyOf(files);
    }

    static Manuscript of(Path file, Parsed parsed) {
        return new Manuscript(file.toString(), stem(file), parsed.edition(), parsed.diagnostics(), List.of(file));
    }

    static Manuscript of(String name, Parsed parsed) {
        return new Manuscript(name, safe(name), parsed.edition(), parsed.diagnostics(), List.of());
    }

    static Manuscript of(Edition edition) {
        String title = edition.info().title();
        return new Manuscript(title, safe(title), edition, List.of(), List.of());
    }

    Manuscript withEdition(Edition other) {
        return new Manuscript(name, stem, other, diagnostics, files);
    }

    private static String safe(String name) {
        String safe = HouseFiles.safeName(name);
        return safe.isEmpty() ? NAMELESS : safe;
    }

    /** The name of a file without its folder and its last extension. */
    static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
