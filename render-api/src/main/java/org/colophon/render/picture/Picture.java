package org.colophon.render.picture;

import java.util.Arrays;
import java.util.Objects;

/**
 * A picture that can be printed. Pictures of the same bytes are equal, regardless of their names.
 *
 * @param file as it is stored
 * @param orientation how it is turned to be looked at
 */
public record Picture(PictureFile file, Orientation orientation) {

    /** Rejects null. */
    public Picture {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(orientation, "orientation");
    }

    /**
     * The width of the picture when it is looked at.
     *
     * @return pixels
     */
    public int width() {
        return orientation.isOnItsSide() ? file.height() : file.width();
    }

    /**
     * The height of the picture when it is looked at.
     *
     * @return pixels
     */
    public int height() {
        return orientation.isOnItsSide() ? file.width() : file.height();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Picture picture && Arrays.equals(file.content(), picture.file.content());
    }

    /** Length, head and tail tell most pictures apart without reading them whole. */
    @Override
    public int hashCode() {
        byte[] content = file.content();
        int hash = content.length;
        for (int i = 0; i < Math.min(64, content.length); i++) {
            hash = (hash * 31 + content[i]) * 31 + content[content.length - 1 - i];
        }
        return hash;
    }
}
