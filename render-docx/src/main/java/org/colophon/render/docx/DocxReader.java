package org.colophon.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.colophon.model.Edition;
import org.colophon.model.json.EditionJson;
import org.colophon.render.copy.CorrectionNotices;
import org.colophon.render.docx.read.CopyScan;
import org.colophon.render.docx.word.BlockTexts;
import org.colophon.render.docx.word.LedgerXml;
import org.colophon.render.docx.word.SafeXml;
import org.colophon.render.docx.word.WordFile;

/**
 * Reads documents back that {@link DocxRenderer} wrote and that people edited and saved in Word or another program.
 *
 * <pre>{@code
 * try (InputStream in = Files.newInputStream(Path.of("edited.docx"))) {
 *     DocxReader.read(in).changes().forEach(System.out::println);
 * }
 * }</pre>
 */
public final class DocxReader {

    private DocxReader() {
    }

    /**
     * Reads a saved document. The stream is read to its end and left open.
     *
     * @param in a .docx file
     * @return its credits, its text by the ids of blocks, and the changes against the edition
     * @throws IOException if the stream fails, or the file is no Word file, is larger than a document may be, or was
     *     not written by this library
     * @throws org.colophon.model.json.EditionFormatException if the edition in it is damaged
     */
    public static EditedCopy read(InputStream in) throws IOException {
        WordFile file = WordFile.read(in);
        Edition edition = EditionJson.read(ledger(file));
        Map<String, String> expected = BlockTexts.of(CorrectionNotices.in(edition));
        CopyScan scan = new CopyScan(expected.keySet());
        scan.scan(file.document());
        Optional<byte[]> notes = file.related("footnotes");
        if (notes.isPresent()) {
            scan.scan(notes.get());
        }
        return new Comparison(edition, expected, scan).copy();
    }

    private static String ledger(WordFile file) throws IOException {
        for (byte[] part : file.parts()) {
            Optional<String> json = ledger(part);
            if (json.isPresent()) {
                return json.get();
            }
        }
        throw new IOException("the document does not hold an edition: read one that DocxRenderer wrote,"
                + " saved by a program that keeps custom XML parts");
    }

    /** The text of a part whose root is that of a ledger. */
    private static Optional<String> ledger(byte[] part) throws IOException {
        try {
            XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    boolean ours = LedgerXml.NAMESPACE.equals(xml.getNamespaceURI())
                            && xml.getLocalName().equals(LedgerXml.ROOT);
                    return ours ? Optional.of(xml.getElementText()) : Optional.empty();
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw new IOException("a part of the document is no XML that may be read", e);
        }
    }
}
