package org.colophon.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.colophon.Colophon;
import org.colophon.ColophonBuilder;
import org.colophon.proof.Preview;
import org.colophon.render.pdf.PdfOptions;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.StyleFormatException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows pages in a browser, and prints them anew whenever a file changes. */
@Command(
        name = "preview",
        description = "Shows the printed pages in a browser of this machine, and follows the edits of their sources; "
                + "Ctrl-C ends it.",
        mixinStandardHelpOptions = true)
final class PreviewCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "A source, a folder of sources, or the plan of an edition.")
    private Path file;

    @Mixin
    private SourceEncoding encoding;

    @Mixin
    private StyleOptions style;

    @Option(names = "--no-browser", description = "Prints the address and opens no browser.")
    private boolean quiet;

    PreviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!Files.exists(file)) {
            throw new ParameterException(spec.commandLine(), file + " is not there");
        }
        try (Preview preview = open()) {
            surroundings.console().out().println(preview.address());
            surroundings.console().out().flush();
            if (!quiet) {
                show(preview.address());
            }
            CountDownLatch end = new CountDownLatch(1);
            surroundings.interruption().whenInterrupted(end::countDown);
            end.await();
        }
        return ColophonCommand.DONE;
    }

    private Preview open() throws IOException {
        try {
            builder();
            List<Path> watched = style.files();
            return Preview.open(new Preview.Input(file, style.style(), style.look(), watched, this::builder));
        } catch (IllegalArgumentException | StyleFormatException e) {
            throw new ParameterException(spec.commandLine(), Failures.describe(e));
        }
    }

    private ColophonBuilder builder() throws IOException {
        ColophonBuilder builder = Colophon.builder().formats("pdf", "docx", "html")
                .renderer(new PdfRenderer(PdfOptions.defaults().withProfile(PdfOptions.Profile.SCREEN)));
        encoding.asked().ifPresent(builder::charset);
        surroundings.documentTime().ifPresent(builder::instant);
        style.setUp(builder);
        return builder;
    }

    /** Opens the browser of this machine; where there is none, the address has been printed. */
    private void show(URI address) {
        String system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
        List<String> words = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", address.toString())
                : List.of(system.contains("mac") ? "open" : "xdg-open", address.toString());
        try {
            new ProcessBuilder(words).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            surroundings.console().err().println("colophon: no browser was opened; the address is above");
        }
    }
}
