package org.colophon.render.pdf.line;

/**
 * The class of a character in the setting of lines: its position in its cell, and the adjustments of the room beside
 * it.
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

    /** The class, among Latin letters, of a mark that both scripts use. */
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

    /** The sides of adjacent marks: opening (O), closing (C) or middle (M); a blank for all other characters. */
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
