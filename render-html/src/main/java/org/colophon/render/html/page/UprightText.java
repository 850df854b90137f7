package org.colophon.render.html.page;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.model.SourceSpan;
import org.colophon.render.html.markup.HtmlJob;

/**
 * Text in lines that run from top to bottom: two digits share one cell (CLREQ, tate-chu-yoko), longer numbers are
 * turned.
 */
final class UprightText {

    private static final Pattern TWO_DIGITS = Pattern.compile("(?<![0-9A-Za-z.,])[0-9]{2}(?![0-9A-Za-z.,%])");

    private UprightText() {
    }

    static void write(HtmlJob desk, String text, SourceSpan span) {
        Matcher digits = TWO_DIGITS.matcher(text);
        int at = 0;
        while (digits.find()) {
            desk.text(text.substring(at, digits.start()), span);
            desk.out.raw("<span class=\"together\">").raw(digits.group()).raw("</span>");
            at = digits.end();
        }
        desk.text(text.substring(at), span);
    }
}
