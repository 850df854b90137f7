package org.colophon.render.docx.write;

import java.awt.Point;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.colophon.render.picture.JpegFile;
import org.colophon.render.picture.Orientation;

/**
 * Turns the pixels of a JPEG that its camera took on its side. Word and its like do not look at Exif, and they do not
 * agree on the size of a picture that the document turns. Colours are not touched: numbers are turned as they are
 * stored.
 */
final class TurnedJpeg {

    /** Photoshop's "maximum" begins here: the loss is below the grain of the picture. */
    private static final float QUALITY = 0.95f;
    private static final int END_OF_SEGMENTS = 0xDA;

    private TurnedJpeg() {
    }

    /** The file, looked at as it is stored; empty where the JDK cannot decode it. */
    static Optional<byte[]> of(JpegFile file) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("jpeg").next();
        try (MemoryCacheImageInputStream in =
                new MemoryCacheImageInputStream(new ByteArrayInputStream(file.content()))) {
            reader.setInput(in, true, true);
            byte[] turned = written(turned(reader.readRaster(0, null), file.orientation()));
            return Optional.of(withSegments(file.content(), turned));
        } catch (IOException | RuntimeException e) {
            // The JDK throws both for some valid files; the caller handles them.
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static Raster turned(Raster stored, Orientation orientation) {
        int wide = stored.getWidth();
        int high = stored.getHeight();
        int bands = stored.getNumBands();
        boolean onSide = orientation.isOnItsSide();
        int width = onSide ? high : wide;
        WritableRaster turned = Raster.createInterleavedRaster(
                new DataBufferByte(wide * high * bands),
                width,
                onSide ? wide : high,
                width * bands,
                bands,
                offsets(bands),
                new Point());
        int[] row = new int[wide * bands];
        int[] pixel = new int[bands];
        for (int y = 0; y < high; y++) {
            stored.getPixels(0, y, wide, 1, row);
            for (int x = 0; x < wide; x++) {
                System.arraycopy(row, x * bands, pixel, 0, bands);
                int across = orientation.isMirrored() ? wide - 1 - x : x;
                switch (orientation.degrees()) {
                    case 0 -> turned.setPixel(across, y, pixel);
                    case 90 -> turned.setPixel(high - 1 - y, across, pixel);
                    case 180 -> turned.setPixel(wide - 1 - across, high - 1 - y, pixel);
                    default -> turned.setPixel(y, wide - 1 - across, pixel);
                }
            }
        }
        return turned;
    }

    private static int[] offsets(int bands) {
        int[] offsets = new int[bands];
        Arrays.setAll(offsets, i -> i);
        return offsets;
    }

    private static byte[] written(Raster raster) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(raster, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Keeps the markers that define the colours, those of JFIF and Adobe and the profile, but not Exif. */
    private static byte[] withSegments(byte[] from, byte[] turned) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(turned.length);
        out.write(turned, 0, 2);
        int at = 2;
        while ((from[at + 1] & 0xFF) != END_OF_SEGMENTS) {
            int marker = from[at + 1] & 0xFF;
            int length = marker == 0xFF ? -1 : (from[at + 2] & 0xFF) << 8 | from[at + 3] & 0xFF;
            if (marker == 0xE0 || marker == 0xE2 || marker == 0xEE) {
                out.write(from, at, 2 + length);
            }
            at += 2 + length;
        }
        int own = 2;
        // The writer may have put a JFIF marker of its own first.
        while ((turned[own + 1] & 0xF0) == 0xE0) {
            own += 2 + ((turned[own + 2] & 0xFF) << 8 | turned[own + 3] & 0xFF);
        }
        out.write(turned, own, turned.length - own);
        return out.toByteArray();
    }
}
