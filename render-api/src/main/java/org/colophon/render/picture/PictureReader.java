package org.colophon.render.picture;

/**
 * Reads PNG, JPEG and GIF pictures, recognised by their content, not by their names. Pictures are checked completely,
 * so that no renderer meets a fault in them.
 */
public final class PictureReader {

    /** 100 megapixels: more is no picture for print but an attack on memory. */
    static final long MOST_PIXELS = 100_000_000;
    /** 256 MiB: the memory that programs need to show the picture. */
    static final long MOST_BYTES = 256L << 20;
    /** The greatest size of JPEG and GIF. A larger one is an invented header. */
    static final int LONGEST_SIDE = 0xFFFF;

    private PictureReader() {
    }

    /**
     * Reads and proves a picture.
     *
     * @param content the file; not to be changed afterwards
     * @return the picture
     * @throws UnreadablePictureException if it is of another kind, too large, broken or not complete
     */
    public static Picture read(byte[] content) throws UnreadablePictureException {
        Bytes bytes = new Bytes(content);
        if (bytes.startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n')) {
            return new Picture(PngReader.read(content), Orientation.UPRIGHT);
        }
        if (bytes.startsWith(0xFF, 0xD8, 0xFF)) {
            JpegFile jpeg = new JpegReader(content).read();
            return new Picture(jpeg, jpeg.orientation());
        }
        if (bytes.startsWith('G', 'I', 'F', '8', '7', 'a') || bytes.startsWith('G', 'I', 'F', '8', '9', 'a')) {
            return new Picture(GifReader.read(content), Orientation.UPRIGHT);
        }
        throw new UnreadablePictureException("is no PNG, JPEG or GIF picture" + other(bytes));
    }

    /** The name of the actual kind, for those that editors often receive. */
    private static String other(Bytes bytes) {
        if (bytes.length() == 0) {
            return " but an empty file";
        }
        if (bytes.startsWith('R', 'I', 'F', 'F') && bytes.holds(8, 'W', 'E', 'B', 'P')) {
            return " but WebP";
        }
        if (bytes.startsWith('I', 'I', 42, 0) || bytes.startsWith('M', 'M', 0, 42)) {
            return " but TIFF";
        }
        return bytes.holds(4, 'f', 't', 'y', 'p') ? " but HEIC or AVIF" : "";
    }

    /** Rejects pictures that would need too much memory, before they are decoded. */
    static void requireSize(int width, int height, long decodedBytes) throws UnreadablePictureException {
        if (width <= 0 || height <= 0) {
            throw UnreadablePictureException.broken("it says that it has " + width + " x " + height + " pixels");
        }
        if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
            throw new UnreadablePictureException("has " + width + " x " + height + " pixels; at most " + MOST_PIXELS
                    + " are printed, and " + LONGEST_SIDE + " in a row");
        }
        if (decodedBytes > MOST_BYTES) {
            throw new UnreadablePictureException(
                    "takes " + decodedBytes + " bytes when it is decoded; at most " + MOST_BYTES + " are allowed");
        }
    }
}
