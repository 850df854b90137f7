package org.colophon.render.pdf.page;

import java.util.Arrays;
import java.util.Objects;

/**
 * A picture that was read.
 *
 * @param content its bytes; not to be changed
 * @param alt what it shows
 * @param orientation how it is turned to be looked at
 */
public record Picture(byte[] content, String alt, Orientation orientation) {

    /** Refuses null. */
    public Picture {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(alt, "alt");
        Objects.requireNonNull(orientation, "orientation");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture picture && alt.equals(picture.alt) && Arrays.equals(content, picture.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }
}
