package org.colophon;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Parsed;

/**
 * Reads sources, and refuses those that are no text to print.
 *
 * @param parser reads them
 */
record CopyTaster(EditionParser parser) {

    Parsed read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder: name the files in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    Parsed read(InputStream in, String name) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, ForeignFormat.HEAD);
        buffered.mark(ForeignFormat.HEAD);
        ForeignFormat.refuse(buffered.readNBytes(ForeignFormat.HEAD), name);
        buffered.reset();
        return tasted(parser.parse(buffered, name), name);
    }

    Parsed read(Reader in, String name) throws IOException {
        return tasted(parser.parse(in, name), name);
    }

    Parsed read(String text, String name) {
        return tasted(parser.parse(text, name), name);
    }

    private static Parsed tasted(Parsed parsed, String name) {
        if (isBlank(parsed.edition())) {
            throw new SourceRefusedException(
                    (name.isEmpty() ? "the source" : name) + " is empty: there is nothing to read");
        }
        return parsed;
    }

    private static boolean isBlank(Edition edition) {
        return edition.articles().stream().allMatch(CopyTaster::isBlank);
    }

    private static boolean isBlank(Article article) {
        return article.headline().title().isEmpty() && article.headline().kicker().isEmpty()
                && article.headline().deck().isEmpty() && article.creditLines().isEmpty()
                && article.lead().isEmpty() && article.sections().isEmpty()
                && article.notes().isEmpty() && article.page() == null;
    }
}
