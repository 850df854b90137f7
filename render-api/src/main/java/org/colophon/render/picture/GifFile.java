package org.colophon.render.picture;

import java.util.Arrays;

/**
 * A GIF file, of which the first frame is printed. The frame is whole.
 *
 * @param content its bytes, which must not be changed
 * @param frame position of the descriptor of the first frame
 * @param transparent the invisible colour of the frame; -1 if there is none
 */
public record GifFile(byte[] content, int frame, int transparent) implements PictureFile {

    private static final int DESCRIPTOR = 10;
    private static final int SCREEN = 13;

    @Override
    public String mediaType() {
        return "image/gif";
    }

    @Override
    public String extension() {
        return "gif";
    }

    @Override
    public int width() {
        return number(6);
    }

    @Override
    public int height() {
        return number(8);
    }

    @Override
    public long decodedBytes() {
        return 2L * width() * height();
    }

    private int number(int at) {
        return content[at] & 0xFF | (content[at + 1] & 0xFF) << 8;
    }

    private int flags() {
        return content[frame + 9] & 0xFF;
    }

    /** Returns the bytes of a table of colours, by the flags before it; 0 if there is none. */
    static int tableLength(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    /**
     * The colours of the frame.
     *
     * @return red, green and blue of each
     */
    public byte[] palette() {
        int own = tableLength(flags());
        int from = own > 0 ? frame + DESCRIPTOR : SCREEN;
        return Arrays.copyOfRange(content, from, from + (own > 0 ? own : tableLength(content[10] & 0xFF)));
    }

    /** The start of the data of the frame: with the size of its first codes. */
    int data() {
        return frame + DESCRIPTOR + tableLength(flags());
    }

    int frameWidth() {
        return number(frame + 5);
    }

    int frameHeight() {
        return number(frame + 7);
    }

    /**
     * The picture: the frame at its place on the screen.
     *
     * @return for each pixel the number of its colour; -1 if there is none
     * @throws UnreadablePictureException if the frame is not whole
     */
    public short[] pixels() throws UnreadablePictureException {
        short[] pixels = new short[width() * height()];
        Arrays.fill(pixels, (short) -1);
        GifCodes codes = new GifCodes(content, data());
        byte[] row = new byte[frameWidth()];
        for (int i = 0; i < frameHeight(); i++) {
            codes.require(row, row.length);
            int y = number(frame + 3) + place(i);
            for (int x = 0; y < height() && x < row.length && number(frame + 1) + x < width(); x++) {
                int colour = row[x] & 0xFF;
                pixels[y * width() + number(frame + 1) + x] = (short) (colour == transparent ? -1 : colour);
            }
        }
        return pixels;
    }

    /** The row that is stored as such a one: an interlaced frame has every eighth first (GIF89a, appendix E). */
    private int place(int stored) {
        if ((flags() & 0x40) == 0) {
            return stored;
        }
        int left = stored;
        int[] first = {0, 4, 2, 1};
        int[] apart = {8, 8, 4, 2};
        for (int i = 0; i < 3; i++) {
            int rows = (frameHeight() - first[i] + apart[i] - 1) / apart[i];
            if (left < rows) {
                return first[i] + left * apart[i];
            }
            left -= rows;
        }
        return first[3] + left * apart[3];
    }
}
