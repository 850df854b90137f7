package org.colophon.render.pdf.file;

import java.util.Optional;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStream;

/**
 * A picture as streams of a file (ISO 32000-1, 8.9.5).
 *
 * @param pixels its pixels
 * @param opacity opacity of the pixels; empty if all are opaque
 */
record PictureStreams(PdfStream pixels, Optional<PdfStream> opacity) {

    /** A stream of pixels, compressed already. */
    static PdfStream image(byte[] data, int width, int height, int bits, PdfObject space) {
        PdfStream stream = new PdfStream(data);
        stream.put(PdfName.TYPE, PdfName.XOBJECT);
        stream.put(PdfName.SUBTYPE, PdfName.IMAGE);
        stream.put(PdfName.WIDTH, new PdfNumber(width));
        stream.put(PdfName.HEIGHT, new PdfNumber(height));
        stream.put(PdfName.BITSPERCOMPONENT, new PdfNumber(bits));
        stream.put(PdfName.COLORSPACE, space);
        stream.put(PdfName.FILTER, PdfName.FLATEDECODE);
        return stream;
    }
}
