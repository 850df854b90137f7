package org.colophon.parser;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.colophon.model.ColumnReader;
import org.colophon.model.correction.Corrections;
import org.colophon.parser.paragraph.CreditReaders;
import org.colophon.parser.source.SafetyNet;
import org.jspecify.annotations.Nullable;

/**
 * Reads source text, which is Markdown, into editions. Immutable and thread-safe.
 *
 * <p>It is total: any text within the limits gives an edition, and nothing of it is lost. Should
 * the reader itself fail at a part of it, that part is kept as text, and {@link Parsed#failures()} says why.
 * <pre>{@code
 * Parsed parsed = EditionParser.create().parse(Path.of("page.md"));
 * parsed.edition().credits().forEach(System.out::println);
 * }</pre>
 */
public final class EditionParser {

    private static final EditionParser DEFAULT = new EditionParser(
            new Setup(RepairMode.APPLY, Limits.defaults(), new CreditReaders(Map.of()), Corrections.NONE,
                    SafetyNet::spread),
            null);

    private final Setup setup;
    private final @Nullable Charset charset;

    private EditionParser(Setup setup, @Nullable Charset charset) {
        this.setup = setup;
        this.charset = charset;
    }

    /**
     * A parser that joins broken paragraphs, has the default limits, and reads UTF-8, or UTF-16 with its mark. Bytes in
     * neither are read in the encoding that they look like, and that is reported.
     *
     * @return the parser
     */
    public static EditionParser create() {
        return DEFAULT;
    }

    /**
     * The same with another way of treating broken paragraphs.
     *
     * @param repair their treatment
     * @return the parser
     */
    public EditionParser withRepair(RepairMode repair) {
        return with(new Setup(repair, setup.limits(), setup.readers(), setup.corrections(), setup.net()));
    }

    /**
     * The same with other limits.
     *
     * @param limits the limits
     * @return the parser
     */
    public EditionParser withLimits(Limits limits) {
        return with(new Setup(setup.repair(), limits, setup.readers(), setup.corrections(), setup.net()));
    }

    /**
     * The same for another encoding, such as GB18030. A byte order mark still decides before it.
     *
     * @param charset the encoding
     * @return the parser
     */
    public EditionParser withCharset(Charset charset) {
        return new EditionParser(setup, Objects.requireNonNull(charset, "charset"));
    }

    /**
     * The same with more words for credit lines: a publication's own roles, offices, agencies.
     *
     * @param lexicon the words; they are added to those that are built in for its language
     * @return the parser
     */
    public EditionParser withLexicon(Lexicon lexicon) {
        CreditReaders more = setup.readers().with(Objects.requireNonNull(lexicon, "lexicon").words());
        return with(new Setup(setup.repair(), setup.limits(), more, setup.corrections(), setup.net()));
    }

    /**
     * The same with corrections: what people say of a source goes before what the reader makes of it. Those that do not
     * fit a source are reported.
     *
     * @param corrections the corrections of one source
     * @return the parser
     */
    public EditionParser withCorrections(Corrections corrections) {
        return with(new Setup(setup.repair(), setup.limits(), setup.readers(),
                Objects.requireNonNull(corrections, "corrections"), setup.net()));
    }

    private EditionParser with(Setup other) {
        return new EditionParser(other, charset);
    }

    /** The same with another net under the reader's own steps. */
    EditionParser withNet(SafetyNet.Maker net) {
        return with(new Setup(setup.repair(), setup.limits(), setup.readers(), setup.corrections(), net));
    }

    /**
     * Reads a file. Diagnostics name it by the path as given.
     *
     * @param file the file
     * @return the result of reading
     * @throws IOException if the file cannot be read
     * @throws SourceFormatException if its bytes are not text in the encoding named, or in none that can be guessed
     * @throws LimitExceededException if it is over the limit of characters, or has more than four bytes for each of
     *     them: then it is not read at all
     */
    public Parsed parse(Path file) throws IOException {
        Objects.requireNonNull(file, "file");
        return parse(SourceDecoder.bytes(file, setup.limits()), file.toString());
    }

    /**
     * Reads bytes.
     *
     * @param bytes the source
     * @param name its name in diagnostics; may be empty
     * @return the result of reading
     * @throws SourceFormatException if the bytes are not text in their encoding
     * @throws LimitExceededException if there are more characters than the limit
     */
    public Parsed parse(byte[] bytes, String name) {
        Objects.requireNonNull(bytes, "bytes");
        Objects.requireNonNull(name, "name");
        SourceDecoder.Decoded decoded = SourceDecoder.decode(bytes, charset, name);
        return reading(decoded.text(), name).parsed(decoded.guessed());
    }

    /**
     * Reads the text of a stream to its end. The stream is left open.
     *
     * @param in the stream
     * @param name its name in diagnostics; may be empty
     * @return the result of reading
     * @throws IOException if the stream fails
     * @throws SourceFormatException if its bytes are not text in their encoding
     * @throws LimitExceededException as for a file
     */
    public Parsed parse(InputStream in, String name) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(name, "name");
        return parse(SourceDecoder.bytes(in, name, setup.limits()), name);
    }

    /**
     * Reads the text of a reader to its end. The reader is left open.
     *
     * @param in the reader
     * @param name its name in diagnostics; may be empty
     * @return the result of reading
     * @throws IOException if the reader fails
     * @throws LimitExceededException if there are more characters than the limit
     */
    public Parsed parse(Reader in, String name) throws IOException {
        Objects.requireNonNull(in, "in");
        Objects.requireNonNull(name, "name");
        return parse(SourceDecoder.text(in, name, setup.limits()), name);
    }

    /**
     * Reads text.
     *
     * @param text the source, without a byte order mark
     * @param name its name in diagnostics; may be empty
     * @return the result of reading
     * @throws LimitExceededException if there are more characters than the limit
     */
    public Parsed parse(String text, String name) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(name, "name");
        return reading(text, name).parsed(null);
    }

    private Reading reading(String text, String name) {
        if (text.length() > setup.limits().characters()) {
            throw LimitExceededException.characters(name, text.length(), setup.limits());
        }
        return new Reading(text, name, setup);
    }

    /**
     * Returns a reader of the marked-up prose of single columns, for models that code makes
     * ({@code Edition.builder(…).columns(parser.columns())}).
     *
     * @return the reader, thread-safe
     */
    public ColumnReader columns() {
        return new ProseColumn(this);
    }
}
