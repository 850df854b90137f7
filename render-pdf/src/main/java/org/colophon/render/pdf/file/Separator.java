package org.colophon.render.pdf.file;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.colophon.render.picture.GifFile;
import org.colophon.render.picture.JpegFile;
import org.colophon.render.picture.Picture;
import org.colophon.render.picture.PictureFile;
import org.colophon.render.picture.PngFile;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStream;

/**
 * Separates pictures of red, green and blue into the four inks of a printing condition. Grey ones are black ink
 * already.
 */
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

    /** Converts a picture to four inks; empty if it has them already, is pure black, or cannot be decoded. */
    Optional<PictureStreams> separated(Picture picture) throws IOException {
        return isInInks(picture.file()) ? Optional.empty() : separated(decoded(picture.file()));
    }

    /**
     * Whether the colours of a picture must be converted but cannot be: pictures that the JDK rejects are printed
     * unchanged.
     */
    static boolean refuses(Picture picture) {
        return !isInInks(picture.file()) && decoded(picture.file()).isEmpty();
    }

    private static boolean isInInks(PictureFile file) {
        return switch (file) {
            case PngFile it -> it.header().kind() == PngFile.Kind.GREY || it.header().kind() == PngFile.Kind.GREY_ALPHA;
            case JpegFile it -> it.frame().components() != 3;
            case GifFile it -> false;
        };
    }

    private static Optional<BufferedImage> decoded(PictureFile file) {
        try {
            return switch (file) {
                case GifFile it -> Optional.of(frame(it));
                // Without a file in the folder for temporary ones; reading closes the stream.
                case PngFile it ->
                    Optional.ofNullable(
                            ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(it.content()))));
                case JpegFile it ->
                    Optional.ofNullable(
                            ImageIO.read(new MemoryCacheImageInputStream(new ByteArrayInputStream(it.content()))));
            };
        } catch (IOException | RuntimeException e) {
            // The JDK throws both for some valid files, such as those with a profile of another size.
            return Optional.empty();
        }
    }

    /** The JDK ignores the position of the frame on its screen. */
    private static BufferedImage frame(GifFile file) throws IOException {
        BufferedImage image = new BufferedImage(file.width(), file.height(), BufferedImage.TYPE_INT_ARGB);
        byte[] palette = file.palette();
        short[] pixels = file.pixels();
        for (int i = 0; i < pixels.length; i++) {
            int at = pixels[i] * 3;
            if (at >= 0 && at < palette.length) {
                int rgb = (palette[at] & 0xFF) << 16 | (palette[at + 1] & 0xFF) << 8 | palette[at + 2] & 0xFF;
                image.setRGB(i % file.width(), i / file.width(), 0xFF << 24 | rgb);
            }
        }
        return image;
    }

    private Optional<PictureStreams> separated(Optional<BufferedImage> decoded) throws IOException {
        if (decoded.isEmpty()) {
            return Optional.empty();
        }
        BufferedImage image = decoded.get();
        int width = image.getWidth();
        byte[] inks = new byte[width * 4];
        byte[] alpha = new byte[width];
        try (Deflated colours = new Deflated(); Deflated opacity = new Deflated()) {
            for (int y = 0; y < image.getHeight(); y++) {
                row(image.getRGB(0, y, width, 1, null, 0, width), inks, alpha);
                colours.write(inks, inks.length);
                opacity.write(alpha, alpha.length);
            }
            PdfStream pixels =
                    PictureStreams.image(colours.finished(), width, image.getHeight(), 8, PdfName.DEVICECMYK);
            return Optional.of(new PictureStreams(
                    pixels,
                    !image.getColorModel().hasAlpha()
                            ? Optional.empty()
                            : Optional.of(PictureStreams.image(
                                    opacity.finished(), width, image.getHeight(), 8, PdfName.DEVICEGRAY))));
        }
    }

    private void row(int[] row, byte[] inks, byte[] alpha) {
        for (int x = 0; x < row.length; x++) {
            alpha[x] = (byte) (row[x] >>> 24);
            // Pictures have many runs of one colour.
            if (x > 0 && (row[x] & 0xFFFFFF) == (row[x - 1] & 0xFFFFFF)) {
                System.arraycopy(inks, x * 4 - 4, inks, x * 4, 4);
            } else {
                inks(row[x], inks, x * 4);
            }
        }
    }

    private void inks(int rgb, byte[] to, int at) {
        double[] f = new double[3];
        for (int i = 0; i < 3; i++) {
            double xyz = TO_XYZ[i][0] * LINEAR[rgb >> 16 & 0xFF]
                    + TO_XYZ[i][1] * LINEAR[rgb >> 8 & 0xFF]
                    + TO_XYZ[i][2] * LINEAR[rgb & 0xFF];
            double share = xyz / WHITE[i];
            // CIE 15: a straight line near black.
            f[i] = share > 216.0 / 24389 ? StrictMath.cbrt(share) : (24389.0 / 27 * share + 16) / 116;
        }
        table.inks(116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2]), to, at);
    }
}
