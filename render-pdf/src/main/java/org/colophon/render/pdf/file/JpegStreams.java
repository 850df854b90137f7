package org.colophon.render.pdf.file;

import java.io.IOException;
import java.util.Optional;
import org.colophon.render.picture.JpegFile;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfStream;

/** A JPEG file as a stream: it goes in as it is (ISO 32000-1, 7.4.8). */
final class JpegStreams {

    private JpegStreams() {
    }

    static PictureStreams of(JpegFile file, PictureSpaces spaces) throws IOException {
        int colours = file.frame().components();
        PdfStream stream = PictureStreams.image(
                file.content(), file.width(), file.height(), 8, spaces.of(colours, file.profile()));
        stream.put(PdfName.FILTER, PdfName.DCTDECODE);
        switch (file.colours()) {
            // Readers take three numbers for brightness and differences unless they are told otherwise.
            case PLAIN -> {
                PdfDictionary how = new PdfDictionary();
                how.put(new PdfName("ColorTransform"), new PdfNumber(0));
                stream.put(PdfName.DECODEPARMS, how);
            }
            case INKS_INVERTED -> {
                PdfArray decode = new PdfArray();
                for (int i = 0; i < colours * 2; i++) {
                    decode.add(new PdfNumber(1 - i % 2));
                }
                stream.put(PdfName.DECODE, decode);
            }
            case GREY, BRIGHTNESS, INKS -> { }
        }
        return new PictureStreams(stream, Optional.empty());
    }
}
