package org.colophon.parser.matter;

import org.jspecify.annotations.Nullable;

/** The fields that entries of a front matter describe a work by; {@code fields.tsv} has the words for each. */
enum MatterField {
    URI,
    VERSION,
    MODIFIED,
    STATUS,
    DRAFT,
    EMBARGO,
    HOLDER,
    YEAR,
    LICENCE,
    TERMS,
    RIGHTS,
    IDENTITY,
    SUBJECTS,
    SUMMARY,
    CORRECTION_OF,
    CORRECTED_BY,
    TRANSLATION_OF,
    REPLACES,
    ISSN,
    NUMBER,
    PUBLISHER,
    PUBLISHED_AT,
    PERIODICAL,
    PEOPLE,
    PICTURES,
    OF_YEAR,
    TAKEN,
    OF_PAGE,
    PLACE,
    FILE,
    NAME,
    FAMILY,
    GIVEN,
    ID,
    CODE,
    SCHEME;

    private static final MatterWords<MatterField> WORDS = MatterWords.read("fields.tsv", MatterField.class);

    /** The field that a word is for; null for words that are for none. */
    static @Nullable MatterField of(String word) {
        return WORDS.of(word);
    }
}
