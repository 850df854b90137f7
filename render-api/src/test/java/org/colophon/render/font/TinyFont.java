package org.colophon.render.font;

import java.nio.ByteBuffer;
import java.util.TreeMap;

/**
 * A font of four glyphs: none, the Han 一 and 丨, and 十, which is composed of both. Its tables can be replaced before it
 * is assembled.
 */
final class TinyFont {

    static final int EM = 1000;
    private static final int GLYPHS = 4;

    final TreeMap<String, byte[]> tables = new TreeMap<>();

    TinyFont() {
        byte[] one = outline(1, 0, 1000);
        byte[] two = outline(1, 400, 600);
        byte[] both = ByteBuffer.allocate(24)
                .put(outline(-1, 0, 1000), 0, 10)
                .putShort((short) 0x0020)
                .putShort((short) 1)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 2)
                .putShort((short) 0)
                .array();
        tables.put("glyf", ByteBuffer.allocate(48).put(one).put(two).put(both).array());
        tables.put("loca", longs(0, 0, 12, 24, 48));
        tables.put("head", ByteBuffer.allocate(54).putShort(18, (short) EM).putShort(50, (short) 1).array());
        tables.put("maxp", ByteBuffer.allocate(6).putShort(4, (short) GLYPHS).array());
        tables.put("hhea", ByteBuffer.allocate(36).putShort(34, (short) GLYPHS).array());
        tables.put("hmtx", shorts(500, 0, 1000, 0, 900, 0, 1000, 0));
        tables.put("post", new byte[32]);
        tables.put("cmap", map('一', 1, '丨', 2, '十', 3));
        rights(0);
    }

    /** Sets fsType. */
    TinyFont rights(int flags) {
        tables.put("OS/2", ByteBuffer.allocate(96).putShort(8, (short) flags).array());
        return this;
    }

    byte[] file() {
        return SubsetTables.assembled(tables);
    }

    TrueType parsed() {
        return TrueType.parse("Tiny", file());
    }

    private static byte[] outline(int contours, int left, int right) {
        return ByteBuffer.allocate(12)
                .putShort((short) contours)
                .putShort((short) left)
                .putShort((short) 0)
                .putShort((short) right)
                .array();
    }

    /** A cmap of format 12 of pairs of characters and glyphs. */
    static byte[] map(int... pairs) {
        int groups = pairs.length / 2;
        ByteBuffer out = ByteBuffer.allocate(28 + 12 * groups);
        out.putShort((short) 0).putShort((short) 1).putShort((short) 3).putShort((short) 10).putInt(12);
        out.putShort((short) 12).putShort((short) 0).putInt(16 + 12 * groups).putInt(0).putInt(groups);
        for (int i = 0; i < pairs.length; i += 2) {
            out.putInt(pairs[i]).putInt(pairs[i]).putInt(pairs[i + 1]);
        }
        return out.array();
    }

    static byte[] longs(int... values) {
        ByteBuffer out = ByteBuffer.allocate(4 * values.length);
        for (int value : values) {
            out.putInt(value);
        }
        return out.array();
    }

    static byte[] shorts(int... values) {
        ByteBuffer out = ByteBuffer.allocate(2 * values.length);
        for (int value : values) {
            out.putShort((short) value);
        }
        return out.array();
    }
}
