package org.colophon.parser.markup;

/** The ends of spans of code: at as many ticks as they begin with, in the same paragraph. */
final class CodeSpans {

    private CodeSpans() {
    }

    /** Behind the code that a tick begins; behind its ticks if none does. */
    static int behind(String text, int at) {
        int ticks = at;
        while (ticks < text.length() && text.charAt(ticks) == '`') {
            ticks++;
        }
        String run = text.substring(at, ticks);
        int end = Paragraph.end(text, ticks);
        for (int close = text.indexOf(run, ticks); close >= 0 && close < end;) {
            int behind = close;
            while (behind < text.length() && text.charAt(behind) == '`') {
                behind++;
            }
            if (behind - close == run.length()) {
                return behind;
            }
            close = text.indexOf(run, behind);
        }
        return ticks;
    }
}
