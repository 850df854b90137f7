package org.colophon.parser.credit.reading;

/**
 * The value of an explanation of a stretch of a line: a sum for each character, less a cost for each piece by how much
 * it takes to believe in it. So one long known word beats two short ones, a known word beats a name, a name with a
 * known surname beats one without, and anything beats leaving a character unexplained. Only the order of the costs
 * matters.
 */
public enum Score {
    PLACE_AFTER_MARK(3),
    /** 受访者提供: nobody by name, and no role although it is a role word too. */
    UNNAMED_SUPPLIER(3),
    FURNITURE(5),
    ROLE(6),
    /** A role word with a word before it that no lexicon has. */
    COMPOUND_ROLE(11),
    PRESS(6),
    AGENCY(7),
    HOUSE_OF_PRESS(8),
    SURNAMED(8),
    PADDED(8),
    DOTTED(9),
    OFFICE(9),
    LATIN(10),
    UNNAMED(10),
    ORGANISATION(12),
    /** Accepted as a house only because it follows a word for a source. */
    CALLED_HOUSE(30),
    WORK(12),
    SHORT_ROLE(8),
    /** A role of one character that closes over the name it touches: 唐海强摄. */
    CLOSING_ROLE(6),
    SURNAMED_AT_ONE_EDGE(11),
    SURNAMED_IN_A_RUN(14),
    SHORT_BETWEEN_MARKS(13),
    REPORTED_PLACE(14),
    AGENCY_IN_A_RUN(16),
    LONG_BETWEEN_MARKS(34),
    /** The same of up to three characters, as names are. */
    SHORT_CALLED(18),
    /** A name for no other reason than that a role or status stands before it. */
    CALLED(26);

    private static final int PER_CHARACTER = 10;

    private final int cost;

    Score(int cost) {
        this.cost = cost;
    }

    public int of(int from, int to) {
        return PER_CHARACTER * (to - from) - cost;
    }

    /** The cost of a stretch that nothing explains. */
    public static int ofGap(int from, int to) {
        return -GAP_COST - (to - from);
    }

    /** Anything that explains a stretch is better than nothing. */
    private static final int GAP_COST = 1_000;
    /** Marks and blanks explain themselves. */
    public static final int MARK = 0;
    /** 和 between two names is a mark, elsewhere a part of one. */
    public static final int AND = -15;
    /** No piece at all. */
    public static final int NOTHING = Integer.MIN_VALUE;
    /** A character of a name that is more often a part of a sentence. */
    public static final int FUNCTION_WORD = -7;
    /** A name that begins or ends in a word of credit lines is two pieces: 记者陈智, 李树贵摄. */
    public static final int WORD_IN_NAME = -20;

    /** Two roles that touch: 摄影报道 is one word, not two. */
    static final int ROLE_AT_ROLE = -24;
    /** Names that touch are printed rarely: 公茂栋张纪增. */
    static final int NAME_AT_NAME = -14;
    static final int NAME_AT_LEADING_ROLE = -8;
    static final int ROLE_AT_NAME = -4;
}
