package org.colophon.render.pdf.line;

import java.util.Arrays;

/** A byte for each code point, in two stages: pages of 256, of which equal ones are shared. */
final class CodeTable {

    private static final int PAGE = 256;
    private static final int PAGES = 0x110000 / PAGE;

    private final byte[][] pages = new byte[PAGES][];

    CodeTable(byte otherwise) {
        byte[] empty = new byte[PAGE];
        Arrays.fill(empty, otherwise);
        Arrays.fill(pages, empty);
    }

    private CodeTable(CodeTable other) {
        System.arraycopy(other.pages, 0, pages, 0, PAGES);
    }

    CodeTable copy() {
        return new CodeTable(this);
    }

    byte at(int point) {
        return pages[point >>> 8][point & 0xFF];
    }

    void set(int point, int value) {
        set(point, point, value);
    }

    /** Only while the table is built. Pages are copied when they are written: they may be shared. */
    void set(int first, int last, int value) {
        byte[] whole = new byte[0];
        int point = first;
        while (point <= last) {
            int page = point >>> 8;
            int end = Math.min(last, page * PAGE + PAGE - 1);
            if ((point & 0xFF) == 0 && end - point == PAGE - 1) {
                if (whole.length == 0) {
                    whole = new byte[PAGE];
                    Arrays.fill(whole, (byte) value);
                }
                pages[page] = whole;
            } else {
                byte[] written = pages[page].clone();
                Arrays.fill(written, point & 0xFF, (end & 0xFF) + 1, (byte) value);
                pages[page] = written;
            }
            point = end + 1;
        }
    }

    /** Sets characters that a table lists: themselves, or as ranges after {@code U+}. */
    void setListed(String listed, int value) {
        if (!listed.startsWith("U+")) {
            listed.codePoints().forEach(point -> set(point, value));
            return;
        }
        for (String range : listed.split(" ")) {
            setRange(range.substring(2), value);
        }
    }

    /** Sets a range in hexadecimal digits: {@code 3000} or {@code 3000-30FF}. */
    void setRange(String range, int value) {
        int dash = range.indexOf('-');
        int first = Integer.parseInt(dash < 0 ? range : range.substring(0, dash), 16);
        set(first, dash < 0 ? first : Integer.parseInt(range.substring(dash + 1), 16), value);
    }
}
