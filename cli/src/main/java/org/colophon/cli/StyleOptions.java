package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colophon.ColophonBuilder;
import org.colophon.bulk.BulkSpec;
import org.colophon.render.Strictness;
import org.colophon.render.pdf.PdfOptions;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The look and the purpose of outputs, for all subcommands that print: pages of a day and archives alike. */
final class StyleOptions {

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
            defaultValue = "BY_STYLE",
            description = "What PDFs are made for: screen or press; default press for newspaper and magazine styles.")
    private PdfOptions.Profile profile;

    @Option(names = "--house", paramLabel = "FILE", description = "The house file of the publication (JSON).")
    private @Nullable Path house;

    @Option(
            names = "--strict",
            description = "Refuses editions with errors; a remote or missing picture is one.")
    private boolean strict;

    /** Sets up a press. */
    void setUp(ColophonBuilder builder) throws IOException {
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
        if (strict) {
            builder.strict();
        }
    }

    /** The specification of an archive. */
    BulkSpec spec() throws IOException {
        PrintStyle own = isStyleFile()
                ? named(Path.of(style), PrintStyles::read)
                : PrintStyles.builtIn(style);
        BulkSpec spec = BulkSpec.of(look == null ? own : own.look(look))
                .withProfile(profile)
                .withInks(black ? BulkSpec.Inks.BLACK : BulkSpec.Inks.ALL)
                .withStrictness(strictness());
        return house == null ? spec : named(house, spec::withHouse);
    }

    /** Uses a file. */
    @FunctionalInterface
    private interface Use<T> {
        T of(Path file) throws IOException;
    }

    /** Uses a file whose failures name it. */
    private static <T> T named(Path file, Use<T> use) throws IOException {
        try {
            return use.of(file);
        } catch (IOException e) {
            throw new IOException(Failures.describe(file.toString(), e), e);
        }
    }

    /** Whether the style is named by its file, and not by the name of one that is built in. */
    private boolean isStyleFile() {
        return style.endsWith(".json");
    }

    /** The style by its name or file. */
    String style() {
        return style;
    }

    /** The look; empty for that of the style. */
    String look() {
        return look == null ? "" : look;
    }

    PdfOptions.Profile profile() {
        return profile;
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
}
