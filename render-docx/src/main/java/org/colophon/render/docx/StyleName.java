package org.colophon.render.docx;

import org.colophon.model.style.TextElement;

/** The paragraph styles of a document, each with the setting it has from the print style. */
enum StyleName {
    KICKER("Kicker", "Kicker", TextElement.KICKER, 0),
    TITLE("Title", "Title", TextElement.TITLE, 0),
    DECK("Deck", "Deck", TextElement.DECK, 0),
    CREDIT("Credit", "Credit", TextElement.CREDIT, 0),
    LEAD("Lead", "Lead", TextElement.LEAD, 0),
    HEADING_1("Heading1", "heading 1", TextElement.HEADING, 1),
    HEADING_2("Heading2", "heading 2", TextElement.SUBHEADING, 2),
    HEADING_3("Heading3", "heading 3", TextElement.SUBHEADING, 3),
    HEADING_4("Heading4", "heading 4", TextElement.SUBHEADING, 4),
    BYLINE("Byline", "Byline", TextElement.BYLINE, 0),
    BODY_TEXT("BodyText", "Body Text", TextElement.BODY, 0),
    TURN("InterviewTurn", "Interview Turn", TextElement.BODY, 0),
    LIST("ListParagraph", "List Paragraph", TextElement.BODY, 0),
    QUOTE("Quote", "Quote", TextElement.QUOTE, 0),
    PULL_QUOTE("PullQuote", "Pull Quote", TextElement.PULL_QUOTE, 0),
    PULL_QUOTE_SOURCE("PullQuoteSource", "Pull Quote Source", TextElement.CAPTION, 0),
    EDITOR_NOTE("EditorsNote", "Editor's Note", TextElement.EDITOR_NOTE, 0),
    EDITOR_NOTE_LABEL("EditorsNoteLabel", "Editor's Note Label", TextElement.BOX_HEADING, 0),
    BOX("Box", "Box", TextElement.BODY, 0),
    BOX_HEADING("BoxHeading", "Box Heading", TextElement.BOX_HEADING, 0),
    CAPTION("Caption", "caption", TextElement.CAPTION, 0),
    PICTURE("Picture", "Picture", TextElement.CAPTION, 0),
    PHOTO_CREDIT("PhotoCredit", "Photo Credit", TextElement.PHOTO_CREDIT, 0),
    TABLE_TEXT("TableText", "Table Text", TextElement.TABLE, 0),
    TABLE_HEAD("TableHead", "Table Head", TextElement.TABLE_HEAD, 0),
    TABLE_NUMBER("TableNumber", "Table Number", TextElement.TABLE, 0),
    TABLE_CENTER("TableCenter", "Table Center", TextElement.TABLE, 0),
    TABLE_HEAD_NUMBER("TableHeadNumber", "Table Head Number", TextElement.TABLE_HEAD, 0),
    TABLE_HEAD_CENTER("TableHeadCenter", "Table Head Center", TextElement.TABLE_HEAD, 0),
    CODE("Code", "Code", TextElement.CODE, 0),
    VERSE("Verse", "Verse", TextElement.VERSE, 0),
    JUMP("JumpLine", "Jump Line", TextElement.PHOTO_CREDIT, 0),
    DIVIDER("Divider", "Divider", TextElement.BODY, 0),
    FOOTNOTE_TEXT("FootnoteText", "footnote text", TextElement.FOOTNOTE, 0),
    HEADER("Header", "header", TextElement.FOLIO, 0),
    FOOTER("Footer", "footer", TextElement.FOOT, 0);

    private final String id;
    private final String title;
    private final TextElement element;
    private final int outline;

    StyleName(String id, String title, TextElement element, int outline) {
        this.id = id;
        this.title = title;
        this.element = element;
        this.outline = outline;
    }

    String id() {
        return id;
    }

    /** The name that Word shows; its built-in ones are written as it knows them, and shown in the reader's language. */
    String title() {
        return title;
    }

    TextElement element() {
        return element;
    }

    /** Level in the outline, from 1; 0 for none. */
    int outline() {
        return outline;
    }

    static StyleName heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }
}
