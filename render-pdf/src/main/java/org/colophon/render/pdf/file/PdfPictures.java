package org.colophon.render.pdf.file;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.colophon.render.picture.GifFile;
import org.colophon.render.picture.JpegFile;
import org.colophon.render.picture.Picture;
import org.colophon.render.picture.PngFile;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The pictures of one file, each written once, however many figures show it. Their streams are made here and not by
 * OpenPDF, which decodes most pictures, drops palettes of two colours, and throws arbitrary exceptions for broken
 * files.
 */
final class PdfPictures {

    private final Purpose purpose;
    private final PdfWriter writer;
    private final PictureSpaces spaces;
    private final Map<Picture, Written> written = new HashMap<>();
    private @Nullable Separator separator;

    private record Written(Image image, boolean seenThrough) { }

    PdfPictures(Purpose purpose, PdfWriter writer) {
        this.purpose = purpose;
        this.writer = writer;
        this.spaces = new PictureSpaces(purpose, writer);
    }

    /** The picture, for the page that is being written. */
    Image of(Picture picture) throws IOException {
        Written known = written.get(picture);
        if (known == null) {
            known = write(streams(picture));
            written.put(picture, known);
        }
        if (known.seenThrough()) {
            // Transparent parts are blended in the inks of the press or in the colours of the screen.
            PdfDictionary group = new PdfDictionary(new PdfName("Group"));
            group.put(PdfName.S, new PdfName("Transparency"));
            group.put(PdfName.CS, purpose.isPress() ? PdfName.DEVICECMYK : PdfName.DEVICERGB);
            writer.setGroup(group);
        }
        return known.image();
    }

    private Written write(PictureStreams streams) throws IOException {
        boolean seenThrough = streams.opacity().isPresent();
        if (seenThrough) {
            streams.pixels().put(PdfName.SMASK, writer.addToBody(streams.opacity().get()).getIndirectReference());
        }
        Image image = placeholder();
        image.setDirectReference(writer.addToBody(streams.pixels()).getIndirectReference());
        return new Written(image, seenThrough);
    }

    /** OpenPDF places objects of its own class only. The page shows the stream that the object refers to. */
    private static Image placeholder() throws IOException {
        try {
            return Image.getInstance(1, 1, 1, 8, new byte[1]);
        } catch (BadElementException e) {
            throw new IllegalStateException("one grey pixel is a picture", e);
        }
    }

    private PictureStreams streams(Picture picture) throws IOException {
        Optional<PictureStreams> separated = switch (purpose.pictures()) {
            case KEPT -> Optional.empty();
            case SEPARATED -> separator().separated(picture);
        };
        return separated.isPresent() ? separated.get() : switch (picture.file()) {
            case PngFile it -> PngStreams.of(it, spaces);
            case JpegFile it -> JpegStreams.of(it, spaces);
            case GifFile it -> GifStreams.of(it, spaces);
        };
    }

    private Separator separator() {
        if (separator == null) {
            separator = Separator.of(purpose.intent());
        }
        return separator;
    }
}
