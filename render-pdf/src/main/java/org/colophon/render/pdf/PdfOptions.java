package org.colophon.render.pdf;

import java.util.Objects;

/**
 * How a PDF is made.
 *
 * @param profile what it is made for
 */
public record PdfOptions(Profile profile) {

    /** What a PDF is made for: its printing condition follows from it. */
    public enum Profile {
        /** The press for newspaper and magazine styles, screens for the others. */
        BY_STYLE,
        /** Screens: sRGB. */
        SCREEN,
        /** The press: newsprint for newspaper styles, coated paper for the others. */
        PRESS
    }

    /** Refuses null. */
    public PdfOptions {
        Objects.requireNonNull(profile, "profile");
    }

    /**
     * By the style.
     *
     * @return the options
     */
    public static PdfOptions defaults() {
        return new PdfOptions(Profile.BY_STYLE);
    }

    /**
     * The same for another purpose.
     *
     * @param profile what it is made for
     * @return the options
     */
    public PdfOptions withProfile(Profile profile) {
        return new PdfOptions(profile);
    }
}
