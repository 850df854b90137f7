package org.colophon.render.picture;

import java.io.IOException;

/** A picture that cannot be printed. Its message goes on from the picture's name: "is broken: its rows are cut off". */
public final class UnreadablePictureException extends IOException {

    private static final long serialVersionUID = 1L;

    /**
     * A fault of a picture.
     *
     * @param fault the fault, as a sentence without its subject
     */
    public UnreadablePictureException(String fault) {
        super(fault);
    }

    static UnreadablePictureException broken(String how) {
        return new UnreadablePictureException("is broken: " + how);
    }
}
