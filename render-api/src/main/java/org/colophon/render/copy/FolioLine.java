package org.colophon.render.copy;

import java.util.Objects;
import org.colophon.style.Length;

/**
 * The line at the head of a page, for renderers that do not measure their text. The printed section is in the middle if
 * both sides leave it room; otherwise it follows the text at the start.
 *
 * <p>Immutable and thread-safe.
 *
 * @param start text at the start, such as the number of the page
 * @param middle text in the middle; empty if it has no room
 * @param end text at the end
 */
public record FolioLine(String start, String middle, String end) {

    /** Checks that everything is there. */
    public FolioLine {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(middle, "middle");
        Objects.requireNonNull(end, "end");
    }

    /**
     * Sets the parts of a line beside each other.
     *
     * @param number number of the page, or nothing
     * @param section the printed section, or nothing
     * @param imprint description of the edition, or nothing
     * @param width of the line
     * @param size of its type
     * @return the line
     */
    public static FolioLine of(String number, String section, String imprint, Length width, Length size) {
        // An em on either side of the section.
        int halfEms = 2 * Math.max(halfEms(number), halfEms(imprint)) + halfEms(section) + 4;
        boolean room = (long) halfEms * size.milliPoints() / 2 <= width.milliPoints();
        String both = number.isEmpty() || section.isEmpty() ? number + section : number + "\u3000" + section;
        return room ? new FolioLine(number, section, imprint) : new FolioLine(both, "", imprint);
    }

    /** Letters and digits are half an em wide, or nearly; everything East Asian an em. */
    private static int halfEms(String text) {
        return text.codePoints().map(point -> point < 0x2000 ? 1 : 2).sum();
    }
}
