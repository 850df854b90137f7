package org.colophon.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.colophon.Colophon;
import org.colophon.ColophonBuilder;
import org.colophon.IssueIndex;
import org.colophon.OutputCheck;
import org.colophon.PrintJob;
import org.colophon.parser.LexiconFormatException;
import org.colophon.render.PlugIns;
import org.colophon.render.Strictness;
import org.colophon.render.docx.DocxOptions;
import org.colophon.render.docx.DocxRenderer;
import org.colophon.render.pdf.PdfOptions;
import org.colophon.render.pdf.PdfRenderer;
import org.colophon.style.StyleFormatException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The print options of all subcommands that print, or try to. */
final class PrintOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private StyleOptions style;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            split = ",",
            defaultValue = "pdf,docx,html",
            description = "Formats, separated by commas; default ${DEFAULT-VALUE}.")
    private List<String> formats;

    @Option(
            names = "--layout",
            paramLabel = "LAYOUT",
            defaultValue = "manuscript",
            description = "Pages of a Word document: manuscript or page; default ${DEFAULT-VALUE}.")
    private DocxOptions.Layout layout;

    @Option(
            names = "--bind",
            paramLabel = "NAME",
            description = "Binds all sources into one edition of this name, its articles one after another.")
    private @Nullable String bind;

    @Option(
            names = "--index",
            paramLabel = "INDEX",
            split = ",",
            description = "Indexes, separated by commas: contents, a page of titles; names, everybody with roles and "
                    + "pages, at the end.")
    private List<IssueIndex> indexes = List.of();

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
        style.setUp(builder);
        if (formats.contains("pdf")) {
            builder.renderer(new PdfRenderer(PdfOptions.defaults().withProfile(style.profile())));
        }
        builder.renderer(new DocxRenderer(DocxOptions.defaults().withLayout(layout)));
    }

    private ParameterException usage(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    /** The name of the one edition that all sources are bound into. */
    Optional<String> bind() {
        return Optional.ofNullable(bind);
    }

    /** The job with the indexes that were asked for. */
    PrintJob indexed(PrintJob job) throws IOException {
        return job.indexed(Set.copyOf(indexes));
    }

    Strictness strictness() {
        return style.strictness();
    }

    /** The files that are read beside the sources. */
    List<Path> files() {
        return style.files();
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
