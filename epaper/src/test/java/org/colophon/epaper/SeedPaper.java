package org.colophon.epaper;

import java.io.IOException;
import java.nio.file.Path;
import org.colophon.Colophon;

/** The e-paper of the seed issue. */
final class SeedPaper {

    static final Path EDITION =
            Path.of(System.getProperty("project.root", "..")).resolve("seeds/issue/edition.json");

    private SeedPaper() {
    }

    static EpaperReport write(Path folder) throws IOException {
        return Epaper.of(Colophon.builder()).write(EDITION, folder);
    }
}
