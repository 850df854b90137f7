package org.colophon.render.pdf;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The settings by which a PDF is made.
 *
 * @param profile purpose of the PDF
 * @param condition the caller's own printing condition; if empty, newsprint for newspaper styles and coated paper for
 *     the others
 * @param pictures treatment of the colours of pictures on the press
 * @param spotInks names of the inks of a style that have a plate of their own on the press, not mixed of the four
 */
public record PdfOptions(
        Profile profile,
        Optional<PrintingCondition> condition,
        Pictures pictures,
        Set<String> spotInks) {

    /** The purpose of a PDF, from which its printing condition follows. */
    public enum Profile {
        /** The press for newspaper and magazine styles, screens for the others. */
        BY_STYLE,
        /** Screens and archives, PDF/A-2a and PDF/UA-1: sRGB, links that can be followed. */
        SCREEN,
        /** The press, PDF/A-2a, PDF/UA-1 and PDF/X-4: four inks, black text that overprints, bleed, no links. */
        PRESS
    }

    /** The treatment of the colours of pictures on the press. */
    public enum Pictures {
        /** They are kept with their profile: the printing plant separates them. */
        KEPT,
        /** They are separated into the four inks of the printing condition, for plants that take nothing else. */
        SEPARATED
    }

    /** Copies the set. */
    public PdfOptions {
        Objects.requireNonNull(profile, "profile");
        Objects.requireNonNull(condition, "condition");
        Objects.requireNonNull(pictures, "pictures");
        spotInks = Set.copyOf(spotInks);
    }

    /**
     * By the style.
     *
     * @return the options
     */
    public static PdfOptions defaults() {
        return new PdfOptions(Profile.BY_STYLE, Optional.empty(), Pictures.KEPT, Set.of());
    }

    /**
     * The same for another purpose.
     *
     * @param profile purpose of the PDF
     * @return the options
     */
    public PdfOptions withProfile(Profile profile) {
        return new PdfOptions(profile, condition, pictures, spotInks);
    }

    /**
     * The same for the caller's own printing condition.
     *
     * @param condition the condition, with its ICC profile
     * @return the options
     */
    public PdfOptions withCondition(PrintingCondition condition) {
        return new PdfOptions(profile, Optional.of(condition), pictures, spotInks);
    }

    /**
     * The same with other colours of pictures.
     *
     * @param pictures treatment of their colours
     * @return the options
     */
    public PdfOptions withPictures(Pictures pictures) {
        return new PdfOptions(profile, condition, pictures, spotInks);
    }

    /**
     * The same with spot inks.
     *
     * @param names names of inks of the style
     * @return the options
     */
    public PdfOptions withSpotInks(Set<String> names) {
        return new PdfOptions(profile, condition, pictures, names);
    }
}
