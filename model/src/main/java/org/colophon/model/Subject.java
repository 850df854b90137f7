package org.colophon.model;

import org.jspecify.annotations.Nullable;

/**
 * A thing that a work is about: a term of a vocabulary, or a free keyword, which has a label alone.
 *
 * @param scheme the vocabulary, such as {@code http://cv.iptc.org/newscodes/mediatopic/} or {@code CLC}, where one is
 *     used
 * @param code its code in the vocabulary, such as {@code 20000339}, where one is used
 * @param label its name among people
 */
public record Subject(@Nullable String scheme, @Nullable String code, String label) {

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if one is blank, or a scheme has no code
     */
    public Subject {
        Require.nothingOrText(scheme, "the scheme of a subject");
        Require.nothingOrText(code, "the code of a subject");
        Require.text(label, "the label of a subject");
        if (scheme != null && code == null) {
            throw new IllegalArgumentException("a subject of the scheme " + scheme + " needs its code there");
        }
    }

    /**
     * A free keyword.
     *
     * @param label the word
     * @return the subject
     */
    public static Subject keyword(String label) {
        return new Subject(null, null, label);
    }

    /**
     * Whether it is a free word of no vocabulary.
     *
     * @return true if it has a label alone
     */
    public boolean isKeyword() {
        return code == null;
    }
}
