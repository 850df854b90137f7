package org.colophon.render.picture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The frame of a JPEG file: how many blocks of 8 x 8 numbers each of its components has (ISO/IEC 10918-1, A.1.1 and
 * A.2).
 *
 * @param width in pixels
 * @param height in pixels
 * @param progressive whether its blocks are refined from scan to scan
 * @param components the components of a pixel
 */
record JpegFrame(int width, int height, boolean progressive, List<Component> components) {

    /** A component of a pixel, or of several pixels. */
    static final class Component {
        final int name;
        final int across;
        final int down;
        final int quantizer;
        int blocksWide;
        int blocksHigh;
        /**
         * Which numbers of each block are not zero so far, a bit each; for progressive frames, made when a scan asks
         * for it.
         */
        private long[] known = new long[0];
        boolean scanned;

        Component(int name, int sampling, int quantizer) {
            this.name = name;
            this.across = sampling >> 4;
            this.down = sampling & 15;
            this.quantizer = quantizer;
        }

        /** The known bits of the blocks, including those that fill the last units of interleaved scans. */
        long[] known(int unitsWide, int unitsHigh) {
            if (known.length == 0) {
                known = new long[unitsWide * across * unitsHigh * down];
            }
            return known;
        }
    }

    static JpegFrame read(Bytes bytes, int from, boolean progressive) throws UnreadablePictureException {
        if (bytes.one(from) != 8) {
            throw new UnreadablePictureException("is a JPEG of " + bytes.one(from) + " bits, which few programs show");
        }
        int count = bytes.one(from + 5);
        if (count != 1 && count != 3 && count != 4) {
            throw UnreadablePictureException.broken("its pixels are made of " + count + " numbers");
        }
        List<Component> components = new ArrayList<>();
        Set<Integer> names = new HashSet<>();
        for (int i = 0; i < count; i++) {
            int at = from + 6 + i * 3;
            Component component = new Component(bytes.one(at), bytes.one(at + 1), bytes.one(at + 2));
            if (component.across < 1
                    || component.across > 4
                    || component.down < 1
                    || component.down > 4
                    || !names.add(component.name)) {
                throw UnreadablePictureException.broken("a component of it is impossible");
            }
            components.add(component);
        }
        JpegFrame frame =
                new JpegFrame(bytes.big16(from + 3), bytes.big16(from + 1), progressive, List.copyOf(components));
        frame.measure();
        return frame;
    }

    private void measure() {
        for (Component component : components) {
            component.blocksWide = up(up((long) width * component.across, most(true)), 8);
            component.blocksHigh = up(up((long) height * component.down, most(false)), 8);
        }
    }

    private static int up(long dividend, long divisor) {
        return (int) ((dividend + divisor - 1) / divisor);
    }

    private int most(boolean wide) {
        return components.stream().mapToInt(component -> wide ? component.across : component.down).max().orElse(1);
    }

    /** Units of interleaved scans in a row. */
    int unitsWide() {
        return up(width, 8L * most(true));
    }

    int unitsHigh() {
        return up(height, 8L * most(false));
    }

    boolean isComplete() {
        return components.stream().allMatch(component -> component.scanned);
    }

    boolean isNamed(String letters) {
        return letters.length() == components.size()
                && components.stream().allMatch(each -> letters.indexOf(each.name) == components.indexOf(each));
    }
}
