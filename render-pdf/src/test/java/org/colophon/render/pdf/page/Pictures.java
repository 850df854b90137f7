package org.colophon.render.pdf.page;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Small pictures for tests, sound and broken. */
final class Pictures {

    private Pictures() {
    }

    static byte[] png(int width, int height) {
        return encoded("png", width, height);
    }

    static byte[] jpeg(int width, int height) {
        return encoded("jpg", width, height);
    }

    private static byte[] encoded(String format, int width, int height) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JPEG that says how its camera was held, after its first marker. */
    static byte[] turned(int width, int height, int orientation) {
        byte[] plain = jpeg(width, height);
        byte[] exif = {(byte) 0xFF, (byte) 0xE1, 0, 34, 'E', 'x', 'i', 'f', 0, 0, 'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1,
            0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation, 0, 0, 0, 0, 0, 0};
        ByteBuffer whole = ByteBuffer.allocate(plain.length + exif.length);
        whole.put(plain, 0, 2).put(exif).put(plain, 2, plain.length - 2);
        return whole.array();
    }

    /** A PNG of few bytes whose header claims so many pixels, its sum put right. */
    static byte[] claiming(int width, int height) {
        byte[] picture = png(4, 4);
        ByteBuffer buffer = ByteBuffer.wrap(picture);
        buffer.putInt(16, width).putInt(20, height);
        CRC32 sum = new CRC32();
        sum.update(picture, 12, 17);
        buffer.putInt(29, (int) sum.getValue());
        return picture;
    }
}
