package org.colophon;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.render.AssetSource;

/**
 * Binds sources that were read into one edition. Each part keeps its pictures: those in folders are found below the
 * nearest folder that all are in, any others by the number of their part.
 *
 * @param parts the sources that were read
 */
record Binder(List<PrintJob> parts) {

    private static final String NUMBERED = "part-";

    Binder {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("an edition is bound of one part at least");
        }
    }

    PrintJob bind(Colophon press, String name) {
        Path common = common();
        List<Edition> editions = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Manuscript part = parts.get(i).manuscript();
            editions.add(below(part.edition(), prefix(i, common)));
            diagnostics.addAll(part.diagnostics());
            files.addAll(part.files());
        }
        Manuscript bound = new Manuscript(name, name, Edition.of(name, editions), diagnostics, files);
        return press.job(bound, reference -> open(reference, common));
    }

    private static Edition below(Edition edition, String prefix) {
        return prefix.isEmpty() ? edition : edition.withAssetsBelow(prefix);
    }

    private String prefix(int part, Path common) {
        return parts.get(part).folder()
                .map(folder -> common.relativize(whole(folder)).toString().replace('\\', '/'))
                .orElse(NUMBERED + (part + 1));
    }

    private AssetSource.Answer open(String reference, Path common) throws IOException {
        for (int i = 0; i < parts.size(); i++) {
            String prefix = NUMBERED + (i + 1) + '/';
            if (parts.get(i).folder().isEmpty() && reference.startsWith(prefix)) {
                return parts.get(i).pictures().open(reference.substring(prefix.length()));
            }
        }
        return AssetSource.folder(common).open(reference);
    }

    /** The nearest folder that the folders of all parts are in; the working folder if no part has one. */
    private Path common() {
        List<Path> folders = parts.stream().flatMap(part -> part.folder().stream()).map(Binder::whole).toList();
        Path common = folders.isEmpty() ? whole(Path.of("")) : folders.getFirst();
        for (Path folder : folders) {
            while (!folder.startsWith(common)) {
                Path above = common.getParent();
                if (above == null) {
                    throw new IllegalArgumentException(folder + " and " + folders.getFirst()
                            + " are on different drives: bind what has a folder in common");
                }
                common = above;
            }
        }
        return common;
    }

    private static Path whole(Path folder) {
        return folder.toAbsolutePath().normalize();
    }
}
