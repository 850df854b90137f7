package org.colophon.model;

import org.colophon.model.Diagnostic.Severity;

/** The closed list of kinds of diagnostics. Each code has a stable id and the severity it has by default. */
public enum DiagnosticCode {
    /** A credit for a photograph is in the text, but no picture came with it. */
    PHOTO_CREDIT_WITHOUT_PICTURE("credit.photo-without-picture", Severity.INFO),
    /** A role word that no lexicon knows. */
    UNKNOWN_ROLE("credit.unknown-role", Severity.WARNING),
    /** A credit line could be read in more than one way. */
    AMBIGUOUS_CREDIT("credit.ambiguous", Severity.WARNING),
    /** No rule reads a line, and it was taken for credits because it is like printed ones. */
    CREDIT_INFERRED("credit.inferred", Severity.INFO),
    /** A role word has no name. */
    ROLE_WITHOUT_NAME("credit.role-without-name", Severity.WARNING),
    /** A paragraph that a break had cut was joined, or could be. */
    PARAGRAPH_JOINED("repair.paragraph-joined", Severity.INFO),
    /** A hyphen at a line's end was dropped: the word it parts is whole elsewhere in the text. */
    HYPHEN_DROPPED("repair.hyphen-dropped", Severity.INFO),
    /** A hyphen at a line's end was kept: it may part a word, but the text does not show it whole. */
    HYPHEN_KEPT("repair.hyphen-kept", Severity.INFO),
    /** The source is in no encoding that was named or can be told for sure: it was read in the likeliest. */
    ENCODING_GUESSED("source.encoding-guessed", Severity.WARNING),
    /** The source has no title. */
    MISSING_TITLE("structure.missing-title", Severity.WARNING),
    /** No heading is marked in the source: a line that looks like one was taken for one. */
    HEADING_INFERRED("structure.heading-inferred", Severity.INFO),
    /** A sentence above a line of hyphens, which makes it a heading, was kept as text. */
    SENTENCE_UNDERLINED("structure.sentence-underlined", Severity.INFO),
    /** A line of page furniture was taken out of the text and kept as data of the printed page. */
    FURNITURE_LIFTED("structure.furniture-lifted", Severity.INFO),
    /** Words that look like furniture of the page were taken out of the text, and no output prints them. */
    WORDS_LIFTED("structure.words-lifted", Severity.WARNING),
    /** Nothing says that a paragraph below a picture is its caption: it was taken for one by its looks. */
    CAPTION_INFERRED("structure.caption-inferred", Severity.INFO),
    /** A picture is in a heading, cell or link, where none can be printed; its words are kept. */
    PICTURE_OUT_OF_PLACE("structure.picture-out-of-place", Severity.WARNING),
    /** The words that a correction is about are no longer in its source, or nothing tells which they are. */
    CORRECTION_UNFIT("correction.unfit", Severity.WARNING),
    /** A correction is about words that cannot be what it says in their place. */
    CORRECTION_NOT_APPLIED("correction.not-applied", Severity.WARNING),
    /** A construct was too complex for the Markdown reader and is kept as plain paragraphs. */
    MARKDOWN_TOO_COMPLEX("markdown.too-complex", Severity.WARNING),
    /** Colophon itself failed to read a part of the source, which is kept as plain text. */
    INTERNAL_READER_FAILURE("internal.reader-failure", Severity.ERROR),
    /** Comments, scripts, players or attributes of the source are in no output. */
    MARKUP_LEFT_OUT("markdown.left-out", Severity.INFO),
    /** A tag that HTML does not have is printed as text. */
    RAW_HTML_AS_TEXT("markdown.raw-html", Severity.WARNING),
    /** A mark of another dialect of Markdown is printed as text. */
    OTHER_DIALECT("markdown.other-dialect", Severity.WARNING),
    /** Words behind the fence of a code block are in no output. */
    CODE_WORDS("markdown.code-words", Severity.WARNING),
    /** A front matter entry is unknown or malformed. */
    FRONT_MATTER("front-matter.invalid", Severity.WARNING),
    /** A front matter entry that no output prints is kept as data. */
    FRONT_MATTER_DATA("front-matter.data", Severity.INFO),
    /** A reference to a footnote that does not exist, or a footnote that nothing refers to. */
    DANGLING_NOTE("note.dangling", Severity.WARNING),
    /** A credit or dateline says something else than its line prints. An error where the context is strict. */
    DATA_APART("edition.data-apart", Severity.WARNING),
    /** Two credits of an edition have one id. An error where the context is strict. */
    SHARED_CREDIT_ID("edition.shared-credit-id", Severity.WARNING),
    /** A part of a kind that a later version writes was read as text. */
    LATER_KIND("edition.later-kind", Severity.WARNING),
    /** A limit cut or flattened something. */
    LIMIT_REACHED("limit.reached", Severity.WARNING),
    /** More diagnostics were found than are kept. */
    MORE_DIAGNOSTICS("limit.diagnostics", Severity.WARNING),
    /** No face has a glyph for a character; a visible 〓 takes its place. */
    MISSING_GLYPH("font.missing-glyph", Severity.ERROR),
    /** No face has the forms of Han that the language of the article has: those of another region are printed. */
    REGIONAL_FORMS("font.regional-forms", Severity.INFO),
    /** A character cannot be carried by the output and was left out. */
    ILLEGAL_CHARACTER("text.illegal-character", Severity.WARNING),
    /**
     * A picture's reference leaves the folder of assets, is absolute or is a URL. An error where the context is strict.
     */
    ASSET_REFUSED("asset.refused", Severity.WARNING),
    /** A picture does not exist. An error where the context is strict. */
    ASSET_MISSING("asset.missing", Severity.WARNING),
    /** A picture cannot be read. */
    ASSET_UNREADABLE("asset.unreadable", Severity.ERROR),
    /** A link's address is not one of the allowed kinds; its text is kept. */
    LINK_REFUSED("link.refused", Severity.WARNING),
    /** A link leads to a place that is not there; its text is kept. */
    DANGLING_LINK("link.dangling", Severity.WARNING),
    /** A format for exchange has no place for something of an edition. */
    NOT_HELD("exchange.not-held", Severity.WARNING),
    /** Something of a source of a foreign format that is no text of its article was left out. */
    LEFT_OUT_OF_COPY("exchange.left-out", Severity.INFO),
    /** Tracked changes of a document were accepted. */
    CHANGES_ACCEPTED("exchange.changes-accepted", Severity.INFO),
    /** The output cannot show something as the style asks. */
    STYLE_DEGRADED("style.degraded", Severity.WARNING),
    /** Something does not fit on the page. */
    OVERSET("layout.overset", Severity.ERROR),
    /** A line had to be spaced out by more than a quarter em between its characters. */
    LOOSE_LINE("layout.loose-line", Severity.WARNING),
    /** There are no hyphenation patterns for a language: its words are not parted. */
    UNHYPHENATED("layout.unhyphenated", Severity.INFO),
    /**
     * A rule of the make-up gave way: a line alone, a heading at a foot, a piece that was cut, a footnote in the next
     * column, or a column that falls short.
     */
    RULE_GAVE_WAY("layout.rule-gave-way", Severity.WARNING),
    /** A story of a plan is on no page. An error if it must run. */
    PLAN_UNPLACED("plan.unplaced", Severity.WARNING),
    /** A planned page has white that no story fills. */
    PLAN_HOLE("plan.hole", Severity.WARNING),
    /** A planned page breaks a rule of layout, because no way to cut it keeps them all. */
    PLAN_RULE("plan.rule", Severity.WARNING),
    /** A picture has fewer pixels than its size on the page needs. */
    COARSE_PICTURE("press.coarse-picture", Severity.WARNING),
    /** A picture has so few pixels that they will be seen. */
    TOO_COARSE_PICTURE("press.too-coarse-picture", Severity.ERROR),
    /** A picture has neither a description nor a caption. */
    PICTURE_WITHOUT_WORDS("press.picture-without-words", Severity.WARNING),
    /** A rule is thinner than plates hold. */
    THIN_RULE("press.thin-rule", Severity.WARNING),
    /** Small text is printed in several inks, which do not meet exactly. */
    SMALL_COLOURED_TEXT("press.small-coloured-text", Severity.WARNING),
    /** Text is so near to the edge that the knife may touch it. */
    TEXT_NEAR_TRIM("press.text-near-trim", Severity.WARNING),
    /** Colour reaches the edge of the page but not of the bleed: a white line may show. */
    SHORT_OF_BLEED("press.short-of-bleed", Severity.WARNING),
    /** More ink in one place than the paper takes. */
    TOO_MUCH_INK("press.too-much-ink", Severity.WARNING),
    /** An output cannot be read back. */
    UNREADABLE_OUTPUT("verify.unreadable-output", Severity.ERROR),
    /** A line of the model is not in an output. */
    TEXT_NOT_PRINTED("verify.text-not-printed", Severity.ERROR),
    /** A line of the model is in an output, but in another place. */
    TEXT_MOVED("verify.text-moved", Severity.ERROR),
    /** A note mark of an output is missing or leads to another note. */
    NOTE_MARK_WRONG("verify.note-mark-wrong", Severity.ERROR),
    /** A credit of the model is not in an output or not in its data. */
    CREDIT_NOT_PRINTED("verify.credit-not-printed", Severity.ERROR),
    /** Neither a picture of the model nor a frame in its place is in an output. */
    PICTURE_NOT_PRINTED("verify.picture-not-printed", Severity.ERROR);

    private final String id;
    private final Severity severity;

    DiagnosticCode(String id, Severity severity) {
        this.id = id;
        this.severity = severity;
    }

    /**
     * The stable id, for reports and filters.
     *
     * @return two words in kebab-case with a dot between them
     */
    public String id() {
        return id;
    }

    /**
     * The severity of a diagnostic of this code, where nothing else is said.
     *
     * @return the default severity
     */
    public Severity severity() {
        return severity;
    }
}
