package org.colophon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colophon.Colophon;
import org.colophon.ColophonBuilder;
import org.colophon.PrintJob;
import org.colophon.parser.Parsed;
import org.colophon.parser.RepairMode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The source files that every subcommand takes, and how they are read. */
final class Sources {

    /** The hyphen is standard input among the names of files; a file of that name is {@code ./-}. */
    private static final String STANDARD_INPUT = "-";
    /** Its name in diagnostics and outputs. */
    private static final String STANDARD_INPUT_NAME = "stdin";

    private final InputStream standardInput;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Mixin
    private SourceEncoding encoding;

    private List<Path> files = List.of();

    Sources(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Source texts; - is standard input.")
    void setFiles(List<Path> named) {
        if (named.stream().filter(Sources::isStandardInput).count() > 1) {
            throw new ParameterException(spec.commandLine(), "standard input (-) can be read once only");
        }
        files = List.copyOf(named);
    }

    /** The files in the order in which they were named. */
    List<Path> files() {
        return files;
    }

    private static boolean isStandardInput(Path file) {
        return file.toString().equals(STANDARD_INPUT);
    }

    /** The name of a source, made readable for standard input. */
    Path named(Path file) {
        return isStandardInput(file) ? Path.of(STANDARD_INPUT_NAME) : file;
    }

    /** A press that reads the sources in their encoding, to be set up. */
    ColophonBuilder press() {
        ColophonBuilder press = Colophon.builder();
        encoding.asked().ifPresent(press::charset);
        return press;
    }

    /** A press that reads the sources and prints nothing. */
    Colophon reader(RepairMode repair) {
        return press().repair(repair).formats().build();
    }

    /** Reads one of the files. */
    Parsed parse(Colophon press, Path file) throws IOException {
        return isStandardInput(file) ? press.parse(standardInput, STANDARD_INPUT_NAME) : press.parse(file);
    }

    /** Reads one of the files to be printed; pictures of standard input lie in the working folder. */
    PrintJob read(Colophon press, Path file) throws IOException {
        return isStandardInput(file)
                ? press.print(standardInput, STANDARD_INPUT_NAME).withPictures(Path.of("").toAbsolutePath())
                : press.print(file);
    }

    /** Reads all files to be printed as one edition. */
    PrintJob bind(Colophon press, String edition) throws IOException {
        List<PrintJob> parts = new ArrayList<>();
        for (Path file : files) {
            parts.add(read(press, file));
        }
        return press.bind(edition, parts);
    }
}
