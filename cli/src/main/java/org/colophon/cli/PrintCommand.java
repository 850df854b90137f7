package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.colophon.render.docx.DocxOptions;
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
            names = "--profile",
            paramLabel = "PROFILE",
            defaultValue = "",
            description = "What PDFs are made for: screen or press; default press for newspaper and magazine styles.")
    private String profile;

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

    @Option(
            names = "--bind",
            paramLabel = "NAME",
            description = "Binds all sources into one edition of this name, its articles one after another.")
    private @Nullable String bind;

    PrintCommand(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        String edition = bind;
        if (edition != null && !isFileName(edition)) {
            throw new ParameterException(spec.commandLine(), "--bind names an edition and its files, so \"" + edition + "\" cannot be it");
        }
        PrintShop shop;
        try {
            shop = PrintShop.open(new Wanted(formats.stream().distinct().toList(), profile, layout), style, house, environment, out);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), Failures.describe(e), e);
        }
        shop.faces().forEach(console.err()::println);
        Files.createDirectories(out);
        if (edition != null) {
            return new Batch(console).run(List.of(Path.of(edition)), (name, index) -> shop.bind(sources, edition));
        }
        Turnstile names = new Turnstile();
        return new Batch(console).run(sources.files(), (file, index) -> {
            try {
                return shop.print(sources, file, index, names);
            } finally {
                names.leave(index);
            }
        });
    }

    private static boolean isFileName(String name) {
        try {
            return !name.isBlank() && !name.contains("\\") && Path.of(name).getNameCount() == 1 && !name.startsWith(".") && !Path.of(name).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
