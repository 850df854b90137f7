package org.colophon.parser.credit.reading;

import org.colophon.parser.lexicon.CreditLexicon;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * A piece of a credit line.
 *
 * @param type its kind
 * @param from offset of its start in the line
 * @param to offset of its end
 * @param word its lexicon entry, where it has one
 * @param sure how surely a name is one: {@link #LIKELY}, {@link #POSSIBLE} or {@link #IN_CONTEXT}
 */
public record Token(Type type, int from, int to, CreditLexicon.@Nullable Word word, int sure) {

    /** A name only if the rest of the line is one of credits for sure. */
    public static final int DOUBTFUL = 0;
    /** Accepted as a name only because it is beside a role or status. */
    public static final int IN_CONTEXT = 1;
    /** A short word between blanks or marks. */
    public static final int POSSIBLE = 2;
    /** It begins with a surname, or is written as only names are. */
    public static final int LIKELY = 3;

    /** The kinds of pieces of a line. */
    public enum Type {
        ROLE,
        PRESS,
        OFFICE,
        AGENCY,
        ORGANISATION,
        UNNAMED,
        NAME,
        /** The place that a report was written at: 台北報導. */
        PLACE,
        /** Words in brackets right after a name. */
        ASIDE,
        /** A title in title marks. */
        WORK,
        /** Dates, page numbers, staff codes, addresses: text without a meaning for credits. */
        FURNITURE,
        /** Words that nothing explains, in a line that is read in part. */
        GAP,
        BLANK,
        SEPARATOR,
        LIST,
        BULLET,
        BRACKET
    }

    public int length() {
        return to - from;
    }

    public String text(String line) {
        return line.substring(from, to);
    }

    private boolean hasBlank(String line) {
        for (int i = from; i < to; i++) {
            if (Glyphs.isBlank(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Without the blanks that pad Han; Latin words keep theirs. */
    public String clean(String line) {
        if (!hasBlank(line)) {
            return text(line);
        }
        StringBuilder out = new StringBuilder(length());
        for (int i = from; i < to; i++) {
            char c = line.charAt(i);
            boolean padding = Glyphs.isBlank(c)
                    && !(i > from && i + 1 < to && line.charAt(i - 1) < 0x2E80 && line.charAt(i + 1) < 0x2E80);
            if (!padding) {
                out.append(c);
            }
        }
        return out.toString();
    }
}
