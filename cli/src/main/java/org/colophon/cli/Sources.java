package org.colophon.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Parsed;
import org.colophon.parser.RepairMode;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** The source files that every subcommand takes, and how they are read. */
final class Sources {

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = CharsetName.class,
            description = "Encoding of the sources, such as GB18030; UTF-8, and UTF-16 with its mark, are known without.")
    private Charset encoding;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Source texts.")
    private List<Path> files;

    /** The files in the order in which they were named. */
    List<Path> files() {
        return files;
    }

    /** Reads one of the files. */
    Parsed read(Path file, RepairMode repair) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder: name the files in it");
        }
        if (Files.isRegularFile(file) && Files.size(file) == 0) {
            throw new IOException(file + " is empty: there is nothing to read");
        }
        EditionParser parser = EditionParser.create().withRepair(repair);
        return (encoding == null ? parser : parser.withCharset(encoding)).parse(file);
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
