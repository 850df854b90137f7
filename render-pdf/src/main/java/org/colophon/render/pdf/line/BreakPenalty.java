package org.colophon.render.pdf.line;

/**
 * The cost of a line end at a position. Small penalties are weighed against the looseness of lines; the others are
 * lifted only if a paragraph cannot be set otherwise.
 */
final class BreakPenalty {

    static final int FREE = 0;
    /** Broken by hyphens: as bad as a gap of about 0.1 em in the line. */
    static final int HYPHEN = 600;
    /** In a short word, whose halves are read less easily than a wide space. */
    static final int SHORT_HYPHEN = 1_000;
    /** At a soft hyphen of the author. */
    static final int SOFT_HYPHEN = 300;
    /** Inside an address of the web, at its marks. */
    static final int URL = 300;
    /** Inside an address between letters and digits: as bad as a gap of 0.12 em. */
    static final int URL_JOINT = 1_000;
    /** Inside an address before a solidus, which should begin no line: as bad as a gap of 0.17 em. */
    static final int URL_SOLIDUS = 3_000;
    /** Inside a word of an address: only if the line would be a hole otherwise, with gaps of a quarter em. */
    static final int URL_WORD = 9_000;
    /** Inside a term of letters, digits and marks, such as the name of a program: no hyphen could be read there. */
    static final int TERM = 700;
    /** At the blank between two foreign words in Chinese: a name of two words is kept whole where that costs little. */
    static final int FOREIGN = 800;
    /** Between a number and its measure word, in measures too narrow to keep them (typesetting rule UB-05). */
    static final int UNIT = 600;
    /**
     * After the hyphen inside a number of digits, as in 9851.2-2008: as bad as a gap of 0.13 em in the line. Standards
     * are quoted so.
     */
    static final int CODE = 1_300;
    /** Between the year and the month of a date: as bad as a gap of 0.12 em, the widest that looks even. */
    static final int YEAR = 1_000;
    /** Between the month and the day of a date: as bad as a gap of 0.13 em. */
    static final int DATE = 1_300;
    /** Inside a name that the edition knows (UB-09). */
    static final int NAME = 400;
    /** Inside code, after a mark. */
    static final int CODE_MARK = 300;
    /** Words that belong together by sense: names, offices, numbers with their units. */
    static final int KEEP = 1 << 20;
    /** Inside a word that is longer than its line, where no pattern has a place for a hyphen. */
    static final int TOO_LONG = KEEP + 1;
    /** Characters that must not begin or end a line. */
    static final int BAN = 1 << 24;
    /** Inside one character: a letter and its accents. */
    static final int NEVER = 1 << 28;

    private BreakPenalty() {
    }

    static boolean isPlain(int toll) {
        return toll < KEEP;
    }
}
