package org.colophon.render.pdf.mark;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.colophon.render.pdf.page.Picture;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/**
 * The pictures of one file, each embedded once. Colours that the output intent does not explain are explained by a default
 * colour space (ISO 32000-1, 8.6.5.6): sRGB on the press, coated paper on screens.
 */
final class Pictures {

    private static final int RGB = 3;
    private static final int CMYK = 4;

    private final Purpose purpose;
    private final PdfWriter writer;
    private final Map<Picture, Image> images = new HashMap<>();
    private @Nullable Separator separator;
    private boolean explained;

    Pictures(Purpose purpose, PdfWriter writer) {
        this.purpose = purpose;
        this.writer = writer;
    }

    /** The picture, for the page that is being written. */
    Image of(Picture picture) throws IOException {
        Image image = images.get(picture);
        if (image == null) {
            image = read(picture);
            images.put(picture, image);
        }
        explain(image);
        if (image.getImageMask() != null) {
            // What is seen through is blended in the inks of the press, or the lights of the screen.
            PdfDictionary group = new PdfDictionary(new PdfName("Group"));
            group.put(PdfName.S, new PdfName("Transparency"));
            group.put(PdfName.CS, purpose.isPress() ? PdfName.DEVICECMYK : PdfName.DEVICERGB);
            writer.setGroup(group);
        }
        return image;
    }

    private Image read(Picture picture) throws IOException {
        try {
            return switch (purpose.pictures()) {
                case KEPT -> Image.getInstance(picture.content());
                case SEPARATED -> separator().separated(picture.content());
            };
        } catch (DocumentException e) {
            throw new IOException("a picture cannot be read: " + e.getMessage(), e);
        }
    }

    private Separator separator() {
        if (separator == null) {
            separator = Separator.of(purpose.intent());
        }
        return separator;
    }

    private void explain(Image image) throws IOException {
        boolean foreign = image.getColorspace() == (purpose.isPress() ? RGB : CMYK) || image.getColorspace() < 0 || isIndexed(image);
        if (foreign && !explained) {
            Intent meant = purpose.isPress() ? Intent.screen() : Intent.coated();
            PdfArray space = new PdfArray(new PdfName("ICCBased"));
            space.add(writer.addToBody(meant.stream()).getIndirectReference());
            writer.setDefaultColorspace(new PdfName(purpose.isPress() ? "DefaultRGB" : "DefaultCMYK"), space);
            explained = true;
        }
    }

    /** Palettes are of red, green and blue. */
    private boolean isIndexed(Image image) {
        return purpose.isPress() && image.getAdditional() != null && image.getAdditional().get(PdfName.COLORSPACE) != null;
    }
}
