package org.colophon.render.pdf.file;

import java.util.Set;

/**
 * The purpose of a file.
 *
 * @param intent output intent of its colours
 * @param paper its paper
 * @param spotInks names of the inks that have a plate of their own
 * @param pictures treatment of the colours of pictures
 */
public record Purpose(Intent intent, Paper paper, Set<String> spotInks, PictureColours pictures) {

    /**
     * The paper, with the resolution of its pictures in pixels an inch: twice the screen ruling, and the least
     * acceptable.
     */
    public enum Paper {
        /** Newsprint, 85 to 100 lines an inch. */
        NEWSPRINT(200, 120),
        /** Coated paper, 150 lines an inch and more. */
        COATED(300, 150);

        private final int resolution;
        private final int leastResolution;

        Paper(int resolution, int leastResolution) {
            this.resolution = resolution;
            this.leastResolution = leastResolution;
        }

        int resolution() {
            return resolution;
        }

        int leastResolution() {
            return leastResolution;
        }
    }

    /** The treatment of the colours of pictures. */
    public enum PictureColours {
        /** They are kept, with their profile. */
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
        return new Purpose(Intent.screen(), Paper.COATED, Set.of(), PictureColours.KEPT);
    }

    boolean isPress() {
        return intent.isPress();
    }
}
