package org.colophon.model;

/** The part that a paragraph plays in a text: most are running text, and the others belong to notices and letters. */
public enum ParagraphKind {
    /** Running text. */
    TEXT,
    /** Those that a notice or letter is addressed to: 各乡镇人民政府：. Set flush, without an indent. */
    ADDRESSEE,
    /** A numbered clause of a law or notice: 第三条 …. */
    CLAUSE,
    /** The list of enclosures of a notice: 附件：1. …. */
    ENCLOSURE,
    /** The body or person that signs at the end of a notice or letter. Set at the end of its line. */
    SIGNATURE,
    /** The day on which it was signed. Set at the end of its line, below the signature. */
    DAY,
    /** Says who may see a notice: （此件公开发布）. */
    RELEASE,
    /** Words that their author set in the middle. */
    CENTERED,
    /** Words that their author set at the end of the line. */
    FLUSH_END
}
