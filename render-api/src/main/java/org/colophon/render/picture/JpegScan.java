package org.colophon.render.picture;

import java.util.ArrayList;
import java.util.List;

/**
 * A scan of a JPEG file, read code by code without decoding it to a picture. Missing and damaged data is found (ISO/IEC
 * 10918-1, annexes F and G).
 */
final class JpegScan {

    private final JpegFrame frame;
    private final List<Part> parts;
    private final int from;
    private final int to;
    private final int low;
    private final boolean refines;
    private final int interval;
    /** Blocks behind this one that have nothing more to say. */
    private int skipped;

    /** A component in this scan, with its tables; empty ones are not asked for. */
    private record Part(JpegFrame.Component component, char[] first, char[] others) { }

    private JpegScan(JpegFrame frame, List<Part> parts, Bytes bytes, int band, int interval)
            throws UnreadablePictureException {
        this.frame = frame;
        this.parts = parts;
        this.from = bytes.one(band);
        this.to = frame.progressive() ? bytes.one(band + 1) : 63;
        this.low = bytes.one(band + 2) & 15;
        this.refines = bytes.one(band + 2) >> 4 > 0;
        this.interval = interval;
    }

    static JpegScan read(Bytes bytes, int from, JpegFrame frame, JpegTables tables) throws UnreadablePictureException {
        int count = bytes.one(from);
        int band = from + 1 + count * 2;
        int start = bytes.one(band);
        boolean firsts = !frame.progressive() || start == 0 && bytes.one(band + 2) >> 4 == 0;
        boolean others = !frame.progressive() || start > 0;
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int name = bytes.one(from + 1 + i * 2);
            int which = bytes.one(from + 2 + i * 2);
            JpegFrame.Component component = frame.components().stream().filter(each -> each.name == name).findFirst()
                    .orElseThrow(() -> UnreadablePictureException.broken("a scan is of no component"));
            tables.requireQuantizer(component.quantizer);
            char[] first = firsts ? tables.first(which >> 4) : new char[0];
            parts.add(new Part(component, first, others ? tables.others(which & 15) : new char[0]));
        }
        JpegScan scan = new JpegScan(frame, parts, bytes, band, tables.restartInterval());
        scan.requirePossible();
        return scan;
    }

    private void requirePossible() throws UnreadablePictureException {
        boolean band = !frame.progressive() ? from == 0 : from <= to && to <= 63 && (from > 0 || to == 0) && low <= 13;
        boolean many = parts.size() <= 4 && (parts.size() == 1 || from == 0);
        int blocks = parts.stream().mapToInt(part -> part.component().across * part.component().down).sum();
        if (!band || !many || parts.isEmpty() || parts.size() > 1 && blocks > 10) {
            throw UnreadablePictureException.broken("a scan of it is impossible");
        }
    }

    void walk(JpegBits bits) throws UnreadablePictureException {
        boolean alone = parts.size() == 1;
        JpegFrame.Component only = parts.getFirst().component();
        int wide = alone ? only.blocksWide : frame.unitsWide();
        int high = alone ? only.blocksHigh : frame.unitsHigh();
        int left = interval;
        int restarts = 0;
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                if (interval > 0 && left-- == 0) {
                    bits.restart(restarts++ & 7);
                    skipped = 0;
                    left = interval - 1;
                }
                if (alone) {
                    block(parts.getFirst(), x, y, bits);
                } else {
                    unit(x, y, bits);
                }
            }
        }
        parts.forEach(part -> part.component().scanned = true);
    }

    private void unit(int x, int y, JpegBits bits) throws UnreadablePictureException {
        for (Part part : parts) {
            for (int i = 0; i < part.component().across * part.component().down; i++) {
                int across = part.component().across;
                block(part, x * across + i % across, y * part.component().down + i / across, bits);
            }
        }
    }

    private void block(Part part, int x, int y, JpegBits bits) throws UnreadablePictureException {
        if (!frame.progressive()) {
            first(part, bits);
            others(part, bits);
        } else if (from == 0) {
            if (refines) {
                bits.bits(1);
            } else {
                first(part, bits);
            }
        } else {
            JpegFrame.Component component = part.component();
            long[] known = component.known(frame.unitsWide(), frame.unitsHigh());
            int index = y * frame.unitsWide() * component.across + x;
            known[index] = refines ? refined(part, known[index], bits) : begun(part, known[index], bits);
        }
    }

    private static void first(Part part, JpegBits bits) throws UnreadablePictureException {
        int size = bits.symbol(part.first());
        if (size > 11) {
            throw impossible();
        }
        bits.bits(size);
    }

    private static UnreadablePictureException impossible() {
        return UnreadablePictureException.broken("a scan holds an impossible number");
    }

    private static void others(Part part, JpegBits bits) throws UnreadablePictureException {
        int at = 1;
        while (at < 64) {
            int symbol = bits.symbol(part.others());
            int size = symbol & 15;
            if (size == 0 && symbol != 0xF0) {
                return;
            }
            at += (symbol >> 4) + 1;
            if (at > 64) {
                throw impossible();
            }
            bits.bits(size);
        }
    }

    /** The numbers of a band for the first time (G.1.2.2). */
    private long begun(Part part, long before, JpegBits bits) throws UnreadablePictureException {
        if (skipped > 0) {
            skipped--;
            return before;
        }
        long known = before;
        int at = from;
        while (at <= to) {
            int symbol = bits.symbol(part.others());
            int run = symbol >> 4;
            if ((symbol & 15) == 0 && run < 15) {
                skipped = (1 << run) - 1 + bits.bits(run);
                return known;
            }
            at += run;
            if (at > to) {
                throw impossible();
            }
            if ((symbol & 15) > 0) {
                bits.bits(symbol & 15);
                known |= 1L << at;
            }
            at++;
        }
        return known;
    }

    /** One more bit of the numbers of a band; those that were zero may become something (G.1.2.3). */
    private long refined(Part part, long before, JpegBits bits) throws UnreadablePictureException {
        long known = before;
        int at = from;
        while (skipped == 0 && at <= to) {
            int symbol = bits.symbol(part.others());
            int run = symbol >> 4;
            if ((symbol & 15) > 1) {
                throw impossible();
            }
            boolean isNew = (symbol & 15) == 1;
            if (isNew) {
                bits.bits(1);
            } else if (run < 15) {
                skipped = (1 << run) + bits.bits(run);
                break;
            }
            at = behindZeros(at, run, before, bits);
            if (isNew && at <= to) {
                known |= 1L << at;
            }
            at++;
        }
        if (skipped > 0) {
            for (; at <= to; at++) {
                if ((before >>> at & 1) == 1) {
                    bits.bits(1);
                }
            }
            skipped--;
        }
        return known;
    }

    /** Steps over so many numbers that are zero; those on the way that are not have a bit each. */
    private int behindZeros(int start, int run, long before, JpegBits bits) throws UnreadablePictureException {
        int left = run;
        int at = start;
        while (at <= to) {
            if ((before >>> at & 1) == 1) {
                bits.bits(1);
            } else if (left-- == 0) {
                break;
            }
            at++;
        }
        return at;
    }
}
