package org.colophon.render.pdf.line;

/**
 * What a character is to the setting of lines: how it stands in its cell and what may be done to the room beside it.
 */
enum CharClass {
    HAN,
    LATIN,
    DIGIT,
    WIDE_DIGIT,
    SPACE,
    OPENING,
    CLOSING,
    COMMA,
    COLON,
    STOP,
    EXCLAIM,
    MIDDLE,
    CONNECTOR,
    DASH,
    ELLIPSIS,
    SOLIDUS,
    POSTFIX,
    PREFIX,
    WEST_OPEN,
    WEST_CLOSE,
    COMBINING;

    private static final CharClass[] ALL = values();
    private static final CodeTable TABLE = load();

    static CharClass of(int point) {
        return ALL[TABLE.at(point)];
    }

    private static CodeTable load() {
        CodeTable table = new CodeTable((byte) LATIN.ordinal());
        for (String[] row : Rows.of("line-classes.tsv")) {
            LineClass named = LineClass.valueOf(row[0]);
            if (named == LineClass.CM || named == LineClass.ZWJ || named == LineClass.WJ) {
                for (String range : row[1].split(" ")) {
                    table.setRange(range, COMBINING.ordinal());
                }
            }
        }
        for (String range : Rows.lines("ignorables.txt")) {
            table.setRange(range, COMBINING.ordinal());
        }
        for (String[] row : Rows.of("classes.tsv")) {
            table.setListed(row[1], valueOf(row[0]).ordinal());
        }
        return table;
    }

    /** The class of a mark that both scripts use, where it stands among Latin letters. */
    CharClass western() {
        return switch (this) {
            case OPENING -> WEST_OPEN;
            case CLOSING -> WEST_CLOSE;
            case DASH, ELLIPSIS, CONNECTOR, MIDDLE -> LATIN;
            case HAN,
                    LATIN,
                    DIGIT,
                    WIDE_DIGIT,
                    SPACE,
                    COMMA,
                    COLON,
                    STOP,
                    EXCLAIM,
                    SOLIDUS,
                    POSTFIX,
                    PREFIX,
                    WEST_OPEN,
                    WEST_CLOSE,
                    COMBINING -> this;
        };
    }

    /** Han, kana, Hangul, symbols: letters in cells of one em. */
    boolean isSetInCells() {
        return this == HAN || this == WIDE_DIGIT;
    }

    /** Marks that open (O), close (C) or stand in the middle (M), for those that meet; a blank for all others. */
    char side() {
        return switch (this) {
            case OPENING -> 'O';
            case CLOSING, COMMA, COLON, STOP, EXCLAIM -> 'C';
            case MIDDLE -> 'M';
            case HAN,
                    LATIN,
                    DIGIT,
                    WIDE_DIGIT,
                    SPACE,
                    CONNECTOR,
                    DASH,
                    ELLIPSIS,
                    SOLIDUS,
                    POSTFIX,
                    PREFIX,
                    WEST_OPEN,
                    WEST_CLOSE,
                    COMBINING -> ' ';
        };
    }

    /** Whether it says something: marks alone do not make a last line. */
    boolean isLetter() {
        return switch (this) {
            case HAN, LATIN, DIGIT, WIDE_DIGIT, POSTFIX, PREFIX -> true;
            case SPACE,
                    OPENING,
                    CLOSING,
                    COMMA,
                    COLON,
                    STOP,
                    EXCLAIM,
                    MIDDLE,
                    CONNECTOR,
                    DASH,
                    ELLIPSIS,
                    SOLIDUS,
                    WEST_OPEN,
                    WEST_CLOSE,
                    COMBINING -> false;
        };
    }

    /** Letters and marks of words that are set without room between them. */
    boolean isWestern() {
        return switch (this) {
            case LATIN, DIGIT, WIDE_DIGIT, WEST_OPEN, WEST_CLOSE, COMBINING -> true;
            case HAN,
                    SPACE,
                    OPENING,
                    CLOSING,
                    COMMA,
                    COLON,
                    STOP,
                    EXCLAIM,
                    MIDDLE,
                    CONNECTOR,
                    DASH,
                    ELLIPSIS,
                    SOLIDUS,
                    POSTFIX,
                    PREFIX -> false;
        };
    }
}
