package org.colophon.parser.matter;

import org.jspecify.annotations.Nullable;

/** What entries of a front matter say of a work beside its text; {@code fields.tsv} has the words for each. */
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
