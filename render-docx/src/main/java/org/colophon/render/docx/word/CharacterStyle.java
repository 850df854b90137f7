package org.colophon.render.docx.word;

/** The character styles of a document. */
public enum CharacterStyle {
    PERSON_ROLE("PersonRole", "Person Role"),
    PERSON_NAME("PersonName", "Person Name"),
    AFFILIATION("Affiliation", "Affiliation"),
    DATELINE("Dateline", "Dateline"),
    EMPHASIS("Emphasis", "Emphasis"),
    STRONG("Strong", "Strong"),
    STRONG_EMPHASIS("StrongEmphasis", "Strong Emphasis"),
    CODE("CodeInline", "Code Inline"),
    SUPERSCRIPT("Superscript", "Superscript"),
    SUBSCRIPT("Subscript", "Subscript"),
    STRUCK("Struck", "Struck"),
    UNDERLINED("Underlined", "Underlined"),
    HIGHLIGHTED("Highlighted", "Highlighted"),
    SPEAKER("Speaker", "Speaker"),
    FOREIGN("ForeignText", "Foreign Text"),
    TABLE_SMALL("TableSmall", "Table Small"),
    CAPTION_NUMBER("CaptionNumber", "Caption Number"),
    FOLIO_NUMBER("FolioNumber", "Folio Number"),
    HYPERLINK("Hyperlink", "Hyperlink"),
    FOOTNOTE_REFERENCE("FootnoteReference", "footnote reference");

    private final String id;
    private final String title;

    CharacterStyle(String id, String title) {
        this.id = id;
        this.title = title;
    }

    public String id() {
        return id;
    }

    public String title() {
        return title;
    }

    /** Whether Word knows the style itself. */
    public boolean isWordsOwn() {
        return switch (this) {
            case EMPHASIS, STRONG, HYPERLINK, FOOTNOTE_REFERENCE -> true;
            case PERSON_ROLE,
                    PERSON_NAME,
                    AFFILIATION,
                    DATELINE,
                    STRONG_EMPHASIS,
                    CODE,
                    SUPERSCRIPT,
                    SUBSCRIPT,
                    STRUCK,
                    UNDERLINED,
                    HIGHLIGHTED,
                    SPEAKER,
                    FOREIGN,
                    TABLE_SMALL,
                    CAPTION_NUMBER,
                    FOLIO_NUMBER -> false;
        };
    }
}
