package org.colophon.render.pdf.page.galley;

import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;

/** Words that have one line of a certain length: what is longer ends with an ellipsis. */
public final class OneLine {

    private static final String MORE = "…";

    private final MakeupContext desk;

    public OneLine(MakeupContext desk) {
        this.desk = desk;
    }

    public int extent(String words, Type type) {
        return words.isEmpty()
                ? 0
                : desk.compositor.extent(new TypedText().append(words, type), desk.style.composing());
    }

    /** As much of the words as there is room for; nothing where not even one character has any. */
    public String cut(String words, Type type, int room) {
        if (extent(words, type) <= room) {
            return words;
        }
        int[] points = words.codePoints().toArray();
        int fit = 0;
        int many = points.length;
        while (fit < many) {
            int tried = (fit + many + 1) / 2;
            boolean fits = extent(new String(points, 0, tried) + MORE, type) <= room;
            fit = fits ? tried : fit;
            many = fits ? many : tried - 1;
        }
        return fit == 0 ? "" : new String(points, 0, fit) + MORE;
    }

    /** The same for words that stand nowhere else: what is cut is reported. */
    public String proved(String words, Type type, int room, String what) {
        String shown = cut(words, type, room);
        if (!shown.equals(words)) {
            desk.log.report(
                    DiagnosticCode.OVERSET,
                    what + " of " + words.codePointCount(0, words.length())
                            + " characters is longer than its line: it is printed as far as there is room, “"
                            + head(words) + "”",
                    SourceSpan.NONE);
        }
        return shown;
    }

    private static String head(String words) {
        int[] points = words.codePoints().limit(12).toArray();
        return new String(points, 0, points.length) + MORE;
    }
}
