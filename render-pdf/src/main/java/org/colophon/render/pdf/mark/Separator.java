package org.colophon.render.pdf.mark;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Image;

/** Separates pictures of red, green and blue into the four inks of a printing condition. Grey ones are black ink already. */
final class Separator {

    /** From linear sRGB to XYZ under D50, the white of profiles (IEC 61966-2-1, adapted by Bradford). */
    private static final double[][] TO_XYZ = {
        {0.4360747, 0.3850649, 0.1430804}, {0.2225045, 0.7168786, 0.0606169}, {0.0139322, 0.0971045, 0.7141733}};
    private static final double[] WHITE = {0.9642, 1, 0.8249};
    private static final double[] LINEAR = linear();

    private final SeparationTable table;

    private Separator(SeparationTable table) {
        this.table = table;
    }

    static Separator of(Intent intent) {
        try (InflaterInputStream profile = new InflaterInputStream(new ByteArrayInputStream(intent.profile()))) {
            return new Separator(new SeparationTable(profile.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] linear() {
        double[] linear = new double[256];
        for (int i = 0; i < 256; i++) {
            double value = i / 255.0;
            linear[i] = value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
        }
        return linear;
    }

    /** The picture in four inks; as it is where it has them already, or only black. */
    Image separated(byte[] picture) throws IOException, DocumentException {
        Image given = Image.getInstance(picture);
        BufferedImage decoded = given.getColorspace() == 4 ? null : decoded(picture);
        return decoded == null || isGrey(decoded) ? given : separated(decoded);
    }

    private static @Nullable BufferedImage decoded(byte[] picture) throws IOException {
        // Without a file in the folder for temporary ones; reading closes the stream.
        return ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(picture)));
    }

    private static boolean isGrey(BufferedImage image) {
        return image.getType() == BufferedImage.TYPE_BYTE_GRAY || image.getType() == BufferedImage.TYPE_USHORT_GRAY;
    }

    private Image separated(BufferedImage image) throws DocumentException, IOException {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] inks = new byte[width * height * 4];
        byte[] alpha = new byte[width * height];
        int last = -1;
        for (int y = 0; y < height; y++) {
            int[] row = image.getRGB(0, y, width, 1, null, 0, width);
            for (int x = 0; x < width; x++) {
                int at = y * width + x;
                alpha[at] = (byte) (row[x] >>> 24);
                // Pictures have many runs of one colour.
                if (at > 0 && (row[x] & 0xFFFFFF) == last) {
                    System.arraycopy(inks, at * 4 - 4, inks, at * 4, 4);
                } else {
                    inks(row[x], inks, at * 4);
                }
                last = row[x] & 0xFFFFFF;
            }
        }
        Image separated = Image.getInstance(width, height, 4, 8, inks);
        if (image.getColorModel().hasAlpha()) {
            Image mask = Image.getInstance(width, height, 1, 8, alpha);
            mask.makeMask();
            separated.setImageMask(mask);
        }
        return separated;
    }

    private void inks(int rgb, byte[] to, int at) {
        double[] f = new double[3];
        for (int i = 0; i < 3; i++) {
            double xyz = TO_XYZ[i][0] * LINEAR[rgb >> 16 & 0xFF] + TO_XYZ[i][1] * LINEAR[rgb >> 8 & 0xFF] + TO_XYZ[i][2] * LINEAR[rgb & 0xFF];
            double share = xyz / WHITE[i];
            // CIE 15: a straight line near black.
            f[i] = share > 216.0 / 24389 ? StrictMath.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
        }
        table.inks(116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2]), to, at);
    }
}
