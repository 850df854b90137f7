package org.colophon.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.colophon.style.House;
import org.colophon.style.HouseFiles;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.colophon.style.StyleFormatException;
import org.jspecify.annotations.Nullable;

/** Reads the JSON files of styles and houses, whose failures name the file. */
final class StyleFile {

    private StyleFile() {
    }

    /** A reader of one file. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(Path file) throws IOException;
    }

    /** Whether a style is named by its file, and not by the name of one that is built in. */
    static boolean isNamed(String style) {
        return style.endsWith(".json");
    }

    static PrintStyle style(String name) throws IOException {
        return isNamed(name) ? read(Path.of(name), PrintStyles::read) : PrintStyles.builtIn(name);
    }

    static House house(@Nullable Path file) throws IOException {
        return file == null ? House.NONE : read(file, HouseFiles::read);
    }

    private static <T> T read(Path file, Reader<T> reader) throws IOException {
        try {
            return reader.read(file);
        } catch (StyleFormatException e) {
            throw new IllegalArgumentException(Failures.describe(file.toString(), e), e);
        } catch (IOException e) {
            throw new IOException(Failures.describe(file.toString(), e), e);
        }
    }
}
