package org.colophon.render.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures that tests print. */
public final class Samples {

    private Samples() {
    }

    /** A picture that is seen through in part. */
    public static byte[] glass() {
        return png(BufferedImage.TYPE_INT_ARGB, new Color(200, 40, 30, 120), 60, 40);
    }

    /** A picture of one colour. */
    public static byte[] plain(Color color, int width, int height) {
        return png(BufferedImage.TYPE_INT_RGB, color, width, height);
    }

    private static byte[] png(int type, Color color, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, width, height);
        graphics.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
