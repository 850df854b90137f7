package org.colophon.render.picture;

/** The position of the camera, which tells how to turn the stored rows (Orientation of Exif 2.32, 4.6.4 A). */
public enum Orientation {
    /** As it is stored. */
    UPRIGHT(1, 0, 0, 1),
    /** Left and right changed. */
    MIRRORED(-1, 0, 0, 1),
    /** Upside down. */
    TURNED_HALF(-1, 0, 0, -1),
    /** Top and foot changed. */
    FLIPPED(1, 0, 0, -1),
    /** Rows are columns, from the left. */
    TRANSPOSED(0, -1, -1, 0),
    /** Turned clockwise to be looked at. */
    TURNED_RIGHT(0, -1, 1, 0),
    /** Rows are columns, from the right. */
    TRANSVERSED(0, 1, 1, 0),
    /** Turned counter-clockwise to be looked at. */
    TURNED_LEFT(0, 1, -1, 0);

    /** Returns the transformed x and y axes of the unit square. */
    private final int footAcross;
    private final int footUp;
    private final int sideAcross;
    private final int sideUp;

    Orientation(int footAcross, int footUp, int sideAcross, int sideUp) {
        this.footAcross = footAcross;
        this.footUp = footUp;
        this.sideAcross = sideAcross;
        this.sideUp = sideUp;
    }

    /**
     * Whether width and height change places.
     *
     * @return true if the picture is looked at on its side
     */
    public boolean isOnItsSide() {
        return footAcross == 0;
    }

    /**
     * The clockwise turn of the picture, after it was mirrored if it {@link #isMirrored()}.
     *
     * @return degrees: 0, 90, 180 or 270
     */
    public int degrees() {
        return switch (this) {
            case UPRIGHT, MIRRORED -> 0;
            case TURNED_HALF, FLIPPED -> 180;
            case TURNED_RIGHT, TRANSVERSED -> 90;
            case TURNED_LEFT, TRANSPOSED -> 270;
        };
    }

    /**
     * Returns whether the stored picture is mirrored before it is turned.
     *
     * @return true if it is mirrored
     */
    public boolean isMirrored() {
        return switch (this) {
            case UPRIGHT, TURNED_HALF, TURNED_RIGHT, TURNED_LEFT -> false;
            case MIRRORED, FLIPPED, TRANSPOSED, TRANSVERSED -> true;
        };
    }

    /**
     * The matrix that prints a picture of the unit square into a frame, as PDF writes it.
     *
     * @param x left of the frame
     * @param y foot of the frame
     * @param width of the frame
     * @param height of the frame
     * @return a, b, c, d, e, f
     */
    public float[] matrix(float x, float y, float width, float height) {
        float a = footAcross * width;
        float b = footUp * height;
        float c = sideAcross * width;
        float d = sideUp * height;
        return new float[] {a, b, c, d, x - Math.min(0, a + c), y - Math.min(0, b + d)};
    }

    /**
     * The orientation of a number of Exif.
     *
     * @param number 1 to 8
     * @return the orientation; {@link #UPRIGHT} for any other number
     */
    static Orientation of(int number) {
        return number >= 1 && number <= values().length ? values()[number - 1] : UPRIGHT;
    }
}
