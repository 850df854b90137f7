package org.colophon.parser;

import java.io.IOException;

/** A source whose bytes are not text in its encoding. */
public final class SourceFormatException extends IOException {

    private static final long serialVersionUID = 1L;

    /** Where the first malformed bytes stand. */
    private final long offset;

    SourceFormatException(String source, String charset, long offset) {
        super((source.isEmpty() ? "the source" : source) + " is not " + charset + " at byte " + offset
                + ": name its encoding, or save it as UTF-8");
        this.offset = offset;
    }

    /**
     * Where the first malformed bytes stand.
     *
     * @return offset in bytes from the start of the source
     */
    public long offset() {
        return offset;
    }
}
