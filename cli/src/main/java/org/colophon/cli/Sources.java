package org.colophon.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Limits;
import org.colophon.parser.Parsed;
import org.colophon.parser.RepairMode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** The source files that every subcommand takes, and how they are read. */
final class Sources {

    /** No encoding has more bytes for a character within the limit. */
    private static final int MOST_BYTES = 4 * Limits.defaults().characters();

    private final InputStream standardInput;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = CharsetName.class,
            description =
                    "Encoding of the sources, such as GB18030; without it they are UTF-8, or UTF-16 with its mark.")
    private Charset encoding;

    private List<Path> files = List.of();

    Sources(InputStream standardInput) {
        this.standardInput = standardInput;
    }

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Source texts; - is standard input.")
    void setFiles(List<Path> named) {
        if (named.stream().filter(StandardInput::isNamed).count() > 1) {
            throw new ParameterException(spec.commandLine(), "standard input (-) can be read once only");
        }
        files = List.copyOf(named);
    }

    /** The files in the order in which they were named. */
    List<Path> files() {
        return files;
    }

    /** Reads one of the files. */
    Parsed read(Path file, RepairMode repair) throws IOException {
        EditionParser parser = EditionParser.create().withRepair(repair);
        Parsed parsed = parse(file, encoding == null ? parser : parser.withCharset(encoding));
        if (isBlank(parsed.edition())) {
            throw new IOException(file + " is empty: there is nothing to read");
        }
        return parsed;
    }

    private Parsed parse(Path file, EditionParser parser) throws IOException {
        if (StandardInput.isNamed(file)) {
            return parse(standardInput, StandardInput.NAME, parser);
        }
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder: name the files in it");
        }
        if (!Files.isRegularFile(file)) {
            try (InputStream in = Files.newInputStream(file)) {
                return parse(in, file.toString(), parser);
            }
        }
        try (InputStream in = Files.newInputStream(file)) {
            ForeignFormat.refuse(in.readNBytes(ForeignFormat.HEAD), file.toString());
        }
        return parser.parse(file);
    }

    /** Pipes and devices have no size that could be looked at before. */
    private static Parsed parse(InputStream in, String name, EditionParser parser) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException(name + " has over " + MOST_BYTES + " bytes, which is over the limit of "
                    + Limits.defaults().characters() + " characters: split it");
        }
        ForeignFormat.refuse(bytes, name);
        return parser.parse(bytes, name);
    }

    private static boolean isBlank(Edition edition) {
        for (Article article : edition.articles()) {
            boolean blank = article.headline().title().isEmpty() && article.headline().kicker().isEmpty()
                    && article.headline().deck().isEmpty() && article.creditLines().isEmpty()
                    && article.lead().isEmpty() && article.sections().isEmpty()
                    && article.notes().isEmpty() && article.page() == null;
            if (!blank) {
                return false;
            }
        }
        return true;
    }

    /** Reads the name of an encoding, and says what to do about one that Java does not know. */
    static final class CharsetName implements ITypeConverter<Charset> {
        @Override
        public Charset convert(String name) {
            try {
                return Charset.forName(name);
            } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
                throw new TypeConversionException(
                        "there is no encoding \"" + name + "\": use a name such as UTF-8, UTF-16, GB18030 or Big5");
            }
        }
    }
}
