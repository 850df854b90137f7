package org.colophon.render.pdf.page;

import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.colophon.render.PictureHeader;

/** Whether a picture is whole, looked at without decoding it: a broken one would be found only when its page is written. */
final class PictureProof {

    /** 100 megapixels: more is no picture for print but an attack on memory. */
    private static final long MOST_PIXELS = 100_000_000;
    /** Bytes of a pixel at most, and of a row before its first: 16 bits of four colours, and the filter. */
    private static final int PIXEL = 8;

    private PictureProof() {
    }

    /** What is wrong with a picture; empty if it can be printed. */
    static Optional<String> fault(byte[] picture, PictureHeader header) {
        long pixels = (long) header.width() * header.height();
        if (pixels > MOST_PIXELS) {
            return Optional.of("has " + header.width() + " x " + header.height() + " pixels; at most " + MOST_PIXELS + " are printed");
        }
        boolean whole = switch (header.extension()) {
            case "png" -> png(picture, (pixels + header.height()) * PIXEL + header.height());
            case "jpg" -> jpeg(picture);
            default -> picture[picture.length - 1] == 0x3B;
        };
        return whole ? Optional.empty() : Optional.of("is broken or not complete");
    }

    /** Every chunk whole up to the last, IEND, and the rows no longer than the header says (PNG 1.2, 3.2 and 4.1). */
    private static boolean png(byte[] bytes, long mostRows) {
        Inflater rows = new Inflater();
        try {
            long length = 0;
            int at = 8;
            while (at + 12 <= bytes.length) {
                int size = big32(bytes, at);
                if (size < 0 || size > bytes.length - at - 12 || !sums(bytes, at + 4, size + 4)) {
                    return false;
                }
                if (big32(bytes, at + 4) == 0x49454E44) {
                    return rows.finished();
                }
                if (big32(bytes, at + 4) == 0x49444154) {
                    rows.setInput(bytes, at + 8, size);
                    length += inflated(rows, mostRows - length);
                    if (length > mostRows) {
                        return false;
                    }
                }
                at += size + 12;
            }
            return false;
        } catch (DataFormatException e) {
            return false;
        } finally {
            rows.end();
        }
    }

    /** How much comes out of a chunk, read no farther than a little past what may. */
    private static long inflated(Inflater rows, long most) throws DataFormatException {
        byte[] buffer = new byte[1 << 14];
        long length = 0;
        while (!rows.needsInput() && !rows.finished() && length <= most) {
            int got = rows.inflate(buffer);
            if (got == 0 && rows.needsDictionary()) {
                throw new DataFormatException("a dictionary that no PNG has");
            }
            length += got;
        }
        return length;
    }

    private static boolean sums(byte[] bytes, int from, int size) {
        CRC32 sum = new CRC32();
        sum.update(bytes, from, size);
        return (int) sum.getValue() == big32(bytes, from + size);
    }

    /** A JPEG ends with its end marker, whatever a camera put after it. */
    private static boolean jpeg(byte[] bytes) {
        for (int at = bytes.length - 2; at > 2; at--) {
            if ((bytes[at] & 0xFF) == 0xFF && (bytes[at + 1] & 0xFF) == 0xD9) {
                return true;
            }
        }
        return false;
    }

    private static int big32(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8 | bytes[at + 3] & 0xFF;
    }
}
