package org.colophon.model;

import org.jspecify.annotations.Nullable;

/**
 * A work as other systems know it, for longer than an edition and its positional ids last.
 *
 * @param uri its lasting name, such as {@code urn:newsml:example.org:20261123:4711}, where it has one
 * @param version the version of it, where told: higher ones replace lower ones
 * @param modified when it was changed last, where known
 * @param status whether it may be used, where told
 * @param embargo until when it must not be published, where told
 */
public record Identity(
        @Nullable String uri,
        @Nullable String version,
        @Nullable Moment modified,
        @Nullable Status status,
        @Nullable Moment embargo) {

    /** Whether something may be published. The words are those of IPTC's publishing status, and one for work on it. */
    public enum Status {
        /** Not finished. */
        DRAFT,
        /** Finished, and not to be published for now. */
        WITHHELD,
        /** Free to be published. */
        USABLE,
        /** Withdrawn: not to be published, nor to be kept so. */
        CANCELED
    }

    /** Nothing is known of it. */
    public static final Identity NONE = new Identity(null, null, null, null, null);

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the name is no absolute URI, or the version is blank
     */
    public Identity {
        Require.uri(uri, "the lasting name of a work");
        Require.nothingOrText(version, "a version");
    }

    /**
     * A work of this name.
     *
     * @param uri an absolute URI
     * @return the identity
     */
    public static Identity of(String uri) {
        return NONE.withUri(uri);
    }

    /**
     * The same with another name.
     *
     * @param other an absolute URI
     * @return the identity
     */
    public Identity withUri(@Nullable String other) {
        return new Identity(other, version, modified, status, embargo);
    }

    /**
     * The same in another version.
     *
     * @param other the version
     * @return the identity
     */
    public Identity withVersion(@Nullable String other) {
        return new Identity(uri, other, modified, status, embargo);
    }

    /**
     * The same with another day or hour of its last change.
     *
     * @param other when
     * @return the identity
     */
    public Identity withModified(@Nullable Moment other) {
        return new Identity(uri, version, other, status, embargo);
    }

    /**
     * The same with another status.
     *
     * @param other the status
     * @return the identity
     */
    public Identity withStatus(@Nullable Status other) {
        return new Identity(uri, version, modified, other, embargo);
    }

    /**
     * The same with another embargo.
     *
     * @param other until when
     * @return the identity
     */
    public Identity withEmbargo(@Nullable Moment other) {
        return new Identity(uri, version, modified, status, other);
    }
}
