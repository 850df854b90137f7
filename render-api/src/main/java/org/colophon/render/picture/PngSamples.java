package org.colophon.render.picture;

import java.util.Arrays;

/** Undoes the filters of the rows of a PNG file, one after the other (PNG 1.2, section 6). */
public final class PngSamples implements AutoCloseable {

    private final PngRows rows;
    /** Bytes from a sample to that of the pixel before it. */
    private final int step;
    private byte[] current;
    private byte[] above;

    /**
     * The samples of a file.
     *
     * @param file the file
     */
    public PngSamples(PngFile file) {
        this.rows = new PngRows(file);
        this.step = Math.max(1, file.header().bitsPerPixel() / 8);
        this.current = new byte[rows.row().length - 1];
        this.above = new byte[current.length];
    }

    /**
     * Goes on to the next row.
     *
     * @return false if there is none
     * @throws UnreadablePictureException if the row is not whole
     */
    public boolean next() throws UnreadablePictureException {
        if (!rows.next()) {
            return false;
        }
        byte[] done = above;
        above = current;
        current = done;
        if (rows.y() == 0) {
            Arrays.fill(above, (byte) 0);
        }
        for (int i = 0; i < rows.length() - 1; i++) {
            int left = i < step ? 0 : current[i - step] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < step ? 0 : above[i - step] & 0xFF;
            int predicted = switch (rows.filter()) {
                case 1 -> left;
                case 2 -> up;
                case 3 -> (left + up) / 2;
                case 4 -> paeth(left, up, corner);
                default -> 0;
            };
            current[i] = (byte) (rows.row()[i + 1] + predicted);
        }
        return true;
    }

    /** Returns the neighbour that is nearest to the value their slope predicts (section 6.6). */
    private static int paeth(int left, int up, int corner) {
        int slope = left + up - corner;
        int byLeft = Math.abs(slope - left);
        int byUp = Math.abs(slope - up);
        int byCorner = Math.abs(slope - corner);
        if (byLeft <= byUp && byLeft <= byCorner) {
            return left;
        }
        return byUp <= byCorner ? up : corner;
    }

    /**
     * The samples of this row.
     *
     * @return the bytes; good until the next row
     */
    public byte[] row() {
        return current;
    }

    /**
     * Which pixels this row has.
     *
     * @return the pass
     */
    public PngRows.Pass pass() {
        return rows.pass();
    }

    /**
     * Which row of its pass this is.
     *
     * @return 0 for the first
     */
    public int y() {
        return rows.y();
    }

    @Override
    public void close() {
        rows.close();
    }
}
