package org.colophon.render.picture;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** A PNG file. Its chunks are whole and its rows are all there. */
public final class PngFile implements PictureFile {

    /** The channels of a pixel, by the number of the colour type (PNG 1.2, section 4.1.1). */
    public enum Kind {
        /** Lightness. */
        GREY(0, 1),
        /** Red, green, blue. */
        RGB(2, 3),
        /** A number in the palette. */
        PALETTE(3, 1),
        /** Lightness and opacity. */
        GREY_ALPHA(4, 2),
        /** Red, green, blue and opacity. */
        RGB_ALPHA(6, 4);

        private final int number;
        private final int samples;

        Kind(int number, int samples) {
            this.number = number;
            this.samples = samples;
        }

        static Optional<Kind> of(int number) {
            return Arrays.stream(values()).filter(kind -> kind.number == number).findFirst();
        }

        /**
         * The count of numbers that make a pixel.
         *
         * @return samples, with that of opacity
         */
        public int samples() {
            return samples;
        }

        /**
         * Whether each pixel says how opaque it is.
         *
         * @return true if its last sample is that of opacity
         */
        public boolean hasAlpha() {
            return this == GREY_ALPHA || this == RGB_ALPHA;
        }
    }

    /**
     * The values of the first chunk.
     *
     * @param width in pixels
     * @param height in pixels
     * @param depth bits of a sample
     * @param kind the channels of a pixel
     * @param interlaced whether the picture is stored in seven passes
     */
    public record Header(int width, int height, int depth, Kind kind, boolean interlaced) {

        int bitsPerPixel() {
            return depth * kind.samples();
        }

        /**
         * Returns the same with another value of {@code width}.
         *
         * @param other in pixels
         * @return the copy
         */
        public Header withWidth(int other) {
            return new Header(other, height, depth, kind, interlaced);
        }

        /**
         * Returns the same with another value of {@code height}.
         *
         * @param other in pixels
         * @return the copy
         */
        public Header withHeight(int other) {
            return new Header(width, other, depth, kind, interlaced);
        }

        /**
         * Returns the same with another value of {@code depth}.
         *
         * @param other bits of a sample
         * @return the copy
         */
        public Header withDepth(int other) {
            return new Header(width, height, other, kind, interlaced);
        }

        /**
         * Returns the same with another value of {@code kind}.
         *
         * @param other the channels of a pixel
         * @return the copy
         */
        public Header withKind(Kind other) {
            return new Header(width, height, depth, other, interlaced);
        }

        /**
         * Returns the same with another value of {@code interlaced}.
         *
         * @param other whether the picture is stored in seven passes
         * @return the copy
         */
        public Header withInterlaced(boolean other) {
            return new Header(width, height, depth, kind, other);
        }
    }

    /** A larger profile is no profile: those of presses have half a megabyte. */
    private static final int LARGEST_PROFILE = 4 << 20;

    private final byte[] content;
    private final Header header;
    private final List<PngChunk> chunks;

    PngFile(byte[] content, Header header, List<PngChunk> chunks) {
        this.content = content;
        this.header = header;
        this.chunks = List.copyOf(chunks);
    }

    @Override
    public byte[] content() {
        return content;
    }

    /**
     * Returns the values of its first chunk.
     *
     * @return the header
     */
    public Header header() {
        return header;
    }

    @Override
    public String mediaType() {
        return "image/png";
    }

    @Override
    public String extension() {
        return "png";
    }

    @Override
    public int width() {
        return header.width();
    }

    @Override
    public int height() {
        return header.height();
    }

    @Override
    public long decodedBytes() {
        return ((long) header.width() * header.bitsPerPixel() + 7) / 8 * header.height();
    }

    /**
     * The colours of its palette.
     *
     * @return red, green and blue of each; empty if it has none
     */
    public byte[] palette() {
        return data("PLTE");
    }

    /**
     * Returns the transparent colours of a picture without an alpha channel.
     *
     * @return opacities of the palette's first colours, or the samples of the one colour that is not seen; empty where
     *     all is opaque
     */
    public byte[] transparency() {
        return header.kind().hasAlpha() ? new byte[0] : data("tRNS");
    }

    /**
     * The rows as they are compressed.
     *
     * @return one stream of zlib
     */
    public byte[] rows() {
        ByteArrayOutputStream rows = new ByteArrayOutputStream(content.length);
        for (PngChunk chunk : chunks) {
            if (chunk.type().equals("IDAT")) {
                rows.write(content, chunk.from(), chunk.length());
            }
        }
        return rows.toByteArray();
    }

    List<PngChunk> chunks() {
        return chunks;
    }

    /**
     * Returns the ICC profile of its colours.
     *
     * @return the profile; empty if it has none, or a damaged or unreasonably large one
     */
    public byte[] profile() {
        byte[] packed = data("iCCP");
        int name = 0;
        while (name < packed.length && packed[name] != 0) {
            name++;
        }
        // A name, a zero, the method of compression, which is 0 (PNG 1.2, section 4.2.2.4).
        return name + 2 < packed.length ? inflated(Arrays.copyOfRange(packed, name + 2, packed.length)) : new byte[0];
    }

    private static byte[] inflated(byte[] packed) {
        Inflater inflater = new Inflater();
        inflater.setInput(packed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 13];
        try {
            while (!inflater.finished()
                    && !inflater.needsInput()
                    && !inflater.needsDictionary()
                    && out.size() <= LARGEST_PROFILE) {
                out.write(buffer, 0, inflater.inflate(buffer));
            }
            return inflater.finished() ? out.toByteArray() : new byte[0];
        } catch (DataFormatException e) {
            // Programs that show pictures take one with a damaged profile as one without.
            return new byte[0];
        } finally {
            inflater.end();
        }
    }

    private byte[] data(String type) {
        return chunks.stream()
                .filter(chunk -> chunk.type().equals(type))
                .findFirst()
                .map(chunk -> Arrays.copyOfRange(content, chunk.from(), chunk.from() + chunk.length()))
                .orElse(new byte[0]);
    }
}
