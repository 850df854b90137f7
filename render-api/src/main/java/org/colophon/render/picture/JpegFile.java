package org.colophon.render.picture;

import java.util.Objects;

/**
 * A JPEG file of 8 bits, baseline or progressive. Its scans are whole.
 *
 * @param content its bytes; not to be changed
 * @param frame size and colours
 * @param colours how its colours are stored
 * @param orientation position of the camera
 * @param profile the ICC profile of its colours; empty if it has none
 */
public record JpegFile(byte[] content, Frame frame, Colours colours, Orientation orientation, byte[] profile)
        implements PictureFile {

    /** The storage of colours, as decoders guess it from the file's markers. */
    public enum Colours {
        /** Lightness. */
        GREY,
        /** Red, green, blue, turned into brightness and two differences. */
        BRIGHTNESS,
        /** Red, green, blue as they are. */
        PLAIN,
        /** Four inks, as they are. */
        INKS,
        /** Four inks, upside down, as Photoshop writes them. */
        INKS_INVERTED
    }

    /**
     * The values of the frame header.
     *
     * @param width in pixels
     * @param height in pixels
     * @param components how many numbers make a pixel
     */
    public record Frame(int width, int height, int components) { }

    /** Rejects null. */
    public JpegFile {
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(frame, "frame");
        Objects.requireNonNull(colours, "colours");
        Objects.requireNonNull(orientation, "orientation");
        Objects.requireNonNull(profile, "profile");
    }

    @Override
    public String mediaType() {
        return "image/jpeg";
    }

    @Override
    public String extension() {
        return "jpg";
    }

    @Override
    public int width() {
        return frame.width();
    }

    @Override
    public int height() {
        return frame.height();
    }

    @Override
    public long decodedBytes() {
        return (long) frame.width() * frame.height() * frame.components();
    }

    /**
     * Returns the same with another value of {@code content}.
     *
     * @param other its bytes; not to be changed
     * @return the copy
     */
    public JpegFile withContent(byte[] other) {
        return new JpegFile(other, frame, colours, orientation, profile);
    }

    /**
     * Returns the same with another value of {@code frame}.
     *
     * @param other size and colours
     * @return the copy
     */
    public JpegFile withFrame(Frame other) {
        return new JpegFile(content, other, colours, orientation, profile);
    }

    /**
     * Returns the same with another value of {@code colours}.
     *
     * @param other how its colours are stored
     * @return the copy
     */
    public JpegFile withColours(Colours other) {
        return new JpegFile(content, frame, other, orientation, profile);
    }

    /**
     * Returns the same with another value of {@code orientation}.
     *
     * @param other position of the camera
     * @return the copy
     */
    public JpegFile withOrientation(Orientation other) {
        return new JpegFile(content, frame, colours, other, profile);
    }

    /**
     * Returns the same with another value of {@code profile}.
     *
     * @param other the ICC profile of its colours; empty if it has none
     * @return the copy
     */
    public JpegFile withProfile(byte[] other) {
        return new JpegFile(content, frame, colours, orientation, other);
    }
}
