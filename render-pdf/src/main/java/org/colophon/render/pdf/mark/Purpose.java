package org.colophon.render.pdf.mark;

import java.util.Set;

/**
 * What a file is made for.
 *
 * @param intent what its colours are meant for
 * @param spotInks names of the inks that have a plate of their own
 * @param pictures what happens to the colours of pictures
 */
public record Purpose(Intent intent, Set<String> spotInks, PictureColours pictures) {

    /** What happens to the colours of pictures. */
    public enum PictureColours {
        /** They stay as they are, with the profile that says what they mean. */
        KEPT,
        /** They are separated into the four inks of the press. */
        SEPARATED
    }

    /** Copies the set. */
    public Purpose {
        spotInks = Set.copyOf(spotInks);
    }

    /**
     * Screens.
     *
     * @return the purpose
     */
    public static Purpose screen() {
        return new Purpose(Intent.screen(), Set.of(), PictureColours.KEPT);
    }

    boolean isPress() {
        return intent.isPress();
    }
}
