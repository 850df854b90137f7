package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.render.Renderer;
import org.colophon.render.pdf.FaceReport;
import org.colophon.render.pdf.PdfOptions;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.render.pdf.PrintingCondition;
import org.colophon.style.House;

/**
 * What the command decides of PDFs: for what they are made, and with the printing condition and the faces of which
 * house.
 *
 * @param house the house
 * @param folder folder of its file
 * @param profile screen or press, or empty for what the style is for
 */
record PdfDesk(House house, Path folder, String profile) {

    Renderer renderer() throws IOException {
        return new PdfRenderer(options());
    }

    private PdfOptions options() throws IOException {
        PdfOptions options = switch (profile) {
            case "" -> PdfOptions.defaults();
            case "screen" -> PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN);
            case "press" -> PdfOptions.defaults().withProfile(PdfOptions.Profile.PRESS);
            default -> throw new IllegalArgumentException("a profile is screen or press but it is \"" + profile + "\"");
        };
        House.Profile own = house.profile();
        return own == null
                ? options
                : options.withCondition(new PrintingCondition(
                        Files.readAllBytes(folder.resolve(own.file())), own.condition(), own.inkLimit()));
    }

    /**
     * Checks the faces of the house before anything is printed with them.
     *
     * @throws IllegalArgumentException if one cannot be embedded
     */
    List<FaceReport> faces() throws IOException {
        List<FaceReport> reports = new ArrayList<>();
        for (FontFace face : FontProvider.ofHouse(house, folder).faces()) {
            reports.add(FaceReport.of(face));
        }
        return reports;
    }
}
