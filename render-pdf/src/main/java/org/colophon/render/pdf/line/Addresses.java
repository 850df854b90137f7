package org.colophon.render.pdf.line;

import java.util.Arrays;

/**
 * Addresses of the web and of mail in running text. They end a line after . ? : = &amp; _ - or before = &amp; # _ - @
 * like other text, which begins and ends no line with a solidus (CLREQ, prohibition rules for line start and line end). Beside a
 * solidus, and inside their words, they are parted only where the line would be a hole without it. In Chinese a line
 * that is mostly an address has nothing else that gives: its letters take room as Han do.
 */
final class Addresses {

    private static final String BREAKS_BEFORE = "=&#_-@";
    private static final String BREAKS_AFTER = ".?:=&_-";
    private static final String[] STARTS = {"http://", "https://", "ftp://", "www."};

    private final Items items;

    Addresses(Items items) {
        this.items = items;
    }

    /** Finds the addresses: their letters take room when a line is spaced out. */
    void find() {
        Arrays.fill(items.loose, 0, items.size, false);
        int i = 0;
        while (i < items.size) {
            int end = begins(i) ? endOf(i) : i;
            if (end > i) {
                Arrays.fill(items.loose, i + 1, end, true);
            }
            i = Math.max(i + 1, end);
        }
    }

    /** Words of an alphabet have spaces that give, and need no letters that do. */
    void forget() {
        Arrays.fill(items.loose, 0, items.size, false);
    }

    /** Whether a word begins here that may be an address. */
    private boolean begins(int i) {
        return isOfName(items.points[i]) && (i == 0 || !isOfName(items.points[i - 1]));
    }

    private static boolean isOfName(int point) {
        return point < 0x7F && (Character.isLetterOrDigit(point) || ".-_".indexOf(point) >= 0);
    }

    /**
     * Breaks the address that begins at a position, and returns its end; the position itself if there is no address.
     */
    int end(int from) {
        int end = endOf(from);
        int body = body(from);
        for (int i = from + 1; i < end; i++) {
            items.toll[i] = i >= body || body == from
                    ? toll(items.points[i - 1], items.points[i])
                    : BreakPenalty.BAN;
        }
        return end;
    }

    private int endOf(int from) {
        int body = body(from);
        int end = body == from ? at(from) : body;
        if (end == from) {
            return from;
        }
        while (end < items.size && isOfAddress(items.points[end])) {
            end++;
        }
        // Marks that end a sentence or close a bracket are not of the address.
        while (end > body && ".,;:!?)".indexOf(items.points[end - 1]) >= 0) {
            end--;
        }
        return end;
    }

    private static int toll(int before, int after) {
        boolean word = Character.isLetterOrDigit(after);
        if (word && BREAKS_AFTER.indexOf(before) >= 0
                || Character.isLetterOrDigit(before) && BREAKS_BEFORE.indexOf(after) >= 0) {
            return BreakPenalty.URL;
        }
        if (Character.isLetterOrDigit(before) && after == '/') {
            return BreakPenalty.URL_SOLIDUS;
        }
        if (word && Character.isLetterOrDigit(before) && !(Character.isDigit(before) && Character.isDigit(after))) {
            return Character.isDigit(before) == Character.isDigit(after)
                    ? BreakPenalty.URL_WORD
                    : BreakPenalty.URL_JOINT;
        }
        return BreakPenalty.BAN;
    }

    /** The end of the name and the sign of an address of mail; the position itself if there is none. */
    private int at(int from) {
        int end = from;
        while (end < items.size && isOfName(items.points[end])) {
            end++;
        }
        boolean sign = end > from && end + 1 < items.size && items.points[end] == '@';
        return sign && isOfName(items.points[end + 1]) ? end + 1 : from;
    }

    private int body(int from) {
        for (String start : STARTS) {
            if (matches(from, start)) {
                return from + start.length();
            }
        }
        return from;
    }

    private boolean matches(int from, String start) {
        if (from + start.length() > items.size) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (items.points[from + i] != start.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfAddress(int point) {
        return point > ' ' && point < 0x7F && point != '"' && point != '<' && point != '>';
    }
}
