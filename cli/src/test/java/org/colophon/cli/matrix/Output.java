package org.colophon.cli.matrix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.render.Renderers;
import org.colophon.render.pdf.PdfOptions;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;

/** The formats that are printed, and the programs that read them back. */
enum Output {
    PDF, DOCX, HTML;

    static final Path PICTURES = Path.of(System.getProperty("project.root", ".."), "seeds");
    private static final PrintStyle STYLE = PrintStyles.builtIn("reading");

    /**
     * A printed edition.
     *
     * @param file its bytes
     * @param diagnostics findings of the renderer
     */
    record Print(byte[] file, List<Diagnostic> diagnostics) { }

    String format() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    private Renderer renderer() {
        return switch (this) {
            // For screens: the one for the press has no links.
            case PDF -> new PdfRenderer(PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN));
            case DOCX, HTML -> Renderers.forFormat(format());
        };
    }

    Print print(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Diagnostic> found = renderer()
                .render(edition, STYLE, RenderContext.forFolder(PICTURES), out)
                .diagnostics();
        return new Print(out.toByteArray(), found);
    }

    List<PrintedPassage> read(byte[] file) throws IOException {
        return switch (this) {
            case PDF -> PdfPassages.read(file);
            case DOCX -> WordPassages.read(file);
            case HTML -> HtmlPassages.read(file);
        };
    }
}
