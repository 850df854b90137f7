package org.colophon.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** The encoding of sources, for all subcommands that read them. */
final class SourceEncoding {

    @Option(
            names = "--encoding",
            paramLabel = "NAME",
            converter = Name.class,
            description =
                    "Encoding of the sources, such as GB18030; without it they are UTF-8, or UTF-16 with its mark.")
    private @Nullable Charset encoding;

    /** The encoding that was asked for. */
    Optional<Charset> asked() {
        return Optional.ofNullable(encoding);
    }

    /** Reads the name of an encoding, and offers a remedy for one that Java does not know. */
    static final class Name implements ITypeConverter<Charset> {
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
