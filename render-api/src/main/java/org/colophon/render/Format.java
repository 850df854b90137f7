package org.colophon.render;

import java.util.Objects;

/**
 * A kind of output.
 *
 * @param id short name that callers choose by: {@code pdf}
 * @param mediaType media type
 * @param extension file extension without the dot
 */
public record Format(String id, String mediaType, String extension) {

    /** Rejects null. */
    public Format {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(extension, "extension");
    }
}
