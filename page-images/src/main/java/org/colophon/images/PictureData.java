package org.colophon.images;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Pictures of pages as data addresses: photographs that browsers read as they are, all others as PNG. */
final class PictureData {

    private PictureData() {}

    static String address(PDImage picture) throws IOException {
        if (picture instanceof PDImageXObject object && isPlainJpeg(object)) {
            try (InputStream bytes = object.getStream().getCOSObject().createRawInputStream()) {
                return "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(bytes.readAllBytes());
            }
        }
        return png(picture.getImage());
    }

    static String png(BufferedImage pixels) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(pixels, "png", bytes);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
    }

    private static boolean isPlainJpeg(PDImageXObject picture) throws IOException {
        PDColorSpace space = picture.getColorSpace();
        return List.of(COSName.DCT_DECODE).equals(picture.getStream().getFilters())
                && picture.getSoftMask() == null
                && picture.getMask() == null
                && picture.getDecode() == null
                && picture.getColorKeyMask() == null
                && !(space instanceof PDDeviceCMYK)
                && (space.getNumberOfComponents() == 3 || space.getNumberOfComponents() == 1);
    }
}
