package org.colophon.render.picture;

/** Undoes the compression of a GIF frame: codes of 3 to 12 bits in blocks of up to 255 bytes (GIF89a, appendix F). */
final class GifCodes {

    private static final int MOST = 1 << 12;

    private final Bytes bytes;
    private final int clear;
    private final int smallest;
    /** Each code is that of a shorter string and one more colour. */
    private final int[] before = new int[MOST];
    private final byte[] last = new byte[MOST];
    private final byte[] pending = new byte[MOST + 1];
    private int pendingCount;
    private int at;
    private int inBlock;
    private long bits;
    private int bitCount;
    private int codeSize;
    private int next;
    private int previous = -1;
    private byte first;

    GifCodes(byte[] content, int from) throws UnreadablePictureException {
        this.bytes = new Bytes(content);
        int size = bytes.one(from);
        if (size < 1 || size > 11) {
            throw UnreadablePictureException.broken("its frame has codes of " + size + " bits");
        }
        this.at = from + 1;
        this.smallest = size + 1;
        this.clear = 1 << size;
        for (int i = 0; i < clear; i++) {
            last[i] = (byte) i;
        }
        clear();
    }

    private void clear() {
        codeSize = smallest;
        next = clear + 2;
        previous = -1;
    }

    /** Reads so many colours. */
    void require(byte[] into, int length) throws UnreadablePictureException {
        for (int i = 0; i < length; i++) {
            while (pendingCount == 0) {
                string();
            }
            into[i] = pending[--pendingCount];
        }
    }

    /** Reads a code and keeps its string, from end to start. */
    private void string() throws UnreadablePictureException {
        int code = code();
        if (code == clear) {
            clear();
            return;
        }
        if (code == clear + 1 || code > next || previous < 0 && code >= clear || code == next && next == MOST) {
            throw UnreadablePictureException.broken(
                    code == clear + 1 ? "rows of its frame are missing" : "its frame cannot be decompressed");
        }
        int from = code;
        if (code == next) {
            pending[pendingCount++] = first;
            from = previous;
        }
        while (from >= clear) {
            pending[pendingCount++] = last[from];
            from = before[from];
        }
        first = (byte) from;
        pending[pendingCount++] = first;
        if (previous >= 0 && next < MOST) {
            before[next] = previous;
            last[next] = first;
            next++;
            if (next == 1 << codeSize && codeSize < 12) {
                codeSize++;
            }
        }
        previous = code;
    }

    private int code() throws UnreadablePictureException {
        while (bitCount < codeSize) {
            if (inBlock == 0) {
                inBlock = bytes.one(at++);
                if (inBlock == 0) {
                    throw UnreadablePictureException.broken("rows of its frame are missing");
                }
            }
            bits |= (long) bytes.one(at++) << bitCount;
            inBlock--;
            bitCount += 8;
        }
        int code = (int) bits & (1 << codeSize) - 1;
        bits >>>= codeSize;
        bitCount -= codeSize;
        return code;
    }
}
