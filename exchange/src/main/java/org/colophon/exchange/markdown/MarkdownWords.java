package org.colophon.exchange.markdown;

import java.util.regex.Pattern;

/** Writes words so that the reader of Markdown takes no character of them for a mark. */
final class MarkdownWords {

    /** Marks wherever they are. A bracket alone is one too: words behind it make a link of it. */
    private static final String MARKS = "\\`*_[<{$^|";
    /** Marks where two are together. */
    private static final String PAIRS = "~=%";
    private static final Pattern ENTITY = Pattern.compile(
            "&(?:#[0-9]{1,7}|#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]*);");
    /** A number that would begin a list. */
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=\\s|$)");
    /** Lines that are marks as a whole, in one dialect or another. */
    private static final Pattern LINE = Pattern.compile(
            "(?i)[#>+=~|:%!?-].*|\\[?\\[toc]].*|(?:import|export)\\s.*", Pattern.DOTALL);

    private MarkdownWords() {
    }

    /** Words within a line. */
    static String of(String words) {
        StringBuilder out = new StringBuilder(words.length() + 8);
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '&' && ENTITY.matcher(words).region(i, words.length()).lookingAt()) {
                out.append("&amp;");
            } else if (c == '\n' || c == '\r') {
                out.append(' ');
            } else if (isMark(words, i, c)) {
                out.append('\\').append(c);
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static boolean isMark(String words, int at, char c) {
        if (c == '_') {
            return !isLetter(words, at - 1) || !isLetter(words, at + 1);
        }
        if (PAIRS.indexOf(c) >= 0) {
            return at + 1 < words.length() && words.charAt(at + 1) == c || at > 0 && words.charAt(at - 1) == c;
        }
        return MARKS.indexOf(c) >= 0;
    }

    private static boolean isLetter(String words, int at) {
        return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
    }

    /** A line whose start is no mark of a block. */
    static String line(String written) {
        var number = NUMBER.matcher(written);
        if (number.lookingAt()) {
            return number.group(1) + "\\" + number.group(2) + written.substring(number.end(2));
        }
        if (!LINE.matcher(written).matches()) {
            return written;
        }
        char first = written.charAt(0);
        return Character.isLetter(first) ? "&#" + (int) first + ";" + written.substring(1) : "\\" + written;
    }

    /** The address of a link or picture, in angle brackets where it has blanks or brackets. */
    static String address(String address) {
        boolean plain = !address.isEmpty() && address.chars().noneMatch(c -> c <= ' ' || "()<>\\".indexOf(c) >= 0);
        return plain ? address : "<" + address.replaceAll("[\\r\\n]", " ").replace("\\", "\\\\")
                .replace("<", "\\<").replace(">", "\\>") + ">";
    }
}
