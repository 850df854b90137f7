package org.colophon.parser.text;

/** The classes of characters for the reader of credit lines and the repair of paragraphs. */
public final class Glyphs {

    private static final String SEPARATORS = "：:/／∕╱|｜丨︱∣▏│┃❘●＝=\\";
    private static final String BULLETS = "☉⊙■□▲△▼▽●○◆◇★☆◎▶►▪※◀↑↓✎✍◈";
    private static final String LISTS = "、，,;；&＆";
    private static final String QUOTES = "“”‘’「」『』";
    private static final String OPENING = "“‘「『（(《〈【〔［[";
    private static final String CLOSING = "”’」』）)》〉】〕］]";
    /** For each bracket its kind: equal kinds close each other. */
    private static final String WIDTHS = "abcdee" + "fghijj";
    private static final String DOTS = "·・‧•.．";

    private static final int SEPARATOR = 1;
    private static final int BULLET = 2;
    private static final int LIST = 4;
    private static final int OPENS = 8;
    private static final int CLOSES = 16;
    private static final int BLANK = 32;
    private static final int DOT = 64;
    private static final int UNSEEN = 128;
    /** The bar among the ideographs: none behind it, and no Hangul syllable, has a class. */
    private static final char LAST_CLASSED = '丨';
    private static final char FIRST_HAN = '\u4E00';
    private static final char LAST_HAN = '\u9FFF';
    /** The white space of Java and of Unicode, with the separators of lines and the blanks that do not break. */
    private static final String BLANKS = " \t\n\u000B\f\r\u001C\u001D\u001E\u001F\u0085\u00A0\u1680"
            + "\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u2028\u2029\u202F\u205F\u3000";
    /**
     * First and last of each run of characters that show nothing: Default_Ignorable_Code_Point of the Unicode Character
     * Database 15.0, those beyond the first plane by the surrogates of U+E0000 to U+E0FFF.
     */
    private static final String IGNORABLE =
            "\u00AD\u00AD\u034F\u034F\u061C\u061C\u115F\u1160\u17B4\u17B5\u180B\u180F\u200B\u200F\u202A\u202E"
                    + "\u2060\u206F\u3164\u3164\uFE00\uFE0F\uFEFF\uFEFF\uFFA0\uFFA0\uFFF0\uFFF8\uDB40\uDB43";
    /** The class of each character, looked up and not searched for: credit lines ask of every character. */
    private static final byte[] KINDS = kinds();

    private Glyphs() {
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[0x10000];
        mark(kinds, SEPARATORS, SEPARATOR);
        mark(kinds, BULLETS, BULLET);
        mark(kinds, LISTS, LIST);
        mark(kinds, OPENING, OPENS);
        mark(kinds, CLOSING, CLOSES);
        mark(kinds, DOTS, DOT);
        mark(kinds, BLANKS, BLANK);
        for (int i = 0; i < IGNORABLE.length(); i += 2) {
            for (char c = IGNORABLE.charAt(i); c <= IGNORABLE.charAt(i + 1); c++) {
                kinds[c] |= (byte) UNSEEN;
            }
        }
        return kinds;
    }

    /** The classes of a character. Most of a text is ideographs, which have none and need no look at the table. */
    private static int kinds(char c) {
        return c > LAST_CLASSED && c < Character.MIN_SURROGATE ? 0 : KINDS[c];
    }

    private static void mark(byte[] kinds, String characters, int kind) {
        for (int i = 0; i < characters.length(); i++) {
            kinds[characters.charAt(i)] |= (byte) kind;
        }
    }

    /**
     * Whether a character is an ideograph.
     *
     * @param c a code point
     * @return whether it is
     */
    public static boolean isHan(int c) {
        // The blocks of CJK ideographs of Unicode 15, and 々 〇; asking for the script is a search each time.
        // 丨 is one of them by its code, and a bar between credits by its use.
        return c >= 0x4E00 && c <= 0x9FFF && c != 0x4E28 || c >= 0x3400 && c <= 0x4DBF || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x20000 && c <= 0x323AF || c == 0x3005 || c == 0x3007;
    }

    /**
     * Whether a character is in the block of nearly all ideographs, and no bar: most of a Chinese text is.
     *
     * @param c a character
     * @return whether it is; false says nothing of rare ones
     */
    public static boolean isIdeograph(char c) {
        return c >= FIRST_HAN && c <= LAST_HAN && c != LAST_CLASSED;
    }

    /**
     * Whether a character is a Hangul syllable.
     *
     * @param c a code point
     * @return whether it is
     */
    public static boolean isHangul(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    /**
     * Whether a character is hiragana or katakana.
     *
     * @param c a code point
     * @return whether it is
     */
    public static boolean isKana(int c) {
        return c >= 0x3041 && c <= 0x30FF && c != 0x30FB;
    }

    /**
     * Whether a character is set in a square of its own: ideographs, kana, Hangul, full-width marks.
     *
     * @param c a code point, or half of a surrogate pair
     * @return whether it is
     */
    public static boolean isCjk(int c) {
        return c >= 0x2E80
                && (c <= 0x9FFF
                        || c >= 0xAC00 && c <= 0xD7A3
                        || c >= 0xF900 && c <= 0xFAFF
                        || c >= 0xFE30 && c <= 0xFE4F
                        || c >= 0xFF00 && c <= 0xFFEF
                        || Character.isSurrogate((char) c)
                        || c > 0x1FFFF);
    }

    /**
     * Whether a character is a blank of any width, or a line end.
     *
     * @param c a character
     * @return whether it is
     */
    public static boolean isBlank(char c) {
        return (kinds(c) & BLANK) != 0;
    }

    /**
     * Whether a character shows nothing and takes no room: joiners, marks of direction, variation selectors.
     *
     * @param c a character; for one beyond the first plane its high surrogate
     * @return whether it does
     */
    public static boolean isUnseen(char c) {
        return (kinds(c) & UNSEEN) != 0;
    }

    /**
     * Whether a text shows nothing: it is empty, or holds only blanks and characters that take no room.
     *
     * @param text the text
     * @return whether it does
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i)) && !isUnseen(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A text without the blanks of any width at its edges.
     *
     * @param text the text
     * @return the rest
     */
    public static String strip(String text) {
        int end = strippedEnd(text);
        int start = 0;
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        return text.substring(start, end);
    }

    /**
     * The end of a text without the blanks at its end.
     *
     * @param text the text
     * @return the offset; 0 if there is nothing but blanks
     */
    public static int strippedEnd(String text) {
        int end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /**
     * Whether a mark parts a role from its names: 文/….
     *
     * @param c a character
     * @return whether it is
     */
    public static boolean isSeparator(char c) {
        return (kinds(c) & SEPARATOR) != 0;
    }

    /**
     * Whether a mark opens an item or credit line: ■.
     *
     * @param c a character
     * @return whether it is
     */
    public static boolean isBullet(char c) {
        return (kinds(c) & BULLET) != 0;
    }

    /**
     * Whether a mark parts one name from the next.
     *
     * @param c a character
     * @return whether it is
     */
    public static boolean isListMark(char c) {
        return (kinds(c) & LIST) != 0;
    }

    /**
     * Whether a mark opens a pair.
     *
     * @param c a character
     * @return whether it is
     */
    public static boolean isOpening(char c) {
        return (kinds(c) & OPENS) != 0;
    }

    /**
     * Whether a mark closes a pair.
     *
     * @param c a character
     * @return whether it is
     */
    public static boolean isClosing(char c) {
        return (kinds(c) & CLOSES) != 0;
    }

    /**
     * Whether a mark opens or closes words that are quoted.
     *
     * @param c a character
     * @return whether it does
     */
    public static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }

    /**
     * Whether a mark parts the pieces of one name: 卡尔·马克思.
     *
     * @param c a character
     * @return whether it is
     */
    public static boolean isNameDot(char c) {
        return (kinds(c) & DOT) != 0;
    }

    /**
     * Whether a mark ends a sentence.
     *
     * @param c a character
     * @return whether it does
     */
    public static boolean isTerminal(char c) {
        return switch (c) {
            case '。', '！', '？', '!', '?', '…' -> true;
            default -> false;
        };
    }

    /**
     * Whether a text ends a sentence, or holds the end of one: it is prose.
     *
     * @param text the text
     * @return whether it does
     */
    public static boolean holdsSentence(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isIdeograph(c) && isTerminal(c)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Finds the mark that closes the one at a place.
     *
     * @param text the text
     * @param at offset of the opening mark
     * @return offset of the closing mark; -1 where none closes it
     */
    public static int closing(String text, int at) {
        char open = text.charAt(at);
        int pair = OPENING.indexOf(open);
        if (pair < 0) {
            return -1;
        }
        int depth = 0;
        for (int i = at; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPair(c, pair, OPENING)) {
                depth++;
            } else if (isPair(c, pair, CLOSING) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Finds the mark that the one at a place closes.
     *
     * @param text the text
     * @param at offset of the closing mark
     * @param furthest how many characters back to look
     * @return offset of the opening mark; -1 where none is near
     */
    public static int opening(String text, int at, int furthest) {
        int pair = CLOSING.indexOf(text.charAt(at));
        if (pair < 0) {
            return -1;
        }
        int depth = 0;
        for (int i = at; i >= Math.max(0, at - furthest); i--) {
            char c = text.charAt(i);
            if (isPair(c, pair, CLOSING)) {
                depth++;
            } else if (isPair(c, pair, OPENING) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Full and half width brackets pair with each other: print mixes them. */
    private static boolean isPair(char c, int pair, String marks) {
        int other = marks.indexOf(c);
        return other == pair || other >= 0 && WIDTHS.charAt(other) == WIDTHS.charAt(pair);
    }
}
