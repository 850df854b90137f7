package org.colophon.render.docx.write;

import java.util.ArrayList;
import java.util.List;

/**
 * Characters that Chinese and Latin faces both have. Word sets them in the Latin face unless a run says that they are
 * East Asian (ECMA-376 part 1, 17.3.2.26, the table of w:hint); but then it also sets accented Latin letters in the
 * East Asian face, so that a run must not have both.
 */
public final class SharedMarks {

    // Quotes, dash, ellipsis, middle dot, times, degree, per mille, marks of reference; circled figures, Roman
    // numerals, arrows and geometric shapes are in ranges below.
    private static final String MARKS = "‘’“”—–…·×÷°±‰※§¶′″";

    private SharedMarks() {
    }

    /** A stretch of text, and whether its shared marks are East Asian ones. */
    public record Stretch(String text, Marks marks) { }

    /** The kinds of characters of a stretch. */
    public enum Marks {
        /** Shared marks, which take the East Asian face. */
        EAST_ASIAN,
        /** None, or accented letters, which take the Latin face. */
        NONE
    }

    /** A text cut as seldom as can be: where marks that want the hint meet letters that must not have it. */
    public static List<Stretch> stretches(String text) {
        List<Stretch> stretches = new ArrayList<>();
        int start = 0;
        boolean marks = false;
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = isMark(c);
            boolean letter = !mark && isAccented(c);
            if (mark && letters || letter && marks) {
                stretches.add(new Stretch(text.substring(start, i), marks ? Marks.EAST_ASIAN : Marks.NONE));
                start = i;
                marks = false;
                letters = false;
            }
            marks |= mark;
            letters |= letter;
        }
        if (start < text.length()) {
            stretches.add(new Stretch(text.substring(start), marks ? Marks.EAST_ASIAN : Marks.NONE));
        }
        return stretches;
    }

    private static boolean isMark(char c) {
        return MARKS.indexOf(c) >= 0
                || c >= 0x2150 && c <= 0x218F
                || c >= 0x2190 && c <= 0x22FF
                || c >= 0x2460 && c <= 0x27BF
                || c == 0x2103;
    }

    /** Latin letters beyond ASCII, Greek and Cyrillic. */
    private static boolean isAccented(char c) {
        return c >= 0xC0 && c <= 0x52F;
    }
}
