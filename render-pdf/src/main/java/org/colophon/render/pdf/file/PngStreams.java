package org.colophon.render.pdf.file;

import java.io.IOException;
import java.util.Optional;
import org.colophon.render.picture.PngFile;
import org.colophon.render.picture.PngRows;
import org.colophon.render.picture.PngSamples;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;

/**
 * A PNG file as streams. PDF knows its rows and filters (ISO 32000-1, 7.4.4.4), so they go in as they are stored.
 * Opacity, which PDF wants in a stream of its own, is separated from the colours; interlaced pictures are put in order
 * first.
 */
final class PngStreams {

    private final PngFile file;
    private final PngFile.Header header;
    private final PictureSpaces spaces;

    private PngStreams(PngFile file, PictureSpaces spaces) {
        this.file = file;
        this.header = file.header();
        this.spaces = spaces;
    }

    static PictureStreams of(PngFile file, PictureSpaces spaces) throws IOException {
        PngStreams streams = new PngStreams(file, spaces);
        if (file.header().interlaced()) {
            return streams.ordered();
        }
        return file.header().kind().hasAlpha() ? streams.parted() : streams.passed();
    }

    private int colours() {
        return header.kind() == PngFile.Kind.RGB || header.kind() == PngFile.Kind.RGB_ALPHA ? 3 : 1;
    }

    private PdfObject space(int bits) throws IOException {
        return header.kind() == PngFile.Kind.PALETTE
                ? spaces.indexed(file.palette(), 1 << bits, file.profile())
                : spaces.of(colours(), file.profile());
    }

    private PdfStream image(byte[] data, int bits, PdfObject space) {
        return PictureStreams.image(data, header.width(), header.height(), bits, space);
    }

    /** Says that each row begins with a filter of PNG. */
    private PdfStream filtered(PdfStream stream, int colours) {
        PdfDictionary how = new PdfDictionary();
        how.put(new PdfName("Predictor"), new PdfNumber(15));
        how.put(new PdfName("Colors"), new PdfNumber(colours));
        how.put(PdfName.BITSPERCOMPONENT, new PdfNumber(header.depth()));
        how.put(new PdfName("Columns"), new PdfNumber(header.width()));
        stream.put(PdfName.DECODEPARMS, how);
        return stream;
    }

    private PictureStreams passed() throws IOException {
        PdfStream pixels = filtered(image(file.rows(), header.depth(), space(header.depth())), colours());
        return new PictureStreams(pixels, file.transparency().length == 0 ? Optional.empty() : Optional.of(opacity()));
    }

    private PdfStream opacity() throws IOException {
        PngPixels pixel = new PngPixels(file);
        byte[] row = new byte[header.width()];
        try (Deflated opacity = new Deflated(); PngSamples samples = new PngSamples(file)) {
            while (samples.next()) {
                for (int x = 0; x < row.length; x++) {
                    row[x] = (byte) pixel.opacity(samples.row(), x);
                }
                opacity.write(row, row.length);
            }
            return image(opacity.finished(), 8, PdfName.DEVICEGRAY);
        }
    }

    /**
     * Filters work on each byte of a pixel by itself, so that colours and opacity can be separated with their filters.
     */
    private PictureStreams parted() throws IOException {
        int sample = header.depth() / 8;
        int inks = colours() * sample;
        byte[] colour = new byte[1 + header.width() * inks];
        byte[] alpha = new byte[1 + header.width() * sample];
        try (Deflated colours = new Deflated(); Deflated opacity = new Deflated(); PngRows rows = new PngRows(file)) {
            while (rows.next()) {
                byte[] row = rows.row();
                colour[0] = row[0];
                alpha[0] = row[0];
                for (int x = 0; x < header.width(); x++) {
                    int at = 1 + x * (inks + sample);
                    System.arraycopy(row, at, colour, 1 + x * inks, inks);
                    System.arraycopy(row, at + inks, alpha, 1 + x * sample, sample);
                }
                colours.write(colour, colour.length);
                opacity.write(alpha, alpha.length);
            }
            PdfStream pixels = filtered(image(colours.finished(), header.depth(), space(header.depth())), colours());
            return new PictureStreams(
                    pixels, Optional.of(filtered(image(opacity.finished(), header.depth(), PdfName.DEVICEGRAY), 1)));
        }
    }

    /** Whole bytes for each number, since passes do not begin and end with the bytes of a row. */
    private PictureStreams ordered() throws IOException {
        int bits = Math.max(8, header.depth());
        int inks = colours() * bits / 8;
        byte[] colour = new byte[header.width() * header.height() * inks];
        byte[] alpha = new byte[header.width() * header.height()];
        PngPixels pixel = new PngPixels(file);
        try (PngSamples samples = new PngSamples(file)) {
            while (samples.next()) {
                PngRows.Pass pass = samples.pass();
                int from = (pass.top() + samples.y() * pass.down()) * header.width();
                for (int x = pass.left(), i = 0; x < header.width(); x += pass.across(), i++) {
                    pixel.colour(samples.row(), i, colour, (from + x) * inks);
                    alpha[from + x] = (byte) pixel.opacity(samples.row(), i);
                }
            }
        }
        PdfStream pixels = image(deflated(colour), bits, space(8));
        boolean seenThrough = header.kind().hasAlpha() || file.transparency().length > 0;
        return new PictureStreams(
                pixels, seenThrough ? Optional.of(image(deflated(alpha), 8, PdfName.DEVICEGRAY)) : Optional.empty());
    }

    private static byte[] deflated(byte[] bytes) throws IOException {
        try (Deflated deflated = new Deflated()) {
            deflated.write(bytes, bytes.length);
            return deflated.finished();
        }
    }
}
