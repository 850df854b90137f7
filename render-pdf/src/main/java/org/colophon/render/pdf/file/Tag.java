package org.colophon.render.pdf.file;

import org.colophon.model.ParagraphKind;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureTreeRoot;

/**
 * The kinds of elements in the structure of a file (ISO 32000-1, 14.8.4), and ours, each with the standard kind that
 * readers take it for.
 */
enum Tag {
    DOCUMENT("Document"), ART("Art"), SECT("Sect"), DIV("Div"),
    H1("H1"), H2("H2"), H3("H3"), H4("H4"), H5("H5"), H6("H6"),
    P("P"), BLOCK_QUOTE("BlockQuote"), NOTE("Note"), CAPTION("Caption"), FIGURE("Figure"), TOC("TOC"), TOCI("TOCI"),
    L("L"), LI("LI"), LBL("Lbl"), L_BODY("LBody"),
    TABLE("Table"), T_HEAD("THead"), T_BODY("TBody"), TR("TR"), TH("TH"), TD("TD"),
    SPAN("Span"), REFERENCE("Reference"), LINK("Link"), CODE("Code"), RUBY("Ruby"), RB("RB"), RT("RT"),
    KICKER("Kicker", "P"),
    DECK("Deck", "P"),
    CREDITS("Credits", "P"),
    BYLINE("Byline", "P"),
    ATTRIBUTION("Attribution", "P"),
    ADDRESSEE("Addressee", "P"), CLAUSE("Clause", "P"), ENCLOSURE("Enclosure", "P"), RELEASE("Release", "P"),
    SIGNATURE("Signature", "P"), DAY("Day", "P"), CENTERED("Centered", "P"), FLUSH_END("FlushEnd", "P"),
    TURN("Turn", "P"), VERSE("Verse", "P"), LISTING("Listing", "P"),
    JUMP_NOTE("JumpNote", "P"), JUMP_LINE("JumpLine", "P"),
    LABEL("Label", "P"),
    PULL_QUOTE("PullQuote", "BlockQuote"), EDITOR_NOTE("EditorNote", "Sect"), SIDEBAR("Sidebar", "Sect");

    private static final int DEEPEST = 6;

    private final String word;
    private final String standard;

    Tag(String word) {
        this(word, word);
    }

    Tag(String word, String standard) {
        this.word = word;
        this.standard = standard;
    }

    PdfName pdfName() {
        return new PdfName(word);
    }

    static Tag heading(int level) {
        return valueOf("H" + Math.min(DEEPEST, level));
    }

    static Tag of(ParagraphKind kind) {
        return switch (kind) {
            case TEXT -> P;
            case ADDRESSEE -> ADDRESSEE;
            case CLAUSE -> CLAUSE;
            case ENCLOSURE -> ENCLOSURE;
            case SIGNATURE -> SIGNATURE;
            case DAY -> DAY;
            case RELEASE -> RELEASE;
            case CENTERED -> CENTERED;
            case FLUSH_END -> FLUSH_END;
        };
    }

    boolean isHeading() {
        return ordinal() >= H1.ordinal() && ordinal() <= H6.ordinal();
    }

    /** The level of a heading. */
    int level() {
        return ordinal() - H1.ordinal() + 1;
    }

    /** Writes the map of roles: the standard types of our own kinds of elements. */
    static void mapRoles(PdfStructureTreeRoot root) {
        for (Tag tag : values()) {
            if (!tag.word.equals(tag.standard)) {
                root.mapRole(tag.pdfName(), new PdfName(tag.standard));
            }
        }
    }
}
