package org.colophon.cli;

import java.nio.file.Path;
import java.util.List;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;

/**
 * An edition that is ready to be printed.
 *
 * @param name what users call it: its source, or the name that its sources are bound under
 * @param edition the edition, with what its house adds
 * @param stem name of its outputs, without folder and extension
 * @param pictures the folder of its pictures
 * @param diagnostics what was found while it was read
 */
record PrintJob(String name, Edition edition, String stem, Path pictures, List<Diagnostic> diagnostics) {

    PrintJob {
        diagnostics = List.copyOf(diagnostics);
    }
}
