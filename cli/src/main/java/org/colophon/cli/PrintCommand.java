package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.colophon.render.Renderer;
import org.colophon.render.Renderers;
import org.colophon.render.docx.DocxOptions;
import org.colophon.render.docx.DocxRenderer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Prints sources. */
@Command(name = "print", description = "Prints sources as PDF, Word and HTML.", mixinStandardHelpOptions = true)
final class PrintCommand implements Callable<Integer> {

    private final Console console;
    private final Map<String, String> environment;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Sources sources;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "pdf,docx,html",
            description = "Formats, separated by commas; default ${DEFAULT-VALUE}.")
    private List<String> formats;

    @Option(
            names = "--style",
            paramLabel = "STYLE",
            description = "broadsheet, tabloid, magazine, reading, or a style file (JSON); default tabloid.")
    private @Nullable String style;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "manuscript",
            description = "Pages of a Word document: manuscript or page; default ${DEFAULT-VALUE}.")
    private DocxOptions.Layout layout;

    @Option(names = "--house", paramLabel = "FILE", description = "The house file of the publication (JSON).")
    private @Nullable Path house;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder of the outputs, made if it is not there; default ${DEFAULT-VALUE}.")
    private Path out;

    PrintCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        PrintShop shop;
        try {
            List<Renderer> renderers = formats.stream().distinct().map(this::renderer).toList();
            shop = PrintShop.open(renderers, style, house, environment, out);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), Failures.describe(e), e);
        }
        Files.createDirectories(out);
        Turnstile names = new Turnstile();
        return new Batch(console).run(sources.files(), (file, index) -> {
            try {
                return shop.print(sources, file, index, names);
            } finally {
                names.leave(index);
            }
        });
    }

    private Renderer renderer(String format) {
        Renderer renderer = Renderers.forFormat(format);
        return renderer instanceof DocxRenderer ? new DocxRenderer(DocxOptions.defaults().withLayout(layout)) : renderer;
    }
}
