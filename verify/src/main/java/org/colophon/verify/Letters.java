package org.colophon.verify;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of letters with the note marks between them. White space, hyphens that a line break added and other invisible
 * characters are left out, because each output treats them in its own way.
 */
final class Letters {

    /**
     * A note mark.
     *
     * @param offset how many letters precede it
     * @param note the key of the note it leads to
     */
    record Mark(int offset, String note) { }

    private final StringBuilder text = new StringBuilder();
    private final List<Mark> marks = new ArrayList<>();

    static Letters of(String value) {
        Letters letters = new Letters();
        letters.append(value);
        return letters;
    }

    void append(CharSequence value) {
        value.codePoints().filter(point -> !isInvisible(point)).forEach(text::appendCodePoint);
    }

    void mark(String note) {
        marks.add(new Mark(text.length(), note));
    }

    int length() {
        return text.length();
    }

    String text() {
        return text.toString();
    }

    List<Mark> marks() {
        return marks;
    }

    /** The marks from one offset to another, both included, with offsets counted from the first. */
    List<Mark> marks(int from, int to) {
        return marks.stream()
                .filter(mark -> mark.offset() >= from && mark.offset() <= to)
                .map(mark -> new Mark(mark.offset() - from, mark.note()))
                .toList();
    }

    /**
     * Spaces, controls and the default ignorable characters of UAX 44 have no letter form. Lone surrogates and
     * noncharacters cannot be in any output: renderers leave them out and say so.
     */
    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL, Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
            default -> isVariationSelector(point) || isFiller(point) || (point & 0xFFFE) == 0xFFFE;
        };
    }

    private static boolean isVariationSelector(int point) {
        return point >= 0xFE00 && point <= 0xFE0F
                || point >= 0xE0100 && point <= 0xE01EF
                || point >= 0x180B && point <= 0x180F;
    }

    /** The combining grapheme joiner and the fillers of Hangul and Khmer. */
    private static boolean isFiller(int point) {
        return point == 0x034F || point == 0x115F || point == 0x1160 || point == 0x17B4 || point == 0x17B5
                || point == 0x3164 || point == 0xFFA0;
    }
}
