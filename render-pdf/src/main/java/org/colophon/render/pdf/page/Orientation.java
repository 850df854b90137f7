package org.colophon.render.pdf.page;

/** How a camera held a picture: what must be done with its rows to look at it (the orientation of Exif 2.32, 4.6.4 A). */
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

    private static final int EXIF = 0xE1;
    private static final int START_OF_SCAN = 0xDA;
    private static final int TAG = 0x112;
    /** From the length of the segment over "Exif" and two zeros to the header of its TIFF. */
    private static final int TIFF = 8;

    /** Where the foot of the unit square lies when it is turned, from left to right, and its left side, from foot to top. */
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
     * Reads the orientation of a JPEG picture.
     *
     * @param picture its bytes
     * @return what its Exif data say; {@link #UPRIGHT} where they say nothing, or it is no JPEG
     */
    public static Orientation of(byte[] picture) {
        int at = 2;
        while (at + 4 < picture.length && picture[0] == (byte) 0xFF && picture[1] == (byte) 0xD8 && picture[at] == (byte) 0xFF) {
            int marker = picture[at + 1] & 0xFF;
            if (marker == EXIF && isExif(picture, at + 4)) {
                return tiff(picture, at + 2 + TIFF);
            }
            if (marker == START_OF_SCAN) {
                break;
            }
            at += 2 + number(picture, at + 2, 2, false);
        }
        return UPRIGHT;
    }

    private static boolean isExif(byte[] bytes, int at) {
        return at + 4 <= bytes.length && bytes[at] == 'E' && bytes[at + 1] == 'x' && bytes[at + 2] == 'i' && bytes[at + 3] == 'f';
    }

    /** Goes through the first directory of a TIFF (TIFF 6.0, section 2): entries of 12 bytes. */
    private static Orientation tiff(byte[] bytes, int start) {
        boolean little = start < bytes.length && bytes[start] == 'I';
        int directory = start + number(bytes, start + 4, 4, little);
        int entries = number(bytes, directory, 2, little);
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if (number(bytes, entry, 2, little) == TAG) {
                int value = number(bytes, entry + 8, 2, little);
                return value >= 1 && value <= values().length ? values()[value - 1] : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** A number of the file; 0 where the file does not reach so far. */
    private static int number(byte[] bytes, int at, int length, boolean little) {
        if (at < 0 || at > bytes.length - length) {
            return 0;
        }
        int value = 0;
        for (int i = 0; i < length; i++) {
            value = value << 8 | bytes[at + (little ? length - 1 - i : i)] & 0xFF;
        }
        return value;
    }
}
