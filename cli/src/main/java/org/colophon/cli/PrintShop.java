package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colophon.model.Diagnostic;
import org.colophon.model.Edition;
import org.colophon.model.style.House;
import org.colophon.model.style.Houses;
import org.colophon.model.style.PrintStyle;
import org.colophon.model.style.PrintStyles;
import org.colophon.parser.Parsed;
import org.colophon.parser.RepairMode;
import org.colophon.render.AssetSource;
import org.colophon.render.Fit;
import org.colophon.render.FontProvider;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderReport;
import org.colophon.render.Renderer;
import org.colophon.render.Renderers;
import org.colophon.render.docx.DocxOptions;
import org.colophon.render.docx.DocxRenderer;
import org.colophon.render.pdf.FaceReport;
import org.jspecify.annotations.Nullable;

/**
 * Everything that printing needs and that is the same for all files.
 *
 * @param renderers who prints
 * @param style how it looks
 * @param house what belongs to the publication
 * @param context faces and time; pictures come from each source's own folder
 * @param faces what the faces of the house have
 * @param out folder of the outputs
 */
record PrintShop(List<Renderer> renderers, PrintStyle style, House house, RenderContext context, List<FaceReport> faces, Path out) {

    static PrintShop open(
            Wanted wanted,
            @Nullable String style,
            @Nullable Path houseFile,
            Map<String, String> environment,
            Path out)
            throws IOException {
        House house = houseFile == null ? House.NONE : Houses.read(houseFile);
        RenderContext context = RenderContext.defaults().withHouse(house);
        Path folder = houseFile == null ? Path.of("") : houseFile.resolveSibling("").toAbsolutePath();
        context = context.withFonts(FontProvider.ofHouse(house, folder).then(context.fonts()));
        PdfDesk desk = new PdfDesk(house, folder, wanted.profile());
        List<Renderer> renderers = new ArrayList<>();
        for (String format : wanted.formats()) {
            renderers.add(switch (format) {
                case "pdf" -> desk.renderer();
                case "docx" -> new DocxRenderer(DocxOptions.defaults().withLayout(wanted.layout()));
                default -> Renderers.forFormat(format);
            });
        }
        // The convention of reproducible-builds.org: seconds since 1970 that documents carry instead of "now".
        String epoch = environment.get("SOURCE_DATE_EPOCH");
        if (epoch != null) {
            context = context.withInstant(instant(epoch));
        }
        List<FaceReport> faces = wanted.formats().contains("pdf") ? desk.faces() : List.of();
        return new PrintShop(renderers, style(style, house), house, context, faces, out);
    }

    private static Instant instant(String epoch) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(epoch));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("SOURCE_DATE_EPOCH is seconds since 1970 but it is \"" + epoch + "\"", e);
        }
    }

    private static PrintStyle style(@Nullable String style, House house) throws IOException {
        String name = style == null ? "tabloid" : style;
        PrintStyle base = name.endsWith(".json") ? PrintStyles.read(Path.of(name)) : PrintStyles.builtIn(name);
        return PrintStyles.withOverrides(base, house.style());
    }

    Outcome print(Sources sources, Path file, int index, Turnstile names) throws IOException {
        Parsed parsed = sources.read(file, RepairMode.APPLY);
        Edition edition = Houses.dress(parsed.edition(), house);
        String stem = Houses.fileName(house, edition, FileNames.stem(file));
        names.claim(index, out.resolve(stem), file);

        return render(edition, stem, file.toString(), file.resolveSibling("").toAbsolutePath(), parsed.diagnostics());
    }

    /** All sources as one edition. */
    Outcome bind(Sources sources, String name) throws IOException {
        Binder binder = Binder.of(sources.files());
        List<Edition> parts = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (Path file : sources.files()) {
            Parsed parsed = sources.read(file, RepairMode.APPLY);
            parts.add(binder.part(parsed.edition(), file));
            diagnostics.addAll(parsed.diagnostics());
        }
        Edition edition = Houses.dress(Edition.of(name, parts), house);
        return render(edition, Houses.fileName(house, edition, name), name, binder.folder(), diagnostics);
    }

    private Outcome render(Edition edition, String stem, String source, Path assets, List<Diagnostic> found) throws IOException {
        RenderContext own = context.withAssets(AssetSource.folder(assets));
        Set<Diagnostic> diagnostics = new LinkedHashSet<>(found);
        List<RenderReport> reports = new ArrayList<>();
        for (Renderer renderer : renderers) {
            Path target = out.resolve(stem + "." + renderer.format().extension());
            RenderReport report = renderer.render(edition, style, own, target);
            reports.add(report);
            diagnostics.addAll(report.diagnostics());
        }
        return Outcome.done(summary(source, stem, edition, reports), List.copyOf(diagnostics));
    }

    private String summary(String source, String stem, Edition edition, List<RenderReport> reports) {
        StringBuilder text = new StringBuilder();
        text.append(source).append(": ").append(count(edition.credits().size(), "credit")).append('\n');
        for (RenderReport report : reports) {
            text.append("  ").append(out.resolve(stem + "." + report.format().extension()));
            text.append(": ");
            if (report.pages() > 0) {
                text.append(count(report.pages(), "page")).append(", ");
            }
            text.append(count(report.bytes(), "byte")).append('\n');
            for (Fit fit : report.fits()) {
                text.append("    fit of ").append(fit.article()).append(": ").append(fit.used()).append(" of ").append(count(fit.available(), "line"))
                        .append(", ").append(fit.free()).append(" free, about ").append(count(fit.characters(), "character")).append('\n');
            }
        }
        return text.toString();
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
