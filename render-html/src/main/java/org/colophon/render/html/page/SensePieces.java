package org.colophon.render.html.page;

import org.colophon.model.SourceSpan;
import org.colophon.render.headline.HeadlineWords;
import org.colophon.render.headline.Sense;
import org.colophon.render.html.markup.HtmlJob;

/**
 * Cuts a Chinese headline where it may be broken: after 的 and after stops, before opening marks, and at blanks.
 * Browsers break between any two characters, which editors do not accept in a headline; they keep a span whole.
 */
final class SensePieces {

    private static final String ENDS = "的，、；：！？。";
    private static final String CLOSERS = "”’」』》〉）】";
    private static final String OPENERS = "“‘「『《〈（【";
    /** A piece of one character is joined to the next piece. */
    private static final int SHORTEST = 2;

    private SensePieces() {
    }

    static void write(HtmlJob desk, String text, SourceSpan span) {
        int start = 0;
        for (int i = 1; i <= text.length(); i++) {
            if (i == text.length() || isBreak(text, i, start)) {
                piece(desk, text, start, i, span);
                start = i;
            }
        }
    }

    private static void piece(HtmlJob desk, String text, int start, int end, SourceSpan span) {
        String piece = text.substring(start, end);
        boolean isWhole = start == 0 && end == text.length();
        if (isWhole || piece.isBlank() || piece.charAt(0) < 0x2000) {
            desk.text(piece, span);
        } else {
            desk.out.raw("<span class=\"sense\">");
            words(desk, piece, span);
            desk.out.raw("</span>");
        }
    }

    /** A piece that is longer than a line is broken between its words, where the sheet has word-break: keep-all. */
    private static void words(HtmlJob desk, String piece, SourceSpan span) {
        int[] points = piece.codePoints().toArray();
        HeadlineWords words = HeadlineWords.of(points, points.length);
        int start = 0;
        for (int i = 1; i < points.length; i++) {
            boolean between = Character.isIdeographic(points[i - 1]) && Character.isIdeographic(points[i])
                    && !words.isWithin(i) && !words.isUnexplained(i)
                    && (words.begins(i) || !Sense.isNeverFirst(points[i]));
            if (between) {
                desk.text(new String(points, start, i - start), span);
                desk.out.raw("<wbr>");
                start = i;
            }
        }
        desk.text(new String(points, start, points.length - start), span);
    }

    /** Whether a line may begin at a place. */
    private static boolean isBreak(String text, int place, int start) {
        char before = text.charAt(place - 1);
        char after = text.charAt(place);
        if (isBlank(before) || isBlank(after)) {
            return isBlank(before) != isBlank(after);
        }
        boolean longEnough = place - start >= SHORTEST && text.length() - place >= SHORTEST;
        boolean ends = ENDS.indexOf(before) >= 0 || CLOSERS.indexOf(before) >= 0;
        boolean goesOn = ENDS.indexOf(after) >= 0 || CLOSERS.indexOf(after) >= 0 || OPENERS.indexOf(before) >= 0;
        return longEnough && !goesOn && (ends || OPENERS.indexOf(after) >= 0);
    }

    private static boolean isBlank(char c) {
        return Character.isSpaceChar(c);
    }
}
