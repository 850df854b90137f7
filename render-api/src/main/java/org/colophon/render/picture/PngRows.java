package org.colophon.render.picture;

import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The rows of a PNG file as they are stored: a filter, then samples that it changed. An interlaced picture is stored as
 * up to seven smaller ones, its passes (PNG 1.2, section 2.6).
 */
public final class PngRows implements AutoCloseable {

    /**
     * A pass: every so many pixels from one on, in every so many rows.
     *
     * @param left first pixel of a row
     * @param top first row
     * @param across pixels from one to the next
     * @param down rows from one to the next
     */
    public record Pass(int left, int top, int across, int down) {

        int width(PngFile.Header header) {
            return Math.max(0, (header.width() - left + across - 1) / across);
        }

        int height(PngFile.Header header) {
            return Math.max(0, (header.height() - top + down - 1) / down);
        }

        /**
         * Returns the same with another value of {@code left}.
         *
         * @param other first pixel of a row
         * @return the copy
         */
        public Pass withLeft(int other) {
            return new Pass(other, top, across, down);
        }

        /**
         * Returns the same with another value of {@code top}.
         *
         * @param other first row
         * @return the copy
         */
        public Pass withTop(int other) {
            return new Pass(left, other, across, down);
        }

        /**
         * Returns the same with another value of {@code across}.
         *
         * @param other pixels from one to the next
         * @return the copy
         */
        public Pass withAcross(int other) {
            return new Pass(left, top, other, down);
        }

        /**
         * Returns the same with another value of {@code down}.
         *
         * @param other rows from one to the next
         * @return the copy
         */
        public Pass withDown(int other) {
            return new Pass(left, top, across, other);
        }
    }

    private static final List<Pass> WHOLE = List.of(new Pass(0, 0, 1, 1));
    private static final List<Pass> ADAM7 = List.of(
            new Pass(0, 0, 8, 8),
            new Pass(4, 0, 8, 8),
            new Pass(0, 4, 4, 8),
            new Pass(2, 0, 4, 4),
            new Pass(0, 2, 2, 4),
            new Pass(1, 0, 2, 2),
            new Pass(0, 1, 1, 2));

    private final PngFile file;
    private final Iterator<PngChunk> data;
    private final Inflater inflater = new Inflater();
    private final Iterator<Pass> passes;
    private final byte[] row;
    private Pass pass = new Pass(0, 0, 1, 1);
    private int y = -1;
    private int height;
    private int length;

    /**
     * The rows of a file.
     *
     * @param file the file
     */
    public PngRows(PngFile file) {
        this.file = file;
        this.data = file.chunks().stream().filter(chunk -> chunk.type().equals("IDAT")).iterator();
        this.passes = (file.header().interlaced() ? ADAM7 : WHOLE).stream()
                .filter(each -> each.width(file.header()) > 0 && each.height(file.header()) > 0).iterator();
        this.row = new byte[1 + bytes(file.header().width())];
    }

    private int bytes(int pixels) {
        return (int) (((long) pixels * file.header().bitsPerPixel() + 7) / 8);
    }

    /**
     * Goes on to the next row.
     *
     * @return false if there is none
     * @throws UnreadablePictureException if a row is not whole, or there are more than the header says
     */
    public boolean next() throws UnreadablePictureException {
        y++;
        if (y >= height) {
            if (!passes.hasNext()) {
                end();
                return false;
            }
            pass = passes.next();
            y = 0;
            height = pass.height(file.header());
            length = 1 + bytes(pass.width(file.header()));
        }
        if (inflate(length) < length) {
            throw UnreadablePictureException.broken("rows are missing");
        }
        return true;
    }

    private void end() throws UnreadablePictureException {
        if (inflate(1) > 0) {
            throw UnreadablePictureException.broken("it has more rows than its header says");
        }
        if (!inflater.finished()) {
            throw UnreadablePictureException.broken("its rows are cut off");
        }
    }

    private int inflate(int wanted) throws UnreadablePictureException {
        int got = 0;
        try {
            while (got < wanted && !inflater.finished() && !inflater.needsDictionary()) {
                got += inflater.inflate(row, got, wanted - got);
                if (inflater.needsInput()) {
                    if (!data.hasNext()) {
                        break;
                    }
                    PngChunk chunk = data.next();
                    inflater.setInput(file.content(), chunk.from(), chunk.length());
                }
            }
        } catch (DataFormatException e) {
            throw UnreadablePictureException.broken("its rows cannot be decompressed");
        }
        return got;
    }

    /**
     * The filter of this row.
     *
     * @return its number
     */
    public int filter() {
        return row[0] & 0xFF;
    }

    /**
     * This row, its filter first.
     *
     * @return the bytes, {@link #length()} of them; good until the next row
     */
    public byte[] row() {
        return row;
    }

    /**
     * The length of this row.
     *
     * @return bytes, with that of the filter
     */
    public int length() {
        return length;
    }

    /**
     * Which pixels this row has.
     *
     * @return the pass
     */
    public Pass pass() {
        return pass;
    }

    /**
     * Which row of its pass this is.
     *
     * @return 0 for the first
     */
    public int y() {
        return y;
    }

    @Override
    public void close() {
        inflater.end();
    }
}
