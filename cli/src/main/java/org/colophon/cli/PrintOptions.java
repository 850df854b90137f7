package org.colophon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.render.PlugIns;
import org.colophon.render.Strictness;
import org.colophon.render.docx.DocxOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How editions are printed: the options of all subcommands that print, or try to. */
final class PrintOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

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
            defaultValue = "tabloid",
            description = "broadsheet, tabloid, magazine, reading, or a style file (JSON); default ${DEFAULT-VALUE}.")
    private String style;

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
            names = "--bind",
            paramLabel = "NAME",
            description = "Binds all sources into one edition of this name, its articles one after another.")
    private @Nullable String bind;

    @Option(
            names = "--strict",
            description = "Refuses editions with errors; a remote or missing picture is one.")
    private boolean strict;

    /** Makes the shop that prints so, and says what it lacks. */
    PrintShop open(Surroundings surroundings) throws IOException {
        if (bind != null && !isFileName(bind)) {
            throw usage("--bind names an edition and its files, so \"" + bind + "\" cannot be it");
        }
        try {
            PrintShop shop = PrintShop.open(this, surroundings);
            PrintWriter err = surroundings.console().err();
            PlugIns.problems().forEach(problem -> err.println("colophon: " + problem));
            shop.faces().forEach(err::println);
            return shop;
        } catch (IllegalArgumentException e) {
            throw usage(Failures.describe(e));
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** The formats in the order in which they were named, each once. */
    List<String> formats() {
        return formats.stream().distinct().toList();
    }

    /** Name of a style, or of a style file, which ends in .json. */
    String style() {
        return style;
    }

    /** Returns the purpose of PDFs: screen or press, or empty for that of the style. */
    String profile() {
        return profile;
    }

    DocxOptions.Layout layout() {
        return layout;
    }

    @Nullable Path house() {
        return house;
    }

    /** The name of the one edition that all sources are bound into. */
    Optional<String> bind() {
        return Optional.ofNullable(bind);
    }

    Strictness strictness() {
        return strict ? Strictness.STRICT : Strictness.LENIENT;
    }

    /** The files that are read beside the sources. */
    List<Path> files() {
        List<Path> files = new ArrayList<>();
        if (house != null) {
            files.add(house);
        }
        if (StyleFile.isNamed(style)) {
            files.add(Path.of(style));
        }
        return files;
    }

    private static boolean isFileName(String name) {
        try {
            return !name.isBlank() && !name.contains("\\") && Path.of(name).getNameCount() == 1
                    && !name.startsWith(".") && !Path.of(name).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
