package org.colophon.verify;

import java.io.IOException;

/** An independent reader of one output format. */
@FunctionalInterface
interface OutputReader {

    /**
     * Reads an output.
     *
     * @param output the whole file
     * @return its text, notes, pictures and data
     * @throws IOException if the file is not of the format
     */
    PrintedCopy read(byte[] output) throws IOException;
}
