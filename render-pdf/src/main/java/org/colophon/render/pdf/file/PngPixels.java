package org.colophon.render.pdf.file;

import org.colophon.render.picture.PngFile;

/** Numbers of single pixels of a PNG file, and how opaque they are (PNG 1.2, sections 2.3 and 4.2.1). */
final class PngPixels {

    private static final int OPAQUE = 0xFF;

    private final PngFile.Kind kind;
    private final int depth;
    private final int samples;
    private final byte[] table;

    PngPixels(PngFile file) {
        this.kind = file.header().kind();
        this.depth = file.header().depth();
        this.samples = kind.samples();
        this.table = file.transparency();
    }

    private int sample(byte[] row, int index) {
        if (depth == 16) {
            return (row[index * 2] & 0xFF) << 8 | row[index * 2 + 1] & 0xFF;
        }
        int perByte = 8 / depth;
        int shift = 8 - depth * (index % perByte + 1);
        return row[index / perByte] >> shift & (1 << depth) - 1;
    }

    /** The opacity of a pixel in 8 bits. */
    int opacity(byte[] row, int pixel) {
        return switch (kind) {
            case PALETTE -> {
                int colour = sample(row, pixel);
                yield colour < table.length ? table[colour] & 0xFF : OPAQUE;
            }
            case GREY_ALPHA, RGB_ALPHA -> sample(row, pixel * samples + samples - 1) >> depth - 8;
            case GREY, RGB -> isHidden(row, pixel) ? 0 : OPAQUE;
        };
    }

    /** Whether a pixel has the one colour that is not seen: sixteen bits of the table for each sample. */
    private boolean isHidden(byte[] row, int pixel) {
        if (table.length < samples * 2) {
            return false;
        }
        for (int i = 0; i < samples; i++) {
            int hidden = (table[i * 2] & 0xFF) << 8 | table[i * 2 + 1] & 0xFF;
            if (sample(row, pixel * samples + i) != (hidden & (1 << depth) - 1)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Writes the colours of a pixel in whole bytes: lightness is spread over all of them, numbers of a palette stay as
     * they are.
     */
    void colour(byte[] row, int pixel, byte[] to, int at) {
        int inks = kind.hasAlpha() ? samples - 1 : samples;
        for (int i = 0; i < inks; i++) {
            int value = sample(row, pixel * samples + i);
            if (depth == 16) {
                to[at + i * 2] = (byte) (value >> 8);
                to[at + i * 2 + 1] = (byte) value;
            } else {
                to[at + i] = (byte) (kind == PngFile.Kind.PALETTE ? value : value * 255 / ((1 << depth) - 1));
            }
        }
    }
}
