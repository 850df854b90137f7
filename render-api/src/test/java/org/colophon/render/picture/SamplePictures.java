package org.colophon.render.picture;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.awt.image.RenderedImage;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntBinaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * Pictures of every kind, for tests of everything that prints them. All show the same four squares in as many colours
 * as they have.
 */
public final class SamplePictures {

    /** Width and height of those of {@link #everyKind()}: no multiple of 8. */
    public static final int WIDTH = 37;
    /** Height of those of {@link #everyKind()}. */
    public static final int HEIGHT = 23;

    /** Colours of the squares: white, red, blue, near black. */
    private static final int[] COLOURS = {0xFFFFFF, 0xD02010, 0x1040C0, 0x101418};

    private SamplePictures() {
    }

    /**
     * A picture and its description.
     *
     * @param content the file
     * @param argb the colour of each pixel, with its opacity
     */
    public record Sample(byte[] content, IntBinaryOperator argb) { }

    /** Which square a pixel is in. */
    private static int square(int x, int y) {
        return (x * 2 / WIDTH) + 2 * (y * 2 / HEIGHT);
    }

    private static int channel(int colour, int index) {
        return COLOURS[colour] >> 16 - 8 * index & 0xFF;
    }

    /**
     * A picture in red, green and blue.
     *
     * @param width in pixels
     * @param height in pixels
     * @return a PNG file
     */
    public static byte[] png(int width, int height) {
        return new PngMaker(width, height)
                .header(8, 2, 0)
                .picture(8, 3, false, (x, y, s) -> (x * 7 + y * 3 + s * 60) & 0xFF)
                .end();
    }

    /**
     * A picture in red, green and blue.
     *
     * @param width in pixels
     * @param height in pixels
     * @return a JPEG file
     */
    public static byte[] jpeg(int width, int height) {
        return encoded(painted(width, height, BufferedImage.TYPE_INT_RGB), "jpg", false);
    }

    /**
     * Every kind of picture that is printed.
     *
     * @return pictures by their descriptions
     */
    public static Map<String, Sample> everyKind() {
        Map<String, Sample> kinds = new LinkedHashMap<>();
        for (int interlaced = 0; interlaced < 2; interlaced++) {
            String passes = interlaced == 1 ? " interlaced" : "";
            for (int depth : new int[] {1, 2, 4, 8, 16}) {
                kinds.put("png grey " + depth + passes, grey(depth, interlaced, false));
                kinds.put("png grey keyed " + depth + passes, grey(depth, interlaced, true));
            }
            for (int depth : new int[] {8, 16}) {
                kinds.put("png rgb " + depth + passes, colours(depth, interlaced, 2, false));
                kinds.put("png rgb keyed " + depth + passes, colours(depth, interlaced, 2, true));
                kinds.put("png rgb alpha " + depth + passes, colours(depth, interlaced, 6, false));
                kinds.put("png grey alpha " + depth + passes, colours(depth, interlaced, 4, false));
            }
            for (int depth : new int[] {1, 2, 4, 8}) {
                kinds.put("png palette " + depth + passes, palette(depth, interlaced, false));
                kinds.put("png palette see-through " + depth + passes, palette(depth, interlaced, true));
            }
        }
        kinds.put("gif", new Sample(encoded(indexed(), "gif", false), (x, y) -> 0xFF000000 | COLOURS[square(x, y)]));
        kinds.put(
                "gif on a screen",
                new Sample(gifOnAScreen(), (x, y) -> x == 0 || y == 0 ? 0 : 0xFF000000 | COLOURS[1]));
        return kinds;
    }

    private static Sample grey(int depth, int interlaced, boolean keyed) {
        int most = (1 << depth) - 1;
        PngMaker.Samples samples = (x, y, s) -> Math.min(most, square(x, y) * Math.max(1, most / 4));
        PngMaker maker = new PngMaker(WIDTH, HEIGHT).header(depth, 0, interlaced);
        if (keyed) {
            maker.chunk("tRNS", new byte[2]);
        }
        return new Sample(maker.picture(depth, 1, interlaced == 1, samples).end(), (x, y) -> {
            int value = samples.at(x, y, 0);
            return (keyed && value == 0 ? 0 : 0xFF000000) | (int) Math.round(value * 255.0 / most) * 0x010101;
        });
    }

    private static Sample colours(int depth, int interlaced, int type, boolean keyed) {
        boolean alpha = type > 2;
        int inks = type == 4 ? 1 : 3;
        PngMaker.Samples samples =
                (x, y, s) -> (s == inks ? 255 - square(x, y) * 60 : channel(square(x, y), s)) * (depth == 16 ? 257 : 1);
        PngMaker maker = new PngMaker(WIDTH, HEIGHT).header(depth, type, interlaced);
        if (keyed) {
            ByteBuffer key = ByteBuffer.allocate(6);
            for (int s = 0; s < 3; s++) {
                key.putShort((short) (channel(1, s) * (depth == 16 ? 257 : 1)));
            }
            maker.chunk("tRNS", key.array());
        }
        return new Sample(maker.picture(depth, inks + (alpha ? 1 : 0), interlaced == 1, samples).end(), (x, y) -> {
            int square = square(x, y);
            int opacity = keyed && square == 1 ? 0 : alpha ? 255 - square * 60 : 255;
            return opacity << 24 | (inks == 1 ? channel(square, 0) * 0x010101 : COLOURS[square]);
        });
    }

    /** Two colours of a palette of two are red and blue: no reader may take them for black and white. */
    private static Sample palette(int depth, int interlaced, boolean seenThrough) {
        int colours = Math.min(4, 1 << depth);
        byte[] table = new byte[colours * 3];
        for (int i = 0; i < table.length; i++) {
            table[i] = (byte) channel(i / 3 + (colours == 2 ? 1 : 0), i % 3);
        }
        PngMaker maker = new PngMaker(WIDTH, HEIGHT).header(depth, 3, interlaced).chunk("PLTE", table);
        if (seenThrough) {
            maker.chunk("tRNS", new byte[] {(byte) 0x80});
        }
        return new Sample(
                maker.picture(depth, 1, interlaced == 1, (x, y, s) -> square(x, y) % colours)
                        .end(),
                (x, y) -> {
                    int number = square(x, y) % colours;
                    return (seenThrough && number == 0 ? 0x80 : 0xFF) << 24 | COLOURS[number + (colours == 2 ? 1 : 0)];
                });
    }

    private static BufferedImage indexed() {
        byte[] red = new byte[4];
        byte[] green = new byte[4];
        byte[] blue = new byte[4];
        for (int i = 0; i < 4; i++) {
            red[i] = (byte) channel(i, 0);
            green[i] = (byte) channel(i, 1);
            blue[i] = (byte) channel(i, 2);
        }
        BufferedImage image = new BufferedImage(
                WIDTH,
                HEIGHT,
                BufferedImage.TYPE_BYTE_BINARY,
                new java.awt.image.IndexColorModel(2, 4, red, green, blue));
        paint(image);
        return image;
    }

    /** A frame that leaves the first row and column of its screen free. */
    private static byte[] gifOnAScreen() {
        BufferedImage red = new BufferedImage(
                WIDTH - 1,
                HEIGHT - 1,
                BufferedImage.TYPE_BYTE_INDEXED,
                new java.awt.image.IndexColorModel(
                        1, 2, new byte[] {0, (byte) 0xD0}, new byte[] {0, 0x20}, new byte[] {0, 0x10}));
        red.getRaster()
                .setPixels(
                        0,
                        0,
                        WIDTH - 1,
                        HEIGHT - 1,
                        java.util.stream.IntStream.generate(() -> 1)
                                .limit((WIDTH - 1L) * (HEIGHT - 1))
                                .toArray());
        byte[] gif = encoded(red, "gif", false);
        gif[6] = (byte) WIDTH;
        gif[8] = (byte) HEIGHT;
        int frame = 0;
        while (gif[frame] != 0x2C || gif[frame + 5] != WIDTH - 1 || gif[frame + 7] != HEIGHT - 1) {
            frame++;
        }
        gif[frame + 1] = 1;
        gif[frame + 3] = 1;
        return gif;
    }

    private static void paint(BufferedImage image) {
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                image.setRGB(x, y, 0xFF000000 | COLOURS[x * 2 / image.getWidth() + 2 * (y * 2 / image.getHeight())]);
            }
        }
    }

    private static BufferedImage painted(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        paint(image);
        return image;
    }

    /**
     * The kinds of JPEG files.
     *
     * @return files by their descriptions
     */
    public static Map<String, byte[]> jpegs() {
        Map<String, byte[]> kinds = new LinkedHashMap<>();
        BufferedImage rgb = painted(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        kinds.put("jpeg grey", encoded(painted(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY), "jpg", false));
        kinds.put("jpeg grey progressive", encoded(painted(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY), "jpg", true));
        kinds.put("jpeg", encoded(rgb, "jpg", false));
        kinds.put("jpeg progressive", encoded(rgb, "jpg", true));
        kinds.put(
                "jpeg with a profile",
                segment(
                        kinds.get("jpeg"),
                        0xE2,
                        ByteBuffer.allocate(20)
                                .put("ICC_PROFILE\0".getBytes(StandardCharsets.US_ASCII))
                                .array()));
        for (int orientation = 1; orientation <= 8; orientation++) {
            kinds.put("jpeg turned " + orientation, turned(WIDTH, HEIGHT, orientation));
        }
        kinds.put("jpeg cmyk", inks(-1));
        kinds.put("jpeg cmyk of adobe", inks(0));
        kinds.put("jpeg ycck of adobe", inks(2));
        return kinds;
    }

    /** The inks of the squares: cyan, magenta, yellow, black alone. */
    private static byte[] inks(int transform) {
        WritableRaster raster = Raster.createInterleavedRaster(0, WIDTH, HEIGHT, 4, null);
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int[] ink = new int[4];
                ink[square(x, y)] = 255;
                raster.setPixel(x, y, transform < 0 ? ink : stored(ink, transform));
            }
        }
        byte[] plain = encoded(new IIOImage(raster, null, null), false);
        if (transform < 0) {
            return plain;
        }
        return segment(plain, 0xEE, new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, (byte) transform});
    }

    /**
     * Adobe stores inks upside down; with a transform of 2 the first three, the right way up, as brightness and
     * differences.
     */
    private static int[] stored(int[] ink, int transform) {
        int[] upside = {255 - ink[0], 255 - ink[1], 255 - ink[2], 255 - ink[3]};
        if (transform == 0) {
            return upside;
        }
        double r = ink[0];
        double g = ink[1];
        double b = ink[2];
        return new int[] {
            clamped(0.299 * r + 0.587 * g + 0.114 * b),
            clamped(128 - 0.168736 * r - 0.331264 * g + 0.5 * b),
            clamped(128 + 0.5 * r - 0.418688 * g - 0.081312 * b),
            upside[3]
        };
    }

    private static int clamped(double value) {
        return (int) Math.max(0, Math.min(255, Math.round(value)));
    }

    /**
     * A JPEG file that says how its camera was held.
     *
     * @param width in pixels, as it is stored
     * @param height in pixels
     * @param orientation the number of Exif
     * @return the file
     */
    public static byte[] turned(int width, int height, int orientation) {
        return segment(jpeg(width, height), 0xE1, new byte[] {
            'E',
            'x',
            'i',
            'f',
            0,
            0,
            'M',
            'M',
            0,
            42,
            0,
            0,
            0,
            8,
            0,
            1,
            0x01,
            0x12,
            0,
            3,
            0,
            0,
            0,
            1,
            0,
            (byte) orientation,
            0,
            0,
            0,
            0,
            0,
            0
        });
    }

    /**
     * A JPEG file with one more segment behind its first marker.
     *
     * @param jpeg the file
     * @param marker number of the segment's marker
     * @param data its content
     * @return the file
     */
    public static byte[] segment(byte[] jpeg, int marker, byte[] data) {
        return ByteBuffer.allocate(jpeg.length + data.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (data.length + 2))
                .put(data)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    private static byte[] encoded(RenderedImage image, String format, boolean progressive) {
        if (format.equals("jpg")) {
            return encoded(new IIOImage(image, null, null), progressive);
        }
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] encoded(IIOImage image, boolean progressive) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (javax.imageio.stream.ImageOutputStream out =
                new javax.imageio.stream.MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(0.9f);
            writer.setOutput(out);
            writer.write(null, image, how);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
