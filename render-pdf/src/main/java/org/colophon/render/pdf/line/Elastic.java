package org.colophon.render.pdf.line;

/** The places between two characters that may take room when a line is spaced out. */
final class Elastic {

    private Elastic() {
    }

    /**
     * Never inside words, numbers with their units and signs, —— and ……, between adjacent marks, before a raised mark;
     * connectors and the solidus are kept close too (CLREQ, expansion). Beside a blank the room goes before it.
     */
    static boolean between(Items items, int before, int after) {
        CharClass a = items.classes[before];
        CharClass b = items.classes[after];
        if (a == CharClass.HAN && b == CharClass.HAN) {
            return items.types[after].rise() == 0;
        }
        if (items.types[after].rise() != 0 || items.types[before].rise() != 0 && b.isWestern()) {
            return false;
        }
        if (a == CharClass.SPACE || b == CharClass.SPACE) {
            return b == CharClass.SPACE && a != CharClass.SPACE;
        }
        return !isRigid(a, b);
    }

    private static boolean isRigid(CharClass a, CharClass b) {
        boolean twins = a == b && (a == CharClass.DASH || a == CharClass.ELLIPSIS || a == CharClass.EXCLAIM);
        boolean word = (a.isWestern() || a == CharClass.POSTFIX || a == CharClass.PREFIX)
                && (b.isWestern() || b == CharClass.POSTFIX || b == CharClass.PREFIX);
        boolean marks = a.side() != ' ' && b.side() != ' ';
        return twins
                || marks
                || word
                || b == CharClass.POSTFIX
                || a == CharClass.PREFIX
                || isClose(a)
                || isClose(b)
                || b == CharClass.COMBINING;
    }

    private static boolean isClose(CharClass named) {
        return named == CharClass.CONNECTOR || named == CharClass.SOLIDUS || named == CharClass.MIDDLE;
    }
}
