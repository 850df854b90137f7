package org.colophon;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.exchange.ForeignCopy;
import org.colophon.exchange.SourceReader;
import org.colophon.exchange.SourceReaders;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.correction.Corrections;
import org.colophon.parser.EditionParser;
import org.colophon.parser.Lexicon;
import org.colophon.parser.Parsed;
import org.colophon.style.CorrectionFiles;

/**
 * Reads sources, and refuses those that are no text to print.
 *
 * @param parser reads them
 */
record CopyTaster(EditionParser parser) {

    /** A document with many large pictures has a tenth of it. */
    private static final int MOST_BYTES = 256 << 20;

    /** Reads a file, with the corrections beside it. */
    ForeignCopy read(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new IOException(file + " is a folder: name the files in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return corrected(file).read(in, file.toString());
        }
    }

    /** The same with more lexicons. */
    CopyTaster with(List<Lexicon> lexicons) {
        return new CopyTaster(lexicons.stream()
                .reduce(parser, EditionParser::withLexicon, (first, second) -> second));
    }

    private CopyTaster corrected(Path file) throws IOException {
        Corrections corrections = CorrectionFiles.beside(file);
        return corrections.all().isEmpty() ? this : new CopyTaster(parser.withCorrections(corrections));
    }

    ForeignCopy read(InputStream in, String name) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, ForeignFormat.HEAD);
        buffered.mark(ForeignFormat.HEAD);
        byte[] head = buffered.readNBytes(ForeignFormat.HEAD);
        buffered.reset();
        Optional<SourceReader> reader = SourceReaders.of(head);
        if (reader.isPresent()) {
            ForeignCopy copy = reader.get().read(whole(buffered, name), name, parser);
            tasted(copy.parsed(), name);
            return copy;
        }
        ForeignFormat.refuse(head, name);
        return new ForeignCopy(tasted(parser.parse(buffered, name), name), Map.of());
    }

    private static byte[] whole(InputStream in, String name) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new SourceRefusedException((name.isEmpty() ? "the source" : name)
                    + " has more than " + MOST_BYTES + " bytes, which no article has: save its text alone");
        }
        return bytes;
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
