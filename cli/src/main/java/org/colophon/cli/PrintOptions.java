package org.colophon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.Colophon;
import org.colophon.ColophonBuilder;
import org.colophon.OutputCheck;
import org.colophon.parser.LexiconFormatException;
import org.colophon.render.PlugIns;
import org.colophon.render.Strictness;
import org.colophon.render.docx.DocxOptions;
import org.colophon.render.docx.DocxRenderer;
import org.colophon.render.pdf.PdfOptions;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.StyleFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The print options of all subcommands that print, or try to. */
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
            names = "--look",
            paramLabel = "LOOK",
            description = "Colour, bars and heads: plain, evening, gazette, weekly or literary; default as the style.")
    private @Nullable String look;

    @Option(names = "--black", description = "Prints with black ink alone.")
    private boolean black;

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

    /** Makes the press that prints so, and reports its gaps. */
    Colophon open(Surroundings surroundings, Sources sources, OutputCheck check) throws IOException {
        if (bind != null && !isFileName(bind)) {
            throw usage("--bind names an edition and its files, so \"" + bind + "\" cannot be it");
        }
        try {
            ColophonBuilder builder = sources.press().check(check).formats(formats.toArray(String[]::new));
            surroundings.documentTime().ifPresent(builder::instant);
            setUp(builder);
            Colophon press = builder.build();
            PrintWriter err = surroundings.console().err();
            PlugIns.problems().forEach(problem -> err.println("colophon: " + problem));
            press.faces().forEach(err::println);
            return press;
        } catch (IllegalArgumentException | StyleFormatException | LexiconFormatException e) {
            throw usage(Failures.describe(e));
        }
    }

    private void setUp(ColophonBuilder builder) throws IOException {
        if (house != null) {
            named(house, builder::house);
        }
        if (isStyleFile()) {
            named(Path.of(style), builder::style);
        } else {
            builder.style(style);
        }
        if (look != null) {
            builder.look(look);
        }
        if (black) {
            builder.blackOnly();
        }
        if (formats.contains("pdf")) {
            builder.renderer(new PdfRenderer(PdfOptions.defaults().withProfile(profile())));
        }
        builder.renderer(new DocxRenderer(DocxOptions.defaults().withLayout(layout)));
        if (strict) {
            builder.strict();
        }
    }

    private PdfOptions.Profile profile() {
        return switch (profile) {
            case "" -> PdfOptions.Profile.BY_STYLE;
            case "screen" -> PdfOptions.Profile.SCREEN;
            case "press" -> PdfOptions.Profile.PRESS;
            default -> throw new IllegalArgumentException("a profile is screen or press but it is \"" + profile + "\"");
        };
    }

    /** Uses a file. */
    @FunctionalInterface
    private interface Use {
        ColophonBuilder of(Path file) throws IOException;
    }

    /** Uses a file whose failures name it. */
    private static void named(Path file, Use use) throws IOException {
        try {
            use.of(file);
        } catch (IOException e) {
            throw new IOException(Failures.describe(file.toString(), e), e);
        }
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** Whether the style is named by its file, and not by the name of one that is built in. */
    private boolean isStyleFile() {
        return style.endsWith(".json");
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
        if (isStyleFile()) {
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
