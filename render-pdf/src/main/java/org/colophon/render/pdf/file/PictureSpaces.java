package org.colophon.render.pdf.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The colour spaces of pictures: that of their own profile, else that of the output intent, else sRGB on the press and
 * coated paper on screens. Each profile is written once.
 */
final class PictureSpaces {

    private static final int GREY = 1;
    private static final int RGB = 3;

    private final Purpose purpose;
    private final PdfWriter writer;
    private final Map<ByteBuffer, PdfObject> written = new HashMap<>();

    PictureSpaces(Purpose purpose, PdfWriter writer) {
        this.purpose = purpose;
        this.writer = writer;
    }

    /** The space of so many colours. */
    PdfObject of(int colours, byte[] profile) throws IOException {
        if (Intent.isUsable(profile, colours)) {
            return based(Intent.own(colours, profile));
        }
        if (colours == GREY) {
            return PdfName.DEVICEGRAY;
        }
        if (colours == RGB) {
            return purpose.isPress() ? based(Intent.screen()) : PdfName.DEVICERGB;
        }
        return purpose.isPress() ? PdfName.DEVICECMYK : based(Intent.coated());
    }

    /** The space of numbers in a palette of red, green and blue, of which so many have a number. */
    PdfObject indexed(byte[] palette, int most, byte[] profile) throws IOException {
        int colours = Math.min(palette.length / RGB, most);
        PdfArray space = new PdfArray(new PdfName("Indexed"));
        space.add(of(RGB, profile));
        space.add(new PdfNumber(colours - 1));
        space.add(new PdfString(Arrays.copyOf(palette, colours * RGB)).setHexWriting(true));
        return space;
    }

    private PdfObject based(Intent meant) throws IOException {
        ByteBuffer key = ByteBuffer.wrap(meant.profile());
        PdfObject known = written.get(key);
        if (known == null) {
            PdfArray space = new PdfArray(new PdfName("ICCBased"));
            space.add(writer.addToBody(meant.stream()).getIndirectReference());
            known = space;
            written.put(key, known);
        }
        return known;
    }
}
