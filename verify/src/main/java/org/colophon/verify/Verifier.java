package org.colophon.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.SourceSpan;

/**
 * Reads outputs back and compares every character, note, credit and picture with the model. Immutable and thread-safe.
 *
 * <p>A verifier fails closed: an output that it cannot read, or whose format it does not know, does not hold.
 * <pre>{@code
 * Verification verification = Verifier.create().verify(edition, "pdf", Path.of("edition.pdf"));
 * verification.discrepancies().forEach(System.out::println);
 * }</pre>
 */
public final class Verifier {

    private static final Verifier STANDARD = new Verifier(Map.of(
            "pdf", new PdfCopyReader(), "docx", new WordCopyReader(), "html", new HtmlCopyReader(),
            "epub", new BookCopyReader()));

    private final Map<String, OutputReader> readers;

    private Verifier(Map<String, OutputReader> readers) {
        this.readers = readers;
    }

    /**
     * Returns a verifier of PDF, Word, HTML and EPUB.
     *
     * @return the verifier
     */
    public static Verifier create() {
        return STANDARD;
    }

    /**
     * Verifies a file.
     *
     * @param edition the model it was printed from
     * @param format id of its format: {@code pdf}, {@code docx}, {@code html} or {@code epub}
     * @param output the file
     * @return everything that it lacks
     * @throws IOException if the file cannot be read from disk
     */
    public Verification verify(Edition edition, String format, Path output) throws IOException {
        return verify(edition, format, Files.readAllBytes(output));
    }

    /**
     * Verifies an output.
     *
     * @param edition the model it was printed from
     * @param format id of its format: {@code pdf}, {@code docx}, {@code html} or {@code epub}
     * @param output its bytes
     * @return everything that it lacks
     */
    public Verification verify(Edition edition, String format, byte[] output) {
        Objects.requireNonNull(edition, "edition");
        Objects.requireNonNull(output, "output");
        OutputReader reader = readers.get(Objects.requireNonNull(format, "format"));
        if (reader == null) {
            return unreadable(format, "no reader knows the format; known are docx, epub, html and pdf");
        }
        PrintedCopy printed;
        try {
            printed = reader.read(output);
        } catch (IOException | RuntimeException e) {
            return unreadable(
                    format, "the output cannot be read: " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
        return new Verification(format, new OutputComparison(ModelCopy.of(edition), printed).discrepancies());
    }

    private static Verification unreadable(String format, String message) {
        return new Verification(format,
                List.of(Diagnostic.of(DiagnosticCode.UNREADABLE_OUTPUT, message, "", SourceSpan.NONE)));
    }
}
