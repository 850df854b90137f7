package org.colophon.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Facts about a picture that are not printed with it. All of them are optional.
 *
 * @param uri its lasting name, where it has one
 * @param taken when it was taken or drawn, where known
 * @param place where it was taken, where known
 * @param rights who has the rights in it
 * @param extra data of other programs
 */
public record PictureInfo(
        @Nullable String uri,
        @Nullable Moment taken,
        @Nullable String place,
        Rights rights,
        Datum.Fields extra) {

    /** Nothing is known. */
    public static final PictureInfo NONE = new PictureInfo(null, null, null, Rights.NONE, Datum.Fields.NONE);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the name is no absolute URI or the place is blank
     */
    public PictureInfo {
        Require.uri(uri, "the lasting name of a picture");
        Require.nothingOrText(place, "the place of a picture");
        Objects.requireNonNull(rights, "rights");
        Objects.requireNonNull(extra, "extra");
    }

    /**
     * The same with another name.
     *
     * @param other an absolute URI
     * @return the information
     */
    public PictureInfo withUri(@Nullable String other) {
        return new PictureInfo(other, taken, place, rights, extra);
    }

    /**
     * The same taken at another time.
     *
     * @param other when
     * @return the information
     */
    public PictureInfo withTaken(@Nullable Moment other) {
        return new PictureInfo(uri, other, place, rights, extra);
    }

    /**
     * The same taken at another place.
     *
     * @param other where
     * @return the information
     */
    public PictureInfo withPlace(@Nullable String other) {
        return new PictureInfo(uri, taken, other, rights, extra);
    }

    /**
     * The same with other rights.
     *
     * @param other the rights
     * @return the information
     */
    public PictureInfo withRights(Rights other) {
        return new PictureInfo(uri, taken, place, other, extra);
    }

    /**
     * The same with other data of other programs.
     *
     * @param other the data
     * @return the information
     */
    public PictureInfo withExtra(Datum.Fields other) {
        return new PictureInfo(uri, taken, place, rights, other);
    }
}
