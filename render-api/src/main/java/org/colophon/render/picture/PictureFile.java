package org.colophon.render.picture;

/** A picture file that was read and proved: everything that its header promises is in it. */
public sealed interface PictureFile permits PngFile, JpegFile, GifFile {

    /**
     * The file.
     *
     * @return its bytes; not to be changed
     */
    byte[] content();

    /**
     * The type of the file, by its content and not by its name.
     *
     * @return a media type
     */
    String mediaType();

    /**
     * The extension of that type.
     *
     * @return the extension, without a dot
     */
    String extension();

    /**
     * How wide the picture is stored.
     *
     * @return pixels
     */
    int width();

    /**
     * How high the picture is stored.
     *
     * @return pixels
     */
    int height();

    /**
     * How much room its pixels take when they are decoded.
     *
     * @return bytes
     */
    long decodedBytes();
}
