package org.colophon.parser.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A text as people read it: without the characters that show nothing, and with plain blanks for those that do not
 * break. All that tells one line from another reads this; the text itself is printed, so each place leads back
 * to it.
 */
public final class Legible {

    private final String text;
    private final int printed;
    /** For each character its place in the printed text; null where both are alike. */
    private final int @Nullable [] places;

    private Legible(String text, int printed, int @Nullable [] places) {
        this.text = text;
        this.printed = printed;
        this.places = places;
    }

    /**
     * Reads a text.
     *
     * @param printed the text as it is printed
     * @return the same as people read it
     */
    public static Legible of(String printed) {
        int length = printed.length();
        for (int i = 0; i < length; i++) {
            char c = printed.charAt(i);
            // Most of a text is letters of ASCII or ideographs, and those are seen.
            boolean plain = c < 0x80 || Glyphs.isIdeograph(c);
            if (!plain && (Glyphs.isUnseen(c) || isHardBlank(c))) {
                return without(printed, i);
            }
        }
        return new Legible(printed, length, null);
    }

    private static Legible without(String printed, int first) {
        StringBuilder text = new StringBuilder(printed.length());
        int[] places = new int[printed.length()];
        text.append(printed, 0, first);
        Arrays.setAll(places, i -> i);
        for (int i = first; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (!Glyphs.isUnseen(c)) {
                places[text.length()] = i;
                text.append(isHardBlank(c) ? ' ' : c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < printed.length()
                    && Character.isLowSurrogate(printed.charAt(i + 1))) {
                i++;
            }
        }
        return new Legible(text.toString(), printed.length(), Arrays.copyOf(places, text.length()));
    }

    /** The blanks at which no line breaks: they part words as others do. */
    private static boolean isHardBlank(char c) {
        return c == '\u00A0' || c == '\u2007' || c == '\u202F';
    }

    /**
     * The words.
     *
     * @return the legible text
     */
    public String text() {
        return text;
    }

    /**
     * Leads a stretch's start back to the printed text.
     *
     * @param index a place in the words
     * @return the place of the character there; the length of the printed text at the end
     */
    public int from(int index) {
        return places == null ? index : index < places.length ? places[index] : printed;
    }

    /**
     * Leads a stretch's end back to the printed text.
     *
     * @param index a place in the words
     * @return the place behind the character before it
     */
    public int to(int index) {
        return places == null ? index : index == 0 ? 0 : places[index - 1] + 1;
    }
}
