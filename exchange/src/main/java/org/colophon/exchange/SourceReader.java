package org.colophon.exchange;

import java.io.IOException;
import org.colophon.parser.EditionParser;

/**
 * A reader of documents of one foreign format, which is known by how a document begins and not by its name. Found as a
 * service ({@link SourceReaders}). Readers are thread-safe, never open an address, and give every visible character of
 * the document or a diagnostic.
 */
public interface SourceReader {

    /**
     * The name of the format.
     *
     * @return its name with an article, such as {@code a Word document}
     */
    String format();

    /**
     * Returns whether a document is of this format.
     *
     * @param head its first bytes, at most {@link SourceReaders#HEAD}
     * @return true if it begins so
     */
    boolean reads(byte[] head);

    /**
     * Reads a document. Titles, credits and all that the source format finds in text are found by the parser.
     *
     * @param content the bytes of the document
     * @param name its name in diagnostics, such as the path of its file
     * @param parser reads the text of the document
     * @return the edition with its pictures
     * @throws IOException if the document cannot be read
     * @throws UnreadableCopyException if it is broken, or more than a program should take
     */
    ForeignCopy read(byte[] content, String name, EditionParser parser) throws IOException;
}
