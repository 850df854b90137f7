package org.colophon.parser;

import java.util.Optional;
import org.colophon.model.ColophonException;
import org.jspecify.annotations.Nullable;

/** A source whose bytes are not text in its encoding. */
public final class SourceFormatException extends ColophonException {

    private static final long serialVersionUID = 1L;

    /** The place of the first malformed bytes. */
    private final long offset;

    /** An encoding that reads as text, or null. */
    private final @Nullable String likelyEncoding;

    SourceFormatException(String source, String charset, long offset, Optional<String> likelyEncoding) {
        super((source.isEmpty() ? "the source" : source) + " is not " + charset + " at byte " + offset
                + likelyEncoding.map(name -> "; it looks like " + name).orElse("")
                + ": name its encoding, or save it as UTF-8");
        this.offset = offset;
        this.likelyEncoding = likelyEncoding.orElse(null);
    }

    /**
     * The place of the first malformed bytes.
     *
     * @return offset in bytes from the start of the source
     */
    public long offset() {
        return offset;
    }

    /**
     * The encoding that the bytes look like.
     *
     * @return its name, or nothing if they look like no encoding of East Asia
     */
    public Optional<String> likelyEncoding() {
        return Optional.ofNullable(likelyEncoding);
    }
}
