package org.colophon.render.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/** Makes tables of a subset, and the file of all its tables (OpenType 1.9.1). */
final class SubsetTables {

    /** The family, the full name and the PostScript name. */
    private static final int[] NAMES = {1, 4, 6};
    private static final int ENGLISH = 0x0409;
    /** The tag of the table head. */
    private static final int HEAD = 0x68656164;
    /** The sum of all words of a file (OpenType 1.9.1, head, checksumAdjustment). */
    private static final int CHECKSUM_OF_FILE = 0xB1B0AFBA;

    private SubsetTables() {
    }

    /** Makes a cmap of format 12 whose characters have the glyphs from 1 on. */
    static byte[] characters(int[] points) {
        List<int[]> groups = new ArrayList<>();
        for (int i = 0; i < points.length; i++) {
            if (i > 0 && points[i] == points[i - 1] + 1) {
                groups.getLast()[1] = points[i];
            } else {
                groups.add(new int[] {points[i], points[i], i + 1});
            }
        }
        int length = 16 + 12 * groups.size();
        ByteBuffer out = ByteBuffer.allocate(12 + length);
        out.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
        out.putShort((short) 12).putShort((short) 0).putInt(length).putInt(0).putInt(groups.size());
        groups.forEach(group -> out.putInt(group[0]).putInt(group[1]).putInt(group[2]));
        return out.array();
    }

    static byte[] names(String name) {
        byte[] text = name.getBytes(StandardCharsets.UTF_16BE);
        int start = 6 + 12 * NAMES.length;
        ByteBuffer out = ByteBuffer.allocate(start + text.length);
        out.putShort((short) 0).putShort((short) NAMES.length).putShort((short) start);
        for (int id : NAMES) {
            out.putShort((short) 3).putShort((short) 1).putShort((short) ENGLISH).putShort((short) id);
            out.putShort((short) text.length).putShort((short) 0);
        }
        return out.put(text).array();
    }

    static byte[] assembled(SortedMap<String, byte[]> tables) {
        int at = 12 + 16 * tables.size();
        int length = at + tables.values().stream().mapToInt(table -> table.length + 3 & ~3).sum();
        ByteBuffer out = ByteBuffer.allocate(length);
        int power = Integer.highestOneBit(tables.size());
        out.putInt(0x00010000)
                .putShort((short) tables.size())
                .putShort((short) (power * 16))
                .putShort((short) Integer.numberOfTrailingZeros(power))
                .putShort((short) (tables.size() * 16 - power * 16));
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            out.put(table.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(checksum(table.getValue()));
            out.putInt(at).putInt(table.getValue().length);
            at += table.getValue().length + 3 & ~3;
        }
        for (byte[] table : tables.values()) {
            out.put(table).position(out.position() + 3 & ~3);
        }
        return out.array();
    }

    /** Fills in the checksum of the whole file, which readers of PDF ignore. */
    static byte[] checked(byte[] file) {
        ByteBuffer out = ByteBuffer.wrap(file);
        for (int entry = 12; entry < 12 + 16 * out.getShort(4); entry += 16) {
            if (out.getInt(entry) == HEAD) {
                out.putInt(out.getInt(entry + 8) + 8, CHECKSUM_OF_FILE - checksum(file));
            }
        }
        return file;
    }

    private static int checksum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 0xFF) << 24 - 8 * (i & 3);
        }
        return sum;
    }
}
