package org.colophon.render.docx.word;

/** The tags of content controls that are more than the id of a block or credit. */
public final class ControlTag {

    /** The tag of text that the document adds to the edition. It is not read back. */
    public static final String ADDED = "colophon:added";
    /**
     * The tag of the frame of a missing picture, which is not read back either. Its first line is followed by the
     * description of the picture.
     */
    public static final String FRAME = "colophon:picture";
    /** The prefix of the tags of slug fields. */
    public static final String SLUG = "slug:";

    private ControlTag() {
    }
}
