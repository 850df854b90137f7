package org.colophon.render.pdf.line;

/** Addresses of the web in running text, and their breaks: before . / ? &amp; = % # _ -, never after ://. */
final class Addresses {

    private static final String BREAKS_BEFORE = "./?&=%#_-";
    private static final String[] STARTS = {"http://", "https://", "ftp://", "www."};

    private final Items items;

    Addresses(Items items) {
        this.items = items;
    }

    /**
     * Breaks the address that begins at a position, and returns its end; the position itself if there is no address.
     */
    int end(int from) {
        int body = body(from);
        if (body == from) {
            return from;
        }
        int end = body;
        while (end < items.size && isOfAddress(items.points[end])) {
            end++;
        }
        // Marks that end a sentence or close a bracket are not of the address.
        while (end > body && ".,;:!?)".indexOf(items.points[end - 1]) >= 0) {
            end--;
        }
        for (int i = from + 1; i < end; i++) {
            boolean breaks = i > body
                    && BREAKS_BEFORE.indexOf(items.points[i]) >= 0
                    && BREAKS_BEFORE.indexOf(items.points[i - 1]) < 0;
            items.toll[i] = breaks ? BreakPenalty.URL : BreakPenalty.BAN;
        }
        return end;
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
