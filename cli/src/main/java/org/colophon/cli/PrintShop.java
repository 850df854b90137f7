package org.colophon.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.parser.Parsed;
import org.colophon.parser.RepairMode;
import org.colophon.render.AssetSource;
import org.colophon.render.FontProvider;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.render.Renderers;
import org.colophon.render.docx.DocxOptions;
import org.colophon.render.docx.DocxRenderer;
import org.colophon.render.pdf.FaceReport;
import org.colophon.style.House;
import org.colophon.style.HouseFiles;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;

/**
 * Everything that printing needs and that is the same for all files.
 *
 * @param renderers who prints
 * @param style how it looks
 * @param context house, faces and time; pictures come from each source's own folder
 * @param faces what the faces of the house have
 */
record PrintShop(List<Renderer> renderers, PrintStyle style, RenderContext context, List<FaceReport> faces) {

    PrintShop {
        renderers = List.copyOf(renderers);
        faces = List.copyOf(faces);
    }

    static PrintShop open(PrintOptions options, Surroundings surroundings) throws IOException {
        House house = StyleFile.house(options.house());
        Path folder = options.house() == null ? Path.of("") : options.house().resolveSibling("").toAbsolutePath();
        RenderContext context = RenderContext.defaults().withHouse(house)
                .withStrictness(options.strictness())
                .withCancellation(surroundings.interruption().cancellation());
        context = context.withFonts(FontProvider.ofHouse(house, folder).then(context.fonts()));
        context = DocumentTime.of(surroundings.environment()).map(context::withInstant).orElse(context);
        PdfDesk desk = new PdfDesk(house, folder, options.profile());
        List<Renderer> renderers = new ArrayList<>();
        for (String format : options.formats()) {
            renderers.add(switch (format) {
                case "pdf" -> desk.renderer();
                case "docx" -> new DocxRenderer(DocxOptions.defaults().withLayout(options.layout()));
                default -> Renderers.forFormat(format);
            });
        }
        List<FaceReport> faces = options.formats().contains("pdf") ? desk.faces() : List.of();
        PrintStyle style = PrintStyles.withOverrides(StyleFile.style(options.style()), house.style());
        return new PrintShop(renderers, style, context, faces);
    }

    /** One source as an edition of its own. */
    PrintJob read(Sources sources, Path file) throws IOException {
        Parsed parsed = sources.read(file, RepairMode.APPLY);
        Path pictures = file.toAbsolutePath().resolveSibling("");
        return job(file.toString(), FileNames.stem(file), parsed.edition(), pictures, parsed.diagnostics());
    }

    /** All sources as one edition. */
    PrintJob bind(Sources sources, String name) throws IOException {
        Binder binder = Binder.of(sources.files());
        List<Edition> parts = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Path file : sources.files()) {
            Parsed parsed = sources.read(file, RepairMode.APPLY);
            parts.add(binder.part(parsed.edition(), file));
            diagnostics.addAll(parsed.diagnostics());
        }
        return job(name, name, Edition.of(name, parts), binder.folder(), diagnostics);
    }

    private PrintJob job(String name, String stem, Edition edition, Path pictures, List<Diagnostic> diagnostics) {
        House house = context.house();
        Edition dressed = HouseFiles.dress(edition, house);
        return new PrintJob(name, dressed, HouseFiles.fileName(house, dressed, stem), pictures, diagnostics);
    }

    /** Prints into a folder. */
    FileResult print(PrintJob job, Path out) {
        PrintRun run = new PrintRun(job, contextOf(job)).through(renderers, (renderer, context) ->
                renderer.render(job.edition(), style, context, target(job, renderer, out)));
        return run.outcome(PrintSummary.of(job, run.reports(), out));
    }

    /** Prints into a folder, but only outputs that hold what their edition holds when they are read back. */
    FileResult printVerified(PrintJob job, Path out) {
        PrintRun run = new PrintRun(job, contextOf(job)).through(renderers, (renderer, context) ->
                VerifiedFile.write(this, job, renderer, context, target(job, renderer, out)));
        return run.outcome(PrintSummary.of(job, run.reports(), out));
    }

    /** Does all that printing does, and writes nothing. */
    FileResult check(PrintJob job) {
        return new PrintRun(job, contextOf(job)).through(renderers, (renderer, context) ->
                renderer.render(job.edition(), style, context, OutputStream.nullOutputStream())).outcome("");
    }

    /** The files that a job is printed to. */
    List<Path> targets(PrintJob job, Path out) {
        return renderers.stream().map(renderer -> target(job, renderer, out)).toList();
    }

    private static Path target(PrintJob job, Renderer renderer, Path out) {
        return out.resolve(job.stem() + "." + renderer.format().extension());
    }

    private RenderContext contextOf(PrintJob job) {
        return context.withAssets(AssetSource.folder(job.pictures()));
    }
}
