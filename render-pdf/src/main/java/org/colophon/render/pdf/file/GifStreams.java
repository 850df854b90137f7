package org.colophon.render.pdf.file;

import java.io.IOException;
import java.util.Optional;
import org.colophon.render.picture.GifFile;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;

/**
 * The first frame of a GIF file as streams: numbers of its palette, and transparent pixels where its screen is empty.
 */
final class GifStreams {

    private static final int COLOURS = 256;
    private static final byte OPAQUE = (byte) 0xFF;

    private GifStreams() {
    }

    static PictureStreams of(GifFile file, PictureSpaces spaces) throws IOException {
        short[] pixels = file.pixels();
        byte[] row = new byte[file.width()];
        byte[] alpha = new byte[file.width()];
        boolean seenThrough = false;
        try (Deflated numbers = new Deflated(); Deflated opacity = new Deflated()) {
            for (int from = 0; from < pixels.length; from += row.length) {
                for (int x = 0; x < row.length; x++) {
                    int colour = pixels[from + x];
                    row[x] = (byte) Math.max(0, colour);
                    alpha[x] = colour < 0 ? 0 : OPAQUE;
                    seenThrough |= colour < 0;
                }
                numbers.write(row, row.length);
                opacity.write(alpha, alpha.length);
            }
            PdfObject space = spaces.indexed(file.palette(), COLOURS, new byte[0]);
            PdfStream image = PictureStreams.image(numbers.finished(), file.width(), file.height(), 8, space);
            return new PictureStreams(
                    image,
                    !seenThrough
                            ? Optional.empty()
                            : Optional.of(PictureStreams.image(
                                    opacity.finished(), file.width(), file.height(), 8, PdfName.DEVICEGRAY)));
        }
    }
}
