package org.colophon.render.picture;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The tables of codes of a JPEG file, as defined up to a position in it (ISO/IEC 10918-1, B.2.4.2 and annex C). */
final class JpegTables {

    private static final int LONGEST = 16;

    /** Four tables for first numbers of blocks, and four for the others. */
    private final char @Nullable [][] tables = new char[8][];
    private final boolean[] quantizers = new boolean[4];
    private int restartInterval;

    /** Reads which tables of steps a segment has: 64 numbers of one or two bytes each (B.2.4.1). */
    void readQuantizers(Bytes bytes, int from, int to) throws UnreadablePictureException {
        int at = from;
        while (at < to) {
            quantizers[bytes.one(at) & 3] = true;
            at += 1 + 64 * (1 + (bytes.one(at) >> 4));
        }
    }

    void requireQuantizer(int number) throws UnreadablePictureException {
        if (number > 3 || !quantizers[number]) {
            throw missing();
        }
    }

    private static UnreadablePictureException missing() {
        return UnreadablePictureException.broken("a table that it needs is missing");
    }

    /** Reads the tables of a segment. */
    void read(Bytes bytes, int from, int to) throws UnreadablePictureException {
        int at = from;
        while (at < to) {
            int which = bytes.one(at);
            if (which >> 4 > 1 || (which & 15) > 3) {
                throw UnreadablePictureException.broken("it has a table that no JPEG has");
            }
            tables[(which >> 4) * 4 + (which & 3)] = table(bytes, at + 1);
            int symbols = 0;
            for (int i = 1; i <= LONGEST; i++) {
                symbols += bytes.one(at + i);
            }
            at += 1 + LONGEST + symbols;
        }
    }

    /** For each sixteen bits, the length and the value of the code they begin with; 0 if they begin with none. */
    private static char[] table(Bytes bytes, int from) throws UnreadablePictureException {
        char[] table = new char[1 << LONGEST];
        int code = 0;
        int symbol = from + LONGEST;
        for (int length = 1; length <= LONGEST; length++) {
            for (int i = bytes.one(from + length - 1); i > 0; i--) {
                int first = code << LONGEST - length;
                int last = code + 1 << LONGEST - length;
                if (last > table.length) {
                    throw UnreadablePictureException.broken("a table of it has too many codes");
                }
                char entry = (char) (length << 8 | bytes.one(symbol++));
                Arrays.fill(table, first, last, entry);
                code++;
            }
            code <<= 1;
        }
        return table;
    }

    void restartInterval(int units) {
        restartInterval = units;
    }

    int restartInterval() {
        return restartInterval;
    }

    char[] first(int number) throws UnreadablePictureException {
        return required(number & 3);
    }

    char[] others(int number) throws UnreadablePictureException {
        return required(4 + (number & 3));
    }

    private char[] required(int index) throws UnreadablePictureException {
        char[] table = tables[index];
        if (table == null) {
            throw missing();
        }
        return table;
    }
}
