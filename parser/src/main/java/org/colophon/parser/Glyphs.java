package org.colophon.parser;

/** What characters are to the reader of credit lines and the repair of paragraphs. */
final class Glyphs {

    private static final String SEPARATORS = "：:/／∕╱|｜丨︱●＝=\\";
    private static final String BULLETS = "■□▲△●○◆◇★☆◎▶►▪※";
    private static final String LISTS = "、，,;；&＆";
    private static final String OPENING = "“‘「『（(《〈【〔［[";
    private static final String CLOSING = "”’」』）)》〉】〕］]";
    private static final String DOTS = "·・‧•.．";

    private Glyphs() {
    }

    static boolean isHan(int c) {
        // The blocks of CJK ideographs of Unicode 15, and 々 〇; asking for the script is a search each time.
        return c >= 0x4E00 && c <= 0x9FFF || c >= 0x3400 && c <= 0x4DBF || c >= 0xF900 && c <= 0xFAFF
                || c >= 0x20000 && c <= 0x323AF || c == 0x3005 || c == 0x3007;
    }

    static boolean isHangul(int c) {
        return c >= 0xAC00 && c <= 0xD7A3;
    }

    static boolean isKana(int c) {
        return c >= 0x3041 && c <= 0x30FF && c != 0x30FB;
    }

    static boolean isCjk(int c) {
        return c >= 0x2E80 && (c <= 0x9FFF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF
                || c >= 0xFE30 && c <= 0xFE4F || c >= 0xFF00 && c <= 0xFFEF || Character.isSurrogate((char) c) || c > 0x1FFFF);
    }

    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u3000' || c == '\u00A0' || c >= '\u2000' && c <= '\u200B' || c == '\uFEFF'
                || c == '\n' || c == '\r';
    }

    static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0;
    }

    static boolean isBullet(char c) {
        return BULLETS.indexOf(c) >= 0;
    }

    static boolean isListMark(char c) {
        return LISTS.indexOf(c) >= 0;
    }

    static boolean isOpening(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean isClosing(char c) {
        return CLOSING.indexOf(c) >= 0;
    }

    static boolean isNameDot(char c) {
        return DOTS.indexOf(c) >= 0;
    }

    /** A mark that ends a sentence. */
    static boolean isTerminal(char c) {
        return switch (c) {
            case '。', '！', '？', '!', '?', '…' -> true;
            default -> false;
        };
    }
}
