package org.colophon.render.pdf.file;

import java.util.Set;

/**
 * What a file is made for.
 *
 * @param intent what its colours are meant for
 * @param paper what it is printed on
 * @param spotInks names of the inks that have a plate of their own
 * @param pictures what happens to the colours of pictures
 */
public record Purpose(Intent intent, Paper paper, Set<String> spotInks, PictureColours pictures) {

    /**
     * What is printed on, and how many pixels an inch its pictures need: twice the lines of its screen, and the least
     * that passes.
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
        return new Purpose(Intent.screen(), Paper.COATED, Set.of(), PictureColours.KEPT);
    }

    boolean isPress() {
        return intent.isPress();
    }
}
