package org.colophon.render.picture;

/**
 * The bits of a scan: a byte of 0xFF is followed by a zero, and any other byte behind it makes a marker (ISO/IEC
 * 10918-1, F.1.2.3).
 */
final class JpegBits {

    /** Most bytes that phones leave before a marker; more of them are the rest of a damaged scan. */
    private static final int MOST_SPARE = 64;

    private final byte[] content;
    private int at;
    private long bits;
    private int count;
    /** Bits that were made up behind the last: codes are looked up by sixteen, and the last ones are shorter. */
    private int madeUp;

    JpegBits(byte[] content, int from) {
        this.content = content;
        this.at = from;
    }

    private void fill() {
        while (count <= 48) {
            int next = at < content.length ? content[at] & 0xFF : 0xFF;
            boolean stuffed = next == 0xFF && at + 1 < content.length && content[at + 1] == 0;
            if (next == 0xFF && !stuffed) {
                next = 0;
                madeUp += 8;
            } else {
                at += stuffed ? 2 : 1;
            }
            bits = bits << 8 | next;
            count += 8;
        }
    }

    /** Reads the value of a code. */
    int symbol(char[] table) throws UnreadablePictureException {
        if (count < 16) {
            fill();
        }
        char entry = table[(int) (bits >>> count - 16) & 0xFFFF];
        count -= entry >> 8;
        if (entry == 0 || count < madeUp) {
            throw UnreadablePictureException.broken(
                    count < madeUp ? "a scan is cut off" : "a scan has a code that its tables have not");
        }
        return entry & 0xFF;
    }

    /** Reads up to sixteen bits. */
    int bits(int wanted) throws UnreadablePictureException {
        if (count < wanted) {
            fill();
        }
        count -= wanted;
        if (count < madeUp) {
            throw UnreadablePictureException.broken("a scan is cut off");
        }
        return (int) (bits >>> count) & (1 << wanted) - 1;
    }

    /** Goes on behind the marker that parts two intervals of a scan. */
    void restart(int number) throws UnreadablePictureException {
        int marker = end();
        while (marker + 2 < content.length && content[marker + 1] == (byte) 0xFF) {
            marker++;
        }
        if ((content[marker + 1] & 0xFF) != 0xD0 + number) {
            throw UnreadablePictureException.broken("intervals of a scan are missing");
        }
        at = marker + 2;
    }

    /** The position of the marker after the bits. Some cameras leave a few bytes before it, which decoders skip. */
    int end() throws UnreadablePictureException {
        // Bytes that were read ahead go back, stuffed ones with their zero: a marker is never among them.
        int from = at;
        while (from + 1 < content.length && ((content[from] & 0xFF) != 0xFF || content[from + 1] == 0)) {
            from++;
        }
        if (from + 1 >= content.length) {
            throw UnreadablePictureException.broken("it is cut off");
        }
        if (from - at + (count - madeUp) / 8 > MOST_SPARE) {
            throw UnreadablePictureException.broken("a scan has more than its frame");
        }
        at = from;
        bits = 0;
        count = 0;
        madeUp = 0;
        return from;
    }
}
