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
     * The stored width of the picture.
     *
     * @return pixels
     */
    int width();

    /**
     * The stored height of the picture.
     *
     * @return pixels
     */
    int height();

    /**
     * The memory that its decoded pixels take.
     *
     * @return bytes
     */
    long decodedBytes();
}
