package org.colophon.render.docx.word;

import java.util.stream.Stream;
import org.colophon.style.TextElement;

/** The paragraph styles of a document, each with the element of the print style that it looks like. */
public enum StyleName {
    KICKER("Kicker", "Kicker", TextElement.KICKER, Trait.HEAD),
    TITLE("Title", "Title", TextElement.TITLE, Trait.WORDS_OWN, Trait.HEAD),
    TITLE_SMALLER("TitleSmaller", "Title Smaller", TextElement.TITLE, Trait.HEAD, Trait.SMALLER),
    DECK("Deck", "Deck", TextElement.DECK, Trait.HEAD),
    CREDIT("Credit", "Credit", TextElement.CREDIT, Trait.CLOSE),
    LEAD("Lead", "Lead", TextElement.LEAD, Trait.CLOSE),
    LEAD_RULE("LeadRule", "Lead Rule", TextElement.LEAD, Trait.SLIGHT, Trait.RULE_ABOVE),
    HEADING_1("Heading1", "heading 1", TextElement.HEADING, Trait.WORDS_OWN, Trait.HEAD),
    HEADING_2("Heading2", "heading 2", TextElement.SUBHEADING, Trait.WORDS_OWN, Trait.HEAD),
    HEADING_3("Heading3", "heading 3", TextElement.SUBHEADING, Trait.WORDS_OWN, Trait.HEAD),
    HEADING_4("Heading4", "heading 4", TextElement.SUBHEADING, Trait.WORDS_OWN, Trait.HEAD),
    BYLINE("Byline", "Byline", TextElement.BYLINE, Trait.HEAD, Trait.CLOSE),
    BODY_TEXT("BodyText", "Body Text", TextElement.BODY, Trait.WORDS_OWN),
    ADDRESSEE("Salutation", "Salutation", TextElement.BODY, Trait.WORDS_OWN, Trait.FLUSH, Trait.HEAD),
    CLAUSE("Clause", "Clause", TextElement.BODY),
    ENCLOSURE("Enclosure", "Enclosure", TextElement.BODY),
    SIGNATURE("Signature", "Signature", TextElement.BODY, Trait.WORDS_OWN, Trait.HEAD, Trait.CLOSING),
    DAY("Date", "Date", TextElement.BODY, Trait.WORDS_OWN, Trait.CLOSING),
    RELEASE("ReleaseNote", "Release Note", TextElement.BODY),
    CENTERED("Centered", "Centered", TextElement.BODY, Trait.CENTERED),
    FLUSH_END("FlushEnd", "Flush End", TextElement.BODY, Trait.AT_END),
    TURN("InterviewTurn", "Interview Turn", TextElement.BODY, Trait.FLUSH),
    LIST_BULLET("ListBullet", "List Bullet", TextElement.BODY, Trait.WORDS_OWN, Trait.FLUSH),
    LIST_NUMBER("ListNumber", "List Number", TextElement.BODY, Trait.WORDS_OWN, Trait.FLUSH),
    LIST_CONTINUE("ListContinue", "List Continue", TextElement.BODY, Trait.WORDS_OWN, Trait.FLUSH, Trait.SET_IN),
    LIST_CONTINUE_2(
            "ListContinue2", "List Continue 2", TextElement.BODY, Trait.WORDS_OWN, Trait.FLUSH, Trait.SET_IN_TWICE),
    LIST_CONTINUE_3(
            "ListContinue3", "List Continue 3", TextElement.BODY, Trait.WORDS_OWN, Trait.FLUSH, Trait.SET_IN_THRICE),
    LIST_CODE("ListCode", "List Code", TextElement.CODE, Trait.SET_IN),
    LIST_CODE_2("ListCode2", "List Code 2", TextElement.CODE, Trait.SET_IN_TWICE),
    LIST_CODE_3("ListCode3", "List Code 3", TextElement.CODE, Trait.SET_IN_THRICE),
    QUOTE("Quote", "Quote", TextElement.QUOTE, Trait.WORDS_OWN, Trait.SET_IN),
    PULL_QUOTE("PullQuote", "Pull Quote", TextElement.PULL_QUOTE, Trait.HEAD, Trait.RULE_ABOVE),
    PULL_QUOTE_SOURCE("PullQuoteSource", "Pull Quote Source", TextElement.CAPTION, Trait.RULE_BELOW),
    EDITOR_NOTE("EditorsNote", "Editor's Note", TextElement.EDITOR_NOTE, Trait.BOXED, Trait.CLOSE),
    EDITOR_NOTE_LABEL("EditorsNoteLabel", "Editor's Note Label", TextElement.BOX_HEADING, Trait.BOXED, Trait.HEAD),
    BOX("Box", "Box", TextElement.BODY, Trait.BOXED, Trait.CLOSE),
    BOX_HEADING("BoxHeading", "Box Heading", TextElement.BOX_HEADING, Trait.BOXED, Trait.HEAD),
    CAPTION("Caption", "caption", TextElement.CAPTION, Trait.WORDS_OWN, Trait.HEAD),
    TABLE_CAPTION("TableCaption", "Table Caption", TextElement.CAPTION, Trait.HEAD),
    PICTURE("Picture", "Picture", TextElement.CAPTION, Trait.HEAD, Trait.CENTERED, Trait.OWN_HEIGHT),
    MISSING_PICTURE("MissingPicture", "Missing Picture", TextElement.CAPTION, Trait.BOXED, Trait.CENTERED, Trait.HEAD),
    PHOTO_CREDIT("PhotoCredit", "Photo Credit", TextElement.PHOTO_CREDIT),
    TABLE_TEXT("TableText", "Table Text", TextElement.TABLE),
    TABLE_NUMBER("TableNumber", "Table Number", TextElement.TABLE, Trait.AT_END),
    TABLE_CENTER("TableCenter", "Table Center", TextElement.TABLE, Trait.CENTERED),
    TABLE_HEAD("TableHead", "Table Head", TextElement.TABLE_HEAD, Trait.HEAD),
    TABLE_HEAD_NUMBER("TableHeadNumber", "Table Head Number", TextElement.TABLE_HEAD, Trait.HEAD, Trait.AT_END),
    TABLE_HEAD_CENTER("TableHeadCenter", "Table Head Center", TextElement.TABLE_HEAD, Trait.HEAD, Trait.CENTERED),
    TABLE_END("TableEnd", "Table End", TextElement.TABLE, Trait.FLUSH, Trait.HALF_LINE),
    CODE("Code", "Code", TextElement.CODE),
    VERSE("Verse", "Verse", TextElement.VERSE, Trait.SET_IN),
    JUMP("JumpLine", "Jump Line", TextElement.PHOTO_CREDIT, Trait.AT_END),
    DIVIDER("Divider", "Divider", TextElement.BODY, Trait.FLUSH, Trait.RULE_BELOW),
    FOOTNOTE_TEXT("FootnoteText", "footnote text", TextElement.FOOTNOTE, Trait.WORDS_OWN, Trait.FLUSH),
    FOOTNOTE_LIST("FootnoteList", "Footnote List", TextElement.FOOTNOTE, Trait.FLUSH),
    TOC_HEADING("TOCHeading", "TOC Heading", TextElement.BOX_HEADING, Trait.WORDS_OWN, Trait.HEAD),
    TOC_1("TOC1", "toc 1", TextElement.BODY, Trait.WORDS_OWN, Trait.FLUSH, Trait.DOTTED_TAB),
    TOC_2("TOC2", "toc 2", TextElement.BODY, Trait.WORDS_OWN, Trait.FLUSH, Trait.SET_IN, Trait.DOTTED_TAB),
    HEADER("Header", "header", TextElement.FOLIO, Trait.WORDS_OWN, Trait.STRIP),
    FOLIO("Folio", "Folio", TextElement.FOLIO, Trait.STRIP, Trait.RULE_BELOW),
    FOOTER("Footer", "footer", TextElement.FOOT, Trait.WORDS_OWN, Trait.STRIP),
    STAFF("StaffLine", "Staff Line", TextElement.FOOT, Trait.STRIP, Trait.RULE_ABOVE),
    SLUG_HEAD("SlugHead", "Slug Head", TextElement.TABLE_HEAD, Trait.HEAD, Trait.CENTERED),
    SLUG_LABEL("SlugLabel", "Slug Label", TextElement.TABLE_HEAD, Trait.CENTERED),
    SLUG_TEXT("SlugText", "Slug Text", TextElement.TABLE),
    SECTION_END("SectionEnd", "Section End", TextElement.BODY, Trait.FLUSH, Trait.SLIGHT);

    /** The differences of a style from the element that it looks like. */
    public enum Trait {
        /** Word knows the style itself and shows its name in the reader's language. */
        WORDS_OWN,
        /** Stays with the next paragraph. */
        HEAD,
        /** White is above and below a run of such paragraphs, not between them. */
        CLOSE,
        /** No indent of the first line. */
        FLUSH,
        /** Two ems further in. */
        SET_IN,
        /** Four ems further in. */
        SET_IN_TWICE,
        /** Six ems further in. */
        SET_IN_THRICE,
        CENTERED,
        AT_END,
        /** At the end of the line, two ems in from it. */
        CLOSING,
        /** A frame around a run of such paragraphs. */
        BOXED,
        RULE_ABOVE,
        RULE_BELOW,
        /** As high as its content. */
        OWN_HEIGHT,
        /** Four fifths of the size. */
        SMALLER,
        /** A line of half the height, for white. */
        HALF_LINE,
        /** A line of next to no height, which ends a section of the page. */
        SLIGHT,
        /** Tab stops in the middle and at the end of the line. */
        STRIP,
        /** A tab stop at the end of the line with dots before it. */
        DOTTED_TAB
    }

    private final String id;
    private final String title;
    private final TextElement element;
    /** One bit a trait, by its place. */
    private final long traits;

    StyleName(String id, String title, TextElement element, Trait... traits) {
        this.id = id;
        this.title = title;
        this.element = element;
        this.traits = Stream.of(traits).mapToLong(trait -> 1L << trait.ordinal()).reduce(0, (a, b) -> a | b);
    }

    public String id() {
        return id;
    }

    /** The name that Word shows; its built-in ones are written as it knows them. */
    public String title() {
        return title;
    }

    public TextElement element() {
        return element;
    }

    public boolean is(Trait trait) {
        return (traits & 1L << trait.ordinal()) != 0;
    }

    /** The style of what follows in an item of a list; levels are from 0. */
    public static StyleName listContinue(int level) {
        return level == 0 ? LIST_CONTINUE : level == 1 ? LIST_CONTINUE_2 : LIST_CONTINUE_3;
    }

    /** The style of code in an item of a list; levels are from 0. */
    public static StyleName listCode(int level) {
        return level == 0 ? LIST_CODE : level == 1 ? LIST_CODE_2 : LIST_CODE_3;
    }

    public static StyleName heading(int level) {
        return switch (level) {
            case 1 -> HEADING_1;
            case 2 -> HEADING_2;
            case 3 -> HEADING_3;
            default -> HEADING_4;
        };
    }
}
