package org.colophon.render.picture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Writes PNG files of every kind for tests, sound ones and such as no program would write. Each row has another filter.
 */
public final class PngMaker {

    private static final int[][] ADAM7 = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final int width;
    private final int height;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** The numbers of pixels. */
    @FunctionalInterface
    public interface Samples {

        /**
         * A number.
         *
         * @param x pixel
         * @param y row
         * @param sample which of the pixel's numbers
         * @return the number, in as many bits as the file has for each
         */
        int at(int x, int y, int sample);
    }

    /**
     * A file without a chunk.
     *
     * @param width in pixels
     * @param height in pixels
     */
    public PngMaker(int width, int height) {
        this.width = width;
        this.height = height;
        out.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    }

    /**
     * Writes a header.
     *
     * @param depth bits of a number
     * @param colour number of the colour type
     * @param interlaced 1 for seven passes
     * @return this
     */
    public PngMaker header(int depth, int colour, int interlaced) {
        return chunk(
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(width)
                        .putInt(height)
                        .put((byte) depth)
                        .put((byte) colour)
                        .put((byte) 0)
                        .put((byte) 0)
                        .put((byte) interlaced)
                        .array());
    }

    /**
     * Writes any chunk.
     *
     * @param type its four letters
     * @param data its content
     * @return this
     */
    public PngMaker chunk(String type, byte[] data) {
        byte[] body = ByteBuffer.allocate(data.length + 4)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(body);
        out.writeBytes(ByteBuffer.allocate(body.length + 8)
                .putInt(data.length)
                .put(body)
                .putInt((int) sum.getValue())
                .array());
        return this;
    }

    /**
     * Writes rows as they are given, compressed.
     *
     * @param rows filters and samples
     * @return this
     */
    public PngMaker rows(byte[] rows) {
        byte[] packed = deflated(rows);
        // In two pieces, as many programs do.
        return chunk("IDAT", java.util.Arrays.copyOf(packed, packed.length / 2))
                .chunk("IDAT", java.util.Arrays.copyOfRange(packed, packed.length / 2, packed.length));
    }

    /**
     * Compresses bytes.
     *
     * @param bytes the bytes
     * @return a stream of zlib
     */
    public static byte[] deflated(byte[] bytes) {
        Deflater deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 14];
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return packed.toByteArray();
    }

    /**
     * Writes the rows of a picture.
     *
     * @param depth bits of a number
     * @param perPixel how many numbers a pixel has
     * @param interlaced whether in seven passes
     * @param samples the numbers
     * @return this
     */
    public PngMaker picture(int depth, int perPixel, boolean interlaced, Samples samples) {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        for (int[] pass : interlaced ? ADAM7 : new int[][] {{0, 0, 1, 1}}) {
            byte[] above = new byte[0];
            int number = 0;
            for (int y = pass[1]; y < height && pass[0] < width; y += pass[3]) {
                byte[] row = packed(y, pass, depth, perPixel, samples);
                rows.write(number % 5);
                rows.writeBytes(filtered(
                        row,
                        above.length == 0 ? new byte[row.length] : above,
                        Math.max(1, depth * perPixel / 8),
                        number++ % 5));
                above = row;
            }
        }
        return rows(rows.toByteArray());
    }

    private byte[] packed(int y, int[] pass, int depth, int perPixel, Samples samples) {
        int pixels = (width - pass[0] + pass[2] - 1) / pass[2];
        byte[] row = new byte[(pixels * perPixel * depth + 7) / 8];
        int bit = 0;
        for (int x = pass[0]; x < width; x += pass[2]) {
            for (int s = 0; s < perPixel; s++) {
                int value = samples.at(x, y, s);
                for (int b = depth - 1; b >= 0; b--, bit++) {
                    row[bit / 8] |= (byte) ((value >> b & 1) << 7 - bit % 8);
                }
            }
        }
        return row;
    }

    private static byte[] filtered(byte[] row, byte[] above, int step, int filter) {
        byte[] filtered = new byte[row.length];
        for (int i = 0; i < row.length; i++) {
            int left = i < step ? 0 : row[i - step] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = i < step ? 0 : above[i - step] & 0xFF;
            int slope = left + up - corner;
            int nearest = Math.min(Math.abs(slope - left), Math.min(Math.abs(slope - up), Math.abs(slope - corner)));
            int paeth = Math.abs(slope - left) == nearest ? left : Math.abs(slope - up) == nearest ? up : corner;
            filtered[i] = (byte) (row[i] - new int[] {0, left, up, (left + up) / 2, paeth}[filter]);
        }
        return filtered;
    }

    /**
     * Ends the file.
     *
     * @return its bytes
     */
    public byte[] end() {
        return chunk("IEND", new byte[0]).out.toByteArray();
    }

    /**
     * The file without its last chunk.
     *
     * @return its bytes
     */
    public byte[] unfinished() {
        return out.toByteArray();
    }
}
