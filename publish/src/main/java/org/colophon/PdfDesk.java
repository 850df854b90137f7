package org.colophon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.render.NotInstalledException;
import org.colophon.render.pdf.FaceReport;
import org.colophon.style.Lettering;

/** Looks through typefaces before a PDF is printed with them. */
final class PdfDesk {

    private PdfDesk() {
    }

    /**
     * Describes the coverage of faces that are not installed.
     *
     * @param fonts all faces
     * @param han whether one of them must have Han
     * @return a line for each
     * @throws IllegalArgumentException if one cannot be embedded
     * @throws NotInstalledException if none has Han; the message names the artifact to add
     */
    static List<String> faces(FontProvider fonts, boolean han) {
        Set<String> installed =
                FontProvider.installed().faces().stream().map(FontFace::sha256).collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        boolean found = !han;
        for (FontFace face : fonts.faces()) {
            if (installed.contains(face.sha256())) {
                // Those of plug-ins keep their names.
                found |= face.cut().lettering() == Lettering.HAN;
            } else {
                FaceReport report = report(face);
                found |= report.coverage().stream().anyMatch(coverage -> coverage.present() > 0);
                lines.add(report.toString());
            }
        }
        if (!found) {
            throw new NotInstalledException("no typeface has Chinese characters: add org.colophon:colophon-fonts-zh to "
                    + "the class path, give faces with fonts(…), or say latinOnly() if there are none to print");
        }
        return lines;
    }

    private static FaceReport report(FontFace face) {
        try {
            return FaceReport.of(face);
        } catch (IOException e) {
            throw new UncheckedIOException("the typeface " + face.family() + " cannot be read", e);
        }
    }
}
